/// Walks through a running Netra in a real browser.
///
/// A walk extends nothing: it opens a [id.netra.e2e.Visit], which knows the pages, the screenshots
/// and what must hold on each of them. Without a Chromium the walks are skipped, with a sentence.
@NullMarked
package id.netra.e2e;

import org.jspecify.annotations.NullMarked;
