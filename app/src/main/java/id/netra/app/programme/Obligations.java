package id.netra.app.programme;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.access.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The one place that changes how an obligation stands, each time with an event in the same
/// transaction. A step that is taken twice, or by two at once, counts once.
@Repository
public class Obligations {
  private static final String OPEN =
      ObligationRows.SELECT
          + " and o.state = 'OPEN' and m.state = 'LAID' and o.subject_id = any(:subjects) "
          + ObligationRows.RUNS
          + """
          order by due nulls last, o.id
          """;

  /// Days that whoever is asked again has at least.
  private static final int GRACE = 7;

  private final JdbcClient jdbc;
  private final ObligationSteps steps;
  private final Laying laying;
  private final Institutions institutions;
  private final Clock clock;

  Obligations(
      JdbcClient jdbc,
      ObligationSteps steps,
      Laying laying,
      Institutions institutions,
      Clock clock) {
    this.jdbc = jdbc;
    this.steps = steps;
    this.laying = laying;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Obligation> find(UUID id) {
    return jdbc.sql(ObligationRows.SELECT + " and o.id = :id")
        .param("id", id)
        .query(ObligationRows::read)
        .optional();
  }

  /// What the measure obliges that person or unit to; empty if to nothing, or not yet.
  @Transactional(readOnly = true)
  public Optional<Obligation> find(UUID measure, UUID subject) {
    return jdbc.sql(
            ObligationRows.SELECT + " and o.measure_id = :measure and o.subject_id = :subject")
        .param("measure", measure)
        .param("subject", subject)
        .query(ObligationRows::read)
        .optional();
  }

  /// The same; whoever belongs to the audience since an hour ago is obliged now.
  @Transactional
  public Optional<Obligation> findOrLay(UUID measure, UUID subject) {
    Optional<Obligation> found = find(measure, subject);
    if (found.isPresent()) {
      return found;
    }
    laying.ensure(measure, subject);
    return find(measure, subject);
  }

  /// What the reader and the units that the reader heads are obliged to and have neither met nor
  /// declined, the most urgent first.
  @Transactional(readOnly = true)
  public List<Obligation> openOf(SignedIn reader) {
    return jdbc.sql(OPEN)
        .param("subjects", Viewers.subjects(reader).toArray(UUID[]::new))
        .query(ObligationRows::read)
        .list();
  }

  /// How many those are; asked at every page, and so by one index.
  @Transactional(readOnly = true)
  public int countOpen(SignedIn reader) {
    return jdbc.sql(ObligationRows.COUNT)
        .param("subjects", Viewers.subjects(reader).toArray(UUID[]::new))
        .query(Integer.class)
        .single();
  }

  /// Whether the obligation is the reader's own, or that of a unit which the reader heads.
  public boolean isOf(Obligation obligation, SignedIn reader) {
    UUID subject = obligation.person() == null ? obligation.unit() : obligation.person();
    return subject != null && Viewers.subjects(reader).contains(subject);
  }

  /// Evidence that counts at once. What was declined or exempted may still be met.
  ///
  /// @return `REFUSED` if there is no such obligation, it does not hold, or its measure knows no
  ///   evidence of that kind
  @Transactional
  public Outcome meet(UUID obligation, Evidence.Told told) {
    Obligation found = steps.lock(obligation);
    if (found == null
        || found.state() == ObligationState.VOID
        || !steps.mayMeet(found, told.kind())) {
      return Outcome.REFUSED;
    }
    if (found.state() == ObligationState.MET) {
      return Outcome.BEFORE;
    }
    steps.keep(obligation, told, "COUNTED");
    return steps.step(obligation, ObligationState.MET, "MET", told.id(), told.by(), null);
  }

  /// Evidence that counts once a second person has agreed; until then the obligation is open.
  @Transactional
  public Outcome offer(UUID obligation, Evidence.Told told) {
    Obligation found = steps.lock(obligation);
    if (found == null
        || found.state() == ObligationState.VOID
        || !steps.mayMeet(found, told.kind())) {
      return Outcome.REFUSED;
    }
    if (found.state() == ObligationState.MET || evidence(told.id()).isPresent()) {
      return Outcome.BEFORE;
    }
    steps.keep(obligation, told, "AWAITS_SECOND");
    steps.event(obligation, "OFFERED", told.id(), told.by(), null);
    return Outcome.DONE;
  }

  /// The second person agrees to evidence that was offered, or does not.
  ///
  /// @return `REFUSED` if there is no such evidence, or the second person brought it; `BEFORE` if
  ///   it is decided
  @Transactional
  public Outcome decide(UUID evidence, boolean agreed, UUID by) {
    Evidence found = evidence(evidence).orElse(null);
    if (found == null || found.by().equals(by) || steps.lock(found.obligation()) == null) {
      return Outcome.REFUSED;
    }
    Evidence now = evidence(evidence).orElseThrow();
    if (now.standing() != Evidence.Standing.WAITS) {
      return Outcome.BEFORE;
    }
    ObligationState state = find(now.obligation()).orElseThrow().state();
    if (!agreed) {
      steps.event(now.obligation(), "REFUSED", evidence, by, null);
      return Outcome.DONE;
    }
    return switch (state) {
      case VOID -> Outcome.REFUSED;
      case MET -> {
        steps.event(now.obligation(), "MET", evidence, by, null);
        yield Outcome.DONE;
      }
      case OPEN, DECLINED, EXEMPTED ->
          steps.step(now.obligation(), ObligationState.MET, "MET", evidence, by, null);
    };
  }

  /// Somebody says not to do it, and why; nobody but the programme officer reads that.
  @Transactional
  public Outcome decline(UUID obligation, UUID by, String reason) {
    Obligation found = steps.lock(obligation);
    if (found == null) {
      return Outcome.REFUSED;
    }
    return switch (found.state()) {
      case DECLINED -> Outcome.BEFORE;
      case MET, EXEMPTED, VOID -> Outcome.REFUSED;
      case OPEN -> {
        steps.reason(obligation, reason);
        yield steps.step(obligation, ObligationState.DECLINED, "DECLINED", null, by, null);
      }
    };
  }

  /// Lets somebody off, as the approver decided: see [Exemptions].
  @Transactional
  Outcome exempt(UUID obligation, UUID approver) {
    Obligation found = steps.lock(obligation);
    if (found == null) {
      return Outcome.REFUSED;
    }
    return switch (found.state()) {
      case EXEMPTED -> Outcome.BEFORE;
      case MET, VOID -> Outcome.REFUSED;
      case OPEN, DECLINED ->
          steps.step(obligation, ObligationState.EXEMPTED, "EXEMPTED", null, approver, null);
    };
  }

  /// Asks again what was met, declined or exempted; there is a week's time for it at least.
  ///
  /// @param reason a word of ours in capitals, such as `CHANGED_TEXT`
  @Transactional
  public Outcome reopen(UUID obligation, UUID by, String reason) {
    Obligation found = steps.lock(obligation);
    if (found == null || found.state() == ObligationState.VOID) {
      return Outcome.REFUSED;
    }
    if (found.isOpen()) {
      return Outcome.BEFORE;
    }
    steps.grace(obligation, institutions.current().today(clock).plusDays(GRACE));
    return steps.step(obligation, ObligationState.OPEN, "REOPENED", null, by, reason);
  }

  /// Asks everybody again who has met or declined it, such as when a circular has changed.
  ///
  /// @return how many
  @Transactional
  public int reopenAll(UUID measure, UUID by, String reason) {
    return steps.reopenAll(measure, institutions.current().today(clock), by, reason);
  }

  /// One piece of evidence, with how it stands now.
  @Transactional(readOnly = true)
  public Optional<Evidence> evidence(UUID id) {
    return jdbc.sql(ObligationRows.EVIDENCE + " and e.id = :id")
        .param("id", id)
        .query(ObligationRows::evidence)
        .optional();
  }

  /// All evidence for an obligation, the newest first.
  @Transactional(readOnly = true)
  public List<Evidence> evidenceOf(UUID obligation) {
    return jdbc.sql(ObligationRows.EVIDENCE + " and e.obligation_id = :id order by e.id desc")
        .param("id", obligation)
        .query(ObligationRows::evidence)
        .list();
  }
}
