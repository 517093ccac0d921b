package id.netra.app.programme.demo;

import id.netra.app.letters.Circulars;
import id.netra.app.letters.Published;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.demo.DemoDays;
import id.netra.app.platform.demo.DemoPlaces;
import id.netra.app.platform.demo.DemoStory;
import id.netra.app.programme.Laying;
import id.netra.app.programme.MeasureKind;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Programme;
import id.netra.app.programme.Programmes;
import id.netra.app.programme.Subject;
import id.netra.app.programme.signing.PledgeTemplates;
import id.netra.app.programme.signing.PledgeText;
import id.netra.app.programme.signing.PledgeTexts;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Begins the programmes of the demonstration, lays their measures on the days on which that was
/// done, and has told how far each had come.
@Component
class DemoProgrammes implements DemoStory {
  private static final int ORDER = 20;
  private static final LocalTime BEGUN = LocalTime.of(9, 5);
  private static final LocalTime LAID = LocalTime.of(9, 30);

  private final Programmes programmes;
  private final Measures measures;
  private final Laying laying;
  private final Circulars circulars;
  private final PledgeTexts texts;
  private final PledgeTemplates templates;
  private final Institutions institutions;
  private final Progress progress;

  DemoProgrammes(
      Programmes programmes,
      Measures measures,
      Laying laying,
      Circulars circulars,
      PledgeTexts texts,
      PledgeTemplates templates,
      Institutions institutions,
      Progress progress) {
    this.programmes = programmes;
    this.measures = measures;
    this.laying = laying;
    this.circulars = circulars;
    this.texts = texts;
    this.templates = templates;
    this.institutions = institutions;
    this.progress = progress;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void tell(DemoPlaces.Place place) {
    for (Script script : Script.all()) {
      if (script.code().equals(place.code())) {
        tell(place, script);
      }
    }
  }

  private void tell(DemoPlaces.Place place, Script script) {
    UUID officer = place.person("personnel");
    var made = new ArrayList<UUID>();
    DemoDays.during(place.at(script.begun(), BEGUN), () -> made.addAll(begin(script, officer)));
    for (int i = 0; i < made.size(); i++) {
      Script.Act act = script.measures().get(i);
      UUID measure = made.get(i);
      DemoDays.during(
          place.at(act.laid(), LAID),
          () -> {
            give(measure, act.kind(), officer);
            laying.lay(measure, officer);
          });
      if (act.subject() == Subject.UNIT) {
        progress.ofUnits(place, measure, act);
      } else if (act.kind().isRead()) {
        progress.ofReaders(place, measure, act, circular());
      } else if (act.kind().isSigned()) {
        progress.ofSigners(place, measure, act, text(measure));
      }
    }
  }

  /// The measures in order.
  private List<UUID> begin(Script script, UUID officer) {
    UUID id =
        programmes.begin(
            script.name(), script.elections(), script.cause(), script.basis(), null, officer);
    List<UUID> made =
        script.measures().stream()
            .map(one -> measures.add(one.plan(id, officer), officer))
            .toList();
    programmes.setStage(id, Programme.Stage.ACTIVE);
    return made;
  }

  /// The paper without which such a measure obliges nobody.
  private void give(UUID measure, MeasureKind kind, UUID officer) {
    if (kind.isRead()) {
      measures.setCircular(measure, circular().circular());
    } else if (kind.isSigned()) {
      PledgeText usual = templates.of(kind.name(), institutions.current().name());
      UUID text =
          texts.add(
              officer,
              kind.name(),
              usual.title(),
              usual.opening(),
              usual.points(),
              usual.closing(),
              null);
      measures.setPledge(measure, text);
    }
  }

  private Published circular() {
    return circulars.allPublished().getFirst();
  }

  private PledgeText text(UUID measure) {
    return measures.find(measure).map(one -> one.pledge()).flatMap(texts::find).orElseThrow();
  }
}
