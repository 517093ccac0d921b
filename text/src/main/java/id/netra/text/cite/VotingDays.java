package id.netra.text.cite;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds a stated voting day: `pemungutan suara pada 15 Februari 2024`, `Pilkada serentak 27
/// November 2024`.
final class VotingDays {
  private static final int REACH = 9;
  private static final Set<String> ON =
      Set.of(
          "pada",
          "tanggal",
          "serentak",
          "hari",
          "akan",
          "yang",
          "jatuh",
          "digelar",
          "dilaksanakan",
          "berlangsung",
          "diselenggarakan",
          "diadakan",
          "kepala",
          "daerah",
          "nasional",
          "tahun",
          "umum",
          "pilkada",
          "pemilu",
          "pemilihan",
          "suara",
          "ulang",
          "susulan",
          "lanjutan",
          "(",
          ",");
  private static final Set<String> WEEKDAYS =
      Set.of("senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu");

  /// Behind these an election's name tells when something else happened.
  private static final Set<String> OTHER_EVENT =
      Set.of(
          "netralitas",
          "sosialisasi",
          "deklarasi",
          "ikrar",
          "apel",
          "tahapan",
          "kampanye",
          "calon",
          "pendaftaran",
          "penetapan",
          "persiapan",
          "pengawasan",
          "kesiapan",
          "rakor",
          "jelang",
          "menghadapi",
          "masa",
          "debat",
          "simulasi");

  private VotingDays() {}

  /// The stated voting day whose words begin there; null if none do.
  static Found.@Nullable VotingDay at(Tokens tokens, int i) {
    boolean voting =
        (tokens.is(i, "pemungutan") && tokens.is(i + 1, "suara"))
            || tokens.is(i, "pencoblosan")
            || tokens.is(i, "coblosan");
    String election = election(tokens.get(i).word());
    boolean named = election != null && !OTHER_EVENT.contains(tokens.get(i - 1).word());
    if (!voting && !named) {
      return null;
    }
    for (int k = i + 1; k < i + REACH; k++) {
      StatedDay day = StatedDay.at(tokens, k);
      if (day != null) {
        return new Found.VotingDay(
            new Extent(tokens.get(i).start(), day.at().end()),
            voting ? around(tokens, i) : election,
            day);
      }
      String word = tokens.get(k).word();
      boolean year = Numeral.year(tokens, k) != null;
      if (!ON.contains(word) && !year && !(voting && WEEKDAYS.contains(word))) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable String election(String word) {
    return switch (word) {
      case "pilkada", "pemilukada", "pilgub", "pilbup", "pilwalkot", "pilwako" -> "PILKADA";
      case "pemilu" -> "PEMILU";
      default -> null;
    };
  }

  /// The election that the words beside "pemungutan suara" name; null if they name none.
  private static @Nullable String around(Tokens tokens, int i) {
    for (int k = i - 4; k < i + REACH; k++) {
      String named = election(tokens.get(k).word());
      if (named != null) {
        return named;
      }
    }
    return null;
  }
}
