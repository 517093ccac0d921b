package id.netra.cli.review;

import id.netra.law.catalogue.CatalogueReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a table that came back does to the files: each new text put in the place of the old one,
/// every other character left as it is.
///
/// A row whose old texts no longer stand in their file, or whose new text would break something,
/// changes nothing and is named.
public final class Revision {
  private final Checkout checkout;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Map<Saying, String>> changes = new TreeMap<>();
  private final Map<String, String> expected = new HashMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<String> oneSided = new ArrayList<>();
  private int changed;
  private int unchanged;

  /// Why a row was passed over.
  public enum Reason {
    /// No such text, or its file is not one with texts.
    GONE,
    /// The text was changed since the table was written.
    MOVED,
    /// Another row changes the same text.
    TWICE,
    /// A place such as `{0}` is missing, or one too many.
    PLACES,
    /// What fills the text could not read it.
    UNSOUND
  }

  /// A row that was passed over, and why.
  public record Conflict(String file, String key, Reason reason) {}

  /// What was done, or would be.
  ///
  /// @param oneSided texts of which only one language was changed: worth another look
  /// @param edition the edition of the catalogue afterwards; empty where it did not change
  public record Outcome(
      int changed, int unchanged, List<Conflict> conflicts, List<String> oneSided, String edition) {
    public Outcome {
      conflicts = List.copyOf(conflicts);
      oneSided = List.copyOf(oneSided);
    }
  }

  private Revision(Checkout checkout) throws IOException {
    this.checkout = checkout;
    checkout.entries().forEach(entry -> entries.put(name(entry.file(), entry.key()), entry));
  }

  /// Puts the new texts of a table into the files, all or, after a failure, none.
  ///
  /// @param dry true to say what would be done and write nothing
  /// @throws id.netra.law.catalogue.BrokenCatalogue if the catalogue could not be read afterwards;
  ///   nothing is written then
  public static Outcome of(Checkout checkout, Path table, boolean dry)
      throws IOException, Sheet.NotASheet {
    var revision = new Revision(checkout);
    revision.take(Sheet.read(table));
    Map<String, String> contents = revision.contents();
    String edition = revision.check(contents);
    if (!dry) {
      Rewriting.all(checkout, contents);
    }
    return new Outcome(
        revision.changed, revision.unchanged, revision.conflicts, revision.oneSided, edition);
  }

  private void take(List<Sheet.Row> rows) {
    Set<String> taken = new HashSet<>();
    for (Sheet.Row row : rows) {
      Entry entry = entries.get(name(row.file(), row.key()));
      if (row.newId().isEmpty() && row.newEn().isEmpty()) {
        unchanged++;
      } else if (entry == null) {
        conflict(row, Reason.GONE);
      } else if (!row.id().equals(entry.id().text()) || !row.en().equals(entry.en().text())) {
        conflict(row, Reason.MOVED);
      } else if (!taken.add(name(row.file(), row.key()))) {
        conflict(row, Reason.TWICE);
      } else {
        change(row, entry);
      }
    }
  }

  private void change(Sheet.Row row, Entry entry) {
    boolean id = isNew(row.newId(), entry.id());
    boolean en = isNew(row.newEn(), entry.en());
    if (!id && !en) {
      unchanged++;
    } else if ((id && !hasPlaces(row.newId(), entry.id()))
        || (en && !hasPlaces(row.newEn(), entry.en()))) {
      conflict(row, Reason.PLACES);
    } else if ((id && !entry.id().form().isSound(row.newId()))
        || (en && !entry.en().form().isSound(row.newEn()))) {
      conflict(row, Reason.UNSOUND);
    } else {
      changed++;
      if (id != en) {
        oneSided.add(name(entry.file(), entry.key()));
      }
      replace(id, entry.id(), row.newId());
      replace(en, entry.en(), row.newEn());
      String text = (id ? row.newId() : row.id()) + "\n" + (en ? row.newEn() : row.en());
      expected.put(name(entry.file(), entry.key()), text);
    }
  }

  private void replace(boolean wanted, Saying saying, String text) {
    if (wanted) {
      changes.computeIfAbsent(saying.file(), file -> new LinkedHashMap<>()).put(saying, text);
    }
  }

  private static boolean isNew(String text, Saying old) {
    return !text.isEmpty() && !text.equals(old.text());
  }

  private static boolean hasPlaces(String text, Saying old) {
    return old.form().places(text).equals(old.form().places(old.text()));
  }

  /// The files as they will be, each changed from its end to its beginning.
  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (Map.Entry<String, Map<Saying, String>> file : changes.entrySet()) {
      var content = new StringBuilder(checkout.content(file.getKey()));
      var sayings = new ArrayList<>(file.getValue().keySet());
      sayings.sort(Collections.reverseOrder((one, other) -> one.start() - other.start()));
      for (Saying saying : sayings) {
        String text = file.getValue().getOrDefault(saying, "");
        content.replace(saying.start(), saying.end(), saying.written(text));
      }
      contents.put(file.getKey(), content.toString());
    }
    return contents;
  }

  /// Reads everything again as it will be: the new texts must be there, all others unchanged, and
  /// the catalogue whole.
  ///
  /// @return the edition of the catalogue, empty where it does not change
  private String check(Map<String, String> contents) throws IOException {
    Checkout later = checkout.with(contents);
    entries.forEach((name, entry) -> expected.putIfAbsent(name, both(entry)));
    Map<String, String> found = new HashMap<>();
    later.entries().forEach(entry -> found.put(name(entry.file(), entry.key()), both(entry)));
    if (!found.equals(expected)) {
      found.entrySet().removeAll(expected.entrySet());
      throw new IllegalStateException("other texts would change: " + found.keySet());
    }
    return contents.keySet().stream().anyMatch(Checkout::isOfCatalogue)
        ? new CatalogueReader(later::catalogue).read().edition()
        : "";
  }

  private static String both(Entry entry) {
    return entry.id().text() + "\n" + entry.en().text();
  }

  private void conflict(Sheet.Row row, Reason reason) {
    conflicts.add(new Conflict(row.file(), row.key(), reason));
  }

  private static String name(String file, String key) {
    return file + " " + key;
  }
}
