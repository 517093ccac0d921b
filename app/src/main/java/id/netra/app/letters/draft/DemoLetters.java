package id.netra.app.letters.draft;

import id.netra.app.letters.draft.LetterDraft.State;
import id.netra.app.platform.demo.DemoDays;
import id.netra.app.platform.demo.DemoPlaces;
import id.netra.app.platform.demo.DemoStory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.stereotype.Component;

/// The circulars of the demonstration (`demo/letters.yaml`): written, reviewed, approved, numbered,
/// sealed and published by the people and the services that do it on the pages.
@Component
class DemoLetters implements DemoStory {
  private static final String FILE = "/demo/letters.yaml";
  private static final int ORDER = 10;
  private static final LocalTime WRITTEN = LocalTime.of(8, 40);
  private static final LocalTime SUBMITTED = LocalTime.of(10, 15);
  private static final LocalTime REVIEWED = LocalTime.of(14, 30);
  private static final LocalTime APPROVED = LocalTime.of(7, 50);

  private final Drafting drafting;
  private final DraftRows drafts;
  private final Numbers numbers;
  private final Publishing publishing;

  DemoLetters(Drafting drafting, DraftRows drafts, Numbers numbers, Publishing publishing) {
    this.drafting = drafting;
    this.drafts = drafts;
    this.numbers = numbers;
    this.publishing = publishing;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void tell(DemoPlaces.Place place) {
    for (Map<?, ?> letter : letters()) {
      if (text(letter, "code").equals(place.code())) {
        tell(place, letter);
      }
    }
  }

  private void tell(DemoPlaces.Place place, Map<?, ?> letter) {
    LocalDate day = LocalDate.parse(text(letter, "day"));
    UUID officer = place.person("personnel");
    DemoDays.during(
        place.at(day.minusDays(2), WRITTEN), () -> numbers.change(pattern(letter), officer));
    UUID id = written(place, letter, day, officer);
    DemoDays.during(
        place.at(day.minusDays(2), SUBMITTED), () -> drafting.submit(seen(id), "", officer));
    DemoDays.during(
        place.at(day.minusDays(1), REVIEWED),
        () -> drafting.review(seen(id), "", place.person("legal")));
    int running = Integer.parseInt(text(letter, "running"));
    DemoDays.during(
        place.at(day, APPROVED),
        () -> {
          drafting.approve(seen(id), day, running, place.person("leader"));
          publishing.publish(id);
        });
    LetterDraft done = seen(id);
    if (done.state() != State.PUBLISHED) {
      throw new IllegalStateException("a letter of the demonstration lacks " + done.fault());
    }
  }

  private UUID written(DemoPlaces.Place place, Map<?, ?> letter, LocalDate day, UUID officer) {
    LetterContent content = content(letter);
    var started = new UUID[1];
    DemoDays.during(
        place.at(day.minusDays(2), WRITTEN),
        () -> started[0] = drafting.start(content, content.subject(), null, officer));
    return Objects.requireNonNull(started[0]);
  }

  private LetterDraft seen(UUID id) {
    return drafts.find(id).orElseThrow();
  }

  private static NumberPattern pattern(Map<?, ?> letter) {
    return new NumberPattern(
        text(letter, "pattern"), text(letter, "classification"), text(letter, "unit"));
  }

  private static LetterContent content(Map<?, ?> letter) {
    LetterContent usual = LetterTemplates.content(text(letter, "template"), text(letter, "head"));
    return new LetterContent(
        usual.head(),
        usual.nature(),
        usual.attachment(),
        text(letter, "subject"),
        usual.addressees(),
        ((List<?>) value(letter, "basis")).stream().map(String::valueOf).toList(),
        usual.sections(),
        usual.closing(),
        text(letter, "place"),
        text(letter, "office"),
        "",
        List.of(),
        usual.copies(),
        text(letter, "election"));
  }

  private static List<Map<?, ?>> letters() {
    try (InputStream in = DemoLetters.class.getResourceAsStream(FILE)) {
      Object all = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      return ((List<?>) all).stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Map<?, ?> fields, String name) {
    return value(fields, name).toString();
  }

  private static Object value(Map<?, ?> fields, String name) {
    Object value = fields.get(name);
    if (value == null) {
      throw new IllegalStateException(FILE + ": no " + name);
    }
    return value;
  }
}
