package id.netra.app.programme;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Ids;
import id.netra.app.platform.Moments;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The programmes of the institution of this thread.
@Repository
public class Programmes {
  private final JdbcClient jdbc;
  private final Institutions institutions;
  private final Clock clock;

  Programmes(JdbcClient jdbc, Institutions institutions, Clock clock) {
    this.jdbc = jdbc;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// All, the newest first.
  @Transactional(readOnly = true)
  public List<Programme> all() {
    return jdbc.sql(
            """
            select * from programme.programme where institution_id = system.institution()
            order by stage = 'CLOSED', id desc
            """)
        .query(Programmes::read)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Programme> find(UUID id) {
    return jdbc.sql("select * from programme.programme where id = :id")
        .param("id", id)
        .query(Programmes::read)
        .optional();
  }

  /// The same, unless it is a draft still.
  @Transactional(readOnly = true)
  public Optional<Programme> begun(UUID id) {
    return find(id).filter(one -> one.stage() != Programme.Stage.DRAFT);
  }

  /// The institution whose programme has that public address; empty if there is none, or it is a
  /// draft. Asked outside of any institution.
  @Transactional(readOnly = true)
  public Optional<UUID> institutionOf(UUID address) {
    return jdbc.sql("select system.institution_of_programme(:address) as id")
        .param("address", address)
        .query((row, _) -> Optional.ofNullable(row.getObject("id", UUID.class)))
        .single();
  }

  /// The one with that public address, within its institution.
  @Transactional(readOnly = true)
  public Optional<Programme> at(UUID address) {
    return jdbc.sql(
            """
            select * from programme.programme
            where institution_id = system.institution() and public_id = :address and stage <> 'DRAFT'
            """)
        .param("address", address)
        .query(Programmes::read)
        .optional();
  }

  /// Begins a programme as a draft.
  ///
  /// @param template of which it is made; null for none
  /// @return its id
  @Transactional
  public UUID begin(
      String name,
      List<String> elections,
      String cause,
      String basis,
      @Nullable String template,
      UUID by) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into programme.programme (institution_id, id, name, elections, cause, basis, public_id,
              stage, template, created_by, created_at)
            values (:institution, :id, :name, cast(:elections as text[]), :cause, :basis, :address,
              'DRAFT', :template, :by, :now)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("name", name.strip())
        .param("elections", elections.toArray(String[]::new))
        .param("cause", cause.strip())
        .param("basis", basis.strip())
        .param("address", UUID.randomUUID())
        .param("template", template)
        .param("by", by)
        .param("now", Moments.utc(clock.instant()))
        .update();
    return id;
  }

  /// Puts name, cause and basis right.
  @Transactional
  public void change(UUID id, String name, String cause, String basis) {
    jdbc.sql(
            """
            update programme.programme set name = :name, cause = :cause, basis = :basis where id = :id
            """)
        .param("name", name.strip())
        .param("cause", cause.strip())
        .param("basis", basis.strip())
        .param("id", id)
        .update();
  }

  /// Moves it on, or back: a closed one obliges nobody anew and reminds nobody, and its figures
  /// stay.
  @Transactional
  public void setStage(UUID id, Programme.Stage stage) {
    jdbc.sql(
            """
            update programme.programme set stage = :stage,
              closed_on = case when :stage = 'CLOSED' then coalesce(closed_on, :today) end
            where id = :id
            """)
        .param("stage", stage.name())
        .param("today", institutions.current().today(clock))
        .param("id", id)
        .update();
  }

  private static Programme read(ResultSet row, int number) throws SQLException {
    return new Programme(
        row.getObject("id", UUID.class),
        row.getString("name"),
        List.of((String[]) row.getArray("elections").getArray()),
        row.getString("cause"),
        row.getString("basis"),
        row.getObject("public_id", UUID.class),
        Programme.Stage.valueOf(row.getString("stage")),
        row.getString("template"),
        Moments.read(row, "created_at"),
        row.getObject("closed_on", LocalDate.class));
  }
}
