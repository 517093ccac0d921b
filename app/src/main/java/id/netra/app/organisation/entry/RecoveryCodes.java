package id.netra.app.organisation.entry;

import id.netra.app.platform.PaperCodes;
import id.netra.app.platform.access.Digests;
import id.netra.app.platform.access.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Recovery codes of the institution of this thread: each counts once, and only digests are kept.
@Repository
class RecoveryCodes {
  private static final int CODES = 10;

  /// 80 random bits.
  private static final int LENGTH = 16;

  private final JdbcClient jdbc;

  RecoveryCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// New ones instead of the old; shown once.
  @Transactional
  public List<String> renew(UUID person) {
    clear(person);
    var codes = new ArrayList<String>();
    for (int i = 0; i < CODES; i++) {
      String code = PaperCodes.random(LENGTH);
      codes.add(PaperCodes.grouped(code));
      jdbc.sql(
              """
              insert into organisation.recovery_code (institution_id, person_id, digest)
              values (:institution, :person, :digest)
              """)
          .param("institution", Tenancy.required())
          .param("person", person)
          .param("digest", Digests.of(code))
          .update();
    }
    return codes;
  }

  /// Uses one up: of two who bring the same one at once, one is right.
  @Transactional
  public boolean use(UUID person, String typed) {
    byte[] digest = Digests.of(PaperCodes.meant(typed));
    boolean known = false;
    for (byte[] one : digests(person)) {
      known |= Digests.same(one, digest);
    }
    return known
        && jdbc.sql(
                    """
                    delete from organisation.recovery_code
                    where person_id = :person and digest = :digest
                    """)
                .param("person", person)
                .param("digest", digest)
                .update()
            == 1;
  }

  /// How many are left.
  @Transactional(readOnly = true)
  public int left(UUID person) {
    return digests(person).size();
  }

  @Transactional
  public void clear(UUID person) {
    jdbc.sql("delete from organisation.recovery_code where person_id = :person")
        .param("person", person)
        .update();
  }

  private List<byte[]> digests(UUID person) {
    return jdbc.sql("select digest from organisation.recovery_code where person_id = :person")
        .param("person", person)
        .query((row, _) -> row.getBytes("digest"))
        .list();
  }
}
