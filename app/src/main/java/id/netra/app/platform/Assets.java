package id.netra.app.platform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// The files that pages need beside their text, each under an address that names its content.
@Component
public class Assets {
  private static final List<String> NAMES = List.of("netra.css", "mark.svg");

  private final Map<String, Asset> byName = new TreeMap<>();
  private final Map<String, Asset> byPath = new TreeMap<>();

  Assets() {
    for (String name : NAMES) {
      Asset asset = Asset.read(name);
      byName.put(name, asset);
      byPath.put(asset.path(), asset);
    }
  }

  /// The address of the file as it is in this version, for ever cacheable.
  public String path(String name) {
    Asset asset = byName.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return asset.path();
  }

  Map<String, Asset> byPath() {
    return byPath;
  }
}
