/// Who reads a page, what that person may do, and of which institution rows are seen at all.
///
/// [id.netra.app.platform.access.Tenancy] chooses the institution of every transaction,
/// [id.netra.app.platform.access.SignedIn] is the reader, [id.netra.app.platform.access.For] says
/// on a page whom it is for; [id.netra.app.platform.access.Open] that it is for everybody. A page
/// that says neither is shown to nobody.
@NamedInterface("access")
@NullMarked
package id.netra.app.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
