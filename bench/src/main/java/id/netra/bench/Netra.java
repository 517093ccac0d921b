package id.netra.bench;

import id.netra.law.RuleBook;
import id.netra.law.act.Act;
import id.netra.law.act.BadAct;
import id.netra.law.assessment.Assessment;
import id.netra.law.catalogue.Catalogue;
import id.netra.law.catalogue.CatalogueReader;
import java.time.Instant;

/// Netra as it is measured: with all it remembers, or newly made and remembering nothing.
final class Netra {
  private static final String FILES = "/id/netra/law/catalogue/";
  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  private static final Catalogue CATALOGUE =
      new CatalogueReader(name -> RuleBook.class.getResourceAsStream(FILES + name)).read();

  private final RuleBook book = new RuleBook(CATALOGUE);

  RuleBook book() {
    return book;
  }

  /// The complete answer to an act.
  Assessment assess(Act act) {
    try {
      return book.assess(act, NOW);
    } catch (BadAct bad) {
      throw new IllegalArgumentException(bad);
    }
  }
}
