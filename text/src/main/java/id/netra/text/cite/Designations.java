package id.netra.text.cite;

import id.netra.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds what instruments are called (`cite/types.yaml`).
final class Designations {
  private static final Map<String, List<Name>> BY_FIRST_WORD = read();

  private static final Map<String, String> LONG_NAMES =
      Map.of(
          "UU",
          "Undang-Undang",
          "PERPPU",
          "Peraturan Pemerintah Pengganti Undang-Undang",
          "PP",
          "Peraturan Pemerintah",
          "PERPRES",
          "Peraturan Presiden",
          "PERMENDAGRI",
          "Peraturan Menteri Dalam Negeri",
          "PERBKN",
          "Peraturan Badan Kepegawaian Negara",
          "PERBAWASLU",
          "Peraturan Badan Pengawas Pemilihan Umum",
          "PKPU",
          "Peraturan Komisi Pemilihan Umum",
          "SKB",
          "Keputusan Bersama");

  /// A designation found.
  ///
  /// @param next the token behind it
  /// @param words how many words it has
  record Match(Designation designation, int next, int words) {}

  private record Name(List<String> words, boolean shouted, Designation designation) {}

  private Designations() {}

  /// The longest designation that begins there; null if none does.
  static @Nullable Match at(Tokens tokens, int i) {
    if (tokens.get(i).isSign()) {
      return null;
    }
    for (Name name : BY_FIRST_WORD.getOrDefault(tokens.get(i).word(), List.of())) {
      int next = Sequence.end(tokens, i, name.words());
      if (next > 0 && (!name.shouted() || tokens.isShouted(i))) {
        return new Match(name.designation(), next, name.words().size());
      }
    }
    return null;
  }

  /// `Undang-Undang` for `UU`: the name that a sentence can hold.
  static String longName(Designation what) {
    return LONG_NAMES.getOrDefault(what.type().name(), what.label());
  }

  private static Map<String, List<Name>> read() {
    var names = new HashMap<String, List<Name>>();
    WordList.read("cite/types.yaml")
        .forEach((key, phrases) -> {
          boolean letter = key.startsWith("~");
          boolean misnamed = key.startsWith("!");
          String[] parts = (letter || misnamed ? key.substring(1) : key).split(" ", 2);
          var type = ReferenceType.valueOf(parts[0]);
          var designation = new Designation(type, parts[1], misnamed, letter);
          phrases.forEach(phrase -> {
            List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split(" "));
            boolean shouted = !phrase.equals(phrase.toLowerCase(Locale.ROOT)) && words.size() == 1;
            names
                .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                .add(new Name(words, shouted, designation));
          });
        });
    names
        .values()
        .forEach(list ->
            list.sort(Comparator.comparingInt((Name name) -> name.words().size()).reversed()));
    return names;
  }
}
