package id.netra.app.platform.mail;

import id.netra.app.platform.Language;
import id.netra.app.platform.Moments;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The notices of one person, and how that person wants to be told.
@Repository
class Inbox {
  static final int PAGE = 20;

  private final JdbcClient jdbc;
  private final Clock clock;

  Inbox(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// A notice as it stands in the inbox.
  record Notice(UUID id, Instant at, String key, List<String> details, boolean read) {}

  /// Behind which notice a page begins; the unread come first, in each part the newest.
  record Place(boolean read, UUID id) {
    /// As it stands in an address; empty for anything that is none.
    static Optional<Place> of(String text) {
      try {
        return text.matches("[ab][-0-9a-f]{36}")
            ? Optional.of(new Place(text.charAt(0) == 'b', UUID.fromString(text.substring(1))))
            : Optional.empty();
      } catch (IllegalArgumentException none) {
        return Optional.empty();
      }
    }

    static Place after(Notice notice) {
      return new Place(notice.read(), notice.id());
    }

    @Override
    public String toString() {
      return (read ? "b" : "a") + id;
    }
  }

  /// What somebody wishes; without a word of it, mail in Indonesian.
  record Wish(Language language, boolean byMail) {}

  /// One more than a page, when there is one more.
  @Transactional(readOnly = true)
  List<Notice> page(UUID person, @Nullable Place after) {
    return jdbc.sql(
            """
            select id, at, key, details, read_at is not null as read from platform.notice
            where person_id = :person
              and (:first or (read_at is not null) > :read or ((read_at is not null) = :read and id < :id))
            order by read_at is not null, id desc limit :limit
            """)
        .param("person", person)
        .param("first", after == null)
        .param("read", after != null && after.read())
        .param("id", after == null ? person : after.id())
        .param("limit", PAGE + 1)
        .query(Inbox::read)
        .list();
  }

  @Transactional(readOnly = true)
  int unread(UUID person) {
    return jdbc.sql(
            """
            select count(*) from platform.notice
            where institution_id = system.institution() and person_id = :person and (read_at is not null) = false
            """)
        .param("person", person)
        .query(Integer.class)
        .single();
  }

  /// Marks it read and answers where it leads; empty if that person has no such notice.
  @Transactional
  Optional<String> open(UUID person, UUID id) {
    return jdbc.sql(
            """
            update platform.notice set read_at = coalesce(read_at, :now)
            where id = :id and person_id = :person returning path
            """)
        .param("now", now())
        .param("id", id)
        .param("person", person)
        .query((row, _) -> row.getString("path"))
        .optional();
  }

  @Transactional
  void markAll(UUID person) {
    jdbc.sql(
            """
            update platform.notice set read_at = :now where person_id = :person and (read_at is not null) = false
            """)
        .param("now", now())
        .param("person", person)
        .update();
  }

  @Transactional(readOnly = true)
  Wish wish(UUID person) {
    return jdbc.sql("select language, by_mail from platform.mail_wish where person_id = :person")
        .param("person", person)
        .query(
            (row, _) -> new Wish(Language.of(row.getString("language")), row.getBoolean("by_mail")))
        .optional()
        .orElse(new Wish(Language.ID, true));
  }

  @Transactional
  void wish(UUID institution, UUID person, Wish wish) {
    jdbc.sql(
            """
            insert into platform.mail_wish (institution_id, person_id, language, by_mail)
            values (:institution, :person, :language, :mail)
            on conflict (institution_id, person_id)
              do update set language = excluded.language, by_mail = excluded.by_mail
            """)
        .param("institution", institution)
        .param("person", person)
        .param("language", wish.language().code())
        .param("mail", wish.byMail())
        .update();
  }

  private OffsetDateTime now() {
    return Moments.utc(clock.instant());
  }

  private static Notice read(ResultSet row, int number) throws SQLException {
    Array details = row.getArray("details");
    return new Notice(
        row.getObject("id", UUID.class),
        Moments.read(row, "at"),
        row.getString("key"),
        List.of((String[]) details.getArray()),
        row.getBoolean("read"));
  }
}
