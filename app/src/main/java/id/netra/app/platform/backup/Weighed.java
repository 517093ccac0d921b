package id.netra.app.platform.backup;

import id.netra.app.platform.backup.Manifest.Part;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/// Counts and digests the bytes that pass.
final class Weighed extends FilterOutputStream {
  private final MessageDigest digest = Digests.sha256();
  private final LongConsumer listener;
  private long bytes;

  /// @param listener hears how many bytes have passed so far
  Weighed(OutputStream next, LongConsumer listener) {
    super(next);
    this.listener = listener;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] content, int start, int length) throws IOException {
    out.write(content, start, length);
    digest.update(content, start, length);
    bytes += length;
    listener.accept(bytes);
  }

  /// What has passed; ends the digest.
  Part part(String name) {
    return new Part(name, bytes, HexFormat.of().formatHex(digest.digest()));
  }
}
