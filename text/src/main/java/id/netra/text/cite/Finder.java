package id.netra.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what looks like a reference, from the first token to the last. Every attempt looks at a
/// bounded number of tokens, so the time grows with the text and nothing else.
final class Finder {
  private static final Set<String> TO_LAW =
      Set.of(
          "dari",
          "pada",
          "dalam",
          "di",
          "menurut",
          "atas",
          "berada",
          "ada",
          "terdapat",
          "diatur",
          "tercantum");
  private static final Set<String> TO_PLACE = Set.of("pada", "dalam", "di", "yaitu");
  private static final Set<String> AND = Set.of("dan", "serta", "jo", "atau", ",", ";", "&");
  private static final Set<String> POINTS = Set.of("tersebut", "itu", "dimaksud", "termaksud");
  private static final int MOST_LINKS = 3;
  private static final int MOST_ARTICLES_AHEAD = 12;

  private final Tokens tokens;
  private final List<Found> found = new ArrayList<>();
  private int i;

  private Finder(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<Found> in(Tokens tokens) {
    return new Finder(tokens).all();
  }

  private List<Found> all() {
    while (i < tokens.size()) {
      int next = step();
      i = next > i ? next : i + 1;
    }
    return found;
  }

  /// Reads what begins here; the token behind it, or this one if nothing does.
  private int step() {
    if (tokens.is(i, "pasal")) {
      return places();
    }
    boolean withinNumber = tokens.is(i - 1, "/") && !tokens.isApart(i);
    Designations.Match match = withinNumber ? null : Designations.at(tokens, i);
    if (match != null) {
      return match.designation().letter() ? letter(match) : law(match);
    }
    if (tokens.is(i, "nomor")) {
      return numberAlone();
    }
    Found.VotingDay day = VotingDays.at(tokens, i);
    if (day != null) {
      found.add(day);
      return day.day().next();
    }
    return i;
  }

  private int law(Designations.Match match) {
    LawReader.Read read = LawReader.at(tokens, i, match);
    if (read == null) {
      if (POINTS.contains(tokens.get(match.next()).word())) {
        found.add(new Found.Pronoun(tokens.extent(i, match.next()), match.designation()));
        return match.next() + 1;
      }
      return match.words() > 2 ? match.next() : i;
    }
    Behind behind = behind(read);
    found.add(behind.law());
    return others(behind.law(), behind.next());
  }

  /// The law with the places named right behind it.
  private Behind behind(LawReader.Read read) {
    int at = read.next();
    at += tokens.is(at, ",") ? 1 : 0;
    at += TO_PLACE.contains(tokens.get(at).word()) ? 1 : 0;
    PlaceReader.Read places = PlaceReader.at(tokens, at);
    if (places == null || lawBehind(places.next()) != null) {
      return new Behind(read.law(), read.next());
    }
    return new Behind(read.law().withPlaces(places), places.next());
  }

  private record Behind(LawFound law, int next) {}

  /// More laws that share the designation.
  private int others(LawFound first, int from) {
    LawFound before = first;
    int at = from;
    while (true) {
      int number = at;
      while (number < at + 3 && AND.contains(tokens.get(number).word())) {
        number++;
      }
      LawReader.Read read = number == at ? null : LawReader.next(tokens, number, before);
      if (read == null || before.what().is(ReferenceType.SKB)) {
        return at;
      }
      Behind behind = behind(read);
      found.add(behind.law());
      before = behind.law();
      at = behind.next();
    }
  }

  /// Articles, and the law they lead to if it is named in the same breath.
  private int places() {
    var ahead = new ArrayList<PlaceReader.Read>();
    int at = i;
    while (ahead.size() < MOST_ARTICLES_AHEAD) {
      PlaceReader.Read read = PlaceReader.at(tokens, at);
      if (read == null) {
        break;
      }
      ahead.add(read);
      LawReader.Read law = lawBehind(read.next());
      if (law != null) {
        return withLaw(ahead, law);
      }
      int next = read.next();
      while (next < read.next() + 2 && AND.contains(tokens.get(next).word())) {
        next++;
      }
      next += tokens.is(next, ".") && tokens.is(next - 1, "jo") ? 1 : 0;
      at = next;
      if (next == read.next()) {
        break;
      }
    }
    ahead.forEach(read -> found.add(new Found.Bare(read.at(), read.places(), null)));
    return ahead.isEmpty() ? i : ahead.getLast().next();
  }

  private int withLaw(List<PlaceReader.Read> ahead, LawReader.Read law) {
    LawFound last = law.law().withPlaces(ahead.getLast());
    ahead
        .subList(0, ahead.size() - 1)
        .forEach(read -> found.add(new Found.Bare(read.at(), read.places(), last)));
    found.add(last);
    return others(last, law.next());
  }

  private LawReader.@Nullable Read lawBehind(int from) {
    int at = from;
    while (at < from + MOST_LINKS && TO_LAW.contains(tokens.get(at).word())) {
      at++;
    }
    Designations.Match match = Designations.at(tokens, at);
    if (match == null || match.designation().letter() || tokens.get(at).breaks() > 1) {
      return null;
    }
    LawReader.Read law = LawReader.at(tokens, at, match);
    boolean named =
        law != null
            && (law.law().number() != null
                || law.law().nickname() != null
                || law.law().year() != null
                || law.law().what().type() == ReferenceType.OTHER);
    return named ? law : null;
  }

  private int letter(Designations.Match match) {
    LetterReader.Read read = LetterReader.at(tokens, i, match);
    if (read == null) {
      return i;
    }
    found.add(read.letter());
    return moreLetters(match, read.next());
  }

  /// More letters that share the designation: `SE Nomor … dan e-00051/SE/2024`.
  private int moreLetters(Designations.Match match, int from) {
    int at = from;
    while (true) {
      int number = at;
      while (number < at + 2 && AND.contains(tokens.get(number).word())) {
        number++;
      }
      LetterReader.Read read =
          number == at ? null : LetterReader.bare(tokens, number, match.designation());
      if (read == null) {
        return at;
      }
      found.add(read.letter());
      at = read.next();
    }
  }

  /// A number without a designation: a letter's, or one more of a joint decree.
  private int numberAlone() {
    LetterReader.Read read = LetterReader.bare(tokens, i, null);
    if (read != null) {
      found.add(read.letter());
      return read.next();
    }
    return i;
  }
}
