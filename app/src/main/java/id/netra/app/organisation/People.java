package id.netra.app.organisation;

import id.netra.app.platform.Ids;
import id.netra.app.platform.access.Tenancy;
import id.netra.roster.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The people of the institution of this thread.
@Repository
public class People {
  private final JdbcClient jdbc;

  People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public Optional<Person> find(UUID id) {
    return jdbc.sql("select * from organisation.person where id = :id")
        .param("id", id)
        .query(People::read)
        .optional();
  }

  /// Everybody who has that number, blanks and dots aside; several where the roster is not clean.
  @Transactional(readOnly = true)
  public List<Person> withNip(String nip) {
    return jdbc.sql("select * from organisation.person where nip = :nip order by id")
        .param("nip", nip.replaceAll("[\\s.]", ""))
        .query(People::read)
        .list();
  }

  @Transactional(readOnly = true)
  public List<Person> withEmail(String email) {
    return jdbc.sql(
            "select * from organisation.person where lower(email) = lower(:email) order by id")
        .param("email", email.strip())
        .query(People::read)
        .list();
  }

  /// Whether the person belongs to the institution on that day.
  @Transactional(readOnly = true)
  public boolean belongs(UUID person, LocalDate day) {
    return jdbc.sql(
            """
            select exists (select 1 from organisation.employment
              where person_id = :person and since <= :day and (until is null or until > :day))
            """)
        .param("person", person)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /// Takes somebody in who was not known.
  ///
  /// @param status as in the contract's roster, such as `PNS`
  /// @param post empty if the person holds none
  @Transactional
  public UUID add(
      String name, @Nullable String nip, String status, UUID unit, String post, LocalDate since) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into organisation.person (institution_id, id, nip, name, plain_name)
            values (:institution, :id, :nip, :name, :plain)
            """)
        .param("institution", Tenancy.required())
        .param("id", id)
        .param("nip", nip == null || nip.isBlank() ? null : nip.replaceAll("[\\s.]", ""))
        .param("name", name.strip())
        .param("plain", Names.plain(name))
        .update();
    jdbc.sql(
            """
            insert into organisation.employment (institution_id, id, person_id, status, since)
            values (:institution, :id, :person, :status, :since)
            """)
        .param("institution", Tenancy.required())
        .param("id", Ids.next())
        .param("person", id)
        .param("status", status)
        .param("since", since)
        .update();
    jdbc.sql(
            """
            insert into organisation.assignment
              (institution_id, id, person_id, unit_id, post, since)
            values (:institution, :id, :person, :unit, :post, :since)
            """)
        .param("institution", Tenancy.required())
        .param("id", Ids.next())
        .param("person", id)
        .param("unit", unit)
        .param("post", post)
        .param("since", since)
        .update();
    return id;
  }

  /// Puts a name, a number and an address right; they hold for all days.
  ///
  /// @param nip blank for none
  /// @param email blank for none
  @Transactional
  public void correct(UUID person, String name, String nip, String email) {
    jdbc.sql(
            """
            update organisation.person
            set name = :name, plain_name = :plain, nip = :nip, email = :email where id = :person
            """)
        .param("name", name.strip())
        .param("plain", Names.plain(name))
        .param("nip", nip.isBlank() ? null : nip.replaceAll("[\\s.]", ""))
        .param("email", email.isBlank() ? null : email.strip())
        .param("person", person)
        .update();
  }

  /// Says whether somebody has no phone and is served on paper.
  @Transactional
  public void setOnPaper(UUID person, boolean onPaper) {
    jdbc.sql("update organisation.person set on_paper = :paper where id = :person")
        .param("paper", onPaper)
        .param("person", person)
        .update();
  }

  /// Changes the address to which notices are sent.
  ///
  /// @param email null to have none
  @Transactional
  public void setEmail(UUID person, @Nullable String email) {
    jdbc.sql("update organisation.person set email = :email where id = :person")
        .param("email", email)
        .param("person", person)
        .update();
  }

  static Person read(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getObject("id", UUID.class),
        row.getString("nip"),
        row.getString("name"),
        row.getObject("birth_date", LocalDate.class),
        row.getString("email"),
        row.getBoolean("on_paper"));
  }
}
