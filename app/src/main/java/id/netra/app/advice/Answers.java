package id.netra.app.advice;

import id.netra.app.advice.Answer.Basis;
import id.netra.app.advice.Answer.Elsewhere;
import id.netra.app.advice.Answer.Known;
import id.netra.app.advice.Answer.Offer;
import id.netra.app.advice.Answer.Sanction;
import id.netra.app.advice.Answer.Side;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.law.act.ActDraft;
import id.netra.law.act.Facet;
import id.netra.law.act.Text;
import id.netra.law.assessment.Assessment;
import id.netra.law.assessment.Finding;
import id.netra.law.assessment.Finding.Applied;
import id.netra.law.assessment.Finding.Condition;
import id.netra.law.assessment.Finding.Unless;
import id.netra.law.assessment.Verdict;
import id.netra.law.calendar.Zones;
import id.netra.law.rule.Confidence;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Reading.Says;
import id.netra.law.rule.Route;
import id.netra.law.rule.Tariff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts an assessment into the reader's words.
public final class Answers {
  private static final int EDITION_SHOWN = "sha256:".length() + 8;

  private final Language language;
  private final Words words;
  private final RuleBook book;
  private final Labels labels;
  private final Instant now;

  /// @param book the rule book that answered
  /// @param now the moment of asking
  public Answers(Language language, RuleBook book, Instant now) {
    this.language = language;
    this.book = book;
    this.now = now;
    words = Words.in(language);
    labels = new Labels(language, book);
  }

  /// The page for an assessment of what was told.
  public Answer of(Told told, Assessment assessment) {
    Finding finding = assessment.finding();
    return new Answer(
        told,
        VerdictLook.of(finding.verdict()),
        VerdictLook.key(finding.verdict()),
        in(finding.explanation()),
        setting(told, finding),
        finding.contested(),
        instead(finding),
        finding.sanctions().stream().map(this::sanction).toList(),
        finding.verdict() == Verdict.FORBIDDEN || finding.verdict() == Verdict.UNDETERMINED
            ? finding.route().stream().map(role -> body(role, finding)).toList()
            : List.of(),
        finding.rules().stream().map(this::basis).toList(),
        finding.readings().stream().map(this::side).toList(),
        new Outcomes(language, book, labels, now).of(told, finding),
        offers(finding),
        known(told),
        sure(finding),
        finding.rules().stream().anyMatch(applied -> applied.rule().standing().verify()),
        shortened(assessment.edition()),
        assessment.alternatives().stream()
            .filter(other -> other.verdict() != finding.verdict())
            .map(this::elsewhere)
            .toList(),
        labels.day(Zones.capitalDay(now)),
        !finding.readings().isEmpty()
            && finding.readings().stream().allMatch(one -> one.says() == Says.FORBIDDEN));
  }

  /// The first digits of an edition, as people are shown it.
  public static String shortened(String edition) {
    return edition.substring(0, EDITION_SHOWN);
  }

  private String setting(Told told, Finding finding) {
    var parts = new ArrayList<String>();
    if (!told.get("actor.status").isEmpty()) {
      parts.add(words.text("advice.value.actor.status." + told.get("actor.status")));
    }
    if (!told.get("date").isEmpty()) {
      parts.add(labels.weekday(LocalDate.parse(told.get("date"))));
    }
    if (finding.stage() != null) {
      parts.add(words.text("advice.value.stage." + finding.stage()));
    }
    if (finding.election() != null) {
      parts.add(labels.election(finding.election()));
    }
    return String.join(" · ", parts);
  }

  private @Nullable String instead(Finding finding) {
    boolean allowed = finding.verdict() == Verdict.ALLOWED;
    return finding.rules().stream()
        // What a rule advises whoever breaks it is no advice to whoever keeps it.
        .filter(applied -> !allowed || applied.rule().breach() == null)
        .map(applied -> applied.rule().instead())
        .filter(Objects::nonNull)
        .findFirst()
        .map(this::in)
        .orElse(null);
  }

  private Sanction sanction(Finding.Sanction sanction) {
    List<String> details =
        sanction.tariffs().stream()
            .map(tariff -> tariff(tariff, sanction.tariffs().size() > 1))
            .toList();
    return new Sanction(sanction.level().name(), String.join("; ", sanction.citations()), details);
  }

  /// Where the law changed after the act both tariffs stand, and the milder one counts.
  private String tariff(Tariff tariff, boolean several) {
    return several && tariff.milder()
        ? words.text("advice.milder", in(tariff.text()))
        : in(tariff.text());
  }

  private String body(Route role, Finding finding) {
    Text name = finding.bodies().get(role);
    return name == null ? words.text("advice.role." + role) : in(name);
  }

  private Basis basis(Applied applied) {
    return new Basis(
        applied.citations(), in(applied.rule().plain()), labels.days(applied.validity()));
  }

  private Side side(Reading reading) {
    return new Side(
        in(reading.heldBy()),
        in(reading.text()),
        labels.says(reading),
        Labels.places(reading.citations()),
        reading.adopted());
  }

  private static List<Offer> offers(Finding finding) {
    var offers = new ArrayList<Offer>();
    for (Condition condition : finding.conditions()) {
      String facet = condition.facet().path();
      offers.add(offer(facet, Facet.YES, Verdict.ALLOWED));
      offers.add(offer(facet, Facet.NO, condition.otherwise()));
    }
    for (Unless unless : finding.unless()) {
      offers.add(offer(unless.facet(), unless.value(), unless.verdict()));
    }
    return offers;
  }

  private static Offer offer(String facet, String value, Verdict then) {
    String key = "advice.offer." + facet;
    return ActDraft.isDay(facet)
        ? new Offer(key, "ubah", facet, VerdictLook.key(then), VerdictLook.of(then))
        : new Offer(key + "." + value, facet, value, VerdictLook.key(then), VerdictLook.of(then));
  }

  /// What was told, in the reader's words.
  List<Known> known(Told told) {
    var known = new ArrayList<Known>();
    told.facts().forEach((facet, value) -> known.add(new Known(facet, labels.value(facet, value))));
    if (!told.attributes().isEmpty()) {
      List<String> worn =
          told.attributes().stream().map(one -> labels.value(Told.ATTRIBUTES, one)).toList();
      known.add(new Known(Told.ATTRIBUTES, String.join(", ", worn)));
    }
    return known;
  }

  private static String sure(Finding finding) {
    if (finding.verdict() == Verdict.CONTESTED) {
      return "advice.sure.CONTESTED";
    }
    Confidence least =
        finding.rules().stream()
            .map(applied -> applied.rule().standing().confidence())
            .max(Comparator.naturalOrder())
            .orElse(Confidence.LOW);
    return "advice.sure." + least;
  }

  private Elsewhere elsewhere(Finding finding) {
    String election = finding.election() == null ? "" : labels.election(finding.election());
    return new Elsewhere(
        election, VerdictLook.key(finding.verdict()), VerdictLook.of(finding.verdict()));
  }

  private String in(Text text) {
    return text.in(language.code());
  }
}
