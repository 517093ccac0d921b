package id.netra.app.platform;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The files that pages need beside their text, each under an address that names its content.
///
/// They are read when first asked for. A script names another as `"./other.js"`, which becomes the
/// other's address; no two may name each other.
@Component
public class Assets {
  private static final List<String> NAMES = List.of("netra.css", "mark.svg");
  private static final Pattern OTHER = Pattern.compile("\"\\./([a-z]+\\.js)\"");

  private final Map<String, AssetFile> files = new LinkedHashMap<>();
  private final Map<String, Asset> byName = new ConcurrentHashMap<>();
  private final Map<String, Asset> byPath = new ConcurrentHashMap<>();

  Assets(ObjectProvider<AssetFile.Group> groups) {
    NAMES.forEach(name -> add(AssetFile.at(name)));
    groups.forEach(group -> group.files().forEach(this::add));
  }

  private void add(AssetFile file) {
    if (files.put(file.name(), file) != null) {
      throw new IllegalStateException("two assets named " + file.name());
    }
  }

  /// The address of the file as it is in this version, for ever cacheable.
  ///
  /// @throws IllegalArgumentException if there is no file of that name: a defect of ours
  public String path(String name) {
    return asset(name).path();
  }

  /// How much of the network the file takes, in bytes.
  public int weight(String name) {
    return asset(name).bytes(true).length;
  }

  /// The file at that address, or null.
  @Nullable Asset at(String path) {
    Asset known = byPath.get(path);
    if (known == null && byName.size() < files.size()) {
      // Somebody kept an address from before the last start.
      files.keySet().forEach(this::asset);
      known = byPath.get(path);
    }
    return known;
  }

  private Asset asset(String name) {
    Asset known = byName.get(name);
    return known == null ? read(name) : known;
  }

  private synchronized Asset read(String name) {
    AssetFile file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    byte[] content = file.content().get();
    Asset asset = Asset.of(name, name.endsWith(".js") ? linked(content) : content);
    byPath.put(asset.path(), asset);
    byName.put(name, asset);
    return asset;
  }

  private byte[] linked(byte[] script) {
    return OTHER
        .matcher(new String(script, StandardCharsets.UTF_8))
        .replaceAll(other -> '"' + path(other.group(1)) + '"')
        .getBytes(StandardCharsets.UTF_8);
  }
}
