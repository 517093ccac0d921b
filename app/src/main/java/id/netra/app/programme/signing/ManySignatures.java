package id.netra.app.programme.signing;

import id.netra.app.platform.Ids;
import id.netra.app.platform.PaperCodes;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.programme.ManyObligations;
import id.netra.app.record.Commitment;
import id.netra.app.record.Entry;
import id.netra.app.record.Record;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes down the signatures of many people at once, each as [Signing] takes down one: for
/// demonstrations and trials. Signatures by passkey are made by keys, one by one, and never here.
@Service
public class ManySignatures {
  private final JdbcClient jdbc;
  private final ManyObligations obligations;
  private final Record record;

  ManySignatures(JdbcClient jdbc, ManyObligations obligations, Record record) {
    this.jdbc = jdbc;
    this.obligations = obligations;
    this.record = record;
  }

  /// Who signed when.
  ///
  /// @param day of that moment in the institution's zone
  public record One(UUID obligation, Intent.Signer signer, Instant at, LocalDate day) {}

  private record Kept(UUID evidence, One one, String statement, Commitment commitment) {}

  /// Takes them down: by password and code, or before a witness. Whoever is not open any more is
  /// left out.
  ///
  /// @param witness before whom they signed; null for signatures by password and code
  /// @return how many
  @Transactional
  public int sign(UUID measure, PledgeText text, @Nullable UUID witness, List<One> all) {
    Method method = witness == null ? Method.CODE : Method.WITNESSED;
    List<Kept> wanted = all.stream().map(one -> kept(measure, text, method, witness, one)).toList();
    Set<UUID> met =
        obligations.meet(
            measure,
            Signing.kind(method),
            text.digest(),
            wanted.stream().map(one -> evidence(one, witness)).toList());
    List<Kept> kept = wanted.stream().filter(one -> met.contains(one.evidence())).toList();
    add(measure, text, method, witness, kept);
    record.appendAll(
        kept.stream()
            .map(one ->
                new Entry(one.evidence(), Signing.KIND, one.one().at(), one.commitment().digest()))
            .toList());
    return kept.size();
  }

  private static Kept kept(
      UUID measure, PledgeText text, Method method, @Nullable UUID witness, One one) {
    Map<String, String> more = witness == null ? Map.of() : Map.of("witness", witness.toString());
    String statement = Intent.of(one.signer(), measure, text, method, one.at(), more).json();
    UUID by = witness == null ? one.signer().person() : witness;
    var signed = new Signing.Signed(text, method, statement, null, by);
    return new Kept(Ids.next(), one, statement, Commitment.to(Signing.whole(signed).bytes()));
  }

  private static ManyObligations.One evidence(Kept kept, @Nullable UUID witness) {
    One one = kept.one();
    UUID by = witness == null ? one.signer().person() : witness;
    return new ManyObligations.One(one.obligation(), kept.evidence(), one.at(), one.day(), by);
  }

  private void add(
      UUID measure, PledgeText text, Method method, @Nullable UUID witness, List<Kept> kept) {
    HexFormat hex = HexFormat.of();
    jdbc.sql(
            """
            insert into programme.signature (institution_id, evidence_id, measure_id, person_id,
              text_id, method, at, statement, salt, code, witness_id)
            select :institution, s.id, :measure, s.person, :text, :method, s.at, s.statement,
              decode(s.salt, 'hex'), s.code, cast(:witness as uuid)
            from unnest(cast(:ids as uuid[]), cast(:people as uuid[]), cast(:moments as timestamptz[]),
              cast(:statements as text[]), cast(:salts as text[]), cast(:codes as text[]))
              s(id, person, at, statement, salt, code)
            """)
        .param("institution", Tenancy.required())
        .param("measure", measure)
        .param("text", text.id())
        .param("method", method.name())
        .param("witness", witness)
        .param("ids", kept.stream().map(Kept::evidence).toArray(UUID[]::new))
        .param("people", kept.stream().map(one -> one.one().signer().person()).toArray(UUID[]::new))
        .param(
            "moments", kept.stream().map(one -> one.one().at().toString()).toArray(String[]::new))
        .param("statements", kept.stream().map(Kept::statement).toArray(String[]::new))
        .param(
            "salts",
            kept.stream().map(one -> hex.formatHex(one.commitment().salt())).toArray(String[]::new))
        .param(
            "codes", kept.stream().map(_ -> PaperCodes.random(Signing.CODE)).toArray(String[]::new))
        .update();
  }
}
