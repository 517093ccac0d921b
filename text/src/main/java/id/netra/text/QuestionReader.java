package id.netra.text;

import id.netra.law.act.ActDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a question in everyday Indonesian: which kind of act it is about, and what it tells
/// beside.
///
/// Lexical: stems, synonyms, slang, regional words and misspellings are data (`concepts.yaml`,
/// `kinds.yaml`, `hints.yaml`, `slang.yaml`), and so are the questions asked before with which a
/// new one is compared (`examples.psv`). Keeps nothing of what it reads. Safe for any number of
/// threads.
public final class QuestionReader {
  /// The longest text that is read, in characters; what follows is left aside.
  public static final int LONGEST = 2_000;

  private static final int MOST = 5;
  private static final double OTHERS_COUNT = 0.2;
  private static final double FIRST_NAMED = 1.0;
  private static final double HALF = 8.0;
  private static final double EXAMPLES_COUNT = 14.0;

  /// Who speaks of one of these speaks of our field, whether a sign stands or not.
  private static final Set<String> OURS =
      Set.of(
          "calon",
          "partai",
          "tim",
          "pemilihan",
          "penyelenggara",
          "pilihan",
          "pernyataan",
          "nyoblos");

  private static final String OTHER = "OTHER";
  private static final String ATTRIBUTES = "attributes";
  private static final double OTHER_STRENGTH = 3.0;

  private final Splitter splitter;
  private final Spelling spelling;
  private final Lexicon concepts;
  private final Map<String, List<Sign>> kinds;
  private final Hints hints;
  private final Examples examples;

  /// Reads the word lists that come with this version.
  public QuestionReader() {
    splitter = new Splitter(slang());
    Map<String, List<String>> phrases = new LinkedHashMap<>(WordList.read("concepts.yaml"));
    kinds = new LinkedHashMap<>();
    WordList.read("kinds.yaml")
        .forEach((kind, lines) -> kinds.put(kind, lines.stream().map(Sign::of).toList()));
    kinds.values().forEach(signs -> signs.forEach(sign -> quoted(sign, phrases)));
    concepts = new Lexicon(phrases, splitter);
    hints = new Hints(WordList.readDeep("hints.yaml"), splitter);
    spelling = new Spelling(concepts.beginnings());
    examples = new Examples("examples.psv", this::terms);
  }

  /// Words in quotation marks within a sign are concepts of one word.
  private static void quoted(Sign sign, Map<String, List<String>> phrases) {
    for (var wanted : sign.near()) {
      for (String name : wanted) {
        if (name.startsWith("'")) {
          phrases.putIfAbsent(name, List.of(name.substring(1, name.length() - 1)));
        } else if (!phrases.containsKey(name)) {
          throw new IllegalStateException("kinds.yaml names no concept " + name);
        }
      }
    }
  }

  private static Map<String, String> slang() {
    var slang = new HashMap<String, String>();
    WordList.read("slang.yaml")
        .forEach((standard, typed) -> typed.forEach(word -> slang.put(word, standard)));
    return slang;
  }

  /// Reads a question.
  ///
  /// @param today the day from which "kemarin" and "besok" are reckoned
  public Understood read(String text, LocalDate today) {
    String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<Word> words = spelling.mend(splitter.words(read));
    Map<String, String> facts = hints.in(words);
    boolean wearsNothing = facts.remove(ATTRIBUTES) != null;
    LocalDate day = Days.in(words, today);
    if (day != null) {
      facts.put("date", day.toString());
    }
    return new Understood(
        guesses(words), ActDraft.sound(facts), wearsNothing, PersonalTraces.in(read));
  }

  /// What an example is compared by.
  private List<String> terms(String text) {
    List<Word> words = spelling.mend(splitter.words(text));
    return terms(words, concepts.mentions(words));
  }

  /// What a text is compared by: stems, pairs of stems, and the concepts it speaks of.
  private static List<String> terms(List<Word> words, Map<String, List<Mention>> mentions) {
    var terms = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      terms.add(words.get(i).stem());
      if (i > 0) {
        terms.add(words.get(i - 1).stem() + "_" + words.get(i).stem());
      }
    }
    mentions.forEach((concept, its) -> {
      if (its.stream().anyMatch(mention -> !mention.denied())) {
        terms.add("@" + concept);
      }
    });
    return terms;
  }

  private List<Guess> guesses(List<Word> words) {
    Map<String, List<Mention>> mentions = concepts.mentions(words);
    var strengths = new HashMap<String, Double>();
    kinds.forEach((kind, signs) ->
        strengths.merge(kind, strength(signs, mentions, words.size()), Double::sum));
    if (mentions.containsKey("pemilihan") || mentions.containsKey("calon")) {
      strengths.merge(OTHER, OTHER_STRENGTH, Double::sum);
    }
    if (OURS.stream().anyMatch(mentions::containsKey)
        || strengths.values().stream().anyMatch(strength -> strength > 0)) {
      examples
          .like(terms(words, mentions))
          .forEach((kind, share) -> strengths.merge(kind, share * EXAMPLES_COUNT, Double::sum));
    }
    return strengths.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> new Guess(entry.getKey(), entry.getValue() / (entry.getValue() + HALF)))
        .sorted(Comparator.comparingDouble(Guess::score).reversed())
        .limit(MOST)
        .toList();
  }

  private static double strength(
      List<Sign> signs, Map<String, List<Mention>> mentions, int length) {
    double most = 0;
    double sum = 0;
    int first = length;
    for (Sign sign : signs) {
      Sign.Found found = sign.in(mentions);
      sum += found.strength();
      if (found.strength() > most) {
        most = found.strength();
        first = found.first();
      }
    }
    return most == 0
        ? 0
        : most + OTHERS_COUNT * (sum - most) + FIRST_NAMED * (length - first) / length;
  }
}
