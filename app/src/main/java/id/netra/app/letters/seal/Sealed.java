package id.netra.app.letters.seal;

/// What came of an attempt to seal.
public sealed interface Sealed {
  /// The file with its seal.
  final class Done implements Sealed {
    private final byte[] pdf;
    private final SealKind kind;

    Done(byte[] pdf, SealKind kind) {
      this.pdf = pdf;
      this.kind = kind;
    }

    /// The whole file; not a copy.
    public byte[] pdf() {
      return pdf;
    }

    public SealKind kind() {
      return kind;
    }
  }

  /// There is no seal now; the file is as it was.
  record Unavailable(SealKind kind, Why why) implements Sealed {}

  /// Why there is none.
  enum Why {
    /// The service does not answer; it is worth trying again.
    DOWN,
    /// The service answered that it will not; somebody must look at the settings.
    REFUSED,
    /// The certificate has ended, or has not begun.
    LAPSED,
    /// The certificate cannot be read, or its password is wrong.
    BROKEN;

    /// The key of its sentence in the message files.
    public String key() {
      return "letters.seal.why." + name();
    }
  }
}
