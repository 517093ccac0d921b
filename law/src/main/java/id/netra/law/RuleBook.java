package id.netra.law;

import id.netra.law.act.Act;
import id.netra.law.act.BadAct;
import id.netra.law.assessment.Assessment;
import id.netra.law.assessment.Assessor;
import id.netra.law.calendar.Bodies;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Zones;
import id.netra.law.catalogue.BrokenCatalogue;
import id.netra.law.catalogue.Catalogue;
import id.netra.law.catalogue.CatalogueReader;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rule book: the one door to the law.
///
/// It is *unofficial* until an institution's legal bureau adopts an edition in writing.
public final class RuleBook {
  private static final String CATALOGUE = "/id/netra/law/catalogue/";

  private final Catalogue catalogue;
  private final Assessor assessor;

  public RuleBook(Catalogue catalogue) {
    this.catalogue = catalogue;
    assessor = new Assessor(catalogue);
  }

  /// The rule book that comes with this version of Netra, read and checked.
  ///
  /// @throws BrokenCatalogue naming file, line and cure if it cannot be used
  public static RuleBook current() {
    return of(currentFiles());
  }

  /// The files of which the rule book of this version is made, by their names, the index among
  /// them: enough to make it again with [#of], whatever a later version holds.
  public static Map<String, byte[]> currentFiles() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put(CatalogueReader.INDEX, resource(CatalogueReader.INDEX));
    CatalogueReader.names(files.get(CatalogueReader.INDEX))
        .forEach(name -> files.put(name, resource(name)));
    return files;
  }

  /// The rule book made of such files.
  ///
  /// @throws BrokenCatalogue if this version cannot read them
  public static RuleBook of(Map<String, byte[]> files) {
    return new RuleBook(
        new CatalogueReader(
                name -> {
                  byte[] content = files.get(name);
                  return content == null ? null : new ByteArrayInputStream(content);
                })
            .read());
  }

  private static byte[] resource(String name) {
    try (InputStream in = RuleBook.class.getResourceAsStream(CATALOGUE + name)) {
      if (in == null) {
        throw CatalogueReader.missing(name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  /// Judges an act by the law of its day.
  ///
  /// @param now the moment of asking, for acts that name no `asOf`
  /// @throws BadAct if the act names an election that no calendar knows
  public Assessment assess(Act act, Instant now) throws BadAct {
    return assessor.assess(act, now);
  }

  /// `sha256:` and the digest over the catalogue's files.
  public String edition() {
    return catalogue.edition();
  }

  public Collection<Instrument> instruments() {
    return catalogue.instruments().values();
  }

  public Optional<Instrument> instrument(String id) {
    return Optional.ofNullable(catalogue.instruments().get(id));
  }

  public List<Rule> rules() {
    return catalogue.rules();
  }

  public Optional<Rule> rule(String id) {
    return catalogue.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  public List<Election> elections() {
    return catalogue.elections();
  }

  /// The institutions that fill the roles, of all days.
  public Bodies bodies() {
    return catalogue.bodies();
  }

  /// The election of that code, as calendars name it.
  public Optional<Election> election(String code) {
    return catalogue.elections().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  public Zones zones() {
    return catalogue.zones();
  }
}
