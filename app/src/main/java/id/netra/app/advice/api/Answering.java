package id.netra.app.advice.api;

import id.netra.forms.Bounds;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// What stands behind one address of the interface: it reads JSON and writes JSON.
interface Answering {
  /// Answers one document with one line; false if the line is an error object.
  boolean one(byte[] document, OutputStream out) throws IOException;

  /// The largest document, in bytes.
  default int longest() {
    return Bounds.AMONG_MANY.longest();
  }

  /// Answers every line with a line, as soon as it was read.
  void all(InputStream in, OutputStream out) throws IOException;
}
