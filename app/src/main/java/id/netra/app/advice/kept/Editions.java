package id.netra.app.advice.kept;

import id.netra.law.RuleBook;
import id.netra.law.calendar.Zones;
import id.netra.law.catalogue.BrokenCatalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every edition of the rule book under which an answer was kept here, whole, so that it can answer
/// again.
@Component
class Editions {
  /// A former rule book takes some megabytes: only the one asked for last is held.
  private @Nullable RuleBook last;

  private final RuleBook current;
  private final JdbcClient jdbc;
  private final Clock clock;

  Editions(RuleBook current, JdbcClient jdbc, Clock clock) {
    this.current = current;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Sees to it that the current edition can be had later.
  void keepCurrent() {
    int known =
        jdbc.sql("select count(*) from advice.edition where edition = :edition")
            .param("edition", current.edition())
            .query(Integer.class)
            .single();
    if (known == 0) {
      jdbc.sql(
              """
              insert into advice.edition (edition, first_seen, files)
              values (:edition, :seen, :files)
              on conflict (edition) do nothing
              """)
          .param("edition", current.edition())
          .param("seen", Zones.capitalDay(clock.instant()))
          .param("files", pack(RuleBook.currentFiles()))
          .update();
    }
  }

  /// The rule book of that edition; none if it was never kept or this version cannot read it any
  /// more.
  synchronized Optional<RuleBook> of(String edition) {
    if (edition.equals(current.edition())) {
      return Optional.of(current);
    }
    RuleBook held = last;
    if (held != null && held.edition().equals(edition)) {
      return Optional.of(held);
    }
    Optional<RuleBook> found =
        jdbc.sql("select files from advice.edition where edition = :edition")
            .param("edition", edition)
            .query(byte[].class)
            .optional()
            .flatMap(Editions::read);
    found.ifPresent(book -> last = book);
    return found;
  }

  private static Optional<RuleBook> read(byte[] packed) {
    try {
      return Optional.of(RuleBook.of(unpack(packed)));
    } catch (BrokenCatalogue unreadable) {
      return Optional.empty();
    }
  }

  static byte[] pack(Map<String, byte[]> files) {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can always be written", impossible);
    }
    return packed.toByteArray();
  }

  private static Map<String, byte[]> unpack(byte[] packed) {
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can always be read", impossible);
    }
    return files;
  }
}
