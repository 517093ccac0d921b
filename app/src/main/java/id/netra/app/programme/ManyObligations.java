package id.netra.app.programme;

import id.netra.app.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Many obligations met at once, each as [Obligations#meet] meets one, in one statement: what lasts
/// minutes one by one lasts seconds. Only what is open is met.
@Repository
public class ManyObligations {
  private static final String MEET =
      """
      with told as (
        select * from unnest(cast(:obligations as uuid[]), cast(:ids as uuid[]), cast(:events as uuid[]),
          cast(:moments as timestamptz[]), cast(:days as date[]), cast(:by as uuid[]))
          t(obligation_id, evidence_id, event_id, at, day, by_id)),
      met as (
        update programme.obligation o set state = 'MET', state_at = t.at
        from told t, programme.measure m
        where o.institution_id = system.institution() and o.id = t.obligation_id and o.state = 'OPEN'
          and m.institution_id = o.institution_id and m.id = o.measure_id and m.id = :measure
          and m.state = 'LAID' and :kind = any(m.evidence_kinds)
        returning t.obligation_id, t.evidence_id, t.event_id, t.at, t.day, t.by_id),
      kept as (
        insert into programme.evidence (institution_id, id, obligation_id, kind, at, day, given_by,
          document_sha256, note, state)
        select system.institution(), e.evidence_id, e.obligation_id, :kind, e.at, e.day, e.by_id,
          decode(:sha256, 'hex'), '', 'COUNTED'
        from met e),
      noted as (
        insert into programme.obligation_event (institution_id, id, obligation_id, at, kind, evidence_id, by_id)
        select system.institution(), e.event_id, e.obligation_id, e.at, 'MET', e.evidence_id, e.by_id
        from met e)
      select evidence_id from met
      """;

  private final JdbcClient jdbc;

  ManyObligations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Evidence for one obligation.
  ///
  /// @param evidence its id
  /// @param by who brings it
  public record One(UUID obligation, UUID evidence, Instant at, LocalDate day, UUID by) {}

  /// Meets those of a measure that are open, by the same kind of evidence of the same document,
  /// within the caller's transaction.
  ///
  /// @param sha256 of the document, 64 hexadecimal digits
  /// @return the ids of the evidence that counts
  @Transactional(propagation = Propagation.MANDATORY)
  public Set<UUID> meet(UUID measure, EvidenceKind kind, String sha256, List<One> all) {
    return jdbc
        .sql(MEET)
        .param("measure", measure)
        .param("kind", kind.name())
        .param("sha256", sha256)
        .param("obligations", all.stream().map(One::obligation).toArray(UUID[]::new))
        .param("ids", all.stream().map(One::evidence).toArray(UUID[]::new))
        .param("events", all.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
        .param("moments", all.stream().map(one -> one.at().toString()).toArray(String[]::new))
        .param("days", all.stream().map(one -> one.day().toString()).toArray(String[]::new))
        .param("by", all.stream().map(One::by).toArray(UUID[]::new))
        .query((row, _) -> row.getObject("evidence_id", UUID.class))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
