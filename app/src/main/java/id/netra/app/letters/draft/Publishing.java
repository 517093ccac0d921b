package id.netra.app.letters.draft;

import id.netra.app.letters.circular.CircularRows;
import id.netra.app.letters.circular.Looked;
import id.netra.app.letters.circular.NewVersion;
import id.netra.app.letters.circular.PdfLook;
import id.netra.app.letters.draft.LetterDraft.State;
import id.netra.app.letters.draft.LetterDraft.What;
import id.netra.app.letters.seal.Sealed;
import id.netra.app.letters.seal.Sealing;
import id.netra.app.letters.seal.SignatureReport;
import id.netra.app.letters.seal.SignatureReport.Outcome;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.platform.files.StoredFile;
import id.netra.app.platform.files.StoredFiles;
import id.netra.app.platform.jobs.Job;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the file of a letter that was approved, has it sealed and publishes it.
///
/// Until there is a seal nothing is published: what people acknowledge is the sealed file, and it
/// must not change afterwards. Done twice at once, one of the two is thrown away.
@Component
class Publishing {
  private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final DraftRows drafts;
  private final SealQueue queue;
  private final LetterPrinter printer;
  private final Sealing sealing;
  private final PdfLook looks;
  private final CircularRows circulars;
  private final StoredFiles files;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final RealTime wall;

  Publishing(
      DraftRows drafts,
      SealQueue queue,
      LetterPrinter printer,
      Sealing sealing,
      PdfLook looks,
      CircularRows circulars,
      StoredFiles files,
      TransactionTemplate transaction,
      Clock clock,
      RealTime wall) {
    this.drafts = drafts;
    this.queue = queue;
    this.printer = printer;
    this.sealing = sealing;
    this.looks = looks;
    this.circulars = circulars;
    this.files = files;
    this.transaction = transaction;
    this.clock = clock;
    this.wall = wall;
  }

  @Bean
  static Job sealJob(Publishing publishing) {
    return new Job("letters.seal", EVERY, publishing::round);
  }

  /// Tries the seals that are due, of all institutions.
  void round() {
    for (UUID institution : queue.institutions(wall.instant())) {
      Tenancy.run(institution, () -> queue.unsealed(wall.instant()).forEach(this::publish));
    }
  }

  /// Seals and publishes one draft that was approved, if that is possible now; else it waits on.
  void publish(UUID id) {
    try {
      LetterDraft draft = drafts.find(id).orElseThrow();
      String fault = draft.state() == State.APPROVED ? fault(draft) : null;
      if (fault != null) {
        queue.failed(id, fault, wall.instant());
      }
    } catch (RuntimeException defect) {
      // One letter must not keep others waiting. Its message may quote the letter.
      LOG.warn("a letter was not published: {}", defect.getClass().getName());
      queue.failed(id, "DEFECT", wall.instant());
    }
  }

  /// Why it could not be published; null if it is.
  private @Nullable String fault(LetterDraft draft) {
    byte[] pdf = printer.print(draft);
    LetterDraft.Step approved = Objects.requireNonNull(draft.last(What.APPROVED));
    // The seal claims when it was put, not when it was asked for: a certificate that was renewed
    // meanwhile did not exist then, and one that has ended must not seal for an earlier day.
    return switch (sealing.seal(pdf, printer.reason(draft), clock.instant())) {
      case Sealed.Unavailable none -> none.why().name();
      case Sealed.Done done -> {
        Looked looked = looks.look(done.pdf());
        String fault = fault(looked.signatures());
        if (fault == null) {
          transaction.executeWithoutResult(_ -> publish(draft, done.pdf(), looked, approved.by()));
        }
        yield fault;
      }
    };
  }

  /// Why a file that came back sealed cannot be what everybody is told to read; null if it can.
  private static @Nullable String fault(SignatureReport report) {
    if (report.outcome() == Outcome.BUSY) {
      return "BUSY";
    }
    return report.outcome() == Outcome.SIGNED && !report.isChanged() ? null : "UNFIT";
  }

  private void publish(LetterDraft draft, byte[] sealed, Looked looked, UUID by) {
    if (!queue.take(draft.id())) {
      return;
    }
    LetterContent content = draft.content();
    var version =
        new NewVersion(
            "WRITTEN",
            keep(sealed),
            content.nature(),
            content.subject(),
            Objects.requireNonNull(draft.number()),
            Objects.requireNonNull(draft.day()),
            content.plainText(Objects.requireNonNull(draft.number())),
            looked.signatures(),
            draft.change());
    // Withdrawn meanwhile: then the letter goes nowhere, and its number stays used.
    boolean published = circulars.publish(draft.circular(), version, by).isPresent();
    queue.leave(draft.id(), published ? State.PUBLISHED : State.DROPPED);
  }

  private StoredFile keep(byte[] sealed) {
    try {
      return files.keep(new ByteArrayInputStream(sealed), "surat.pdf", "application/pdf");
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
  }
}
