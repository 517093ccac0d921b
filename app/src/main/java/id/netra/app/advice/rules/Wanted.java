package id.netra.app.advice.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What somebody looks for: the plain words of a query, each with others that mean the same.
///
/// @param phrase the query in plain words
/// @param wishes for each thing asked the words of which one must be found
record Wanted(String phrase, List<Set<String>> wishes) {
  private static final String FILE = "/rules/search.psv";
  private static final int LONGEST = 200;
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "yang",
          "dan",
          "di",
          "ke",
          "dari",
          "untuk",
          "tentang",
          "dalam",
          "pada",
          "saya",
          "anda",
          "apa",
          "apakah",
          "boleh",
          "bolehkah",
          "nomor",
          "no",
          "tahun",
          "the",
          "of",
          "and",
          "to",
          "in",
          "a",
          "an",
          "for",
          "is",
          "on",
          "i",
          "may",
          "can");
  private static final Map<String, Set<String>> SAME = read();

  static Wanted of(String query) {
    String all = plain(query.substring(0, Math.min(query.length(), LONGEST)));
    String rest = " " + all + " ";
    var wishes = new ArrayList<Set<String>>();
    for (String phrase : SAME.keySet()) {
      if (phrase.contains(" ") && rest.contains(" " + phrase + " ")) {
        wishes.add(meanings(phrase));
        rest = rest.replace(" " + phrase + " ", " ");
      }
    }
    for (String word : rest.strip().split(" ", -1)) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        wishes.add(meanings(word));
      }
    }
    return new Wanted(all, wishes);
  }

  /// Small letters without accents, and digits, in words; letters and digits apart: "PP94" is "pp
  /// 94".
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .replaceAll("(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])", " ")
        .strip();
  }

  private static Set<String> meanings(String word) {
    var meanings = new LinkedHashSet<String>();
    meanings.add(word);
    meanings.addAll(SAME.getOrDefault(word, Set.of()));
    return meanings;
  }

  private static Map<String, Set<String>> read() {
    var same = new LinkedHashMap<String, Set<String>>();
    try (InputStream in = Wanted.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file " + FILE);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> {
            String[] sides = line.split("\\|", 2);
            Set<String> said = new LinkedHashSet<>(words(sides[1]));
            words(sides[0])
                .forEach(word ->
                    same.computeIfAbsent(word, unseen -> new LinkedHashSet<>()).addAll(said));
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return same;
  }

  private static List<String> words(String side) {
    return Stream.of(side.split(",")).map(Wanted::plain).filter(one -> !one.isEmpty()).toList();
  }
}
