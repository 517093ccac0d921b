package id.netra.app.advice.rules;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.law.act.Facet;
import id.netra.law.act.Stage;
import id.netra.law.act.Text;
import id.netra.law.rule.Citation;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Rule;
import id.netra.text.NearWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds acts, stages, rules and instruments by words in either language, forgiving small errors.
@Component
class RuleSearch {
  /// Shorter words are too near to others; long ones may have two slips.
  private static final int SHORTEST = 5;

  private static final int LONG = 8;

  private final List<Findable<Rule>> rules;
  private final List<Findable<Instrument>> instruments;
  private final List<Findable<String>> kinds;
  private final List<Findable<Stage>> stages;
  private final Set<String> words;
  private final NearWords near;

  /// What was found, best first.
  record Found(
      List<String> kinds, List<Stage> stages, List<Instrument> instruments, List<Rule> rules) {
    boolean isNothing() {
      return kinds.isEmpty() && stages.isEmpty() && instruments.isEmpty() && rules.isEmpty();
    }
  }

  RuleSearch(RuleBook book) {
    rules = book.rules().stream().map(RuleSearch::findable).toList();
    instruments = book.instruments().stream().map(RuleSearch::findable).toList();
    kinds =
        Facet.KIND.domain().stream().map(kind -> named(kind, "advice.value.kind." + kind)).toList();
    stages = Stream.of(Stage.values()).map(one -> named(one, "rules.stage." + one)).toList();
    words =
        Stream.of(rules, instruments, kinds, stages)
            .flatMap(List::stream)
            .flatMap(Findable::words)
            .filter(word -> word.length() >= SHORTEST - 1)
            .collect(Collectors.toSet());
    near = new NearWords(words);
  }

  Found find(String query) {
    Wanted typed = Wanted.of(query);
    Wanted wanted = new Wanted(typed.phrase(), typed.wishes().stream().map(this::mended).toList());
    if (wanted.wishes().isEmpty()) {
      return new Found(List.of(), List.of(), List.of(), List.of());
    }
    int all = wanted.wishes().size();
    Found strict = find(wanted, all);
    return strict.isNothing() && all > 1 ? find(wanted, (all + 1) / 2) : strict;
  }

  /// A word that the rule book does not hold is read as the one nearest to it.
  private Set<String> mended(Set<String> wish) {
    String typed = wish.iterator().next();
    if (wish.size() > 1
        || typed.length() < SHORTEST
        || words.stream().anyMatch(word -> word.contains(typed))) {
      return wish;
    }
    String meant = near.to(typed, typed.length() < LONG ? 1 : 2);
    return meant == null ? wish : Set.of(meant);
  }

  private Found find(Wanted wanted, int enough) {
    return new Found(
        best(kinds, wanted, enough),
        best(stages, wanted, enough),
        best(instruments, wanted, enough),
        best(rules, wanted, enough));
  }

  private static <T> List<T> best(List<Findable<T>> all, Wanted wanted, int enough) {
    return all.stream()
        .map(one -> Map.entry(one, one.score(wanted, enough)))
        .filter(scored -> scored.getValue() > 0)
        .sorted(
            Comparator.comparingInt((Map.Entry<Findable<T>, Integer> scored) -> -scored.getValue()))
        .map(scored -> scored.getKey().thing())
        .toList();
  }

  private static Findable<Rule> findable(Rule rule) {
    Set<String> places = rule.citations().stream().map(Citation::text).collect(Collectors.toSet());
    int bound = rule.when().values(Facet.KIND);
    int people = rule.when().values(Facet.STATUS);
    return new Findable<>(
        rule,
        List.of(
            field(both(rule.title())),
            field(String.join(" / ", places)),
            field(both(rule.plain())),
            field(labels(Facet.KIND, bound)),
            field(rule.id() + " " + labels(Facet.STATUS, people)),
            field(rule.instrument().cite() + " " + both(rule.instrument().title()))),
        List.of(6, 5, 3, 2, 1, 1));
  }

  private static Findable<Instrument> findable(Instrument instrument) {
    String number = instrument.type() + " " + instrument.number() + " " + instrument.year();
    return new Findable<>(
        instrument,
        List.of(
            field(instrument.cite() + " / " + number + " / " + instrument.id()),
            field(both(instrument.title())),
            field(instrument.note() == null ? "" : both(instrument.note()))),
        List.of(8, 5, 1));
  }

  private static <T> Findable<T> named(T thing, String key) {
    String names =
        Stream.of(Language.values())
            .map(language -> Words.in(language).text(key))
            .collect(Collectors.joining(" / "));
    return new Findable<>(thing, List.of(field(names)), List.of(6));
  }

  /// Rules about nearly everything are not found by every act that they allow.
  private static String labels(Facet facet, int set) {
    boolean many = Integer.bitCount(set) > facet.domain().size() / 2;
    return many
        ? ""
        : facet.names(set).stream()
            .flatMap(value ->
                Stream.of(Language.values())
                    .map(one -> Words.in(one).text("advice.value." + facet.path() + "." + value)))
            .collect(Collectors.joining(" / "));
  }

  private static String both(Text text) {
    return text.id() + " / " + text.en();
  }

  private static String field(String text) {
    return " " + Wanted.plain(text) + " ";
  }
}
