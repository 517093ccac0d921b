package id.netra.app.advice.offline;

import id.netra.app.advice.KindGroup;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.act.Facet;
import id.netra.law.act.Messages;
import id.netra.law.assessment.Verdict;
import id.netra.law.rule.Confidence;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Route;
import id.netra.law.rule.SanctionLevel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// The words of the interview, the answer and the rule book, taken from the message files.
final class OfflineWords {
  private static final List<String> HEADINGS =
      List.of(
          "heading",
          "unknown",
          "unknown-region",
          "back",
          "next",
          "progress",
          "answer-now",
          "which-day",
          "tell",
          "meanwhile",
          "ladder",
          "error.choose",
          "again",
          "contested",
          "contested-sanction",
          "asks",
          "asks-more",
          "unsure-still",
          "error.date",
          "error.attributes",
          "law-perhaps",
          "take-care",
          "instead",
          "readings",
          "readings-sanction",
          "adopted",
          "sanctions",
          "after-examination",
          "judge",
          "sure.CONTESTED",
          "route",
          "law",
          "about",
          "sure",
          "unseen",
          "unless",
          "elsewhere",
          "known",
          "change",
          "unofficial",
          "since",
          "from-until",
          "milder",
          "hint.date",
          "hint.attributes",
          "hint.attributes-photo");

  /// What is asked or told and is no facet.
  private static final List<String> OTHERS =
      List.of("date", "election", "attributes", "move.headInauguratedOn", "move.termEndsOn");

  private final Language language;
  private final Words words;
  private final Map<String, String> chosen = new TreeMap<>();

  OfflineWords(Language language) {
    this.language = language;
    words = Words.in(language);
    HEADINGS.forEach(this::advice);
    facets();
    offers();
    closed();
    chosen.putAll(words.all("offline"));
    // Law fills the first place in Indonesian and the second in English; the scripts know one.
    chosen.put("explain.OUT_OF_SCOPE", law("explain.OUT_OF_SCOPE"));
    chosen.put("explain.UNDETERMINED", law("explain.UNDETERMINED", "{0}", "{0}"));
    chosen.put("explain.MET", law("explain.MET", "{0}", "{0}"));
  }

  /// The groups of kinds and all the words.
  void write(JsonGenerator json) {
    json.writeArrayPropertyStart("groups");
    for (KindGroup group : KindGroup.all()) {
      json.writeStartObject();
      json.writeStringProperty("key", group.key());
      json.writeArrayPropertyStart("kinds");
      group.kinds().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("words");
    chosen.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private void facets() {
    Stream.concat(told().map(Facet::path), OTHERS.stream()).forEach(this::named);
    told().forEach(facet -> values(facet.path(), facet.domain()));
    asked("region");
    values("attributes", List.of("PARTY", "CANDIDATE", "STATE", "SYMBOL", "NONE"));
  }

  /// The facets that people are asked for by their own name.
  private static Stream<Facet> told() {
    return Stream.of(Facet.values()).filter(facet -> facet.question().equals(facet.path()));
  }

  private void named(String facet) {
    asked(facet);
    chosen.put("facet." + facet, law("facet." + facet));
  }

  private void asked(String facet) {
    advice("facet." + facet);
    advice("question." + facet);
    chosen.put("why." + facet, law("why." + facet));
  }

  private void values(String facet, List<String> values) {
    values.forEach(value -> advice("value." + facet + "." + value));
  }

  /// What could be raised, and what the law asks for.
  private void offers() {
    for (Facet facet : Facet.values()) {
      for (String value : facet.domain()) {
        if (facet.isExcuse() && !facet.isDerived() && facet.mask(value) != facet.presumed()) {
          advice("offer." + facet.path() + "." + value);
        }
      }
    }
    for (Facet asked : List.of(Facet.APPROVAL, Facet.UNPAID_LEAVE)) {
      asked.domain().forEach(value -> advice("offer." + asked.path() + "." + value));
    }
    advice("offer.move.headInauguratedOn");
    advice("offer.move.termEndsOn");
  }

  private void closed() {
    Stream.of(Verdict.values()).forEach(one -> advice("verdict." + one));
    Stream.of(SanctionLevel.values()).forEach(one -> advice("level." + one));
    Stream.of(Route.values()).forEach(one -> advice("role." + one));
    Stream.of(Confidence.values()).forEach(one -> advice("sure." + one));
    Stream.of(Reading.Says.values()).forEach(one -> advice("says." + one));
    KindGroup.all().forEach(group -> advice("group." + group.key()));
  }

  private void advice(String key) {
    chosen.put("advice." + key, words.text("advice." + key));
  }

  private String law(String key, Object... places) {
    return Messages.text(key, places).in(language.code());
  }
}
