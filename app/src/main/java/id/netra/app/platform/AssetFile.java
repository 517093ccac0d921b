package id.netra.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/// A file that goes to browsers as it is.
///
/// @param name its own name without a folder; no other file has the same
/// @param content makes its content, when it is first asked for
public record AssetFile(String name, Supplier<byte[]> content) {
  /// Files that a module adds to [Assets]; offered as a bean.
  public record Group(List<AssetFile> files) {
    public Group {
      files = List.copyOf(files);
    }
  }

  /// A file that lies below `assets/` on the class path.
  public static AssetFile at(String path) {
    return new AssetFile(path.substring(path.lastIndexOf('/') + 1), () -> read(path));
  }

  /// A text that is made here.
  public static AssetFile made(String name, Supplier<String> text) {
    return new AssetFile(name, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] read(String path) {
    try (InputStream file = AssetFile.class.getResourceAsStream("/assets/" + path)) {
      if (file == null) {
        throw new IllegalArgumentException("no asset " + path);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
