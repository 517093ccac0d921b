package id.netra.app.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/// Counts the rows that pass, in the text form of COPY, and adds up their digests: the sum says
/// which rows they were, but not in which order, which a database is free to change.
///
/// A line feed within a value is written as `\n` in that form, so that each line is a row.
final class RowSum extends FilterOutputStream {
  private final MessageDigest digest = Digests.sha256();
  private final byte[] sum = new byte[digest.getDigestLength()];
  private long rows;

  RowSum(OutputStream next) {
    super(next);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    out.write(bytes, start, length);
    int from = start;
    for (int at = start; at < start + length; at++) {
      if (bytes[at] == '\n') {
        digest.update(bytes, from, at - from);
        add(digest.digest());
        from = at + 1;
      }
    }
    digest.update(bytes, from, start + length - from);
  }

  private void add(byte[] row) {
    rows++;
    int carry = 0;
    for (int at = sum.length - 1; at >= 0; at--) {
      int digit = (sum[at] & 0xFF) + (row[at] & 0xFF) + carry;
      sum[at] = (byte) digit;
      carry = digit >>> Byte.SIZE;
    }
  }

  long rows() {
    return rows;
  }

  String sum() {
    return HexFormat.of().formatHex(sum);
  }
}
