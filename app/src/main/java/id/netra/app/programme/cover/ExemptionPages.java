package id.netra.app.programme.cover;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.programme.Exemptions;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Obligation;
import id.netra.app.programme.Obligations;
import id.netra.app.programme.Outcome;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Exemptions that wait for a decision.
@For(
    value = {Role.SECRETARY, Role.APPOINTING_AUTHORITY},
    whole = true)
@Controller
public class ExemptionPages {
  private final Exemptions exemptions;
  private final Obligations obligations;
  private final Measures measures;
  private final People people;
  private final Units units;
  private final Institutions institutions;
  private final Clock clock;

  ExemptionPages(
      Exemptions exemptions,
      Obligations obligations,
      Measures measures,
      People people,
      Units units,
      Institutions institutions,
      Clock clock) {
    this.exemptions = exemptions;
    this.obligations = obligations;
    this.measures = measures;
    this.people = people;
    this.units = units;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// One that waits.
  ///
  /// @param subject the name of the person or unit
  /// @param asker the name of who asked
  /// @param own whether the reader asked or would be let off, and so cannot decide
  public record Row(
      Exemptions.Exemption exemption, String subject, Measure measure, String asker, boolean own) {}

  @GetMapping("/pengecualian")
  @Transactional(readOnly = true)
  public String list(SignedIn reader, Model model) {
    UnitTree tree = units.on(institutions.current().today(clock));
    model.addAttribute(
        "rows", exemptions.waiting().stream().map(one -> row(one, tree, reader)).toList());
    return "cover/pengecualian";
  }

  @PostMapping("/pengecualian/{id}")
  @Transactional
  public String decide(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam(name = "putusan", defaultValue = "") String decision) {
    boolean told = decision.equals("ya") || decision.equals("tidak");
    if (!told || exemptions.decide(id, decision.equals("ya"), reader.person()) == Outcome.REFUSED) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/pengecualian";
  }

  private Row row(Exemptions.Exemption one, UnitTree tree, SignedIn reader) {
    Obligation obligation = obligations.find(one.obligation()).orElseThrow();
    return new Row(
        one,
        subject(obligation, tree),
        measures.find(obligation.measure()).orElseThrow(),
        name(one.askedBy()),
        one.askedBy().equals(reader.person()) || obligations.isOf(obligation, reader));
  }

  private String subject(Obligation obligation, UnitTree tree) {
    if (obligation.person() != null) {
      return name(obligation.person());
    }
    var unit = tree.find(Objects.requireNonNull(obligation.unit()));
    return unit == null ? "" : unit.name();
  }

  private String name(UUID person) {
    return people.find(person).map(Person::name).orElse("");
  }
}
