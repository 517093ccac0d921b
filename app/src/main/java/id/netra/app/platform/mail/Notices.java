package id.netra.app.platform.mail;

import id.netra.app.platform.Ids;
import id.netra.app.platform.Language;
import id.netra.app.platform.Moments;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Tenancy;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells people that something waits for them.
///
/// A notice is written in the transaction of whoever sends it: it is there exactly if what it
/// speaks of has happened. Mail about it follows when that transaction has ended, at least once.
@Service
public class Notices {
  private static final Pattern PATH = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

  private final JdbcClient jdbc;
  private final ObjectProvider<Recipients> recipients;
  private final Clock clock;
  private final InstantSource wall;

  Notices(JdbcClient jdbc, ObjectProvider<Recipients> recipients, Clock clock, RealTime wall) {
    this.jdbc = jdbc;
    this.recipients = recipients;
    this.clock = clock;
    this.wall = wall;
  }

  /// Tells one person; answers the id of the notice.
  ///
  /// @param key a word of the message files: what the person reads in the inbox
  /// @param details what stands in its places
  /// @param path the page on which something is to be done
  /// @throws IllegalArgumentException if there is no such word, or the path leads elsewhere
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID send(UUID person, String key, List<String> details, String path) {
    return send(List.of(person), key, details, path).getFirst();
  }

  /// Tells many people the same; answers the ids of the notices in the order of the people.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<UUID> send(Collection<UUID> people, String key, List<String> details, String path) {
    check(key, path);
    List<UUID> ids = people.stream().map(_ -> Ids.next()).toList();
    jdbc.sql(
            """
            insert into platform.notice (institution_id, id, person_id, at, key, details, path)
            select :institution, n.id, n.person, :at, :key, :details, :path
            from unnest(:ids::uuid[], :people::uuid[]) n(id, person)
            """)
        .param("institution", Tenancy.required())
        .param("ids", ids.toArray(UUID[]::new))
        .param("people", people.toArray(UUID[]::new))
        .param("at", Moments.utc(clock.instant()))
        .param("key", key)
        .param("details", details.toArray(String[]::new))
        .param("path", path)
        .update();
    mail(ids, people);
    return ids;
  }

  /// How far the mail about that notice has come; empty if none is sent.
  @Transactional(readOnly = true)
  public Optional<MailState> mail(UUID notice) {
    return jdbc.sql("select state from platform.mail where id = :id")
        .param("id", notice)
        .query((row, _) -> MailState.valueOf(row.getString("state")))
        .optional();
  }

  /// Mail for those who have an address and did not say that they want none.
  private void mail(List<UUID> ids, Collection<UUID> people) {
    Recipients known = recipients.getIfAvailable();
    Set<UUID> reachable = known == null ? Set.of() : known.addresses(people).keySet();
    if (reachable.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into platform.mail (institution_id, id, state, next_at, changed_at)
            select n.institution_id, n.id, 'WAITING', :now, :now
            from platform.notice n
            where n.institution_id = :institution and n.id = any(:ids) and n.person_id = any(:people)
              and not exists (select 1 from platform.mail_wish w
                where w.institution_id = n.institution_id and w.person_id = n.person_id and not w.by_mail)
            """)
        .param("institution", Tenancy.required())
        .param("ids", ids.toArray(UUID[]::new))
        .param("people", reachable.toArray(UUID[]::new))
        .param("now", Moments.utc(wall.instant()))
        .update();
  }

  private static void check(String key, String path) {
    for (Language language : Language.values()) {
      Words.in(language).text(key);
    }
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("a notice leads to a page of Netra");
    }
  }
}
