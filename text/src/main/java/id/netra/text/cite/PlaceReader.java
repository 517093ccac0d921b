package id.netra.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `Pasal 71 ayat (2) huruf a`, with its lists and its slips.
final class PlaceReader {
  private static final Pattern ARTICLE = Pattern.compile("\\d{1,4}[a-z]{0,2}");
  private static final Pattern LETTER = Pattern.compile("[a-z]{1,2}");
  private static final Set<String> UP_TO = Set.of("-", "sampai", "hingga");
  private static final Set<String> AND = Set.of("dan", "serta", "atau", "&");
  private static final Set<String> ROMAN = Set.of("i", "ii");
  private static final int MOST = 40;

  private final Tokens tokens;
  private final int start;
  private int i;
  private final List<Place> places = new ArrayList<>();
  private int open;

  /// Places that share one keyword.
  ///
  /// @param next the token behind them
  record Read(Extent at, List<Place> places, int next) {}

  private PlaceReader(Tokens tokens, int start) {
    this.tokens = tokens;
    this.start = start;
    this.i = start;
  }

  /// The places that begin with the keyword there; null if none do.
  static @Nullable Read at(Tokens tokens, int i) {
    return tokens.is(i, "pasal") ? new PlaceReader(tokens, i).read() : null;
  }

  private @Nullable Read read() {
    while (tokens.is(i, "pasal") || (tokens.is(i, "-") && tokens.is(i + 1, "pasal"))) {
      i++;
    }
    if (!article()) {
      return null;
    }
    int end = i;
    while (i - start < MOST && (detail() || another())) {
      end = i;
    }
    return new Read(tokens.extent(start, end - 1), List.copyOf(places), end);
  }

  /// The number of an article, or a range of them.
  private boolean article() {
    String word = tokens.get(i).word();
    boolean roman = ROMAN.contains(word) && tokens.isShouted(i);
    if (!ARTICLE.matcher(word).matches() && !roman) {
      return false;
    }
    String article = printed(i++);
    if (tokens.get(i).isWord() && word.matches("\\d+") && isSuffix(i)) {
      article += printed(i++);
    }
    if (UP_TO.contains(tokens.get(i).word()) && tokens.get(i + 1).isNumber()) {
      article += "-" + printed(i + 1);
      i += 2;
    }
    open = places.size();
    places.add(Place.article(article));
    return true;
  }

  /// `132 A`: a capital letter alone belongs to the number.
  private boolean isSuffix(int at) {
    Token token = tokens.get(at);
    return token.word().length() == 1 && tokens.isShouted(at) && token.breaks() == 0;
  }

  private boolean detail() {
    int from = i;
    if (tokens.is(i, ",")) {
      i++;
    }
    if (AND.contains(tokens.get(i).word())) {
      i++;
    }
    boolean read =
        switch (tokens.get(i).word()) {
          case "ayat" -> paragraphs();
          case "huruf" -> letters();
          case "angka" -> items();
          default -> false;
        };
    if (!read) {
      i = from;
    }
    return read;
  }

  /// Another article that shares the keyword: `Pasal 71 dan 188`, `Pasal 2, 9 ayat (2)`.
  private boolean another() {
    int from = i;
    boolean comma = tokens.is(i, ",");
    i += comma ? 1 : 0;
    boolean and = AND.contains(tokens.get(i).word());
    i += and ? 1 : 0;
    boolean number = tokens.get(i).isNumber() && tokens.get(i).word().length() <= 3;
    boolean counts = tokens.get(i + 1).isWord() && !closes(tokens.get(i + 1).word());
    if ((comma || and)
        && number
        && !counts
        && tokens.get(i + 1).kind() != Token.Kind.NUMBER
        && article()) {
      return true;
    }
    i = from;
    return false;
  }

  /// What may stand behind the number of an article; anything else is what is counted.
  private static boolean closes(String word) {
    return AND.contains(word)
        || Set.of(
                "ayat",
                "huruf",
                "angka",
                "uu",
                "pp",
                "undang",
                "peraturan",
                "pkpu",
                "jo",
                "di",
                "dari",
                "pada",
                "dalam",
                "pasal")
            .contains(word);
  }

  private boolean paragraphs() {
    i++;
    List<String> numbers = numbers(true);
    if (numbers.isEmpty()) {
      return false;
    }
    Place article = Place.article(places.getLast().article());
    boolean firstDetail = places.getLast().equals(article);
    if (firstDetail) {
      places.removeLast();
    }
    open = places.size();
    numbers.forEach(number -> places.add(article.withParagraph(number)));
    if (unclosed) {
      places.replaceAll(Place::unclear);
    }
    return true;
  }

  private boolean unclosed;

  /// Numbers, bracketed or bare.
  private List<String> numbers(boolean paragraphs) {
    var numbers = new ArrayList<String>();
    unclosed = false;
    while (numbers.size() < MOST) {
      int from = i;
      if (!numbers.isEmpty()) {
        i += tokens.is(i, ",") || tokens.is(i, "/") ? 1 : 0;
        i += AND.contains(tokens.get(i).word()) ? 1 : 0;
        i += paragraphs && tokens.is(i, "ayat") ? 1 : 0;
        if (i == from) {
          return numbers;
        }
      }
      String number = number();
      if (number == null) {
        i = from;
        return numbers;
      }
      numbers.add(number);
    }
    return numbers;
  }

  private @Nullable String number() {
    boolean bracket = tokens.is(i, "(");
    int at = bracket ? i + 1 : i;
    Token token = tokens.get(at);
    boolean known =
        token.word().length() <= 2 && (token.isNumber() || token.word().matches("\\d[a-z]"));
    if (!known || (!bracket && Numeral.year(tokens, at + 1) != null)) {
      return null;
    }
    i = at + 1;
    if (bracket && tokens.is(i, ")")) {
      i++;
    } else if (bracket) {
      unclosed = true;
    } else if (tokens.is(i, ")")) {
      i++;
    }
    return printed(at);
  }

  private boolean letters() {
    i++;
    var letters = new ArrayList<String>();
    while (letters.size() < MOST) {
      int from = i;
      if (!letters.isEmpty()) {
        i += tokens.is(i, ",") || tokens.is(i, "/") ? 1 : 0;
        i += AND.contains(tokens.get(i).word()) ? 1 : 0;
        i += tokens.is(i, "huruf") ? 1 : 0;
      }
      String letter = i == from && !letters.isEmpty() ? null : letter();
      if (letter == null) {
        i = from;
        break;
      }
      letters.add(letter);
    }
    if (letters.isEmpty()) {
      places.set(places.size() - 1, places.getLast().unclear());
      return true;
    }
    List<Place> opened = List.copyOf(places.subList(open, places.size()));
    places.subList(open, places.size()).clear();
    opened.forEach(place -> letters.forEach(letter -> places.add(place.withLetter(letter))));
    return true;
  }

  private @Nullable String letter() {
    boolean bracket = Set.of("(", "\"", "'", "“", "‘").contains(tokens.get(i).word());
    int at = bracket ? i + 1 : i;
    Token token = tokens.get(at);
    boolean one =
        token.isWord()
            && LETTER.matcher(token.word()).matches()
            && !token.is("uu")
            && !token.is("pp")
            && !token.is("di")
            && !token.is("ke")
            && !token.is("jo");
    if (!one) {
      return null;
    }
    i = at + 1;
    if (bracket && tokens.get(i).isSign()) {
      i++;
    } else if (tokens.is(i, ")")) {
      i++;
    }
    return printed(at);
  }

  private boolean items() {
    i++;
    List<String> numbers = numbers(false);
    if (numbers.isEmpty()) {
      return false;
    }
    Place last = places.removeLast();
    boolean below = last.letter() != null;
    numbers.forEach(number ->
        places.add(
            below || last.paragraph() != null
                ? last.withItem(number)
                : last.withParagraph(number)));
    return true;
  }

  private String printed(int at) {
    Token token = tokens.get(at);
    return tokens.text().substring(token.start(), token.end());
  }
}
