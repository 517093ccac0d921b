package id.netra.app.organisation.privacy;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.PersonalData;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that Netra keeps about one person, kind by kind.
@Component
public class Holdings {
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?: (\\d\\d:\\d\\d))?");
  private static final Map<String, List<String>> OWN = OwnData.QUERIES;

  private final Retentions retentions;
  private final List<PersonalData> others;
  private final JdbcClient jdbc;
  private final Institutions institutions;

  Holdings(
      Retentions retentions,
      ObjectProvider<PersonalData> others,
      JdbcClient jdbc,
      Institutions institutions) {
    this.retentions = retentions;
    this.others = others.stream().toList();
    this.jdbc = jdbc;
    this.institutions = institutions;
  }

  /// What is kept of one kind.
  ///
  /// @param rows each with its values by field
  public record Held(Retention rule, List<SequencedMap<String, String>> rows) {}

  /// Also the kinds of which nothing is kept: that is something to know too.
  @Transactional(readOnly = true)
  public List<Held> of(UUID person, Words words) {
    var held = new ArrayList<Held>();
    for (Retention rule : retentions.all()) {
      var rows = new ArrayList<SequencedMap<String, String>>();
      for (String sql : OWN.getOrDefault(rule.kind(), List.of())) {
        rows.addAll(own(sql, person, words));
      }
      for (PersonalData other : others) {
        if (other.kind().equals(rule.kind())) {
          rows.addAll(other.of(person));
        }
      }
      held.add(new Held(rule, rows));
    }
    return held;
  }

  private List<SequencedMap<String, String>> own(String sql, UUID person, Words words) {
    return jdbc.sql(sql)
        .param("person", person)
        .param("institution", Tenancy.required())
        .param("zone", institutions.current().zone().getId())
        .query((row, _) -> values(row, words))
        .list();
  }

  private static SequencedMap<String, String> values(ResultSet row, Words words)
      throws SQLException {
    var values = new LinkedHashMap<String, String>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      String field = row.getMetaData().getColumnLabel(i);
      String value = row.getString(i);
      if (value != null && !value.isEmpty()) {
        values.put(field, told(field, value, words));
      }
    }
    return values;
  }

  /// A value as people read it on the page: a day or a moment, both of the institution's zone, are
  /// written out; everything else as it stands in the file.
  public static String shown(String value, Words words) {
    Matcher day = DAY.matcher(value);
    return day.matches()
        ? words.day(LocalDate.parse(day.group(1)))
            + (day.group(2) == null ? "" : ", " + day.group(2).replace(':', '.'))
        : value;
  }

  /// What is kept as a code is said in words; everything else as it is kept.
  private static String told(String field, String value, Words words) {
    return switch (field) {
      case "role" -> words.text("roles.role." + value);
      case "standing" -> words.text("organisation.standing." + value);
      case "status" -> words.text("organisation.status." + value);
      case "post_class" -> known("advice", "advice.value.move.postClass." + value, value, words);
      case "means" -> known("entry", "entry.means." + value, value, words);
      case "device" -> known("entry", "entry.device." + value, value, words);
      case "looked_at" -> look(value, words);
      default -> value;
    };
  }

  /// What was looked at, in words; as it is kept where nobody wrote any.
  static String look(String what, Words words) {
    return known("privacy", "privacy.look." + what, what, words);
  }

  private static String known(String file, String key, String value, Words words) {
    return words.all(file).getOrDefault(key, value);
  }
}
