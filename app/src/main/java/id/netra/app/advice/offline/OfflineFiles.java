package id.netra.app.advice.offline;

import id.netra.app.platform.AssetFile;
import id.netra.app.platform.Language;
import id.netra.law.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The files of the offline page: its scripts, its pictures, and the book in each language.
@Configuration(proxyBeanMethods = false)
class OfflineFiles {
  /// Puts the scripts together; it names all others.
  static final String APP = "app.js";

  /// Keeps and removes; all that is fetched before somebody presses the button.
  static final String KEEPER = "luring.js";

  static final List<String> SCRIPTS =
      List.of(
          KEEPER,
          APP,
          "answer.js",
          "assessor.js",
          "calendars.js",
          "condition.js",
          "days.js",
          "facts.js",
          "finder.js",
          "finding.js",
          "interview.js",
          "kindlaw.js",
          "open.js",
          "outcome.js",
          "question.js",
          "rulebook.js",
          "screen.js",
          "search.js",
          "settings.js",
          "start.js");

  static final List<String> PICTURES = List.of("netra-192.png", "netra-512.png");

  /// The name of the book for readers of a language.
  static String book(Language language) {
    return "book-" + language.code() + ".json";
  }

  @Bean
  static AssetFile.Group filesOfOfflinePage(RuleBook book) {
    var files = new ArrayList<AssetFile>();
    Stream.of(SCRIPTS, PICTURES)
        .flatMap(List::stream)
        .forEach(name -> files.add(AssetFile.at("offline/" + name)));
    for (Language language : Language.values()) {
      files.add(AssetFile.made(book(language), () -> OfflineBook.json(book, language)));
    }
    return new AssetFile.Group(files);
  }
}
