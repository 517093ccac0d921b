package id.netra.app.programme.demo;

import id.netra.app.letters.Published;
import id.netra.app.platform.Ids;
import id.netra.app.platform.demo.DemoDays;
import id.netra.app.platform.demo.DemoPlaces;
import id.netra.app.programme.Evidence;
import id.netra.app.programme.EvidenceKind;
import id.netra.app.programme.Exemptions;
import id.netra.app.programme.Obligations;
import id.netra.app.programme.Reminders;
import id.netra.app.programme.demo.Crowd.Member;
import id.netra.app.programme.demo.Crowd.UnitDuty;
import id.netra.app.programme.reading.ManyReadings;
import id.netra.app.programme.signing.DemoSheets;
import id.netra.app.programme.signing.ManySignatures;
import id.netra.app.programme.signing.PledgeText;
import id.netra.app.programme.signing.Witnessed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How far the measures of the demonstration had come: many at once, the rest step by step.
@Component
class Progress {
  private static final String TEACHER = "teacher";
  private static final List<String> EXCUSES =
      List.of(
          "Cuti melahirkan sampai bulan depan.",
          "Tugas belajar di luar daerah.",
          "Cuti sakit, surat dokter ada di bagian kepegawaian.");
  private static final List<String> DOUBTS =
      List.of(
          "Saya ingin bertanya dulu kepada Bagian Hukum tentang kalimat penutupnya.",
          "Saya sedang mengajukan pindah dan ingin menandatangani di unit yang baru.",
          "Saya belum sempat membaca lampirannya dengan lengkap.");

  /// One in seven signs before an officer.
  private static final double WITNESSED = 1 / 7.0;

  /// One statement in nine still waits for its second person.
  private static final int WAITS = 9;

  private final Crowd crowd;
  private final ManyReadings readings;
  private final ManySignatures signatures;
  private final DemoSheets sheets;
  private final Witnessed places;
  private final Obligations obligations;
  private final Exemptions exemptions;
  private final Reminders reminders;

  Progress(
      Crowd crowd,
      ManyReadings readings,
      ManySignatures signatures,
      DemoSheets sheets,
      Witnessed places,
      Obligations obligations,
      Exemptions exemptions,
      Reminders reminders) {
    this.crowd = crowd;
    this.readings = readings;
    this.signatures = signatures;
    this.sheets = sheets;
    this.places = places;
    this.obligations = obligations;
    this.exemptions = exemptions;
    this.reminders = reminders;
  }

  void ofReaders(DemoPlaces.Place place, UUID measure, Script.Act act, Published circular) {
    List<Member> people = crowd.people(measure, place);
    UUID seed = seed(act);
    List<Member> done = done(people, seed, act);
    readings.acknowledge(
        measure,
        circular,
        done.stream()
            .map(one -> {
              LocalDate day = Crowd.day(one.subject(), seed, after(act), place.home());
              return new ManyReadings.One(
                  one.obligation(), one.subject(), Crowd.moment(place, day, one.subject()), day);
            })
            .toList());
    excuse(place, act, rest(people, done));
  }

  void ofSigners(DemoPlaces.Place place, UUID measure, Script.Act act, PledgeText text) {
    UUID officer = place.person("personnel");
    if (act.sheet()) {
      sheet(place, measure, act, text);
    }
    List<Member> people = crowd.people(measure, place);
    UUID seed = seed(act);
    List<Member> done = done(people, seed, act);
    signatures.sign(measure, text, null, signed(place, act, done, false));
    signatures.sign(measure, text, officer, signed(place, act, done, true));
    List<Member> rest = rest(people, done);
    excuse(place, act, rest);
    for (int i = 0; i < act.declined(); i++) {
      Member one = rest.get(rest.size() - 1 - i);
      String reason = DOUBTS.get(i % DOUBTS.size());
      DemoDays.during(
          Crowd.moment(place, place.home().minusDays(1), one.subject()),
          () -> obligations.decline(one.obligation(), one.subject(), reason));
    }
  }

  private List<ManySignatures.One> signed(
      DemoPlaces.Place place, Script.Act act, List<Member> done, boolean before) {
    return done.stream()
        .filter(one -> before == isWitnessed(one, place))
        .map(one -> {
          LocalDate day = Crowd.day(one.subject(), seed(act), after(act), place.home());
          return new ManySignatures.One(
              one.obligation(), one.signer(), Crowd.moment(place, day, one.subject()), day);
        })
        .toList();
  }

  private static boolean isWitnessed(Member one, DemoPlaces.Place place) {
    return one.onPaper() || Crowd.chance(one.subject(), place.institution()) < WITNESSED;
  }

  /// The remote school signs on paper: its head brings the sheet, the officer compares it.
  private void sheet(DemoPlaces.Place place, UUID measure, Script.Act act, PledgeText text) {
    UUID teacher = place.person(TEACHER);
    UUID unit = places.unit(teacher, place.home()).orElseThrow();
    UUID officer = place.person("personnel");
    UUID head = Objects.requireNonNullElse(head(place, unit), place.person("secretary"));
    sheets.bring(
        place,
        act.laid().plusDays(2),
        new DemoSheets.Wanted(measure, unit, text.id(), Set.of(teacher), head),
        officer);
  }

  private @Nullable UUID head(DemoPlaces.Place place, UUID unit) {
    var found = new ArrayList<@Nullable UUID>();
    DemoDays.during(place.at(place.home(), LocalTime.NOON), () -> found.add(reminders.head(unit)));
    return found.getFirst();
  }

  /// Heads of units state it, the officer agrees with most of them.
  void ofUnits(DemoPlaces.Place place, UUID measure, Script.Act act) {
    int given = 0;
    for (UnitDuty one : crowd.units(measure, place)) {
      if (!act.said().isEmpty() && Crowd.hasDone(one, seed(act), act.done())) {
        state(place, act, one, given++);
      }
    }
  }

  private void state(DemoPlaces.Place place, Script.Act act, UnitDuty one, int number) {
    LocalDate day = Crowd.day(one.unit(), seed(act), after(act), place.home());
    var told =
        new Evidence.Told(
            Ids.next(),
            EvidenceKind.STATEMENT,
            day,
            one.head(),
            null,
            act.said().get(number % act.said().size()));
    DemoDays.during(
        Crowd.moment(place, day, one.unit()), () -> obligations.offer(one.obligation(), told));
    if (number % WAITS != WAITS - 1) {
      DemoDays.during(
          Crowd.moment(place, day, one.unit()).plusSeconds(1_500),
          () -> obligations.decide(told.id(), true, place.person("personnel")));
    }
  }

  /// The officer asks, the secretary decides; the last one is still to be decided.
  private void excuse(DemoPlaces.Place place, Script.Act act, List<Member> people) {
    for (int i = 0; i < Math.min(act.excused(), people.size()); i++) {
      Member one = people.get(i * people.size() / act.excused());
      String reason = EXCUSES.get(i % EXCUSES.size());
      boolean last = i > 0 && i == act.excused() - 1;
      DemoDays.during(
          Crowd.moment(place, place.home().minusDays(1), one.subject()),
          () -> {
            exemptions.ask(one.obligation(), reason, place.person("personnel"));
            if (!last) {
              UUID asked = exemptions.of(one.obligation()).orElseThrow().id();
              exemptions.decide(asked, true, place.person("secretary"));
            }
          });
    }
  }

  private static List<Member> done(List<Member> people, UUID seed, Script.Act act) {
    return people.stream()
        .filter(one -> !act.kind().isRead() || !one.onPaper())
        .filter(one -> Crowd.hasDone(one, seed, act.done()))
        .toList();
  }

  private static List<Member> rest(List<Member> people, List<Member> done) {
    Set<UUID> gone = done.stream().map(Member::obligation).collect(Collectors.toSet());
    return people.stream().filter(one -> !gone.contains(one.obligation())).toList();
  }

  /// The first day on which it can be done.
  private static LocalDate after(Script.Act act) {
    return act.laid().plusDays(1);
  }

  /// The same for a measure at every loading.
  private static UUID seed(Script.Act act) {
    return UUID.nameUUIDFromBytes(act.title().getBytes(StandardCharsets.UTF_8));
  }
}
