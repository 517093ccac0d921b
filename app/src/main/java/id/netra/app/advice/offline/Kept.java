package id.netra.app.advice.offline;

import id.netra.app.platform.Assets;
import id.netra.app.platform.Language;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What a phone keeps in one language, and the version that names all of it.
final class Kept {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int DIGITS = 12;

  private final Assets assets;
  private final Language language;
  private final String worker;
  private final List<String> names = new ArrayList<>();

  /// @param worker the script that keeps: a change in it is a new version too
  Kept(Assets assets, Language language, String worker) {
    this.assets = assets;
    this.language = language;
    this.worker = worker;
    names.addAll(List.of("netra.css", "mark.svg"));
    names.addAll(OfflineFiles.SCRIPTS);
    names.add(OfflineFiles.book(language));
  }

  /// The line that stands before the worker's script.
  String json() {
    var out = new StringWriter();
    JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    json.writeStartObject();
    json.writeStringProperty("version", version());
    json.writeStringProperty("page", page());
    json.writeArrayPropertyStart("files");
    files().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    return "const KEPT = " + out + ";\n";
  }

  /// How many bytes of the network it takes, the page itself and the manifest apart.
  long weight() {
    return names.stream().mapToLong(assets::weight).sum();
  }

  String manifestPath() {
    return "/netra.webmanifest?bahasa=" + language.code();
  }

  private List<String> files() {
    var files = new ArrayList<String>();
    names.forEach(name -> files.add(assets.path(name)));
    files.add(manifestPath());
    return files;
  }

  private String page() {
    return "/luring?lang=" + language.code();
  }

  private String version() {
    try {
      String all = String.join("\n", files()) + page() + worker;
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
