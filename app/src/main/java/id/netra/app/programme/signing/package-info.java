/// Pledges and pacts: their texts, the ways to sign them, paper sheets, certificates and the page
/// on which anybody can check one.
@NullMarked
package id.netra.app.programme.signing;

import org.jspecify.annotations.NullMarked;
