package id.netra.app.letters.draft;

import id.netra.app.letters.circular.CircularRows;
import id.netra.app.letters.draft.LetterDraft.State;
import id.netra.app.letters.draft.LetterDraft.What;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// The way of a draft: written, submitted, reviewed by the legal bureau, approved with a number.
/// Three different people at least: who wrote neither reviews nor approves.
@Component
class Drafting {
  /// Whoever approves a letter tries its seal at once: only when that did not end is it the job's.
  private static final Duration HEAD_START = Duration.ofMinutes(3);

  private final DraftRows drafts;
  private final CircularRows circulars;
  private final Numbers numbers;
  private final DraftNotices notices;
  private final RealTime wall;

  Drafting(
      DraftRows drafts,
      CircularRows circulars,
      Numbers numbers,
      DraftNotices notices,
      RealTime wall) {
    this.drafts = drafts;
    this.circulars = circulars;
    this.numbers = numbers;
    this.notices = notices;
    this.wall = wall;
  }

  /// What came of a step.
  enum Outcome {
    DONE,
    /// Somebody else changed the draft meanwhile.
    STALE,
    /// The number is taken.
    TAKEN,
    /// No number comes after the highest of the year.
    FULL;

    /// The key of its sentence.
    String key() {
      return "draft.error." + name();
    }
  }

  /// Starts a letter; the one in work if the circular has one already.
  ///
  /// @param circular of which it becomes a new version; null for a new circular
  @Transactional
  public UUID start(LetterContent content, String subject, @Nullable UUID circular, UUID by) {
    if (circular == null) {
      return drafts.start(circulars.prepare(subject, by), content, by);
    }
    // Whoever taps twice comes second, and finds the letter that is in work.
    circulars.hold(circular);
    return drafts.openOf(circular).orElseGet(() -> drafts.start(circular, content, by));
  }

  @Transactional
  public Outcome submit(LetterDraft seen, String note, UUID by) {
    boolean done = drafts.move(seen, State.SUBMITTED, What.SUBMITTED, by, note);
    if (done) {
      notices.submitted(seen, by);
    }
    return of(done);
  }

  @Transactional
  public Outcome review(LetterDraft seen, String note, UUID by) {
    boolean done = drafts.move(seen, State.REVIEWED, What.REVIEWED, by, note);
    if (done) {
      notices.reviewed(seen, by);
    }
    return of(done);
  }

  /// Back to its writer, with a reason.
  @Transactional
  public Outcome giveBack(LetterDraft seen, String note, UUID by) {
    boolean done = drafts.move(seen, State.WRITING, What.RETURNED, by, note);
    if (done) {
      notices.returned(seen, by);
    }
    return of(done);
  }

  @Transactional
  public Outcome drop(LetterDraft seen, UUID by) {
    return of(drafts.move(seen, State.DROPPED, What.DROPPED, by, ""));
  }

  /// Approves a draft: it gets its number in the same moment, or nothing happens.
  ///
  /// @param running the number to take; null for the next
  @Transactional
  public Outcome approve(LetterDraft seen, LocalDate day, @Nullable Integer running, UUID by) {
    int year = day.getYear();
    if (running != null && !numbers.take(year, running, seen.id(), by)) {
      return Outcome.TAKEN;
    }
    OptionalInt taken =
        running == null ? numbers.next(year, seen.id(), by) : OptionalInt.of(running);
    if (taken.isEmpty()) {
      return Outcome.FULL;
    }
    String number = numbers.pattern().write(taken.getAsInt(), day);
    if (drafts.approve(seen, number, day, by, wall.instant().plus(HEAD_START))) {
      return Outcome.DONE;
    }
    // Without the approval the number stays free.
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return Outcome.STALE;
  }

  static boolean mayWrite(SignedIn reader, LetterDraft draft) {
    return draft.state() == State.WRITING && isWriter(reader);
  }

  static boolean mayReview(SignedIn reader, LetterDraft draft) {
    return draft.state() == State.SUBMITTED
        && reader.hasWhole(Role.LEGAL_BUREAU)
        && !draft.writers().contains(reader.person());
  }

  static boolean mayApprove(SignedIn reader, LetterDraft draft) {
    LetterDraft.Step reviewed = draft.last(What.REVIEWED);
    return draft.state() == State.REVIEWED
        && reader.hasWhole(Role.SECRETARY, Role.APPOINTING_AUTHORITY)
        && !draft.writers().contains(reader.person())
        && (reviewed == null || !reviewed.by().equals(reader.person()));
  }

  static boolean isWriter(SignedIn reader) {
    return reader.hasWhole(Role.PROGRAMME_OFFICER, Role.SECRETARY, Role.ADMINISTRATOR);
  }

  private static Outcome of(boolean done) {
    return done ? Outcome.DONE : Outcome.STALE;
  }
}
