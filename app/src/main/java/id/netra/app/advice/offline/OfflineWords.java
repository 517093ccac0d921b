package id.netra.app.advice.offline;

import id.netra.app.advice.KindGroup;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.act.Facet;
import id.netra.law.act.Messages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// The words of the interview, the answer and the rule book, taken from the message files.
final class OfflineWords {
  /// What only the server does.
  private static final List<String> LEFT_OUT =
      List.of("advice.example.", "advice.keep", "advice.kept.", "advice.share");

  private final Language language;
  private final Map<String, String> chosen = new TreeMap<>();

  OfflineWords(Language language) {
    this.language = language;
    Words words = Words.in(language);
    chosen.putAll(words.all("advice"));
    chosen.keySet().removeIf(key -> LEFT_OUT.stream().anyMatch(key::startsWith));
    chosen.putAll(words.all("offline"));
    Stream.concat(
            Stream.of(Facet.values()).map(Facet::question),
            Stream.of("date", "election", "move.headInauguratedOn", "move.termEndsOn"))
        .distinct()
        .forEach(facet -> {
          chosen.put("facet." + facet, law("facet." + facet));
          chosen.put("why." + facet, law("why." + facet));
        });
    chosen.put("why.region", law("why.region"));
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

  private String law(String key, Object... places) {
    return Messages.text(key, places).in(language.code());
  }
}
