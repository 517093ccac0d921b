package id.netra.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RowSumTest {
  @Test
  void tellsRowsApartButNotTheirOrder() throws IOException {
    assertThat(sum("a\nb\nc\n")).isEqualTo(sum("c\na\nb\n"));
    assertThat(sum("a\nb\n")).isNotEqualTo(sum("ab\n"));
    assertThat(sum("a\nb\n")).isNotEqualTo(sum("a\nb\nb\n"));
    assertThat(sum("a\n\n")).isNotEqualTo(sum("a\n"));
    assertThat(sum("ab\nc\n")).isNotEqualTo(sum("a\nbc\n"));
  }

  @Test
  void takesRowsInPiecesAndPassesThemOn() throws IOException {
    byte[] text = "one\ntwo\nthree\n".getBytes(StandardCharsets.UTF_8);
    var passed = new ByteArrayOutputStream();
    var pieces = new RowSum(passed);
    for (byte one : text) {
      pieces.write(one);
    }
    assertThat(pieces.sum()).isEqualTo(sum("one\ntwo\nthree\n"));
    assertThat(pieces.rows()).isEqualTo(3);
    assertThat(passed.toByteArray()).isEqualTo(text);
  }

  private static String sum(String text) throws IOException {
    var rows = new RowSum(OutputStream.nullOutputStream());
    rows.write(text.getBytes(StandardCharsets.UTF_8));
    return rows.sum();
  }
}
