package id.netra.app.programme;

import id.netra.app.platform.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/// How obligations and their evidence stand in rows.
final class ObligationRows {
  /// With the day on which it is due; begins a statement that goes on with `and`.
  static final String SELECT =
      """
      select o.*, case when m.due is not null then greatest(m.due, o.grace_until) end as due
      from programme.obligation o
      join programme.measure m on m.institution_id = o.institution_id and m.id = o.measure_id
      where o.institution_id = system.institution()
      """;

  /// That the programme of the measure `m` is not closed; goes on after another condition.
  static final String RUNS =
      """
      and exists (select 1 from programme.programme p
        where p.institution_id = m.institution_id and p.id = m.programme_id and p.stage <> 'CLOSED')
      """;

  /// How many are open of some.
  static final String COUNT =
      """
      select count(*) from programme.obligation o
      join programme.measure m on m.institution_id = o.institution_id and m.id = o.measure_id
      where o.institution_id = system.institution() and o.subject_id = any(:subjects)
        and o.state = 'OPEN' and m.state = 'LAID'
      """
          + RUNS;

  /// With how the second person decided; begins a statement that goes on with `and`.
  static final String EVIDENCE =
      """
      select e.*, encode(e.document_sha256, 'hex') as sha256,
        case when e.state = 'COUNTED' then 'COUNTED' else coalesce((
          select case v.kind when 'MET' then 'COUNTED' else 'REFUSED' end
          from programme.obligation_event v
          where v.institution_id = e.institution_id and v.evidence_id = e.id and v.kind in ('MET', 'REFUSED')
          limit 1), 'WAITS') end as standing
      from programme.evidence e where e.institution_id = system.institution()
      """;

  private ObligationRows() {}

  static Obligation read(ResultSet row, int number) throws SQLException {
    return new Obligation(
        row.getObject("id", UUID.class),
        row.getObject("measure_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getObject("laid_on", LocalDate.class),
        row.getObject("due", LocalDate.class),
        ObligationState.valueOf(row.getString("state")),
        Moments.read(row, "state_at"));
  }

  static Evidence evidence(ResultSet row, int number) throws SQLException {
    return new Evidence(
        row.getObject("id", UUID.class),
        row.getObject("obligation_id", UUID.class),
        EvidenceKind.valueOf(row.getString("kind")),
        Moments.read(row, "at"),
        row.getObject("day", LocalDate.class),
        row.getObject("given_by", UUID.class),
        row.getString("sha256"),
        row.getString("note"),
        Evidence.Standing.valueOf(row.getString("standing")));
  }
}
