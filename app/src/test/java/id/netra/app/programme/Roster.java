package id.netra.app.programme;

import id.netra.app.platform.Ids;
import id.netra.app.support.Office;
import java.time.LocalDate;
import java.util.UUID;

/// People who come, go and move in an office of a test, on days that the test chooses.
public final class Roster {
  private final Office office;

  public Roster(Office office) {
    this.office = office;
  }

  UUID join(String name, UUID unit, String status, LocalDate day) {
    UUID person = office.person(name, unit);
    office.in(() ->
        office
                .sql("update organisation.employment set status = ?, since = ? where person_id = ?")
                .params(status, day, person)
                .update()
            + office
                .sql("update organisation.assignment set since = ? where person_id = ?")
                .params(day, person)
                .update());
    return person;
  }

  public void leave(UUID person, LocalDate day) {
    office.in(() ->
        office
                .sql(
                    "update organisation.employment set until = ? where person_id = ? and until is null")
                .params(day, person)
                .update()
            + office
                .sql(
                    "update organisation.assignment set until = ? where person_id = ? and until is null")
                .params(day, person)
                .update());
  }

  void comeBack(UUID person, UUID unit, String status, LocalDate day) {
    office.in(() ->
        office
                .sql(
                    """
                    insert into organisation.employment (institution_id, id, person_id, status, since)
                    values (?, ?, ?, ?, ?)
                    """)
                .params(office.id(), Ids.next(), person, status, day)
                .update()
            + post(person, unit, day));
  }

  public void move(UUID person, UUID unit, LocalDate day) {
    office.in(() ->
        office
                .sql(
                    "update organisation.assignment set until = ? where person_id = ? and until is null")
                .params(day, person)
                .update()
            + post(person, unit, day));
  }

  public void setHead(UUID person, boolean head) {
    office.in(() ->
        office
            .sql(
                "update organisation.assignment set head = ? where person_id = ? and until is null")
            .params(head, person)
            .update());
  }

  public void close(UUID unit, LocalDate day) {
    office.in(() ->
        office
                .sql("update organisation.unit set closed = ? where id = ?")
                .params(day, unit)
                .update()
            + office
                .sql("update organisation.unit_state set until = ? where unit_id = ?")
                .params(day, unit)
                .update());
  }

  void setOfflineDays(UUID unit, int days) {
    office.in(() ->
        office
            .sql("update organisation.unit_state set offline_days = ? where unit_id = ?")
            .params(days, unit)
            .update());
  }

  private int post(UUID person, UUID unit, LocalDate day) {
    return office
        .sql(
            """
            insert into organisation.assignment (institution_id, id, person_id, unit_id, post, since)
            values (?, ?, ?, ?, 'Analis', ?)
            """)
        .params(office.id(), Ids.next(), person, unit, day)
        .update();
  }
}
