package id.netra.roster;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a column of a personnel list may hold.
public enum Field {
  NIP("nip"),
  NAME("name"),
  STATUS("status"),
  UNIT_CODE("unitCode"),
  UNIT_NAME("unitName"),
  POST("post"),
  POST_CLASS("postClass"),
  RANK("rank"),
  SUPERIOR("superiorNip"),
  BIRTH_DATE("birthDate"),
  START_DATE("startDate"),

  /// Academic and religious titles in columns of their own; they end up in the name.
  TITLE_BEFORE("titleBefore"),
  TITLE_AFTER("titleAfter"),

  /// The echelon, from which the class of post follows where no column tells it.
  ECHELON("echelon");

  private final String heading;

  Field(String heading) {
    this.heading = heading;
  }

  /// The heading that always means this field, and its name in every answer.
  public String heading() {
    return heading;
  }

  /// True for the fields without which a list cannot be checked.
  public boolean isRequired() {
    return this == NAME || this == STATUS;
  }

  boolean isDate() {
    return this == BIRTH_DATE || this == START_DATE;
  }

  /// True for fields in which words such as "belum ada" say that there is nothing; a name may be
  /// any word.
  boolean mayBeDenied() {
    return this == NIP || this == SUPERIOR || isDate();
  }

  /// The field of that heading; null if there is none.
  public static @Nullable Field of(String heading) {
    return Arrays.stream(values())
        .filter(field -> field.heading.equalsIgnoreCase(heading))
        .findFirst()
        .orElse(null);
  }

  /// The headings of all fields, in order.
  public static List<String> headings() {
    return Arrays.stream(values()).map(Field::heading).toList();
  }
}
