package id.netra.app.programme;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// What a measure is; the words of the contract for news pages, and an order.
public enum MeasureKind {
  CIRCULAR(Answer.READ),
  PLEDGE(Answer.SIGNED),
  INTEGRITY_PACT(Answer.SIGNED),
  ASSEMBLY(Answer.STATED),
  BRIEFING(Answer.STATED),
  BANNER(Answer.STATED),
  SOCIAL_REMINDER(Answer.STATED),
  COORDINATION_BAWASLU(Answer.STATED),
  EVENT_VETTING(Answer.STATED),
  PERSONNEL_FREEZE(Answer.STATED),
  MONITORING(Answer.STATED),
  ORDER(Answer.STATED);

  private enum Answer {
    READ,
    SIGNED,
    STATED
  }

  private final Answer answer;

  MeasureKind(Answer answer) {
    this.answer = answer;
  }

  /// By what it can be met, where nobody says otherwise.
  public Set<EvidenceKind> evidence() {
    return switch (answer) {
      case READ -> EnumSet.of(EvidenceKind.ACKNOWLEDGEMENT, EvidenceKind.PAPER);
      case SIGNED ->
          EnumSet.of(
              EvidenceKind.SIGNATURE_PASSKEY,
              EvidenceKind.SIGNATURE_CODE,
              EvidenceKind.SIGNATURE_WITNESSED,
              EvidenceKind.PAPER);
      case STATED ->
          EnumSet.of(
              EvidenceKind.STATEMENT, EvidenceKind.LINK, EvidenceKind.PHOTO, EvidenceKind.PAPER);
    };
  }

  /// The page on which whoever is obliged answers.
  ///
  /// @param measure the id of the measure
  /// @param obligation the id of what that person or unit is obliged to
  public String path(UUID measure, UUID obligation) {
    return switch (answer) {
      case READ -> "/edaran/" + measure;
      case SIGNED -> "/ikrar/" + measure;
      case STATED -> "/kewajiban/" + obligation;
    };
  }

  /// Whether it is a letter to be read.
  public boolean isRead() {
    return answer == Answer.READ;
  }

  /// Whether it is a text to be signed.
  public boolean isSigned() {
    return answer == Answer.SIGNED;
  }

  /// Whether it is answered by a statement, which the owner of the measure confirms.
  public boolean isStated() {
    return answer == Answer.STATED;
  }
}
