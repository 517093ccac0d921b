package id.netra.app.programme.plan;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.organisation.UnitKind;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Typed;
import id.netra.app.programme.Audience;
import id.netra.app.programme.Calendar;
import id.netra.app.programme.Deadline;
import id.netra.app.programme.Measure;
import id.netra.app.programme.MeasureKind;
import id.netra.app.programme.Programme;
import id.netra.app.programme.Subject;
import id.netra.law.calendar.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what was typed about a measure.
@Component
class MeasureReader {
  /// As in the contract's roster.
  static final List<String> STATUSES =
      List.of("PNS", "CPNS", "PPPK", "NON_ASN", "VILLAGE_HEAD", "VILLAGE_OFFICIAL");

  static final List<String> CLASSES =
      List.of(
          "JPT_MADYA",
          "JPT_PRATAMA",
          "ADMINISTRATOR",
          "PENGAWAS",
          "PELAKSANA",
          "FUNGSIONAL",
          "PUSKESMAS_HEAD",
          "SCHOOL_HEAD");

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST = 4000;
  private static final int FARTHEST = 1000;

  private final People people;
  private final Units units;
  private final Calendar calendar;
  private final Institutions institutions;
  private final Clock clock;

  MeasureReader(
      People people, Units units, Calendar calendar, Institutions institutions, Clock clock) {
    this.people = people;
    this.units = units;
    this.calendar = calendar;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// Something in the form that is not right yet: the id of the field, and the key of the sentence.
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1L;

    final String field;
    final String key;

    Wrong(String field, String key) {
      super(key);
      this.field = field;
      this.key = key;
    }
  }

  /// @param owner who answers for it if nobody else is named
  @Transactional(readOnly = true)
  Measure.Plan read(Programme programme, MeasureForm form, UUID owner) throws Wrong {
    MeasureKind kind =
        named(MeasureKind.values(), form.kind()).orElseThrow(() -> wrong("jenis", "kind"));
    Subject subject =
        named(Subject.values(), form.subject()).orElseThrow(() -> wrong("wajib", "subject"));
    if (subject == Subject.UNIT && !kind.isStated()) {
      throw wrong("wajib", "subject-person");
    }
    if (form.title().isBlank() || form.title().length() > LONGEST_TITLE) {
      throw wrong("judul", "title");
    }
    if (form.text().length() > LONGEST) {
      throw wrong("isi", "text");
    }
    LocalDate today = institutions.current().today(clock);
    return new Measure.Plan(
        programme.id(),
        kind,
        subject,
        form.title(),
        form.text(),
        form.owner().isBlank() ? owner : person("penanggung", form.owner()).id(),
        today,
        due(programme, form),
        audience(form, today),
        kind.evidence(),
        order(form));
  }

  private Deadline due(Programme programme, MeasureForm form) throws Wrong {
    if (form.stage().isBlank()) {
      LocalDate day = Typed.day(form.due());
      if (day == null && !form.due().isBlank()) {
        throw wrong("batas", "due");
      }
      return new Deadline(day, null);
    }
    Event.Type event =
        named(Event.Type.values(), form.stage()).orElseThrow(() -> wrong("tahap", "stage"));
    if (!form.days().matches("-?\\d{1,4}") || Math.abs(Integer.parseInt(form.days())) > FARTHEST) {
      throw wrong("selisih", "days");
    }
    List<String> elections =
        form.election().isBlank() ? programme.elections() : List.of(form.election());
    if (!programme.elections().containsAll(elections)) {
      throw wrong("kalender", "choice");
    }
    for (String election : elections) {
      var told =
          new Deadline(
              null, new Deadline.FromStage(election, event, Integer.parseInt(form.days())));
      if (calendar.resolved(told).day() != null) {
        return told;
      }
    }
    throw wrong("tahap", "stage");
  }

  private Audience audience(MeasureForm form, LocalDate today) throws Wrong {
    UnitTree tree = units.on(today);
    Set<UUID> tops = new HashSet<>();
    for (String told : form.units()) {
      UUID id = id(told);
      if (id == null || tree.find(id) == null) {
        throw wrong("unit", "unit");
      }
      tops.add(id);
    }
    tops.remove(tree.root().id());
    if (form.units().contains(tree.root().id().toString())) {
      tops.clear();
    }
    Set<UUID> named = new HashSet<>();
    for (String line : form.people().split("\\R", -1)) {
      if (!line.isBlank()) {
        named.add(person("orang", line).id());
      }
    }
    List<String> kinds = Arrays.stream(UnitKind.values()).map(Enum::name).toList();
    return new Audience(
        tops,
        among("jenisunit", kinds, form.kinds()),
        among("status", STATUSES, form.statuses()),
        among("kelas", CLASSES, form.classes()),
        named,
        !form.heads().isBlank());
  }

  private static Measure.@Nullable Order order(MeasureForm form) throws Wrong {
    if (form.orderedBy().isBlank()) {
      return null;
    }
    LocalDate day = Typed.day(form.orderedOn());
    if (day == null || form.orderedBy().length() > LONGEST_TITLE) {
      throw wrong("diberikan", "ordered");
    }
    return new Measure.Order(form.orderedBy().strip(), day);
  }

  private Person person(String field, String nip) throws Wrong {
    List<Person> found = people.withNip(nip);
    if (found.size() != 1) {
      throw wrong(field, found.isEmpty() ? "nobody" : "several");
    }
    return found.getFirst();
  }

  private static Set<String> among(String field, List<String> known, List<String> told)
      throws Wrong {
    if (!known.containsAll(told)) {
      throw wrong(field, "choice");
    }
    return Set.copyOf(told);
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findAny();
  }

  private static @Nullable UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  private static Wrong wrong(String field, String what) {
    return new Wrong(field, "programme.wrong." + what);
  }
}
