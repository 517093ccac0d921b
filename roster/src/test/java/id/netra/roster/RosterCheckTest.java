package id.netra.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each kind of problem beside rows that look like it and are right. All people are invented.
class RosterCheckTest {
  private static final String HEAD =
      "198609262015051001,Siti Contoh,PNS,101,Dinas A,Kepala,,,,1986-09-26,";
  private static final String ABOVE = "198609262015051001";

  private static Lists check(String... rows) throws IOException, UnreadableRoster {
    String[] lines = new String[rows.length + 2];
    lines[0] = Lists.HEADER;
    lines[1] = HEAD;
    System.arraycopy(rows, 0, lines, 2, rows.length);
    return Lists.checkLines(lines);
  }

  @Test
  void findsNothingInSoundRows() throws IOException, UnreadableRoster {
    Lists found =
        check(
            "19900228 202121 1 001,Budi,PPPK,101,Dinas A,Guru,FUNGSIONAL,IX,"
                + ABOVE
                + ",28-02-1990,",
            ",Wati,NON_ASN,101,DINAS  A,Staf,KONTRAK,,,,",
            "-,Wati,Honorer,101,Dinas A,,,,,1991-01-01,",
            ",Wati,Tenaga Kontrak,101,Dinas A,,,,,1991-01-02,",
            ",Marta,Kepala Desa,901,Desa B,,DESA,,,,",
            "1234567,Marta,VILLAGE_OFFICIAL,901,Desa B,,DESA,,,,",
            ",Rina,Bupati,1,Setda,,,,,,",
            "86091234,Joko,TNI/Polri,1,Setda,,,,,,",
            "200002292023012001,Tri,cpns,102,Dinas A,,,,'" + ABOVE + ",29/02/2000,2023-01-01",
            ",,,,,,,,,,",
            "");
    assertThat(found.problems()).isEmpty();
    assertThat(found.entries()).hasSize(10);
    assertThat(found.entries().get(1).nip()).isEqualTo("199002282021211001");
    assertThat(found.entries().get(1).postClass()).isEqualTo(PostClass.FUNGSIONAL);
    assertThat(found.entries().get(1).superiorNip()).isEqualTo(ABOVE);
    assertThat(found.entries().get(9).birthDate()).isEqualTo(LocalDate.of(2000, 2, 29));
    assertThat(found.entries().get(4).unitName()).isEqualTo("Dinas A");
  }

  @Test
  void needsANumberOfThoseWhoHaveOne() throws IOException, UnreadableRoster {
    assertThat(
            check(
                    ",Budi,PNS,101,Dinas A,,,,,,",
                    ",Budi,CPNS,101,Dinas A,,,,,,",
                    ",Budi,PPPK,101,Dinas A,,,,,,",
                    ",Budi,ACTING_REGIONAL_HEAD,101,Dinas A,,,,,,",
                    "12345,Budi,NON_ASN,101,Dinas A,,,,,,",
                    "19860926201505100,Budi,VILLAGE_HEAD,101,Dinas A,,,,,,",
                    "1.98609E+17,Budi,PNS,101,Dinas A,,,,,,")
                .told())
        .containsExactly(
            "2 BAD_NIP", "3 BAD_NIP", "4 BAD_NIP", "6 BAD_NIP", "7 BAD_NIP", "8 BAD_NIP");
  }

  @Test
  void tellsHowToKeepDigitsWhereASpreadsheetLostThem() throws IOException, UnreadableRoster {
    Problem lost = check("1.98609E+17,Budi,PNS,101,Dinas A,,,,,,").problems().getFirst();
    assertThat(lost.column()).isEqualTo(Field.NIP);
    assertThat(lost.cure().id()).contains("Teks");
    assertThat(lost.cure().en()).contains("Text");
  }

  @Test
  void takesManyNumbersInThreeZerosForRoundedAndOneForSound() throws IOException, UnreadableRoster {
    assertThat(check("198609262015052000,Budi,PNS,101,Dinas A,,,,,,").told()).isEmpty();
    assertThat(
            check(
                    "198609262015052000,Budi,PNS,101,Dinas A,,,,,,",
                    "198609272015052000,Dodi,PNS,101,Dinas A,,,,,,",
                    "198609282015052000,Rudi,PNS,101,Dinas A,,,,,,")
                .told())
        .containsExactly("2 BAD_NIP", "3 BAD_NIP", "4 BAD_NIP");
  }

  @Test
  void comparesBirthDatesWithNumbersThatAreSound() throws IOException, UnreadableRoster {
    assertThat(
            check(
                    "199001012015051001,Budi,PNS,101,Dinas A,,,,,1990-01-02,",
                    "199001012015051002,Dodi,PNS,101,Dinas A,,,,,01-01-1990,",
                    "199001012015051003,Rudi,PNS,101,Dinas A,,,,,,",
                    "199013012015051004,Hadi,PNS,101,Dinas A,,,,,1990-01-01,",
                    "199001022015051004,Wadi,PNS,101,Dinas A,,,,,02/01/1990,")
                .told())
        .containsExactly("2 BIRTH_DATE_MISMATCH", "5 BAD_NIP");
  }

  @Test
  void comparesStatusWithTheKindOfNumber() throws IOException, UnreadableRoster {
    assertThat(
            check(
                    "199001012021211001,Budi,PNS,101,Dinas A,,,,,,",
                    "199001012021211002,Dodi,CPNS,101,Dinas A,,,,,,",
                    "199001012021051003,Rudi,PPPK,101,Dinas A,,,,,,",
                    "199001012021051004,Hadi,NON_ASN,101,Dinas A,,,,,,",
                    "199001012021221005,Wadi,P3K,101,Dinas A,,,,,,")
                .told())
        .containsExactly("2 STATUS_MISMATCH", "3 STATUS_MISMATCH", "4 STATUS_MISMATCH");
  }

  @Test
  void namesTheLaterOfTwoWithOneNumber() throws IOException, UnreadableRoster {
    Lists found =
        check(
            "199001012021051001,Budi,PNS,101,Dinas A,,,,,,",
            "19900101 202105 1 001,Dodi,PNS,101,Dinas A,,,,,,",
            "199001012021051001,Rudi,PNS,101,Dinas A,,,,,,");
    assertThat(found.told())
        .containsExactly("3 DUPLICATE_NIP", "3 DUPLICATE_NIP".replace('3', '4'));
    assertThat(found.problems().getFirst().message().id()).contains("baris 2");
  }

  @Test
  void namesOfTwoWithOneNumberTheOneThatContradictsItself() throws IOException, UnreadableRoster {
    assertThat(
            check(
                    "199001012021051001,Budi,PNS,101,Dinas A,,,,,1985-05-05,",
                    "199001012021051001,Dodi,PNS,101,Dinas A,,,,,1990-01-01,")
                .told())
        .containsExactly("2 DUPLICATE_NIP", "2 BIRTH_DATE_MISMATCH");
  }

  @Test
  void knowsAPersonByNameAndBirthDateWhateverTheTitles() throws IOException, UnreadableRoster {
    assertThat(
            check(
                    "199001012021051001,Budi Santoso,PNS,101,Dinas A,,,,,1990-01-01,",
                    "199001012021051002,\"Dr. BUDI SANTOSO, S.H.\",PNS,101,Dinas A,,,,,,",
                    "199001022021051002,Budi Santoso,PNS,101,Dinas A,,,,,1990-01-02,",
                    "199001012021052003,Budi Santosa,PNS,101,Dinas A,,,,,1990-01-01,",
                    ",Budi Santoso,NON_ASN,101,Dinas A,,,,,,",
                    ",Budi Santoso,NON_ASN,101,Dinas A,,,,,,")
                .told())
        .containsExactly("3 DUPLICATE_PERSON");
  }

  @Test
  void looksForSuperiorsInTheWholeFile() throws IOException, UnreadableRoster {
    assertThat(
            check(
                    ",Budi,NON_ASN,101,Dinas A,,,,199001012021051009,,",
                    ",Dodi,NON_ASN,101,Dinas A,,,,199001012021051002,,",
                    ",Rudi,NON_ASN,101,Dinas A,,,,Siti Contoh,,",
                    ",Hadi,NON_ASN,101,Dinas A,,,,belum ada,,",
                    "199001012021051002,Wadi,PNS,101,Dinas A,,,,,,")
                .told())
        .containsExactly("2 UNKNOWN_SUPERIOR", "4 UNKNOWN_SUPERIOR");
  }

  @Test
  void accusesNobodyBecauseTheSuperiorsOwnRowIsWrong() throws IOException, UnreadableRoster {
    assertThat(
            check(
                    "19900101202105100,Budi,PNS,101,Dinas A,,,,,,",
                    ",Dodi,NON_ASN,101,Dinas A,,,,199001012021051001,,",
                    "199101012021051001,Rudi,PNS,101,Dinas A,,,,,1991-01-11,",
                    ",Hadi,NON_ASN,101,Dinas A,,,,199101112021051001,,",
                    "199201012021211001,Wadi,PNS,101,Dinas A,,,,,,",
                    ",Tedi,NON_ASN,101,Dinas A,,,,199201012021051001,,",
                    "salah,Yadi,PNS,102,Dinas B,,,,,1993-01-01,",
                    ",Jodi,NON_ASN,102,Dinas B,,,,199301012021051001,,",
                    "199401012021051001,Edi,PNS,103",
                    ",Adi,NON_ASN,103,Dinas C,,,,199401012021051001,,",
                    "199501012021051001,,PNS,103,Dinas C,,,,,,",
                    ",Odi,NON_ASN,103,Dinas C,,,,199501012021051001,,")
                .told())
        .containsExactly(
            "2 BAD_NIP",
            "4 BIRTH_DATE_MISMATCH",
            "6 STATUS_MISMATCH",
            "8 BAD_NIP",
            "10 BAD_ROW",
            "12 MISSING_NAME");
  }

  @Test
  void namesEveryRowOfACircleAndNoneThatLeadsIntoIt() throws IOException, UnreadableRoster {
    assertThat(
            check(
                    "199001012021051001,Budi,PNS,101,Dinas A,,,,199001012021051002,,",
                    "199001012021051002,Dodi,PNS,101,Dinas A,,,,199001012021051003,,",
                    "199001012021051003,Rudi,PNS,101,Dinas A,,,,199001012021051001,,",
                    "199001012021051004,Hadi,PNS,101,Dinas A,,,,199001012021051003,,",
                    "199001012021051005,Wadi,PNS,101,Dinas A,,,,199001012021051005,,",
                    "199001012021051006,Tedi,PNS,101,Dinas A,,,," + ABOVE + ",,")
                .told())
        .containsExactly(
            "2 SUPERIOR_CYCLE", "3 SUPERIOR_CYCLE", "4 SUPERIOR_CYCLE", "6 SUPERIOR_CYCLE");
  }

  @Test
  void takesTheMostFrequentNameOfAUnitForRight() throws IOException, UnreadableRoster {
    assertThat(
            Lists.checkLines(
                    Lists.HEADER,
                    ",Budi,NON_ASN,101,Dinas B,,,,,,",
                    ",Dodi,NON_ASN,101,Dinas A,,,,,,",
                    ",Rudi,NON_ASN,101,DINAS A.,,,,,,",
                    ",Hadi,NON_ASN,101,,,,,,,",
                    ",Wadi,NON_ASN,102,Dinas A,,,,,,",
                    ",Tedi,NON_ASN,,Dinas A,,,,,,",
                    ",Yadi,NON_ASN,103,Dinas C,,,,,,",
                    ",Jodi,NON_ASN,103,Dinas D,,,,,,")
                .told())
        .containsExactly("1 UNIT_CONFLICT", "8 UNIT_CONFLICT");
  }

  @Test
  void keepsOutWhoeverHasNoNameOrNoStatus() throws IOException, UnreadableRoster {
    Lists found =
        check(
            ",,NON_ASN,101,Dinas A,,,,,,",
            ",-,NON_ASN,101,Dinas A,,,,,,",
            ",12,NON_ASN,101,Dinas A,,,,,,",
            ",Null,NON_ASN,101,Dinas A,,,,,,",
            ",Budi,,101,Dinas A,,,,,,",
            ",Dodi,Pensiunan,101,Dinas A,,,,,,",
            ",Rudi,ASN,101,Dinas A,,,,,,");
    assertThat(found.told())
        .containsExactly(
            "2 MISSING_NAME",
            "3 MISSING_NAME",
            "4 MISSING_NAME",
            "6 BAD_STATUS",
            "7 BAD_STATUS",
            "8 BAD_STATUS");
    assertThat(found.entries()).extracting(Entry::name).containsExactly("Siti Contoh", "Null");
    assertThat(found.summary().rows()).isEqualTo(8);
    assertThat(found.summary().entries()).isEqualTo(2);
  }

  @Test
  void tellsDatesThatAreNone() throws IOException, UnreadableRoster {
    Lists found =
        check(
            ",Budi,NON_ASN,101,Dinas A,,,,,1990-02-30,",
            ",Dodi,NON_ASN,101,Dinas A,,,,,2090-01-01,",
            ",Rudi,NON_ASN,101,Dinas A,,,,,,tidak tahu",
            ",Hadi,NON_ASN,101,Dinas A,,,,,-,2030-01-01");
    assertThat(found.told()).containsExactly("2 BAD_DATE", "3 BAD_DATE", "4 BAD_DATE");
    assertThat(found.problems())
        .extracting(Problem::column)
        .containsExactly(Field.BIRTH_DATE, Field.BIRTH_DATE, Field.START_DATE);
    assertThat(found.entries()).hasSize(5);
    assertThat(found.entries().get(1).birthDate()).isNull();
  }

  @Test
  void readsAColumnMonthFirstIfOnlyThatMakesDates() throws IOException, UnreadableRoster {
    Lists found =
        Lists.checkLines(
            "name,status,birthDate",
            "Budi,NON_ASN,9/26/1986",
            "Dodi,NON_ASN,1/2/1986",
            "Rudi,NON_ASN,12/31/1990");
    assertThat(found.problems()).isEmpty();
    assertThat(found.entries().get(1).birthDate()).isEqualTo(LocalDate.of(1986, 1, 2));
  }

  @Test
  void keepsOutRowsOfAnotherWidthAndReadsTheRest() throws IOException, UnreadableRoster {
    Lists found =
        check(
            ",Budi,NON_ASN,101,Dinas A,,,,,",
            ",Dodi, S.Pd.,NON_ASN,101,Dinas A,,,,,,1",
            ",Rudi,NON_ASN,101,Dinas A,,,,,,,,,",
            "sampah",
            "\"\"",
            ",\"Hadi,NON_ASN,101,Dinas A,,,,,,",
            ",Wadi,NON_ASN,101,Dinas A,\"Guru\n\"\"Muda\"\"\",,,,,",
            ",Te\"di,NON_ASN,101,Dinas A,,,,,,",
            ",\"Yadi\" Putra,NON_ASN,101,Dinas A,,,,,,",
            ",\"Jodi,NON_ASN,101,Dinas A,,,,,,");
    assertThat(found.told())
        .containsExactly(
            "2 BAD_ROW", "3 BAD_ROW", "5 BAD_ROW", "6 BAD_ROW", "7 BAD_ROW", "11 BAD_ROW");
    assertThat(found.entries())
        .extracting(Entry::name)
        .containsExactly("Siti Contoh", "Rudi", "Wadi", "Te\"di", "Yadi Putra");
    assertThat(found.entries().get(2).post()).isEqualTo("Guru \"Muda\"");
  }

  @Test
  void tellsNotesFromPeopleAndPassesOverRepeatedHeaders() throws IOException, UnreadableRoster {
    assertThat(
            check(
                    Lists.HEADER,
                    ",Budi,NON_ASN,101,Dinas A,,,,,,",
                    "Jumlah: 2,,,,,,,,,,",
                    ",,,,,Kepala Dinas,,,,,",
                    "199001012021051001,,,101,Dinas A,,,,,,")
                .told())
        .containsExactly("4 BAD_ROW", "5 BAD_ROW", "6 MISSING_NAME", "6 BAD_STATUS");
  }

  @Test
  void keepsOutRowsWhoseLettersAreLost() throws IOException, UnreadableRoster {
    assertThat(
            check(
                    ",Jos\uFFFD,NON_ASN,101,Dinas A,,,,,,",
                    ",JosÃ©,NON_ASN,101,Dinas A,,,,,,",
                    ",José,NON_ASN,101,Dinas A,,,,,,",
                    ",Ma’ruf,NON_ASN,101,Dinas A,,,,,,",
                    ",Ma\u0001ruf,NON_ASN,101,Dinas A,,,,,,")
                .told())
        .containsExactly("2 BAD_ROW", "3 BAD_ROW", "6 BAD_ROW");
  }

  @Test
  void findsBrokenBytesAmongUtf8() throws IOException, UnreadableRoster {
    String text =
        Lists.HEADER + "\n,José,NON_ASN,1,A,,,,,,\n,J#,NON_ASN,1,A,,,,,,\n,B,NON_ASN,1,A,,,,,,\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xE9 : bytes[i];
    }
    assertThat(Lists.checkBytes(bytes).told()).containsExactly("2 BAD_ROW");
  }

  @Test
  void findsBrokenBytesWhereAllElseIsAscii() throws IOException, UnreadableRoster {
    for (int odd : new int[] {0xFF, 0xFE, 0x81, 0x80, 0xC3}) {
      byte[] bytes =
          (Lists.HEADER + "\n,J#,NON_ASN,1,A,,,,,,\n,B,NON_ASN,1,A,,,,,,\n")
              .getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = bytes[i] == '#' ? (byte) odd : bytes[i];
      }
      assertThat(Lists.checkBytes(bytes).told()).as("%x", odd).containsExactly("1 BAD_ROW");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsWhatWindowsWrites(String charset) throws IOException, UnreadableRoster {
    String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
    String text = mark + Lists.HEADER + "\r\n,José O’Hara,NON_ASN,101,Dinas A,,,,,,\r\n";
    Lists found = Lists.checkText(text, Charset.forName(charset));
    assertThat(found.problems()).isEmpty();
    assertThat(found.entries()).extracting(Entry::name).containsExactly("José O’Hara");
  }

  @Test
  void saysEverythingInBothLanguages() throws IOException, UnreadableRoster {
    Lists found = check("x,,y,101,Dinas Z,,,,z,z,z", "sampah");
    assertThat(found.problems())
        .allSatisfy(problem -> {
          assertThat(problem.message().id())
              .isNotEqualTo(problem.message().en())
              .doesNotContain("{");
          assertThat(problem.cure().id()).isNotEqualTo(problem.cure().en()).doesNotContain("{");
        });
  }
}
