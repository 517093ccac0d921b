package id.netra.app.programme;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// What a measure is; the words of the contract for news pages, and an order.
public enum MeasureKind {
  CIRCULAR,
  PLEDGE,
  INTEGRITY_PACT,
  ASSEMBLY,
  BRIEFING,
  BANNER,
  SOCIAL_REMINDER,
  COORDINATION_BAWASLU,
  EVENT_VETTING,
  PERSONNEL_FREEZE,
  MONITORING,
  ORDER;

  /// By what it can be met, where nobody says otherwise.
  public Set<EvidenceKind> evidence() {
    return switch (this) {
      case CIRCULAR -> EnumSet.of(EvidenceKind.ACKNOWLEDGEMENT, EvidenceKind.PAPER);
      case PLEDGE, INTEGRITY_PACT ->
          EnumSet.of(
              EvidenceKind.SIGNATURE_PASSKEY,
              EvidenceKind.SIGNATURE_CODE,
              EvidenceKind.SIGNATURE_WITNESSED,
              EvidenceKind.PAPER);
      case ASSEMBLY,
          BRIEFING,
          BANNER,
          SOCIAL_REMINDER,
          COORDINATION_BAWASLU,
          EVENT_VETTING,
          PERSONNEL_FREEZE,
          MONITORING,
          ORDER ->
          EnumSet.of(
              EvidenceKind.STATEMENT, EvidenceKind.LINK, EvidenceKind.PHOTO, EvidenceKind.PAPER);
    };
  }

  /// The page on which whoever is obliged answers.
  ///
  /// @param measure the id of the measure
  /// @param obligation the id of what that person or unit is obliged to
  public String path(UUID measure, UUID obligation) {
    return switch (this) {
      case CIRCULAR -> "/edaran/" + measure;
      case PLEDGE, INTEGRITY_PACT -> "/ikrar/" + measure;
      case ASSEMBLY,
          BRIEFING,
          BANNER,
          SOCIAL_REMINDER,
          COORDINATION_BAWASLU,
          EVENT_VETTING,
          PERSONNEL_FREEZE,
          MONITORING,
          ORDER ->
          "/kewajiban/" + obligation;
    };
  }

  /// Whether it is answered by a statement, which the owner of the measure confirms.
  public boolean isStated() {
    return this != CIRCULAR && this != PLEDGE && this != INTEGRITY_PACT;
  }
}
