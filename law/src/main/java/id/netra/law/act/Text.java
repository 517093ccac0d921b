package id.netra.law.act;

/// One thing said in both languages. Neither is ever empty.
public record Text(String id, String en) {
  public Text {
    if (id.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text needs both languages: " + id + " / " + en);
    }
  }

  /// What to show to a reader of this language: `en`, and Indonesian to everybody else.
  public String in(String language) {
    return language.equals("en") ? en : id;
  }
}
