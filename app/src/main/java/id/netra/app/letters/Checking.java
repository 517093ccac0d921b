package id.netra.app.letters;

import id.netra.app.platform.AssetFile;
import id.netra.app.platform.BodyAllowance;
import id.netra.app.platform.NavItem;
import id.netra.documents.DocumentReader;
import id.netra.documents.Limits;
import id.netra.law.RuleBook;
import id.netra.text.cite.ReferenceChecker;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the check of drafts needs, and where it is found.
@Configuration(proxyBeanMethods = false)
class Checking {
  /// The longest text that a page shows; the command line takes any.
  static final int LONGEST = 200_000;

  /// The largest file that a browser may send.
  static final int LARGEST = 10_000_000;

  private static final long BODY = 11L * 1024 * 1024;

  @Bean
  ReferenceChecker referenceChecker(RuleBook book) {
    return new ReferenceChecker(book);
  }

  @Bean
  DocumentReader documentReader() {
    return new DocumentReader(Limits.USUAL.withBytes(LARGEST).withCharacters(LONGEST));
  }

  @Bean
  NavItem checkInNavigation() {
    return new NavItem("/periksa", "letters.nav", 30);
  }

  @Bean
  BodyAllowance drafts() {
    return new BodyAllowance("/periksa", BODY);
  }

  @Bean
  AssetFile.Group checkScript() {
    return new AssetFile.Group(List.of(AssetFile.at("periksa.js")));
  }
}
