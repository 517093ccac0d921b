package id.netra.roster;

import id.netra.roster.Problem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with one row, in the light of all.
final class RowCheck {
  private final Person person;
  private final Row row;
  private final Mapping mapping;
  private final Register register;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>(0);

  RowCheck(Person person, Mapping mapping, Register register, LocalDate today) {
    this.person = person;
    this.row = person.row();
    this.mapping = mapping;
    this.register = register;
    this.today = today;
  }

  /// The problems in the order of the columns.
  List<Problem> problems() {
    Fault fault = row.fault();
    if (fault != null) {
      tell(
          null,
          Kind.BAD_ROW,
          "BAD_ROW." + fault.kind(),
          String.valueOf(fault.found()),
          String.valueOf(fault.expected()));
      return problems;
    }
    number();
    name();
    status();
    unit();
    superior();
    dates();
    return problems;
  }

  private void number() {
    Nip.Fault fault = fault();
    if (fault != null) {
      tell(
          Field.NIP,
          Kind.BAD_NIP,
          "BAD_NIP." + fault,
          String.valueOf(person.nip().text().length()));
      return;
    }
    if (person.nip().isAbsent()) {
      boolean needed = person.status() != null && person.status().needsNip();
      if (needed && mapping.has(Field.NIP)) {
        tell(Field.NIP, Kind.BAD_NIP, "BAD_NIP.ABSENT");
      }
      return;
    }
    int holder = person.nip().isSound() ? register.holderOtherThan(person) : 0;
    if (holder != 0) {
      tell(Field.NIP, Kind.DUPLICATE_NIP, "DUPLICATE_NIP", String.valueOf(holder));
    }
  }

  /// What is wrong with the number; null if nothing, or if it is none that we know the form of.
  private Nip.@Nullable Fault fault() {
    Nip nip = person.nip();
    if (nip.endsInNothing() && register.lostDigits()) {
      return Nip.Fault.LOST_DIGITS;
    }
    boolean other = person.status() != null && person.status().hasOtherNumbers();
    return other && !nip.looksLikeOne() ? null : nip.fault();
  }

  private void name() {
    if (person.name().chars().noneMatch(Character::isLetter)) {
      tell(Field.NAME, Kind.MISSING_NAME, "MISSING_NAME");
      return;
    }
    int bearer = register.bearerOtherThan(person);
    if (bearer != 0) {
      tell(Field.NAME, Kind.DUPLICATE_PERSON, "DUPLICATE_PERSON", String.valueOf(bearer));
    }
  }

  private void status() {
    if (person.status() == null) {
      boolean absent = row.get(Field.STATUS).isEmpty();
      tell(Field.STATUS, Kind.BAD_STATUS, absent ? "BAD_STATUS.ABSENT" : "BAD_STATUS");
    } else if (person.hasOtherKindOfNumber()) {
      boolean pppk = person.nip().isOfPppk();
      tell(
          Field.STATUS,
          Kind.STATUS_MISMATCH,
          pppk ? "STATUS_MISMATCH.PPPK" : "STATUS_MISMATCH.PNS",
          person.status().name());
    }
  }

  private void unit() {
    String other = register.otherUnitName(row);
    if (other != null) {
      tell(
          Field.UNIT_NAME,
          Kind.UNIT_CONFLICT,
          "UNIT_CONFLICT",
          row.get(Field.UNIT_CODE),
          row.get(Field.UNIT_NAME),
          other);
    }
  }

  private void superior() {
    Nip superior = person.superior();
    if (superior.isAbsent() || !mapping.has(Field.NIP)) {
      return;
    }
    if (register.circles(row.number())) {
      tell(Field.SUPERIOR, Kind.SUPERIOR_CYCLE, "SUPERIOR_CYCLE");
    } else if (!register.knowsSuperior(person)) {
      boolean lost = superior.fault() == Nip.Fault.LOST_DIGITS;
      tell(
          Field.SUPERIOR,
          Kind.UNKNOWN_SUPERIOR,
          lost ? "UNKNOWN_SUPERIOR.LOST_DIGITS" : "UNKNOWN_SUPERIOR");
    }
  }

  private void dates() {
    LocalDate birth = person.birth();
    if (birth == null ? !row.get(Field.BIRTH_DATE).isEmpty() : birth.isAfter(today)) {
      tell(Field.BIRTH_DATE, Kind.BAD_DATE, birth == null ? "BAD_DATE" : "BAD_DATE.FUTURE");
    } else if (birth != null && person.contradictsItself() && fault() == null) {
      tell(
          Field.BIRTH_DATE,
          Kind.BIRTH_DATE_MISMATCH,
          "BIRTH_DATE_MISMATCH",
          String.valueOf(person.nip().birth()),
          birth.toString());
    }
    if (person.start() == null && !row.get(Field.START_DATE).isEmpty()) {
      tell(Field.START_DATE, Kind.BAD_DATE, "BAD_DATE");
    }
  }

  private void tell(@Nullable Field column, Kind kind, String key, Object... arguments) {
    problems.add(Problem.of(row.number(), column, kind, key, arguments));
  }
}
