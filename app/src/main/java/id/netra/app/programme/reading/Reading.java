package id.netra.app.programme.reading;

import id.netra.app.letters.Circulars;
import id.netra.app.letters.Published;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Ids;
import id.netra.app.programme.Evidence;
import id.netra.app.programme.EvidenceKind;
import id.netra.app.programme.Measure;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Obligation;
import id.netra.app.programme.Obligations;
import id.netra.app.programme.Outcome;
import id.netra.app.record.Commitment;
import id.netra.app.record.Entry;
import id.netra.app.record.Record;
import id.netra.app.record.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes down that somebody has read a circular, bound to the bytes of the version that was shown:
/// the evidence, the acknowledgement and the entry in the record, or none of them.
@Service
public class Reading {
  private static final String FORM = "netra-acknowledgement/1";
  static final String KIND = "ACKNOWLEDGEMENT";

  private final Measures measures;
  private final Circulars circulars;
  private final Obligations obligations;
  private final Acknowledgements acknowledgements;
  private final Record record;
  private final Institutions institutions;
  private final Clock clock;

  Reading(
      Measures measures,
      Circulars circulars,
      Obligations obligations,
      Acknowledgements acknowledgements,
      Record record,
      Institutions institutions,
      Clock clock) {
    this.measures = measures;
    this.circulars = circulars;
    this.obligations = obligations;
    this.acknowledgements = acknowledgements;
    this.record = record;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// Takes it down.
  ///
  /// @return what became of it; [Outcome#REFUSED] also if another version holds by now, and
  ///   [Outcome#BEFORE] if it was met already, and nothing is kept twice
  @Transactional
  public Outcome acknowledge(Obligation obligation, Published version, UUID person) {
    measures.hold(obligation.measure());
    if (!isCurrent(obligation.measure(), version)) {
      return Outcome.REFUSED;
    }
    UUID id = Ids.next();
    Outcome outcome =
        obligations.meet(
            obligation.id(),
            new Evidence.Told(
                id,
                EvidenceKind.ACKNOWLEDGEMENT,
                institutions.current().today(clock),
                person,
                version.sha256(),
                ""));
    if (outcome == Outcome.DONE) {
      Instant now = clock.instant();
      Statement statement =
          statement(institutions.current().code(), obligation.measure(), version, person, now);
      Commitment commitment = Commitment.to(statement.bytes());
      acknowledgements.add(
          id,
          obligation.measure(),
          person,
          new Acknowledgements.Acknowledged(version.version(), now),
          statement.json(),
          commitment.salt());
      record.append(new Entry(id, KIND, now, commitment.digest()));
    }
    return outcome;
  }

  private boolean isCurrent(UUID measure, Published version) {
    return measures
        .find(measure)
        .map(Measure::circular)
        .flatMap(circulars::published)
        .filter(now -> now.version().equals(version.version()))
        .isPresent();
  }

  /// What is taken down.
  ///
  /// @param institution its Kemendagri code
  static Statement statement(
      String institution, UUID measure, Published version, UUID person, Instant at) {
    return new Statement(
        Map.of(
            "form", FORM,
            "institution", institution,
            "measure", measure.toString(),
            "circular", version.number(),
            "version", String.valueOf(version.versionNo()),
            "file", version.sha256(),
            "reader", person.toString(),
            "at", at.toString()));
  }
}
