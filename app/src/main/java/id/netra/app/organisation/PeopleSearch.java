package id.netra.app.organisation;

import id.netra.roster.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Finds people of the institution of this thread by what somebody remembers of their names: titles
/// do not matter, nor order, nor a slip or two, nor whether it is written Moh. or Muhammad.
///
/// There is no search beyond one institution, by design.
@Repository
public class PeopleSearch {
  private static final int MOST_WORDS = 5;
  private static final int MOST_LIKENESSES = 60;

  /// All at once: thousands of rows of one word each would take longer than anything else here.
  private static final String WORDS =
      """
      select coalesce(string_agg(word, ' '), '') from organisation.name_word
      where institution_id = system.institution()
      """;

  private static final String FIND =
      """
      with hit as (
        select h.word, h.ordinal, h.weight
        from unnest(:words::text[], :ordinals::int[], :weights::real[]) h(word, ordinal, weight)),
      best as (
        select w.person_id, h.ordinal, max(h.weight) as weight, max(w.of_words) as of_words
        from hit h join organisation.person_word w
          on w.institution_id = system.institution() and w.word = h.word
        group by w.person_id, h.ordinal),
      score as (
        select person_id, sum(weight) - 0.01 * max(of_words) as total from best group by person_id
        having sum(weight) >= :least),
      found as (
        select s.person_id, s.total, a.post, a.unit_id
        from score s
        left join lateral (
          select a.post, a.unit_id from organisation.assignment a
          where a.institution_id = system.institution() and a.person_id = s.person_id
            and a.since <= :day and (a.until is null or a.until > :day)
            and (:whole or a.unit_id = any(:units))
          order by a.standing <> 'DEFINITIVE', a.since, a.id limit 1) a on true
        where a.unit_id is not null or :whole and exists (
          select 1 from organisation.employment e
          where e.institution_id = system.institution() and e.person_id = s.person_id
            and e.since <= :day and (e.until is null or e.until > :day))
        order by s.total desc, s.person_id
        limit :limit)
      select p.id, p.name, f.post, f.unit_id
      from found f
      join organisation.person p
        on p.institution_id = system.institution() and p.id = f.person_id
      order by f.total desc, p.plain_name, p.id
      """;

  private final JdbcClient jdbc;

  PeopleSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Somebody who was found.
  ///
  /// @param post empty for none
  /// @param unit where the person works; null for who has been given no post yet
  public record Hit(UUID id, String name, String post, @Nullable UUID unit) {}

  private record Likeness(String word, int ordinal, float weight) {}

  /// The people whose names are most like what was typed, the likest first.
  ///
  /// @param part in which they must work on that day; in the whole, who has no post is found too
  @Transactional(readOnly = true)
  public List<Hit> find(String typed, UnitTree.Part part, LocalDate day, int limit) {
    String[] words =
        Arrays.stream(Names.plain(typed).split(" ", -1))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toArray(String[]::new);
    if (words.length == 0 || part.units().isEmpty()) {
      return List.of();
    }
    List<Likeness> alike = alike(words);
    return alike.isEmpty() ? List.of() : people(alike, words.length, part, day, limit);
  }

  /// The words of the institution's names that may be meant.
  private List<Likeness> alike(String[] words) {
    List<NameMatch> matches = Arrays.stream(words).map(NameMatch::new).toList();
    var found = new ArrayList<List<Likeness>>();
    matches.forEach(_ -> found.add(new ArrayList<>()));
    for (String word : jdbc.sql(WORDS).query(String.class).single().split(" ", -1)) {
      NameMatch.Heard heard = NameMatch.Heard.known(word);
      for (int i = 0; i < matches.size(); i++) {
        float weight = matches.get(i).weight(word, heard);
        if (weight > 0) {
          found.get(i).add(new Likeness(word, i, weight));
        }
      }
    }
    return found.stream()
        .flatMap(list ->
            list.stream()
                .sorted(Comparator.comparingDouble(Likeness::weight).reversed())
                .limit(MOST_LIKENESSES))
        .toList();
  }

  private List<Hit> people(
      List<Likeness> alike, int words, UnitTree.Part part, LocalDate day, int limit) {
    return jdbc.sql(FIND)
        .param("words", alike.stream().map(Likeness::word).toArray(String[]::new))
        .param("ordinals", alike.stream().map(Likeness::ordinal).toArray(Integer[]::new))
        .param("weights", alike.stream().map(Likeness::weight).toArray(Float[]::new))
        .param("least", least(words))
        .param("day", day)
        .param("whole", part.whole())
        .param("units", part.units().toArray(UUID[]::new))
        .param("limit", limit)
        .query((row, _) ->
            new Hit(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Objects.requireNonNullElse(row.getString("post"), ""),
                row.getObject("unit_id", UUID.class)))
        .list();
  }

  /// Of several words one may be quite wrong.
  private static float least(int words) {
    return words == 1 ? 0.4f : words * 0.5f;
  }
}
