package id.netra.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.act.Facet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {
  private static final QuestionReader READER = new QuestionReader();
  private static final LocalDate TODAY = LocalDate.of(2024, 10, 15);

  private static Understood read(String text) {
    return READER.read(text, TODAY);
  }

  private static List<String> kinds(String text) {
    return read(text).kinds().stream().map(Guess::kind).toList();
  }

  /// What the issue itself names, in words as people type them.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bolehkah ngelike postingan cabup?                        | LIKE
          klo nge-share video paslon ke grup kena gak?             | SHARE
          foto bareng paslon pas kondangan                         | PHOTO_WITH_CANDIDATE
          salam dua jari di depan paslon                           | SUPPORT_STATEMENT
          dimasukin grup WA pemenangan sama pak kadis              | FOLLOW_OR_JOIN_GROUP
          bupati mau mutasi kepala dinas bulan depan               | PERSONNEL_MOVE
          bagi sembako buat warga atas nama caleg                  | DISTRIBUTE_MONEY_OR_GOODS
          diajak pak kadis ikut kampanye                           | ATTEND_CAMPAIGN
          mobil dinas dipakai antar rombongan paslon               | USE_STATE_FACILITY
          kulo nderek rawuh wonten kampanye calon bupati, angsal?  | ATTEND_CAMPAIGN
          boleh dukung calon di kampaney akbar? saya cuma menonton | ATTEND_CAMPAIGN
          """)
  void recognisesTheActInEverydayWords(String question, String kind) {
    assertThat(kinds(question)).first().isEqualTo(kind);
  }

  @Test
  void findsTheKindOfQuestionsThatNobodyTunedItFor() {
    int all = 0;
    int first = 0;
    int third = 0;
    for (String[] row : rows("questions-kept-apart.psv")) {
      Set<String> right = new HashSet<>(List.of(row[1].strip().split("\\s*,\\s*", -1)));
      right.add(row[0].strip());
      List<String> kinds = kinds(row[2]);
      all++;
      first += kinds.stream().limit(1).anyMatch(right::contains) ? 1 : 0;
      third += kinds.stream().limit(3).anyMatch(right::contains) ? 1 : 0;
    }
    assertThat(all).isGreaterThanOrEqualTo(150);
    assertThat((double) first / all).as("right at first").isGreaterThanOrEqualTo(0.75);
    assertThat((double) third / all).as("right among three").isGreaterThanOrEqualTo(0.90);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          saya guru PPPK, boleh like?                          | actor.status       | PPPK
          pak kades kami ikut kampanye                         | actor.status       | VILLAGE_HEAD
          honorer puskesmas pasang stiker caleg                | actor.status       | NON_ASN
          kemarin saya foto sama cabup                         | date               | 2024-10-14
          besok ada kampanye                                   | date               | 2024-10-16
          bupati melantik pejabat 21 Maret 2024                | date               | 2024-03-21
          kampanye calon bupati tgl 5 okt                      | date               | 2024-10-05
          tadi malam saya like                                 | date               | 2024-10-14
          foto tanggal 13/10/2024                              | date               | 2024-10-13
          foto tanggal 13-10-2024                              | date               | 2024-10-13
          foto tanggal 13.10.2024                              | date               | 2024-10-13
          Saya guru PNS, diajak pak kades kampanye             | actor.status       | PNS
          saya PNS, foto bareng polisi                         | actor.status       | PNS
          komentar di akun calon bupati                        | target.type        | CANDIDATE
          diundang acara partai                                | target.type        | PARTY
          calon bupati datang ke pengajian                     | target.office      | REGIONAL_HEAD
          saya ditugaskan jaga di lokasi kampanye              | actor.onDuty       | true
          istri saya calon wakil bupati, boleh menemani?       | actor.spouseOfTarget | true
          saya sudah cuti di luar tanggungan negara            | actor.unpaidLeave  | true
          hadir kampanye, hanya diam menonton dari jauh        | support            | PASSIVE
          foto sama paslon, tidak saya sebar                   | published          | false
          bupati merotasi pejabat tanpa izin menteri           | approval           | false
          """)
  void noticesWhatElseIsTold(String question, String facet, String value) {
    assertThat(read(question).facts()).containsEntry(facet, value);
  }

  @Test
  void takesNoDenialForAFact() {
    assertThat(read("saya bukan PNS tapi honorer").facts())
        .containsEntry("actor.status", "NON_ASN");
    assertThat(kinds("saya follow akun cabup tanpa pernah like atau komentar"))
        .first()
        .isEqualTo("FOLLOW_OR_JOIN_GROUP");
    assertThat(kinds("apakah tidak boleh like postingan paslon?")).first().isEqualTo("LIKE");
    assertThat(read("pak kades dan polisi ikut kampanye").facts())
        .as("whose status?")
        .doesNotContainKey("actor.status");
    assertThat(read("saya calon PNS, boleh like?").facts())
        .containsEntry("actor.status", "CPNS")
        .doesNotContainKey("target.type");
    assertThat(read("pakai seragam di kampanye").wearsNothing())
        .as("a uniform does not rule out a badge")
        .isFalse();
    assertThat(read("tanpa atribut, baju biasa, nonton kampanye").wearsNothing()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kemarin-kemarin saya like
          minggu besok ada kampanye
          rapat 31 Februari 2024
          5 janji calon
          saya sekarang PNS
          2 desanya, 3 marketing, 10 julukan
          tahun 2024 bulan Juli bupati ganti camat
          """)
  void namesNoDayWhereTheWordsNameNone(String question) {
    assertThat(read(question).facts()).doesNotContainKey("date");
  }

  @Test
  void noticesWhatNobodyNeedsToTell() {
    assertThat(read("NIP saya 198609262015051001, boleh like paslon?").isPersonal()).isTrue();
    assertThat(read("hubungi 0812-3456-7890 soal kampanye").isPersonal()).isTrue();
    assertThat(read("surel guru@sekolah.example, boleh kampanye?").isPersonal()).isTrue();
    assertThat(read("like postingan paslon 2 tanggal 5 Oktober 2024").isPersonal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''
          ?!?
          🙂🙂🙂
          resep rendang enak
          what time is it in Tokyo
          كيف حالك
          """)
  void recognisesNothingInWhatIsNotAboutOurField(String text) {
    assertThat(read(text).kinds()).isEmpty();
  }

  @Test
  void staysCalmWhateverItIsGiven() {
    assertThat(kinds("<script>alert(1)</script> like postingan paslon")).first().isEqualTo("LIKE");
    String endless = "like postingan paslon ".repeat(50_000);
    assertThat(kinds(endless)).first().isEqualTo("LIKE");
    assertThat(kinds("a".repeat(200_000))).isEmpty();
    for (int length : new int[] {2_000, 60_000}) {
      assertThat(read("1".repeat(length)).isPersonal()).as("digits").isTrue();
      assertThat(PersonalTraces.without("1 ".repeat(length))).isEqualTo("…");
      assertThat(PersonalTraces.without("a".repeat(length))).hasSize(length);
    }
    assertThat(read("\u0000\ud800 like \uffff").kinds()).isNotNull();
  }

  @Test
  void proposesAtMostFiveKindsOfTheContractBestFirst() {
    for (String[] row : rows("questions-kept-apart.psv")) {
      List<Guess> guesses = read(row[2]).kinds();
      assertThat(guesses).hasSizeLessThanOrEqualTo(5);
      assertThat(guesses.stream().map(Guess::kind)).doesNotHaveDuplicates();
      assertThat(guesses)
          .allSatisfy(guess -> {
            assertThat(Facet.KIND.domain()).contains(guess.kind());
            assertThat(guess.score()).isBetween(0.0, 1.0);
          });
      assertThat(guesses.stream().map(guess -> -guess.score())).isSorted();
    }
  }

  @Test
  void tellsOnlyValuesOfTheContract() {
    WordList.readDeep("hints.yaml")
        .forEach((path, values) -> {
          Facet facet = Facet.of(path);
          assertThat(values.keySet())
              .filteredOn(value -> !value.equals("-"))
              .allSatisfy(value ->
                  assertThat(facet == null ? List.of("NONE") : facet.domain())
                      .as(path)
                      .contains(value));
        });
    assertThat(WordList.read("kinds.yaml").keySet()).isSubsetOf(Facet.KIND.domain());
  }

  private static List<String[]> rows(String file) {
    InputStream in = Objects.requireNonNull(QuestionReaderTest.class.getResourceAsStream(file));
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file, unreadable);
    }
  }
}
