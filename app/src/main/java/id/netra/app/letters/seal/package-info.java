/// Electronic seals on PDF files, and what can be said of those that come from elsewhere.
///
/// Start at [id.netra.app.letters.seal.Sealing] to seal, at [id.netra.app.letters.seal.Signatures]
/// to look.
@NamedInterface("seal")
@NullMarked
package id.netra.app.letters.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
