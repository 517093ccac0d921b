package id.netra.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A row read by itself, before the rest of the file has its say.
///
/// @param birth the day of the column; null if there is none or it is none
record Person(
    Row row,
    Nip nip,
    Nip superior,
    @Nullable Status status,
    @Nullable LocalDate birth,
    @Nullable LocalDate start) {

  static Person of(Row row, DayOrder order) {
    return new Person(
        row,
        Nip.read(row.get(Field.NIP)),
        Nip.read(row.get(Field.SUPERIOR)),
        Status.read(row.get(Field.STATUS)),
        Days.read(row.get(Field.BIRTH_DATE), order.monthFirst(Field.BIRTH_DATE)),
        Days.read(row.get(Field.START_DATE), order.monthFirst(Field.START_DATE)));
  }

  String name() {
    return row.get(Field.NAME);
  }

  /// The birth date, of the number where the column has none; null if unknown.
  @Nullable LocalDate born() {
    return birth != null ? birth : nip.birth();
  }

  /// True if number and column name different days.
  boolean contradictsItself() {
    return birth != null && nip.isSound() && !birth.equals(nip.birth());
  }

  /// True if a PNS has the number of a PPPK, or the other way round.
  boolean hasOtherKindOfNumber() {
    if (status == null || !nip.isSound()) {
      return false;
    }
    return switch (status) {
      case PNS, CPNS -> nip.isOfPppk();
      case PPPK -> !nip.isOfPppk();
      case NON_ASN,
          VILLAGE_HEAD,
          VILLAGE_OFFICIAL,
          BPD,
          REGIONAL_HEAD,
          ACTING_REGIONAL_HEAD,
          TNI_POLRI ->
          false;
    };
  }

  /// What can be taken over.
  ///
  /// @param as the person's status
  Entry entry(Status as) {
    return new Entry(
        row.number(),
        known(nip.text()),
        nameWithTitles(),
        as,
        known(Field.UNIT_CODE),
        known(Field.UNIT_NAME),
        known(Field.POST),
        postClass(),
        known(Field.RANK),
        known(superior.text()),
        birth,
        start);
  }

  private String nameWithTitles() {
    String before = row.get(Field.TITLE_BEFORE);
    String after = row.get(Field.TITLE_AFTER);
    return (before.isEmpty() ? "" : before + " ") + name() + (after.isEmpty() ? "" : ", " + after);
  }

  private @Nullable PostClass postClass() {
    PostClass byEchelon = PostClass.read(row.get(Field.ECHELON));
    return byEchelon != null ? byEchelon : PostClass.read(row.get(Field.POST_CLASS));
  }

  private @Nullable String known(Field field) {
    return known(row.get(field));
  }

  private static @Nullable String known(String value) {
    return value.isEmpty() ? null : value;
  }
}
