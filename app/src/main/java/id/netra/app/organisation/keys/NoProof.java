package id.netra.app.organisation.keys;

/// What a browser sent is no proof.
final class NoProof extends Exception {
  private static final long serialVersionUID = 1L;

  NoProof(Throwable cause) {
    super(cause);
  }

  NoProof(String why) {
    super(why);
  }
}
