package id.netra.text.cite;

import id.netra.law.act.Text;
import id.netra.law.rule.Instrument;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares letters and circulars with the registry, and their numbers with their dates.
final class LetterJudge {
  private static final int LONG = 10;
  private static final int SLIPS = 2;

  private final Registry registry;
  private final LawJudge laws;
  private final Map<String, Entry> byNumber = new HashMap<>();

  LetterJudge(Registry registry, LawJudge laws) {
    this.registry = registry;
    this.laws = laws;
    for (Entry entry : registry.registered()) {
      if (entry.what().letter() && !entry.number().isEmpty()) {
        boolean simple = entry.number().matches("\\d+");
        byNumber.put(
            simple
                ? issuer(entry.cite()) + " " + entry.number() + "/" + entry.year()
                : plain(entry.number()),
            entry);
      }
    }
  }

  List<Reference> references(Tokens tokens, Found.Letter letter, LocalDate day, Memory memory) {
    String number = letter.number().text();
    boolean ownYear = letter.number().year() != null;
    String whole = ownYear || letter.year() == null ? number : number + "/" + letter.year();
    boolean mayBeJoint = letter.what() == null || !letter.what().is(ReferenceType.SE);
    Meant joint = mayBeJoint ? JointDecrees.of(whole, registry) : null;
    if (joint == null && letter.what() == null && speaksOfDecree(tokens, letter)) {
      joint = JointDecrees.swapped(whole, registry);
    }
    if (joint != null) {
      return List.of(Written.letter(tokens.text(), letter, jointDecree(joint, day)));
    }
    if (letter.what() == null && number.indexOf('/') < 0) {
      return List.of();
    }
    return List.of(Written.letter(tokens.text(), letter, finding(letter, whole, day)));
  }

  private static boolean speaksOfDecree(Tokens tokens, Found.Letter letter) {
    Set<String> words = Surroundings.sentence(tokens, letter.whole());
    return words.contains("skb") || words.contains("bersama");
  }

  private Finding jointDecree(Meant joint, LocalDate day) {
    Entry decree = Objects.requireNonNull(joint.entry());
    return joint.misfit() == Status.OK
        ? laws.inTime(decree, null, false, Set.of(), day)
        : Finding.of(decree, Status.WRONG_NUMBER, "joint-number", decree.cite())
            .instead(decree, null);
  }

  private Finding finding(Found.Letter letter, String whole, LocalDate day) {
    Entry known = byNumber.get(plain(letter.number().text()));
    String issuer = issuer(letter.issuer());
    if (known == null && whole.matches("\\d+/\\d{4}")) {
      known = byNumber.get(issuer + " " + whole);
    }
    if (known != null) {
      return known(letter, known, day);
    }
    Entry near = near(letter.number().text());
    if (near != null) {
      return Finding.of(near, Status.WRONG_NUMBER, "letter-number", near.cite())
          .instead(near, null);
    }
    return byItself(letter);
  }

  private Finding known(Found.Letter letter, Entry entry, LocalDate day) {
    Instrument instrument = Objects.requireNonNull(entry.instrument());
    String enacted = instrument.enacted();
    LocalDate stated = letter.stated() == null ? null : letter.stated().date();
    if (stated != null
        && enacted != null
        && enacted.length() == 10
        && !stated.equals(LocalDate.parse(enacted))) {
      return Finding.of(
              entry,
              Status.DATE_MISMATCH,
              "other-date",
              entry.cite(),
              LocalDate.parse(enacted),
              stated)
          .instead(entry, null);
    }
    Finding inTime = laws.inTime(entry, null, false, Set.of(), day);
    boolean othersTitle =
        letter.title() != null && isOthers(entry, Titles.sense(letter.title().text()));
    if (inTime.status() == Status.OK && othersTitle) {
      return Finding.of(
              entry,
              Status.WRONG_TITLE,
              "letter-title",
              entry.cite(),
              Objects.requireNonNull(entry.title()))
          .instead(entry, null);
    }
    return inTime;
  }

  /// True if the title is another instrument's rather than its own.
  private boolean isOthers(Entry entry, Set<String> sense) {
    if (sense.isEmpty() || entry.explains(sense) > 0.5) {
      return false;
    }
    return registry.all().stream()
        .filter(other -> !other.equals(entry) && !other.what().is(ReferenceType.SKB))
        .anyMatch(other ->
            other.explains(sense) > entry.explains(sense)
                && other.explains(sense) * sense.size() >= 2);
  }

  /// What a number tells of itself: month and year against the stated date, and whether its running
  /// number is there.
  private static Finding byItself(Found.Letter letter) {
    LetterNumber number = letter.number();
    StatedDay stated = letter.stated();
    if (stated != null) {
      boolean otherMonth = number.month() != null && number.month() != stated.month();
      Integer year = number.year() == null ? letter.year() : number.year();
      boolean otherYear = year != null && stated.year() != null && !year.equals(stated.year());
      if (otherMonth || otherYear) {
        Text note =
            Notes.of(
                otherYear ? "letter-year" : "letter-month",
                number.text(),
                String.valueOf(otherYear ? year : number.month()));
        return new Finding(null, Status.DATE_MISMATCH, null, null, note);
      }
    }
    if (number.lacksRunning()) {
      return Finding.of(null, Status.UNKNOWN, "no-running-number");
    }
    boolean plain =
        number.text().matches("\\d+")
            && letter.year() == null
            && letter.what() != null
            && letter.what().is(ReferenceType.SE);
    return plain
        ? Finding.of(null, Status.AMBIGUOUS, "letter-no-year")
        : Finding.of(null, Status.UNKNOWN, "letter-unknown");
  }

  private @Nullable Entry near(String number) {
    String given = plain(number);
    return given.length() < LONG
        ? null
        : byNumber.entrySet().stream()
            .filter(entry ->
                entry.getKey().length() >= LONG
                    && Math.abs(entry.getKey().length() - given.length()) <= SLIPS)
            .filter(entry -> Distance.of(entry.getKey(), given) <= SLIPS)
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
  }

  /// A letter's number without the signs that people interchange.
  private static String plain(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  /// Who issued it, as far as the registry tells issuers apart.
  private static String issuer(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    if (text.contains("panrb")
        || text.contains("menpan")
        || text.contains("pan rb")
        || text.contains("pendayagunaan")) {
      return "menpanrb";
    }
    if (text.contains("kasn") || text.contains("komisi aparatur")) {
      return "kasn";
    }
    if (text.contains("mendagri") || text.contains("dalam negeri")) {
      return "mendagri";
    }
    return text.contains("bkn") || text.contains("kepegawaian negara") ? "bkn" : "";
  }
}
