package id.netra.text.cite;

import id.netra.law.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares what was found with the registry, one text after the other.
final class Judge {
  private static final Set<String> WRONG_COUNTS =
      Set.of(
          "dua", "tiga", "empat", "enam", "tujuh", "kedua", "ketiga", "keempat", "keenam", "2", "3",
          "4", "6");
  private static final Set<String> SIGNATORIES =
      Set.of("lembaga", "menteri", "kementerian", "instansi", "institusi", "pihak");
  private static final int REACH = 10;

  private final Registry registry;
  private final Slips slips;
  private final Owners owners;
  private final Elections elections;
  private final LawJudge laws;
  private final LetterJudge letters;

  Judge(RuleBook book) {
    registry = new Registry(book);
    slips = new Slips(registry);
    var articles = new Articles();
    owners = new Owners(registry, articles);
    elections = new Elections(book);
    laws = new LawJudge(registry, articles, elections);
    letters = new LetterJudge(registry, laws);
  }

  /// The references of a text, in their order.
  List<Reference> references(Tokens tokens, LocalDate day, Memory memory) {
    var references = new ArrayList<Reference>();
    for (Found found : Finder.in(tokens)) {
      references.addAll(
          switch (found) {
            case LawFound law -> law(tokens, law, day, memory);
            case Found.Bare bare -> bare(tokens, bare, day, memory);
            case Found.Letter letter -> letters.references(tokens, letter, day, memory);
            case Found.Pronoun pronoun -> pronoun(tokens, pronoun, memory);
            case Found.VotingDay voting -> votingDay(tokens, voting, day);
          });
    }
    return references;
  }

  private List<Reference> law(Tokens tokens, LawFound law, LocalDate day, Memory memory) {
    Set<String> sentence = Surroundings.sentence(tokens, law.whole());
    boolean history = Surroundings.tellHistory(tokens, law.whole());
    var references = new ArrayList<Reference>();
    List<@Nullable Place> places = new ArrayList<>(law.places());
    if (places.isEmpty()) {
      places.add(null);
    }
    Meant meant = meant(law, day, memory);
    for (Place place : places) {
      Finding finding =
          meant == null
              ? nicknamed(tokens, law, place, sentence, day, memory)
              : laws.of(law, meant, place, history, sentence, day);
      references.add(written(tokens, law, place, finding));
      Entry entry = finding.entry();
      if (entry != null) {
        memory.add(entry, history);
      }
    }
    return references;
  }

  /// Where the text goes on to name what replaced it ("UU 5/2014 jo. UU 20/2023"), other words
  /// would name the same law twice.
  private static Reference written(
      Tokens tokens, LawFound law, @Nullable Place place, Finding finding) {
    Reference reference = Written.law(tokens.text(), law, place, finding);
    Entry right = finding.right();
    boolean twice =
        finding.status() == Status.REPEALED
            && right != null
            && Surroundings.leadTo(tokens, law.whole(), right);
    return twice && right != null
        ? reference.byHand(Notes.of("chain", law.whole().of(tokens.text()), right.cite()))
        : reference;
  }

  /// What number, year and title mean; null for a nickname, a kind alone, or a number whose year
  /// was told before.
  private @Nullable Meant meant(LawFound law, LocalDate day, Memory memory) {
    Numeral number = law.number();
    if (number == null && law.year() == null) {
      return null;
    }
    if (law.what().is(ReferenceType.SKB)) {
      return JointDecrees.meant(law, registry);
    }
    if (number != null && number.clear() && law.year() == null) {
      String told = number.value();
      return memory
          .last(entry -> entry.what().type() == law.what().type() && entry.number().equals(told))
          .map(before -> new Meant(before.entry(), Status.OK, null))
          .orElseGet(() -> Meant.of(law, registry, slips, day));
    }
    return Meant.of(law, registry, slips, day);
  }

  private Finding nicknamed(
      Tokens tokens,
      LawFound law,
      @Nullable Place place,
      Set<String> sentence,
      LocalDate day,
      Memory memory) {
    if (law.what().is(ReferenceType.SKB) && countsWrongly(tokens, law.whole())) {
      boolean ours = sentence.stream().anyMatch(word -> word.startsWith("netral"));
      if (!ours) {
        return Finding.of(null, Status.AMBIGUOUS, "bare-kind");
      }
      return Finding.of(null, Status.AMBIGUOUS, "signatories")
          .instead(Objects.requireNonNull(registry.byId("skb-2022")), null);
    }
    String nickname =
        law.nickname() == null && law.what().is(ReferenceType.SKB) ? "netralitas" : law.nickname();
    Entry entry =
        nickname == null ? null : owners.inForce(Nicknames.instruments(law.what(), nickname), day);
    if (entry == null) {
      entry =
          memory
              .last(one ->
                  one.what().type() == law.what().type()
                      && one.what().label().equals(law.what().label()))
              .map(Memory.Remembered::entry)
              .orElse(null);
    }
    if (entry == null) {
      return law.what().is(ReferenceType.OTHER)
          ? Finding.fine(Entry.unknown(law.what(), "", 0))
          : Finding.of(null, Status.AMBIGUOUS, "bare-kind");
    }
    Finding article = place == null ? null : laws.article(entry, place, sentence, day);
    Finding stated = LawJudge.stated(law, entry);
    Finding wrong = article == null ? stated : article;
    return wrong == null ? Finding.of(entry, Status.OK, "nickname", entry.cite()) : wrong;
  }

  private static boolean countsWrongly(Tokens tokens, Extent at) {
    int behind = tokens.indexAt(at.end());
    for (int k = behind; k < behind + REACH; k++) {
      if (WRONG_COUNTS.contains(tokens.get(k).word())
          && SIGNATORIES.contains(tokens.get(k + 1).word())) {
        return true;
      }
      if (tokens.get(k).is(".") && tokens.isApart(k + 1)) {
        return false;
      }
    }
    return false;
  }

  private List<Reference> bare(Tokens tokens, Found.Bare bare, LocalDate day, Memory memory) {
    Set<String> sentence = Surroundings.sentence(tokens, bare.whole());
    var references = new ArrayList<Reference>();
    for (Place place : bare.places()) {
      references.add(
          Written.place(
              tokens.text(), bare, place, whose(tokens, bare, place, sentence, day, memory)));
    }
    return references;
  }

  /// The law that a bare article stands in: the one named behind it, the last one named that has so
  /// many articles, or the one that everybody thinks of.
  private Finding whose(
      Tokens tokens,
      Found.Bare bare,
      Place place,
      Set<String> sentence,
      LocalDate day,
      Memory memory) {
    LawFound ahead = bare.law();
    Meant named = ahead == null ? null : meant(ahead, day, memory);
    Entry entry =
        named != null
            ? named.entry()
            : ahead == null ? null : nicknamed(tokens, ahead, null, sentence, day, memory).entry();
    entry = entry == null ? null : owners.meant(entry, place, day);
    boolean history = false;
    if (entry == null) {
      Owners.Owner owner = owners.of(place, day, memory);
      if (owner == null) {
        return Finding.of(null, Status.AMBIGUOUS, "whose-article");
      }
      entry = owner.law().entry();
      history = owner.law().history();
      if (!owner.named()) {
        return Finding.of(entry, Status.AMBIGUOUS, "perhaps-article", entry.cite())
            .instead(entry, place);
      }
    }
    Finding inTime = laws.inTime(entry, place, history, sentence, day);
    if (inTime.status().isProblem()) {
      return inTime;
    }
    Finding article = laws.article(entry, place, sentence, day);
    return article == null
        ? Finding.of(entry, inTime.status(), "stands-in", entry.cite())
        : article;
  }

  private static List<Reference> pronoun(Tokens tokens, Found.Pronoun pronoun, Memory memory) {
    return memory
        .last(entry -> entry.what().type() == pronoun.what().type())
        .map(last -> List.of(Written.pronoun(tokens.text(), pronoun, last.entry())))
        .orElse(List.of());
  }

  private List<Reference> votingDay(Tokens tokens, Found.VotingDay voting, LocalDate day) {
    StatedDay stated = voting.day();
    Integer year = stated.year();
    LocalDate date =
        LocalDate.of(
                year == null ? day.getYear() : year, stated.month(), Math.min(stated.day(), 28))
            .plusDays(stated.day() - Math.min(stated.day(), 28));
    LocalDate right = elections.meant(voting.election(), date);
    return right == null
        ? List.of()
        : List.of(Written.votingDay(tokens.text(), voting, date, right));
  }
}
