package id.netra.app.programme.signing;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.Ids;
import id.netra.app.platform.files.StoredFile;
import id.netra.app.platform.files.StoredFiles;
import id.netra.app.programme.Evidence;
import id.netra.app.programme.EvidenceKind;
import id.netra.app.programme.Obligation;
import id.netra.app.programme.Obligations;
import id.netra.app.programme.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way of a sheet: scanned and told by one person, compared and counted by another. Each step
/// is one transaction: all lines of a sheet count, or none.
@Service
public class SheetSteps {
  private final Sheets sheets;
  private final StoredFiles files;
  private final PledgeTexts texts;
  private final Obligations obligations;
  private final Signers signers;
  private final Signing signing;
  private final Institutions institutions;
  private final Clock clock;

  SheetSteps(
      Sheets sheets,
      StoredFiles files,
      PledgeTexts texts,
      Obligations obligations,
      Signers signers,
      Signing signing,
      Institutions institutions,
      Clock clock) {
    this.sheets = sheets;
    this.files = files;
    this.texts = texts;
    this.obligations = obligations;
    this.signers = signers;
    this.signing = signing;
    this.institutions = institutions;
    this.clock = clock;
  }

  /// What is told of a sheet.
  ///
  /// @param signed the lines that were signed, from 1
  /// @param signedOn the day that stands on it, not after today
  public record Told(String fileName, Set<Integer> signed, LocalDate signedOn) {
    public Told {
      signed = Set.copyOf(signed);
    }
  }

  /// Why a step was not taken; nothing has changed then.
  public static final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    NotTaken(String key) {
      super(key);
    }

    /// The key of the sentence that says why.
    public String key() {
      return String.valueOf(getMessage());
    }
  }

  /// Takes a scan in; each signed line offers evidence, which waits for the second person.
  ///
  /// @throws NotTaken if the sheet is not open, or the same scan was brought for another
  @Transactional(rollbackFor = Exception.class)
  public void tell(UUID id, Told told, Scan kind, InputStream scan, UUID by)
      throws NotTaken, IOException {
    Sheet sheet = sheets.lock(id).filter(Sheet::isOpen).orElseThrow(() -> closed());
    StoredFile file = files.keep(scan, told.fileName(), kind.mediaType());
    if (sheets.isKnown(file.sha256(), id)) {
      throw new NotTaken("signing.sheet.error.twice");
    }
    sheets.told(id, file.id(), file.sha256(), told.signedOn(), by);
    for (Sheet.Line line : sheet.lines()) {
      boolean signed = told.signed().contains(line.line());
      sheets.line(id, line.line(), signed, signed ? offer(sheet, line, told, file, by) : null);
    }
  }

  /// The id of the evidence; null if that person is not obliged, or has signed already.
  private @Nullable UUID offer(Sheet sheet, Sheet.Line line, Told told, StoredFile file, UUID by) {
    UUID id = Ids.next();
    Outcome outcome =
        obligations
            .findOrLay(sheet.measure(), line.person())
            .map(one ->
                obligations.offer(
                    one.id(),
                    new Evidence.Told(
                        id, EvidenceKind.PAPER, told.signedOn(), by, file.sha256(), "")))
            .orElse(Outcome.REFUSED);
    return outcome == Outcome.DONE ? id : null;
  }

  /// The second person agrees: every signed line counts.
  ///
  /// @throws NotTaken if it does not wait, or that person brought the scan or signed the sheet
  @Transactional(rollbackFor = Exception.class)
  public void count(UUID id, UUID by) throws NotTaken {
    Sheet sheet = waiting(id, by);
    if (sheet.isSignedBy(by)) {
      throw new NotTaken("signing.sheet.error.signer");
    }
    PledgeText text = texts.find(sheet.text()).orElseThrow();
    for (Sheet.Line line : sheet.lines()) {
      UUID evidence = line.evidence();
      if (evidence != null && obligations.decide(evidence, true, by) == Outcome.DONE) {
        keep(sheet, line, text, evidence, by);
      }
    }
    sheets.decided(id, by, null);
  }

  private void keep(Sheet sheet, Sheet.Line line, PledgeText text, UUID evidence, UUID by) {
    Obligation obligation = obligations.find(sheet.measure(), line.person()).orElseThrow();
    Intent.Signer signer = signer(sheet, line);
    Map<String, String> more =
        Map.of(
            "sheet", sheet.id().toString(),
            "line", String.valueOf(line.line()),
            "scan", Objects.requireNonNull(sheet.sha256()),
            "signedOn", String.valueOf(sheet.signedOn()),
            "told", String.valueOf(sheet.toldBy()),
            "compared", by.toString());
    String statement =
        Intent.of(signer, sheet.measure(), text, Method.PAPER, clock.instant(), more).json();
    signing.keep(evidence, obligation, new Signing.Signed(text, Method.PAPER, statement, null, by));
  }

  /// The signer as of the day of signing; as of today, if the roster did not know him then. Who has
  /// left meanwhile has signed nevertheless.
  private Intent.Signer signer(Sheet sheet, Sheet.Line line) {
    Institution institution = institutions.current();
    LocalDate today = institution.today(clock);
    return signers
        .of(line.person(), Objects.requireNonNullElse(sheet.signedOn(), today))
        .or(() -> signers.of(line.person(), today))
        .orElseGet(() ->
            new Intent.Signer(
                line.person(), institution.code(), line.name(), "", institution.name()));
  }

  /// The second person does not agree: no line counts, and the sheet can be scanned again.
  @Transactional(rollbackFor = Exception.class)
  public void refuse(UUID id, UUID by, String reason) throws NotTaken {
    for (Sheet.Line line : waiting(id, by).lines()) {
      if (line.evidence() != null) {
        obligations.decide(line.evidence(), false, by);
      }
    }
    sheets.decided(id, by, reason);
  }

  private Sheet waiting(UUID id, UUID by) throws NotTaken {
    Sheet sheet = sheets.lock(id).filter(Sheet::isWaiting).orElseThrow(() -> closed());
    if (by.equals(sheet.toldBy())) {
      throw new NotTaken("signing.sheet.error.own");
    }
    return sheet;
  }

  private static NotTaken closed() {
    return new NotTaken("signing.sheet.error.closed");
  }
}
