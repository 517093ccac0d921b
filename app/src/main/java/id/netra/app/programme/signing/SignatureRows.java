package id.netra.app.programme.signing;

import id.netra.app.organisation.proof.KeySignature;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The signatures of the institution of this thread. None is ever changed.
@Repository
public class SignatureRows {
  private final JdbcClient jdbc;

  SignatureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Keeps one within the caller's transaction.
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Signature one) {
    KeySignature key = one.key();
    jdbc.sql(
            """
            insert into programme.signature (institution_id, evidence_id, measure_id, person_id,
              text_id, method, at, statement, salt, code, credential, public_key, client_data,
              authenticator, signature, witness_id)
            values (:institution, :id, :measure, :person, :text, :method, :at, :statement, :salt,
              :code, :credential, :key, :client, :authenticator, :signature, :witness)
            """)
        .param("institution", Tenancy.required())
        .param("id", one.id())
        .param("measure", one.measure())
        .param("person", one.person())
        .param("text", one.text())
        .param("method", one.method().name())
        .param("at", Moments.utc(one.at()))
        .param("statement", one.statement())
        .param("salt", one.salt().clone())
        .param("code", one.code())
        .param("credential", key == null ? null : key.credential())
        .param("key", key == null ? null : key.publicKey())
        .param("client", key == null ? null : key.clientData())
        .param("authenticator", key == null ? null : key.authenticatorData())
        .param("signature", key == null ? null : key.signature())
        .param("witness", one.witness())
        .update();
  }

  /// The one that counts for that person and measure: the latest.
  @Transactional(readOnly = true)
  public Optional<Signature> of(UUID measure, UUID person) {
    return jdbc.sql(
            """
            select * from programme.signature
            where person_id = :person and measure_id = :measure order by at desc limit 1
            """)
        .param("person", person)
        .param("measure", measure)
        .query(SignatureRows::read)
        .optional();
  }

  @Transactional(readOnly = true)
  public Optional<Signature> find(UUID id) {
    return jdbc.sql("select * from programme.signature where evidence_id = :id")
        .param("id", id)
        .query(SignatureRows::read)
        .optional();
  }

  /// Whose code it is, in whatever institution.
  ///
  /// @param institution the one that [#find] must be asked in
  public record Found(UUID institution, UUID id) {}

  @Transactional(readOnly = true)
  public Optional<Found> ofCode(String code) {
    return jdbc.sql("select institution_id, evidence_id from programme.signature_of_code(:code)")
        .param("code", code)
        .query((row, _) ->
            new Found(
                row.getObject("institution_id", UUID.class),
                row.getObject("evidence_id", UUID.class)))
        .optional();
  }

  private static Signature read(ResultSet row, int number) throws SQLException {
    return new Signature(
        row.getObject("evidence_id", UUID.class),
        row.getObject("measure_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("text_id", UUID.class),
        Method.valueOf(row.getString("method")),
        Moments.read(row, "at"),
        row.getString("statement"),
        row.getBytes("salt"),
        row.getString("code"),
        key(row),
        row.getObject("witness_id", UUID.class));
  }

  private static @Nullable KeySignature key(ResultSet row) throws SQLException {
    return row.getBytes("signature") == null
        ? null
        : new KeySignature(
            row.getBytes("credential"),
            row.getBytes("public_key"),
            row.getBytes("client_data"),
            row.getBytes("authenticator"),
            row.getBytes("signature"));
  }
}
