package id.netra.app.platform;

import java.util.Locale;

/// The languages in which Netra speaks, Indonesian first.
public enum Language {
  ID,
  EN;

  /// The code that stands in addresses, cookies and options.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.of(code());
  }

  /// The language the other half of the readers wants.
  public Language other() {
    return this == ID ? EN : ID;
  }

  /// Indonesian unless English is asked for.
  public static Language of(String code) {
    return EN.code().equals(code) ? EN : ID;
  }
}
