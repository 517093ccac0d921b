package id.netra.app.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.support.Cut;
import id.netra.app.support.Office;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

/// Files in, files out, on a real database.
@SpringBootTest
class StoredFilesTest {
  private static final int LARGE = 60 * 1024 * 1024 + 17;

  private final StoredFiles files;
  private final Office office;
  private final Office other;

  StoredFilesTest(ApplicationContext beans, StoredFiles files) {
    this.files = files;
    office = Office.found(beans);
    other = Office.found(beans);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 3 * 1024 * 1024})
  void givesBackWhatItGot(int size) throws Exception {
    byte[] bytes = random(size);
    StoredFile kept = keep(office, new ByteArrayInputStream(bytes), "surat.pdf");
    assertThat(kept.size()).isEqualTo(size);
    assertThat(kept.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    var out = new ByteArrayOutputStream();
    office.in(() -> write(kept.id(), out));
    assertThat(out.toByteArray()).isEqualTo(bytes);
    assertThat(office.in(() -> files.bytes(kept.id(), 4_000_000))).isEqualTo(bytes);
    assertThat(office.in(() -> files.find(kept.id()))).get().isEqualTo(kept);
  }

  /// The stream makes its bytes as they are read, and the sink keeps none.
  @Test
  void keepsALargeFileInParts() throws Exception {
    StoredFile kept = keep(office, new Drizzle(LARGE), "foto.jpg");
    assertThat(kept.size()).isEqualTo(LARGE);
    var digest = MessageDigest.getInstance("SHA-256");
    var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    office.in(() -> write(kept.id(), out));
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(kept.sha256());
    long parts =
        office.in(() ->
            office
                .sql(
                    "select count(*) from platform.file_part where file_id = ? and length(bytes) <= 1048576")
                .params(kept.id())
                .query(Long.class)
                .single());
    assertThat(parts).isEqualTo(61);
    assertThatThrownBy(() -> office.in(() -> files.bytes(kept.id(), 20_000_000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// More phones than Netra has connections, each on a line that stands still.
  @Test
  void holdsNoConnectionWhileTheOtherSideIsSlow() throws Exception {
    StoredFile kept = keep(office, new ByteArrayInputStream(random(2_000_000)), "surat.pdf");
    int phones = 12;
    var waiting = new CountDownLatch(phones);
    var line = new CountDownLatch(1);
    List<Future<Boolean>> downloads = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(phones)) {
      for (int i = 0; i < phones; i++) {
        var slow = new SlowLine(waiting, line);
        downloads.add(threads.submit(() -> Tenancy.in(office.id(), () -> write(kept.id(), slow))));
      }
      assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(office.in(() -> files.find(kept.id()))).isPresent();
      line.countDown();
      for (Future<Boolean> download : downloads) {
        assertThat(download.get()).isTrue();
      }
    } finally {
      line.countDown();
    }
  }

  /// The connection is cut by the database itself, at moments spread over the time that it takes.
  @Test
  void losesAndDoublesNothingHoweverOftenItIsKilled() throws Exception {
    kill(20);
  }

  @Test
  @Tag("long")
  void losesAndDoublesNothingWhenItIsKilledTwoHundredTimes() throws Exception {
    kill(200);
  }

  private void kill(int times) throws Exception {
    byte[] photo = random(4 * 1024 * 1024);
    long began = System.nanoTime();
    keep(office, new ByteArrayInputStream(photo), "foto.jpg");
    long whole = System.nanoTime() - began;
    var random = new Random(6);
    int cut = 0;
    for (int i = 0; i < times; i++) {
      long files = count("platform.file");
      long parts = count("platform.file_part");
      long delay = random.nextLong(whole);
      Thread killer = Thread.ofVirtual().start(() -> Cut.after(office, delay, "platform.file"));
      StoredFile kept = attempt(photo);
      killer.join();
      cut += kept == null ? 1 : 0;
      // Cut between the commit and word of it, a file is there whole though nobody was told.
      long more = count("platform.file") - files;
      assertThat(more).isBetween(kept == null ? 0L : 1L, 1L);
      assertThat(count("platform.file_part") - parts).isEqualTo(4 * more);
      StoredFile again = kept == null ? keep(office, new ByteArrayInputStream(photo), "a") : kept;
      assertThat(office.in(() -> files(again.id()))).isEqualTo(photo);
      remove(again.id());
    }
    assertThat(cut).isPositive();
  }

  private byte[] files(UUID id) {
    return files.bytes(id, 20_000_000);
  }

  /// Nothing if it was cut off; a cut that comes after the last word is none.
  private @Nullable StoredFile attempt(byte[] photo) {
    try {
      return keep(office, new ByteArrayInputStream(photo), "foto.jpg");
    } catch (RuntimeException killed) {
      return null;
    }
  }

  private void remove(UUID id) {
    office.in(() -> office.sql("delete from platform.file where id = ?").params(id).update());
  }

  private long count(String table) {
    return office.in(() -> office.sql("select count(*) from " + table).query(Long.class).single());
  }

  @Test
  void belongsToItsInstitution() {
    StoredFile kept = keep(office, new ByteArrayInputStream(random(10)), "a");
    assertThat(other.in(() -> files.find(kept.id()))).isEmpty();
    assertThatThrownBy(() -> other.in(() -> files.bytes(kept.id(), 100)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leavesNothingOfAStreamThatBreaksOff() {
    var broken =
        new SequenceInputStream(
            new ByteArrayInputStream(random(2 * 1024 * 1024)), new BrokenStream());
    long before = count("platform.file_part");
    assertThatThrownBy(() -> keep(office, broken, "a")).isInstanceOf(UncheckedIOException.class);
    assertThat(count("platform.file_part")).isEqualTo(before);
  }

  @Test
  void cannotBeChanged() {
    StoredFile kept = keep(office, new ByteArrayInputStream(random(10)), "a");
    for (String change :
        new String[] {
          "update platform.file set size = 1 where id = ?",
          "update platform.file_part set bytes = 'x' where file_id = ?"
        }) {
      assertThatThrownBy(() -> office.in(() -> office.sql(change).params(kept.id()).update()))
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void wantsATransactionOfItsCaller() {
    assertThatThrownBy(() -> files.keep(InputStream.nullInputStream(), "a", "text/plain"))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C:\\Users\\x\\surat.pdf", "/home/x/surat.pdf", "surat\n.pdf"})
  void keepsTheNameAlone(String name) {
    assertThat(keep(office, InputStream.nullInputStream(), name).name()).isEqualTo("surat.pdf");
  }

  @Test
  void knowsNoFileOfThatId() {
    assertThat(office.in(() -> files.find(Ids.next()))).isEmpty();
  }

  private StoredFile keep(Office where, InputStream in, String name) {
    return where.in(() -> {
      try {
        return files.keep(in, name, "application/pdf");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private boolean write(UUID id, OutputStream out) {
    try {
      files.write(id, out);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  /// A line that goes dead.
  private static final class BrokenStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("gone");
    }

    @Override
    public int read(byte[] target, int from, int wanted) throws IOException {
      throw new IOException("gone");
    }
  }

  /// A line that stands still after the first bytes.
  private static final class SlowLine extends OutputStream {
    private final CountDownLatch waiting;
    private final CountDownLatch line;

    private SlowLine(CountDownLatch waiting, CountDownLatch line) {
      this.waiting = waiting;
      this.line = line;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      waiting.countDown();
      try {
        line.await();
      } catch (InterruptedException gone) {
        throw new IOException(gone);
      }
    }
  }

  /// As many bytes as wanted, made while they are read.
  private static final class Drizzle extends InputStream {
    private final Random random = new Random(1);
    private int left;

    private Drizzle(int size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? random.nextInt(256) : -1;
    }

    @Override
    public int read(byte[] target, int from, int wanted) {
      if (left <= 0) {
        return -1;
      }
      byte[] bytes = new byte[Math.min(wanted, left)];
      random.nextBytes(bytes);
      System.arraycopy(bytes, 0, target, from, bytes.length);
      left -= bytes.length;
      return bytes.length;
    }
  }
}
