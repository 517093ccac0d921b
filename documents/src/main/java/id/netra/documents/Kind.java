package id.netra.documents;

/// What a file is by its content, whatever its name says.
public enum Kind {
  TEXT("text/plain", ".txt"),
  HTML("text/html", ".html"),
  PDF("application/pdf", ".pdf"),
  RTF("application/rtf", ".rtf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
  ODT("application/vnd.oasis.opendocument.text", ".odt");

  private final String mediaType;
  private final String ending;

  Kind(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /// As a server names it, without a charset.
  public String mediaType() {
    return mediaType;
  }

  /// Of a file name, with its dot.
  public String ending() {
    return ending;
  }
}
