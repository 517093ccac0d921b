/// How people enter: the set-up code, passwords and second codes, letters, and the sessions that
/// follow.
///
/// [id.netra.app.organisation.entry.SignInPages] is the door,
/// [id.netra.app.organisation.entry.BrowserSessions] what a browser holds afterwards.
@NullMarked
package id.netra.app.organisation.entry;

import org.jspecify.annotations.NullMarked;
