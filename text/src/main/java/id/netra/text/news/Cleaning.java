package id.netra.text.news;

import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Leaves the article of a page: menus, notices, credits, lists of other news and everything said
/// twice are gone.
final class Cleaning {
  /// A headline has so many words, a shorter line is a button or an entry of a menu.
  private static final int SHORTEST_HEADLINE = 4;

  private static final int LONGEST_HEADLINE = 25;

  /// A line without a full stop tells something from so many words on.
  private static final int PROSE = 18;

  /// A line that ends with a full stop tells something from so many words on.
  private static final int SENTENCE = 8;

  /// In flowing text at least one of so many words joins others.
  private static final int SPARSEST = 25;

  /// So many lines of text make a body, after which a list of other news ends the article.
  private static final int BODY = 3;

  /// A headline has more than this share of its words from the body.
  private static final double SHARED = 0.3;

  /// So many parts of a letter make one.
  private static final int LETTER = 4;

  private static final int LETTER_HEAD = 3;

  /// What a pledge says may take several sentences.
  private static final String PLEDGE_SAYS = "pledgeSays";

  private static final Pattern LINES = Pattern.compile("\\R");

  private final Sentences sentences;
  private final Signs noise;
  private final Set<String> lists;

  Cleaning(Sentences sentences) {
    this.sentences = sentences;
    Map<String, List<String>> words = WordList.read("news/noise.yaml");
    this.noise = new Signs(words);
    this.lists = Set.copyOf(words.getOrDefault("lists", List.of()));
  }

  private enum Kind {
    PROSE,
    HEADLINE,
    NOISE,
    LIST
  }

  private record Line(String text, Kind kind) {}

  /// The article that the page holds; a page that holds none is read as it stands.
  Article article(String page) {
    List<Line> lines = lines(page);
    if (isLetter(lines)) {
      String letter = lines.stream().map(Line::text).collect(Collectors.joining(" "));
      return read(sentences.cut(letter), false);
    }
    List<Line> body = body(lines);
    List<String> texts = new ArrayList<>();
    String headline = headline(lines, body);
    if (headline != null) {
      texts.add(headline);
    }
    Set<String> said = new HashSet<>();
    for (Line line : body) {
      for (String text : sentences.cut(withoutInline(line.text()))) {
        if (said.add(essence(text))) {
          texts.add(text);
        }
      }
    }
    return read(texts, headline != null);
  }

  private boolean isLetter(List<Line> lines) {
    Set<String> heads = new HashSet<>();
    for (Line line : lines) {
      List<Token> tokens = sentences.tokens(line.text());
      noise
          .in(tokens.subList(0, Math.min(LETTER_HEAD, tokens.size())))
          .getOrDefault("letter", List.of())
          .stream()
          .filter(span -> span.first() == 0)
          .forEach(_ -> heads.add(tokens.getFirst().word()));
    }
    return heads.size() >= LETTER;
  }

  private Article read(List<String> texts, boolean headline) {
    var read = new ArrayList<Sentence>();
    for (String text : texts) {
      Sentence sentence = sentences.read(read.size(), text, headline && read.isEmpty());
      boolean goesOn = !read.isEmpty() && read.getLast().has(PLEDGE_SAYS);
      read.add(goesOn && sentence.beginsWith("continues") ? sentence.with(PLEDGE_SAYS) : sentence);
    }
    return new Article(read);
  }

  private List<Line> lines(String page) {
    String text = Markup.isIn(page) ? Markup.text(page) : page;
    return LINES
        .splitAsStream(text.substring(0, Math.min(NewsReader.LONGEST, text.length())))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new Line(line, kind(line)))
        .toList();
  }

  private Kind kind(String line) {
    List<Token> tokens = sentences.tokens(line);
    if (tokens.isEmpty()) {
      return Kind.NOISE;
    }
    Map<String, List<Span>> signs = noise.in(tokens);
    boolean tells = tells(line, tokens, signs);
    if (lists.contains(plain(tokens))) {
      return Kind.LIST;
    }
    boolean credited =
        signs.getOrDefault("begins", List.of()).stream().anyMatch(span -> span.first() == 0);
    if (credited && (!tells || tokens.size() < PROSE || signs.containsKey("inline"))) {
      return Kind.NOISE;
    }
    if (tells) {
      return Kind.PROSE;
    }
    boolean fits = tokens.size() >= SHORTEST_HEADLINE && tokens.size() <= LONGEST_HEADLINE;
    return fits ? Kind.HEADLINE : Kind.NOISE;
  }

  /// Flowing text ends with a full stop, or is long and has the small words that join.
  private static boolean tells(String line, List<Token> tokens, Map<String, List<Span>> signs) {
    boolean ended = ".!?\"”’)".indexOf(line.charAt(line.length() - 1)) >= 0;
    int joints = signs.getOrDefault("flow", List.of()).size();
    boolean flows = joints > 0 && joints * SPARSEST >= tokens.size();
    boolean goesOn = tokens.size() >= PROSE || line.indexOf(". ") > 0;
    return ended ? tokens.size() >= SENTENCE || flows : flows && goesOn;
  }

  /// The lines that tell something, up to the list of other news that follows them.
  private static List<Line> body(List<Line> lines) {
    var body = new ArrayList<Line>();
    for (Line line : lines) {
      if (line.kind() == Kind.LIST) {
        if (body.size() >= BODY) {
          break;
        }
      } else if (line.kind() == Kind.PROSE) {
        body.add(line);
      }
    }
    if (body.isEmpty()) {
      lines.stream().filter(line -> line.kind() == Kind.HEADLINE).forEach(body::add);
    }
    return body;
  }

  /// The headline is the line before the body that has most words in common with it.
  private @Nullable String headline(List<Line> lines, List<Line> body) {
    if (body.isEmpty() || body.getFirst().kind() != Kind.PROSE) {
      return null;
    }
    Set<String> words = new HashSet<>();
    body.forEach(line -> sentences.tokens(line.text()).forEach(token -> words.add(token.word())));
    String best = null;
    double most = SHARED;
    for (Line line : lines.subList(0, lines.indexOf(body.getFirst()))) {
      double share = line.kind() == Kind.HEADLINE ? share(line.text(), words) : 0;
      if (share > most) {
        most = share;
        best = line.text();
      }
    }
    return best;
  }

  private double share(String line, Set<String> words) {
    List<Token> tokens = sentences.tokens(line);
    long common = tokens.stream().filter(token -> words.contains(token.word())).count();
    return (double) common / tokens.size();
  }

  /// What a line says without "Baca juga: …" in its midst.
  private String withoutInline(String line) {
    List<Token> tokens = sentences.tokens(line);
    List<Span> asides = noise.in(tokens).getOrDefault("inline", List.of());
    var kept = new StringBuilder();
    int from = 0;
    for (Span aside : asides) {
      int start = tokens.get(aside.first()).start();
      if (start >= from) {
        kept.append(line, from, start);
        int stop = line.indexOf(". ", start);
        from = stop < 0 ? line.length() : stop + 2;
      }
    }
    return kept.append(line, Math.min(from, line.length()), line.length()).toString();
  }

  private static String plain(List<Token> tokens) {
    return tokens.size() > SHORTEST_HEADLINE
        ? ""
        : String.join(" ", tokens.stream().map(Token::word).toList());
  }

  /// What makes two sentences the same: their letters and digits.
  private static String essence(String text) {
    var letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> letters.append((char) letter));
    return letters.toString();
  }
}
