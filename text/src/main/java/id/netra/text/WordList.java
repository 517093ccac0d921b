package id.netra.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The files of words that come with this version.
public final class WordList {
  private WordList() {}

  /// Lists of texts by name, in the order of the file.
  ///
  /// @param file its name, from this package on: "slang.yaml", "news/signs.yaml"
  public static Map<String, List<String>> read(String file) {
    var lists = new LinkedHashMap<String, List<String>>();
    tree(file).forEach((name, items) -> lists.put(name.toString(), texts(items)));
    return lists;
  }

  /// Lists of texts by two names, in the order of the file.
  public static Map<String, Map<String, List<String>>> readDeep(String file) {
    var lists = new LinkedHashMap<String, Map<String, List<String>>>();
    tree(file)
        .forEach((name, inner) -> {
          var values = new LinkedHashMap<String, List<String>>();
          ((Map<?, ?>) inner).forEach((value, items) -> values.put(value.toString(), texts(items)));
          lists.put(name.toString(), values);
        });
    return lists;
  }

  /// The lines of a table, without remarks.
  public static List<String> lines(String file) {
    return text(file).lines().filter(line -> !line.startsWith("#")).toList();
  }

  private static Map<?, ?> tree(String file) {
    Object tree =
        new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text(file));
    if (tree instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalStateException("not a mapping: " + file);
  }

  private static String text(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }

  private static List<String> texts(Object items) {
    return ((List<?>) items).stream().map(String::valueOf).toList();
  }
}
