/// Personnel lists: read, checked and compared, as plain Java that knows no database and no page.
///
/// Start with [RosterReader], which opens a file and suggests what its columns mean; give reader
/// and [Mapping] to [RosterCheck], which tells every [Problem] and every [Entry]; put the entries
/// to [Difference] to learn what changed since last time. [Names] serves every search for people.
///
/// A file is read as a stream and twice: once for what only the whole file can tell (numbers used
/// twice, superiors, units), once for the answer. What is kept of a row between the two is some
/// sixty bytes.
@NullMarked
package id.netra.roster;

import org.jspecify.annotations.NullMarked;
