package id.netra.app.organisation.keys;

import com.webauthn4j.server.ServerProperty;
import id.netra.app.organisation.proof.KeySignature;
import id.netra.app.platform.Moments;
import id.netra.app.platform.RealTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The passkeys of all people, found by the id of the credential. User verification is always
/// required: a key that asks for no fingerprint, face or PIN does not count. Which model of device
/// it is, is not asked (no attestation).
@Repository
class Passkeys {
  private final KeyProofs proofs = new KeyProofs();
  private final JdbcClient jdbc;
  private final RealTime time;

  Passkeys(JdbcClient jdbc, RealTime time) {
    this.jdbc = jdbc;
    this.time = time;
  }

  /// Whose key it is.
  record Holder(UUID institution, UUID person) {}

  /// A key as its holder sees it.
  ///
  /// @param id the credential's, in base 64 for addresses
  /// @param kind where it is kept: `PHONE`, `COMPUTER` or `TOKEN`
  record Shown(String id, String kind, Instant created, Instant used) {}

  /// The number by which a device knows the person: random, the same for all of the person's keys.
  byte[] handle(Holder holder) {
    return jdbc.sql(
            """
            select user_handle from system.passkey
            where institution_id = :institution and person_id = :person limit 1
            """)
        .param("institution", holder.institution())
        .param("person", holder.person())
        .query((row, _) -> row.getBytes(1))
        .optional()
        .orElseGet(Randoms::bytes);
  }

  /// The keys of that person, the latest first.
  List<Shown> of(Holder holder) {
    return of(holder, "");
  }

  /// The same, and until the transaction ends nobody else takes one of them away.
  List<Shown> lock(Holder holder) {
    return of(holder, " for update");
  }

  private List<Shown> of(Holder holder, String lock) {
    return jdbc.sql(
            """
            select credential_id, kind, created, used from system.passkey
            where institution_id = :institution and person_id = :person order by created desc
            """
                + lock)
        .param("institution", holder.institution())
        .param("person", holder.person())
        .query((row, _) ->
            new Shown(
                text(row.getBytes("credential_id")),
                row.getString("kind"),
                Moments.read(row, "created"),
                Moments.read(row, "used")))
        .list();
  }

  /// Adds a key that a browser has just made.
  ///
  /// @param phone whether that browser runs on a phone
  /// @param json the browser's answer
  /// @throws NoProof if it is no answer to the challenge, or somebody has that key already
  void add(Holder holder, byte[] handle, boolean phone, String json, ServerProperty server)
      throws NoProof {
    KeyProofs.Made made = proofs.made(json, server);
    int added =
        jdbc.sql(
                """
                insert into system.passkey (credential_id, user_handle, institution_id, person_id,
                  public_key, signatures, backup_able, backed_up, transports, kind, created, used)
                values (:id, :handle, :institution, :person, :key, :signatures, :able, :up, :transports,
                  :kind, :now, :now)
                on conflict do nothing
                """)
            .param("id", made.id())
            .param("handle", handle)
            .param("institution", holder.institution())
            .param("person", holder.person())
            .param("key", made.key())
            .param("signatures", made.signatures())
            .param("able", made.backupAble())
            .param("up", made.backedUp())
            .param("transports", made.transports())
            .param("kind", kind(made.transports(), phone))
            .param("now", now())
            .update();
    if (added == 0) {
      throw new NoProof("a key of that id is known");
    }
  }

  /// Whose key signed the challenge; empty if the key is not known.
  ///
  /// @throws NoProof if the answer does not prove it: another site, another challenge, no user
  ///   verification, a wrong signature, a counter that went back
  Optional<Holder> prove(String json, ServerProperty server) throws NoProof {
    return sign(json, server).map(Signed::holder);
  }

  /// Whose key it was, and what it signed.
  record Signed(Holder holder, KeySignature signature) {}

  /// The same, with the signature itself.
  Optional<Signed> sign(String json, ServerProperty server) throws NoProof {
    KeyProofs.Answer answer = proofs.answer(json);
    Optional<Kept> kept =
        kept(answer.id())
            .filter(one -> answer.handle() == null || one.handle().equals(answer.handle()));
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    KeySignature signature = proofs.verify(answer, kept.get().key(), server);
    if (!note(answer)) {
      throw new NoProof("the counter of the key went on in the meantime");
    }
    return Optional.of(new Signed(kept.get().holder(), signature));
  }

  /// Takes a key away.
  void remove(Holder holder, String id) {
    jdbc.sql(
            """
            delete from system.passkey
            where credential_id = :id and institution_id = :institution and person_id = :person
            """)
        .param("id", bytes(id))
        .param("institution", holder.institution())
        .param("person", holder.person())
        .update();
  }

  private record Kept(Holder holder, String handle, KeyProofs.Key key) {}

  private Optional<Kept> kept(byte[] id) {
    return jdbc.sql("select * from system.passkey where credential_id = :id")
        .param("id", id)
        .query((row, _) ->
            new Kept(
                new Holder(
                    row.getObject("institution_id", UUID.class),
                    row.getObject("person_id", UUID.class)),
                text(row.getBytes("user_handle")),
                new KeyProofs.Key(
                    row.getBytes("public_key"),
                    row.getLong("signatures"),
                    row.getBoolean("backup_able"),
                    row.getBoolean("backed_up"),
                    row.getString("transports"))))
        .optional();
  }

  /// Keeps the counter, which only goes up unless the key has none; false if it does not.
  private boolean note(KeyProofs.Answer answer) {
    return jdbc.sql(
                """
                update system.passkey set signatures = :signatures, backed_up = :up, used = :now
                where credential_id = :id
                  and (signatures < :signatures or (signatures = 0 and :signatures = 0))
                """)
            .param("signatures", answer.signatures())
            .param("up", answer.backedUp())
            .param("now", now())
            .param("id", answer.id())
            .update()
        == 1;
  }

  /// A key that goes to the device by cable or near field only is a thing of its own; one that can
  /// only be reached from another device is on a phone.
  private static String kind(String transports, boolean phone) {
    if (transports.contains("internal") || transports.isEmpty()) {
      return phone ? "PHONE" : "COMPUTER";
    }
    return transports.contains("hybrid") ? "PHONE" : "TOKEN";
  }

  private OffsetDateTime now() {
    return Moments.utc(time.instant());
  }

  static String text(byte[] bytes) {
    return Randoms.text(bytes);
  }

  private static byte[] bytes(String text) {
    try {
      return Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException noBase64) {
      return new byte[0];
    }
  }
}
