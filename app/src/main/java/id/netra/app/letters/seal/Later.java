package id.netra.app.letters.seal;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What came into a file after each of its signatures.
///
/// A signature covers the file as it was. Whoever adds to a PDF file may draw the page anew, so
/// that readers show what nobody signed while every signature is still intact. Allowed are further
/// signatures and what proves them; anything else is a change.
final class Later {
  private static final int RANGES = 4;

  private final BigInteger end;
  private final boolean covered;
  private final Set<String> signatureFields;

  Later(List<SignatureWrapper> all, byte[] pdf) {
    end = BigInteger.valueOf(end(pdf));
    covered = all.stream().anyMatch(this::isLast);
    signatureFields =
        all.stream()
            .map(SignatureWrapper::getPDFRevision)
            .map(PDFRevisionWrapper::getSignatureFieldNames)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether nothing was added after that signature.
  boolean isLast(SignatureWrapper one) {
    @Nullable List<BigInteger> range = one.getSignatureByteRange();
    return range != null
        && range.size() == RANGES
        && range.get(2).add(range.get(3)).compareTo(end) >= 0;
  }

  /// Whether something was added that is neither a signature nor a proof of one.
  boolean isAmended(SignatureWrapper one) {
    if (isLast(one) || !one.isSignatureIntact() || !one.isSignatureValid()) {
      return false;
    }
    PDFRevisionWrapper revision = one.getPDFRevision();
    // Bytes that no reader of ours made sense of, and that no later signature stands for.
    boolean unexplained = !covered && !revision.arePdfObjectModificationsDetected();
    return unexplained
        || revision.arePdfModificationsDetected()
        || !revision.getPdfUndefinedChanges().isEmpty()
        || !revision.getPdfAnnotationChanges().isEmpty()
        || !signatureFields.containsAll(revision.getModifiedFieldNames());
  }

  /// Where a file ends, without the blanks that carriers put behind it.
  private static int end(byte[] pdf) {
    int end = pdf.length;
    while (end > 0 && (pdf[end - 1] == '\n' || pdf[end - 1] == '\r' || pdf[end - 1] == ' ')) {
      end--;
    }
    return end;
  }
}
