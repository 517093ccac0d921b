package id.netra.roster;

import org.jspecify.annotations.Nullable;

/// What kind of public servant somebody is, as acts name it.
public enum Status {
  PNS,
  CPNS,
  PPPK,
  NON_ASN,
  VILLAGE_HEAD,
  VILLAGE_OFFICIAL,
  BPD,
  REGIONAL_HEAD,
  ACTING_REGIONAL_HEAD,
  TNI_POLRI;

  private static final Spellings SPELLINGS = Spellings.of("statuses.psv");

  /// The status that is written so; null if none is.
  static @Nullable Status read(String text) {
    String name = SPELLINGS.meaning(text);
    return name == null ? null : valueOf(name);
  }

  /// True for those who cannot be without a number.
  boolean needsNip() {
    return this == PNS || this == CPNS || this == PPPK;
  }

  /// True for those whose number, if they have one, is no NIP: a village's, a soldier's.
  boolean hasOtherNumbers() {
    return switch (this) {
      case VILLAGE_HEAD, VILLAGE_OFFICIAL, BPD, REGIONAL_HEAD, TNI_POLRI -> true;
      case PNS, CPNS, PPPK, NON_ASN, ACTING_REGIONAL_HEAD -> false;
    };
  }
}
