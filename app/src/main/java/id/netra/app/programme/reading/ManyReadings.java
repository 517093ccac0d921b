package id.netra.app.programme.reading;

import id.netra.app.letters.Published;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.programme.EvidenceKind;
import id.netra.app.programme.ManyObligations;
import id.netra.app.record.Commitment;
import id.netra.app.record.Entry;
import id.netra.app.record.Record;
import id.netra.app.record.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes down at once that many people have read a circular, each as [Reading] takes down one: for
/// demonstrations and trials.
@Service
public class ManyReadings {
  private final JdbcClient jdbc;
  private final ManyObligations obligations;
  private final Record record;
  private final Institutions institutions;

  ManyReadings(
      JdbcClient jdbc, ManyObligations obligations, Record record, Institutions institutions) {
    this.jdbc = jdbc;
    this.obligations = obligations;
    this.record = record;
    this.institutions = institutions;
  }

  /// Who read it when.
  ///
  /// @param day of that moment in the institution's zone
  public record One(UUID obligation, UUID person, Instant at, LocalDate day) {}

  private record Kept(UUID evidence, One one, String statement, Commitment commitment) {}

  /// Takes them down; whoever is not open any more is left out.
  ///
  /// @return how many
  @Transactional
  public int acknowledge(UUID measure, Published version, List<One> all) {
    String institution = institutions.current().code();
    List<Kept> wanted = all.stream().map(one -> kept(institution, measure, version, one)).toList();
    Set<UUID> met =
        obligations.meet(
            measure,
            EvidenceKind.ACKNOWLEDGEMENT,
            version.sha256(),
            wanted.stream().map(ManyReadings::evidence).toList());
    List<Kept> kept = wanted.stream().filter(one -> met.contains(one.evidence())).toList();
    add(measure, version, kept);
    record.appendAll(
        kept.stream()
            .map(one ->
                new Entry(one.evidence(), Reading.KIND, one.one().at(), one.commitment().digest()))
            .toList());
    return kept.size();
  }

  private static Kept kept(String institution, UUID measure, Published version, One one) {
    Statement statement = Reading.statement(institution, measure, version, one.person(), one.at());
    return new Kept(Ids.next(), one, statement.json(), Commitment.to(statement.bytes()));
  }

  private static ManyObligations.One evidence(Kept kept) {
    One one = kept.one();
    return new ManyObligations.One(
        one.obligation(), kept.evidence(), one.at(), one.day(), one.person());
  }

  private void add(UUID measure, Published version, List<Kept> kept) {
    HexFormat hex = HexFormat.of();
    jdbc.sql(
            """
            insert into programme.acknowledgement (institution_id, evidence_id, measure_id,
              person_id, version_id, at, statement, salt)
            select :institution, a.id, :measure, a.person, :version, a.at, a.statement, decode(a.salt, 'hex')
            from unnest(cast(:ids as uuid[]), cast(:people as uuid[]), cast(:moments as timestamptz[]),
              cast(:statements as text[]), cast(:salts as text[])) a(id, person, at, statement, salt)
            """)
        .param("institution", Tenancy.required())
        .param("measure", measure)
        .param("version", version.version())
        .param("ids", kept.stream().map(Kept::evidence).toArray(UUID[]::new))
        .param("people", kept.stream().map(one -> one.one().person()).toArray(UUID[]::new))
        .param(
            "moments", kept.stream().map(one -> one.one().at().toString()).toArray(String[]::new))
        .param("statements", kept.stream().map(Kept::statement).toArray(String[]::new))
        .param(
            "salts",
            kept.stream().map(one -> hex.formatHex(one.commitment().salt())).toArray(String[]::new))
        .update();
  }
}
