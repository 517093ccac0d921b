package id.netra.app.organisation.demo;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.UnitKind;
import id.netra.app.platform.demo.Demo;
import id.netra.app.platform.demo.DemoData;
import id.netra.roster.Names;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes the institutions of the demonstration with their units, people and roles.
@Component
class OrganisationData implements DemoData {
  private static final Set<UnitKind> WITH_ACCOUNTS =
      Set.of(
          UnitKind.ROOT,
          UnitKind.DEPARTMENT,
          UnitKind.AGENCY,
          UnitKind.INSPECTORATE,
          UnitKind.CIVIL_POLICE,
          UnitKind.HOSPITAL,
          UnitKind.DISTRICT);

  private final Demo demo;

  OrganisationData(Demo demo) {
    this.demo = demo;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public void load(Connection owner) throws SQLException {
    demo.tell("demo.loading");
    for (Town town : Towns.all()) {
      List<PlannedUnit> plan = Plan.of(town);
      List<Servant> crew = Crew.of(town, plan);
      institution(town, owner);
      units(town, plan, owner);
      accounts(town, plan, owner);
      people(town, crew, owner);
      DemoRoles.write(town, plan, owner);
      demo.tell(
          "demo.loading-one",
          town.institution().name(),
          demo.number(plan.size()),
          demo.number(crew.size()));
    }
  }

  private static void institution(Town town, Connection owner) throws SQLException {
    Institution institution = town.institution();
    var rows =
        new Rows(
            "organisation.institution", "id, code, kind, name, province_code, zone, lowest_unit");
    rows.add(
        institution.id(),
        institution.code(),
        institution.kind(),
        institution.name(),
        institution.province(),
        institution.zone(),
        institution.lowestUnit());
    rows.into(owner);
  }

  private static void units(Town town, List<PlannedUnit> plan, Connection owner)
      throws SQLException {
    UUID institution = town.institution().id();
    var units = new Rows("organisation.unit", "institution_id, id, code, opened");
    var states =
        new Rows(
            "organisation.unit_state",
            "institution_id, unit_id, since, name, kind, parent_id, offline_days");
    for (PlannedUnit unit : plan) {
      units.add(institution, unit.id(), unit.code(), Crew.FOUNDED);
      states.add(
          institution,
          unit.id(),
          Crew.FOUNDED,
          unit.name(),
          unit.kind(),
          unit.parent() < 0 ? null : plan.get(unit.parent()).id(),
          unit.offline());
    }
    units.into(owner);
    states.into(owner);
  }

  /// Accounts that nobody has: below hosts that belong to nobody, by handles that say so.
  private static void accounts(Town town, List<PlannedUnit> plan, Connection owner)
      throws SQLException {
    var rows =
        new Rows(
            "organisation.official_account",
            "institution_id, id, unit_id, service, handle, address, since");
    for (PlannedUnit unit : plan) {
      if (WITH_ACCOUNTS.contains(unit.kind())) {
        String handle =
            ("contoh-" + unit.code() + "-" + town.institution().code())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        rows.add(
            town.institution().id(),
            DemoIds.of(DemoIds.Of.ACCOUNT, town.number(), unit.number()),
            unit.id(),
            "WEBSITE",
            handle,
            "https://" + handle + ".example",
            Crew.FOUNDED);
      }
    }
    rows.into(owner);
  }

  private static void people(Town town, List<Servant> crew, Connection owner) throws SQLException {
    UUID institution = town.institution().id();
    var people =
        new Rows(
            "organisation.person",
            "institution_id, id, nip, name, plain_name, birth_date, email, on_paper");
    var employments =
        new Rows(
            "organisation.employment", "institution_id, id, person_id, status, rank, since, until");
    var seats =
        new Rows(
            "organisation.assignment",
            "institution_id, id, person_id, unit_id, post, post_class, standing, head,"
                + " since, until");
    int number = 0;
    int seated = 0;
    for (Servant one : crew) {
      people.add(
          institution,
          one.id(),
          one.nip(),
          one.name(),
          Names.plain(one.name()),
          one.birth(),
          one.email(),
          one.onPaper());
      employments.add(
          institution,
          DemoIds.of(DemoIds.Of.EMPLOYMENT, town.number(), number++),
          one.id(),
          one.status(),
          one.rank(),
          one.since(),
          one.until());
      for (Servant.Seat seat : one.seats()) {
        seats.add(
            institution,
            DemoIds.of(DemoIds.Of.ASSIGNMENT, town.number(), seated++),
            one.id(),
            seat.unit(),
            seat.post(),
            seat.postClass().isEmpty() ? null : seat.postClass(),
            seat.standing(),
            seat.head(),
            seat.since(),
            one.until());
      }
    }
    people.into(owner);
    employments.into(owner);
    seats.into(owner);
  }
}
