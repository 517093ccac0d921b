/// The pages about people: the list, one person, posts.
@NullMarked
package id.netra.app.organisation.people;

import org.jspecify.annotations.NullMarked;
