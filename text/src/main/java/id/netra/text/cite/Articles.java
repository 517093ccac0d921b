package id.netra.text.cite;

import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is known of single articles: where their norm went, whose they are when no law is named,
/// which are taken for one another.
final class Articles {
  private static final Pattern KEY =
      Pattern.compile("(\\d{1,4}[A-Z]?)(?:\\((\\d+[a-z]?)\\))?([a-z]{1,2})?(?:\\.(\\d+))?");
  private final Map<String, String[]> successors = new HashMap<>();
  private final Map<String, Home> homes = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Slip> slips = new ArrayList<>();

  /// A place that is often written for another.
  ///
  /// @param law the id of the right instrument, or several by the years of their validity
  /// @param note why, as a key of the messages
  record Slip(
      List<String> laws,
      String place,
      List<String> words,
      List<String> notWords,
      List<String> law,
      String right,
      String note) {}

  /// Whose an article is that people cite without its law.
  ///
  /// @param laws the instruments, by id, the oldest first
  /// @param also others by which people name the same law: those it amends, or that amend it
  /// @param strong true if it is theirs even where another law was named last
  record Home(List<String> laws, List<String> also, boolean strong) {}

  Articles() {
    WordList.lines("cite/successors.psv")
        .forEach(line -> {
          String[] cells = line.split("\\|", -1);
          successors.put(cells[0] + " " + cells[1], new String[] {cells[2], cells[3]});
        });
    WordList.lines("cite/homes.psv")
        .forEach(line -> {
          String[] cells = line.split("\\|", -1);
          homes.put(cells[0], new Home(ids(cells[1]), ids(cells[2]), cells[3].equals("strong")));
        });
    WordList.lines("cite/articles.psv")
        .forEach(line -> {
          String[] cells = line.split("\\|", -1);
          counts.put(cells[0], Integer.valueOf(cells[1]));
        });
    WordList.lines("cite/slips.psv")
        .forEach(line -> {
          String[] cells = line.split("\\|", -1);
          slips.add(
              new Slip(
                  list(cells[0]),
                  cells[1],
                  list(cells[2]),
                  list(cells[3]),
                  list(cells[4]),
                  cells[5],
                  cells[6]));
        });
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(","));
  }

  /// Where the norm of that place stands in the instrument; null if nobody has said.
  @Nullable Place successor(String from, Place place, String to) {
    for (Place known = place; known != null; known = wider(known)) {
      String[] found = successors.get(from + " " + known.key());
      if (found != null) {
        return found[0].equals(to) ? of(found[1]) : null;
      }
    }
    return null;
  }

  /// Whose such a place is; null if it is not that well known.
  @Nullable Home home(Place place) {
    for (Place known = place; known != null; known = wider(known)) {
      Home found = homes.get(known.key());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// Ids of instruments, or one short form of another.
  private static List<String> ids(String cell) {
    return cell.isEmpty()
        ? List.of()
        : cell.contains("/") ? List.of(cell) : List.of(cell.split(" ", -1));
  }

  /// True if the instrument is known to have fewer articles.
  boolean lacks(@Nullable String instrument, Place place) {
    Integer count = instrument == null ? null : counts.get(instrument);
    Matcher digits = Pattern.compile("\\d+").matcher(place.article());
    return count != null && digits.find() && Integer.parseInt(digits.group()) > count;
  }

  /// What is often meant by that place in such a sentence; null if it is no known slip.
  @Nullable Slip slip(@Nullable String instrument, Place place, Set<String> sentence) {
    String key = place.key();
    return slips.stream()
        .filter(slip -> slip.laws().contains(String.valueOf(instrument)))
        .filter(slip -> key.equals(slip.place()) || key.startsWith(slip.place() + "("))
        .filter(slip -> Surroundings.holds(sentence, slip.words()))
        .filter(slip -> !Surroundings.holds(sentence, slip.notWords()))
        .findFirst()
        .orElse(null);
  }

  /// The right place; where only digits were mistyped, the paragraph and letter of the text stay.
  static Place right(Slip slip, Place written) {
    Place right = of(slip.right());
    boolean whole = right.paragraph() == null && slip.note().equals("digits");
    return whole
        ? new Place(
            right.article(), written.paragraph(), written.letter(), written.item(), written.clear())
        : right;
  }

  /// The place that a short form such as `24(1)d` names.
  static Place of(String key) {
    Matcher parts = KEY.matcher(key);
    if (!parts.matches()) {
      throw new IllegalStateException("not a place: " + key);
    }
    return new Place(parts.group(1), parts.group(2), parts.group(3), parts.group(4), true);
  }

  private static @Nullable Place wider(Place place) {
    if (place.item() != null) {
      return new Place(place.article(), place.paragraph(), place.letter(), null, true);
    }
    if (place.letter() != null) {
      return new Place(place.article(), place.paragraph(), null, null, true);
    }
    return place.paragraph() == null ? null : Place.article(place.article());
  }
}
