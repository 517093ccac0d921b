/// Proofs that somebody who has signed in is there at this very moment and means it: for a
/// signature, by a key or by password and second code.
@NamedInterface("proof")
@NullMarked
package id.netra.app.organisation.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
