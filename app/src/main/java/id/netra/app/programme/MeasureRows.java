package id.netra.app.programme;

import id.netra.law.calendar.Event;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a measure stands in its row.
final class MeasureRows {
  static final String INSERT =
      """
      insert into programme.measure (institution_id, id, programme_id, kind, subject, title, text, owner_id,
        since, due, rel_election, rel_stage, rel_days, audience_units, audience_kinds, audience_statuses,
        audience_classes, audience_people, heads_only, evidence_kinds, state, ordered_by, ordered_on,
        created_by, created_at)
      values (:institution, :id, :programme, :kind, :subject, :title, :text, :owner,
        :since, :due, :election, :stage, :days, cast(:units as uuid[]), cast(:kinds as text[]),
        cast(:statuses as text[]), cast(:classes as text[]), cast(:people as uuid[]), :heads,
        cast(:evidence as text[]), 'PLANNED', :orderedBy, :orderedOn, :by, :now)
      """;

  static final String UPDATE =
      """
      update programme.measure set title = :title, text = :text, owner_id = :owner, due = :due,
        rel_election = :election, rel_stage = :stage, rel_days = :days,
        kind = case state when 'PLANNED' then :kind else kind end,
        subject = case state when 'PLANNED' then :subject else subject end,
        since = case state when 'PLANNED' then :since else since end,
        audience_units = case state when 'PLANNED' then cast(:units as uuid[]) else audience_units end,
        audience_kinds = case state when 'PLANNED' then cast(:kinds as text[]) else audience_kinds end,
        audience_statuses = case state when 'PLANNED' then cast(:statuses as text[]) else audience_statuses end,
        audience_classes = case state when 'PLANNED' then cast(:classes as text[]) else audience_classes end,
        audience_people = case state when 'PLANNED' then cast(:people as uuid[]) else audience_people end,
        heads_only = case state when 'PLANNED' then :heads else heads_only end,
        evidence_kinds = case state when 'PLANNED' then cast(:evidence as text[]) else evidence_kinds end,
        circular_id = case when state <> 'PLANNED' or kind = :kind then circular_id end,
        text_id = case when state <> 'PLANNED' or kind = :kind then text_id end,
        ordered_by = :orderedBy, ordered_on = :orderedOn
      where id = :id and programme_id = :programme and state <> 'WITHDRAWN'
      """;

  private MeasureRows() {}

  static Measure read(ResultSet row, int number) throws SQLException {
    var plan =
        new Measure.Plan(
            row.getObject("programme_id", UUID.class),
            MeasureKind.valueOf(row.getString("kind")),
            Subject.valueOf(row.getString("subject")),
            row.getString("title"),
            row.getString("text"),
            row.getObject("owner_id", UUID.class),
            row.getObject("since", LocalDate.class),
            deadline(row),
            audience(row),
            texts(row, "evidence_kinds").stream()
                .map(EvidenceKind::valueOf)
                .collect(Collectors.toSet()),
            order(row));
    return new Measure(
        row.getObject("id", UUID.class),
        plan,
        Measure.State.valueOf(row.getString("state")),
        row.getObject("circular_id", UUID.class),
        row.getObject("text_id", UUID.class));
  }

  private static Deadline deadline(ResultSet row) throws SQLException {
    String election = row.getString("rel_election");
    return new Deadline(
        row.getObject("due", LocalDate.class),
        election == null
            ? null
            : new Deadline.FromStage(
                election, Event.Type.valueOf(row.getString("rel_stage")), row.getInt("rel_days")));
  }

  private static Audience audience(ResultSet row) throws SQLException {
    return new Audience(
        ids(row, "audience_units"),
        texts(row, "audience_kinds"),
        texts(row, "audience_statuses"),
        texts(row, "audience_classes"),
        ids(row, "audience_people"),
        row.getBoolean("heads_only"));
  }

  private static Measure.@Nullable Order order(ResultSet row) throws SQLException {
    String by = row.getString("ordered_by");
    return by == null ? null : new Measure.Order(by, row.getObject("ordered_on", LocalDate.class));
  }

  private static Set<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null
        ? Set.of()
        : Arrays.stream((String[]) array.getArray()).collect(Collectors.toSet());
  }

  private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null
        ? Set.of()
        : Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toSet());
  }
}
