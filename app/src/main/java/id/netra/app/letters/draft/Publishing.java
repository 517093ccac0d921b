package id.netra.app.letters.draft;

import id.netra.app.letters.circular.CircularRows;
import id.netra.app.letters.circular.Looked;
import id.netra.app.letters.circular.NewVersion;
import id.netra.app.letters.circular.PdfLook;
import id.netra.app.letters.draft.LetterDraft.State;
import id.netra.app.letters.draft.LetterDraft.What;
import id.netra.app.letters.seal.Sealed;
import id.netra.app.letters.seal.Sealing;
import id.netra.app.platform.RealTime;
import id.netra.app.platform.access.Tenancy;
import id.netra.app.platform.files.StoredFile;
import id.netra.app.platform.files.StoredFiles;
import id.netra.app.platform.jobs.Job;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the file of a letter that was approved, has it sealed and publishes it.
///
/// Until there is a seal nothing is published: what people acknowledge is the sealed file, and it
/// must not change afterwards. Done twice at once, one of the two is thrown away.
@Component
class Publishing {
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final DraftRows drafts;
  private final LetterPrinter printer;
  private final Sealing sealing;
  private final PdfLook looks;
  private final CircularRows circulars;
  private final StoredFiles files;
  private final TransactionTemplate transaction;
  private final RealTime wall;

  Publishing(
      DraftRows drafts,
      LetterPrinter printer,
      Sealing sealing,
      PdfLook looks,
      CircularRows circulars,
      StoredFiles files,
      TransactionTemplate transaction,
      RealTime wall) {
    this.drafts = drafts;
    this.printer = printer;
    this.sealing = sealing;
    this.looks = looks;
    this.circulars = circulars;
    this.files = files;
    this.transaction = transaction;
    this.wall = wall;
  }

  @Bean
  static Job sealJob(Publishing publishing) {
    return new Job("letters.seal", EVERY, publishing::round);
  }

  /// Tries the seals that are due, of all institutions.
  void round() {
    for (UUID institution : drafts.institutions(wall.instant())) {
      Tenancy.run(institution, () -> drafts.unsealed(wall.instant()).forEach(this::publish));
    }
  }

  /// Seals and publishes one draft that was approved; answers whether it is published now.
  boolean publish(UUID id) {
    LetterDraft draft =
        drafts.find(id).filter(one -> one.state() == State.APPROVED).orElse(null);
    if (draft == null) {
      return false;
    }
    byte[] pdf = printer.print(draft);
    LetterDraft.Step approved = Objects.requireNonNull(draft.last(What.APPROVED));
    return switch (sealing.seal(pdf, printer.reason(draft), approved.at())) {
      case Sealed.Done done -> {
        Looked looked = looks.look(done.pdf());
        yield Boolean.TRUE.equals(
            transaction.execute(_ -> isPublished(draft, done.pdf(), looked, approved.by())));
      }
      case Sealed.Unavailable none -> {
        drafts.failed(id, none.why().name(), wall.instant());
        yield false;
      }
    };
  }

  private boolean isPublished(LetterDraft draft, byte[] sealed, Looked looked, UUID by) {
    if (!drafts.published(draft.id())) {
      return false;
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
            looked.text(),
            looked.signatures(),
            change(draft));
    circulars.publish(draft.circular(), version, by);
    return true;
  }

  /// Why it replaces the version before: what the writer said when submitting it.
  private static String change(LetterDraft draft) {
    LetterDraft.Step submitted = draft.last(What.SUBMITTED);
    return submitted == null ? "" : submitted.note();
  }

  private StoredFile keep(byte[] sealed) {
    try {
      return files.keep(new ByteArrayInputStream(sealed), "surat.pdf", "application/pdf");
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
  }
}
