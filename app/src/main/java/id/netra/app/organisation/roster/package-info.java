/// A personnel list on its way in: uploaded, its columns understood, checked, compared with the
/// people here, confirmed, and undone if need be.
///
/// [id.netra.app.organisation.roster.ImportPages] are the pages,
/// [id.netra.app.organisation.roster.ImportWork] does what takes long. Nothing is imported until
/// somebody has seen the differences and confirmed them.
@NullMarked
package id.netra.app.organisation.roster;

import org.jspecify.annotations.NullMarked;
