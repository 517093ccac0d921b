/// What people are told: a notice in their inbox, and electronic mail that says there is one.
///
/// Start at [id.netra.app.platform.mail.Notices]. Who has an address is known by the module that
/// knows the people, through [id.netra.app.platform.mail.Recipients].
@NamedInterface("mail")
@NullMarked
package id.netra.app.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
