/// Letters written here: from a draft in the official form, by review and approval, to a number, a
/// PDF/A file with the institution's seal and a published version.
@NullMarked
package id.netra.app.letters.draft;

import org.jspecify.annotations.NullMarked;
