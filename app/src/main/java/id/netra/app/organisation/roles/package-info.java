/// Who holds which role over which part of the institution, for how long, and by whose word.
///
/// [id.netra.app.organisation.roles.RoleGrants] is the only one that gives, confirms, delegates and
/// takes away; [id.netra.app.organisation.roles.Grants] reads. Which grants hold at a moment is
/// defined once, in the database: `organisation.roles_at`.
@NullMarked
package id.netra.app.organisation.roles;

import org.jspecify.annotations.NullMarked;
