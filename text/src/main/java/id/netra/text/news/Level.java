package id.netra.text.news;

/// What kind of place a programme belongs to.
public enum Level {
  PROVINCE,
  REGENCY,
  CITY,
  DISTRICT,
  NATIONAL
}
