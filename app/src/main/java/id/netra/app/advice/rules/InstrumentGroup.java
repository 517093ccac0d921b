package id.netra.app.advice.rules;

import id.netra.law.rule.Instrument;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Instruments of one kind, the newest first.
///
/// @param name what they are called
public record InstrumentGroup(String name, List<Item> items) {
  /// Highest rank first, as the law ranks them.
  private static final List<List<String>> RANKS =
      List.of(
          List.of("UU", "PERPPU"),
          List.of("MK"),
          List.of("PP"),
          List.of("PERPRES"),
          List.of("SKB", "SE", "LETTER"),
          List.of("PERMENDAGRI", "PERMENPANRB", "PERBKN", "PERBAWASLU", "PKPU"));

  /// One instrument of the list.
  ///
  /// @param rules how many rules of it stand in the rule book
  /// @param status the key of whether it is law
  public record Item(Link link, String title, String status, long rules) {}

  static List<InstrumentGroup> all(Speech speech) {
    Map<Integer, List<Instrument>> byRank =
        speech.book().instruments().stream()
            .collect(Collectors.groupingBy(InstrumentGroup::rank, Collectors.toList()));
    return byRank.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(rank -> group(rank.getKey(), rank.getValue(), speech))
        .toList();
  }

  private static InstrumentGroup group(int rank, List<Instrument> instruments, Speech speech) {
    return new InstrumentGroup(
        speech.text("rules.rank." + rank),
        instruments.stream()
            .sorted(
                Comparator.comparingInt(Instrument::year)
                    .reversed()
                    .thenComparing(Instrument::cite))
            .map(instrument -> item(instrument, speech))
            .toList());
  }

  private static Item item(Instrument instrument, Speech speech) {
    long rules =
        speech.book().rules().stream()
            .filter(rule -> rule.instrument().id().equals(instrument.id()))
            .count();
    return new Item(
        speech.link(instrument),
        speech.in(instrument.title()),
        "rules.status." + instrument.status(),
        rules);
  }

  /// The place of its type; every other type stands with the ministries' regulations, last.
  private static int rank(Instrument instrument) {
    for (int rank = 0; rank < RANKS.size(); rank++) {
      if (RANKS.get(rank).contains(instrument.type())) {
        return rank;
      }
    }
    return RANKS.size() - 1;
  }
}
