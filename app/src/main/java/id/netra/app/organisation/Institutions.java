package id.netra.app.organisation;

import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import id.netra.law.calendar.Region;
import id.netra.law.calendar.Zones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// The institutions of this Netra. Which there are is public; everything in them is their own.
@Repository
public class Institutions {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  /// Asked at every page, and never changed once founded.
  private final Map<UUID, Institution> known = new ConcurrentHashMap<>();

  Institutions(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /// All of them by code.
  public List<Institution> all() {
    return jdbc.sql("select * from organisation.institution order by code")
        .query(Institutions::read)
        .list();
  }

  public Optional<Institution> ofCode(String code) {
    return jdbc.sql("select * from organisation.institution where code = :code")
        .param("code", code)
        .query(Institutions::read)
        .optional();
  }

  /// The one whose rows this thread sees.
  ///
  /// @throws IllegalStateException outside of any
  public Institution current() {
    UUID id = Tenancy.required();
    Institution institution = known.get(id);
    if (institution == null) {
      institution = get(id);
      known.put(id, institution);
    }
    return institution;
  }

  private Institution get(UUID id) {
    return jdbc.sql("select * from organisation.institution where id = :id")
        .param("id", id)
        .query(Institutions::read)
        .single();
  }

  /// Does some work within each institution, one after the other; one in which it fails keeps none
  /// from its turn.
  ///
  /// @throws RuntimeException the first failure, when all have had their turn
  public void each(Runnable work) {
    RuntimeException first = null;
    for (Institution one : all()) {
      try {
        Tenancy.run(one.id(), work);
      } catch (RuntimeException failed) {
        if (first == null) {
          first = failed;
        } else {
          first.addSuppressed(failed);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }

  /// Founds an institution with the root of its tree of units, which bears its name.
  ///
  /// @param since the day from which its units are known
  /// @throws org.springframework.dao.DuplicateKeyException if there is one of that code
  public Institution found(Region region, Zones zones, String lowestUnit, LocalDate since) {
    return found(Ids.next(), region, zones, lowestUnit, since);
  }

  /// The same with an id that was chosen beforehand, for what else happens in one transaction.
  public Institution found(
      UUID id, Region region, Zones zones, String lowestUnit, LocalDate since) {
    var institution =
        new Institution(
            id,
            region.code(),
            region.level(),
            region.name(),
            region.province(),
            zones.of(region.code()),
            lowestUnit);
    Tenancy.run(
        institution.id(), () -> transaction.executeWithoutResult(_ -> insert(institution, since)));
    return institution;
  }

  private void insert(Institution institution, LocalDate since) {
    jdbc.sql(
            """
            insert into organisation.institution (id, code, kind, name, province_code, zone, lowest_unit)
            values (:id, :code, :kind, :name, :province, :zone, :lowestUnit)
            """)
        .param("id", institution.id())
        .param("code", institution.code())
        .param("kind", institution.kind().name())
        .param("name", institution.name())
        .param("province", institution.province())
        .param("zone", institution.zone().getId())
        .param("lowestUnit", institution.lowestUnit())
        .update();
    UUID root = Ids.next();
    jdbc.sql(
            """
            insert into organisation.unit (institution_id, id, code, opened)
            values (:institution, :unit, :code, :since)
            """)
        .param("institution", institution.id())
        .param("unit", root)
        .param("code", institution.code())
        .param("since", since)
        .update();
    jdbc.sql(
            """
            insert into organisation.unit_state (institution_id, unit_id, since, name, kind)
            values (:institution, :unit, :since, :name, 'ROOT')
            """)
        .param("institution", institution.id())
        .param("unit", root)
        .param("since", since)
        .param("name", institution.name())
        .update();
  }

  private static Institution read(ResultSet row, int number) throws SQLException {
    return new Institution(
        row.getObject("id", UUID.class),
        row.getString("code"),
        Region.Level.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("province_code"),
        ZoneId.of(row.getString("zone")),
        row.getString("lowest_unit"));
  }
}
