/// Passkeys made by a token in software, and accounts at a provider that runs beside the test.
@NullMarked
package id.netra.app.organisation.keys;

import org.jspecify.annotations.NullMarked;
