package id.netra.text.news;

/// What is done to keep civil servants neutral, in the order of the public form.
public enum Measure {
  PLEDGE,
  INTEGRITY_PACT,
  CIRCULAR,
  ASSEMBLY,
  BANNER,
  SOCIAL_REMINDER,
  BRIEFING,
  PERSONNEL_FREEZE,
  EVENT_VETTING,
  MONITORING,
  COORDINATION_BAWASLU,
  SANCTION
}
