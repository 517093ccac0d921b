package id.netra.app.organisation.roster;

import id.netra.roster.Names;
import id.netra.roster.PostClass;
import id.netra.roster.Roll;
import id.netra.roster.Standing;
import id.netra.roster.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The people of the institution as they stand on one day, as a list to compare others with.
@Repository
class PeopleNow {
  private static final String PEOPLE =
      """
      select p.id, p.nip, p.name, p.birth_date, e.status, e.rank, a.unit_id, u.code as unit_code,
        s.name as unit_name, a.post, a.post_class, a.told_superior, a.told_start,
        exists (select 1 from organisation.role_grant g
          where g.institution_id = p.institution_id and g.person_id = p.id
            and g.revoked_at is null and (g.until is null or g.until > :day)) as holds_role
      from organisation.person p
      join lateral (
        select status, rank from organisation.employment e
        where e.institution_id = p.institution_id and e.person_id = p.id
          and e.since <= :day and (e.until is null or e.until > :day)
        order by e.since desc, e.id limit 1) e on true
      left join lateral (
        select * from organisation.assignment a
        where a.institution_id = p.institution_id and a.person_id = p.id
          and a.since <= :day and (a.until is null or a.until > :day)
        order by a.standing <> 'DEFINITIVE', a.since, a.id limit 1) a on true
      left join organisation.unit u on u.institution_id = p.institution_id and u.id = a.unit_id
      left join organisation.unit_state s
        on s.institution_id = p.institution_id and s.unit_id = a.unit_id
        and s.since <= :day and (s.until is null or s.until > :day)
      order by p.id
      """;

  private final JdbcClient jdbc;

  PeopleNow(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Everybody by number and by name; whoever belongs to the scope, by which somebody missing is
  /// known to have left; and a digest of it all.
  static final class Sheet implements Roll {
    private final Map<String, Standing> byNip = new HashMap<>();
    private final Map<String, List<Standing>> byName = new HashMap<>();
    private final List<Standing> inScope = new ArrayList<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final MessageDigest sha = sha256();
    private final MessageDigest roles = sha256();

    private void add(Standing one, boolean here, boolean holdsRole) {
      if (one.nip() != null) {
        byNip.putIfAbsent(one.nip(), one);
      }
      byName.computeIfAbsent(Names.plain(one.name()), _ -> new ArrayList<>(1)).add(one);
      if (!here) {
        elsewhere.add(one.key());
      } else if (holdsRole) {
        roles.update(one.key().getBytes(StandardCharsets.UTF_8));
      } else {
        inScope.add(one);
      }
      sha.update((one + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable Standing withNip(String nip) {
      return byNip.get(nip);
    }

    @Override
    public List<Standing> named(String plainName) {
      return byName.getOrDefault(plainName, List.of());
    }

    @Override
    public void all(Consumer<Standing> taker) {
      inScope.stream().sorted(Comparator.comparing(Standing::name)).forEach(taker);
    }

    @Override
    public boolean isElsewhere(Standing standing) {
      return elsewhere.contains(standing.key());
    }

    /// The same as long as the same differences follow: nobody has changed, and in the scope nobody
    /// was given a role or lost the last one. To be asked once, instead of the digest.
    byte[] basis() {
      sha.update(roles.digest());
      return sha.digest();
    }

    /// The same as long as nobody in the institution has changed. To be asked once.
    byte[] digest() {
      return sha.digest();
    }
  }

  /// Reads everybody.
  ///
  /// @param scope the units whose people a list must name or have left, and can change; people
  ///   without a unit are in it when the root is
  @Transactional(readOnly = true)
  public Sheet on(LocalDate day, Set<UUID> scope, boolean whole) {
    var sheet = new Sheet();
    jdbc.sql(PEOPLE)
        .param("day", day)
        .query(row -> {
          UUID unit = row.getObject("unit_id", UUID.class);
          boolean here = whole || (unit != null && scope.contains(unit));
          sheet.add(read(row), here, row.getBoolean("holds_role"));
        });
    return sheet;
  }

  private static Standing read(ResultSet row) throws SQLException {
    String postClass = row.getString("post_class");
    return new Standing(
        row.getString("id"),
        row.getString("nip"),
        row.getString("name"),
        Status.valueOf(row.getString("status")),
        UnitNames.told(row.getString("unit_code")),
        row.getString("unit_name"),
        known(row.getString("post")),
        postClass == null ? null : PostClass.valueOf(postClass),
        row.getString("rank"),
        row.getString("told_superior"),
        row.getObject("birth_date", LocalDate.class),
        row.getObject("told_start", LocalDate.class));
  }

  /// A post that no list has told is kept as an empty one.
  private static @Nullable String known(@Nullable String post) {
    return post == null || post.isEmpty() ? null : post;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyMachineHasIt) {
      throw new IllegalStateException(everyMachineHasIt);
    }
  }
}
