package id.netra.text.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NewsReaderTest {
  private static final NewsReader READER = new NewsReader();

  private static final String RAW =
      """
      Home
      Nasional
      Daerah
      Olahraga
      Indeks
      Situs ini menggunakan cookie agar lebih nyaman. Setuju
      Bupati Garut Resmikan Pasar Baru di Tengah Kota
      Pemkab Ciamis Gelar Apel Ikrar Netralitas Pegawai
      Minggu, 8 September 2024 | 10:15 WIB
      Penulis: Seseorang
      Bagikan: Facebook Twitter WhatsApp
      CIAMIS, KABAR RAYA – Sekda Ciamis Drs. H. Wira Kusumah, M.Si. memimpin apel gabungan di halaman kantor bupati, Jumat (6/9/2024). Sebanyak 450 pegawai mengucapkan ikrar netralitas menyambut pilkada.
      Baca juga: Wali Kota Cirebon Terbitkan Edaran soal Sampah
      Sekda meminta pegawai menjaga nama baik Pemkab Ciamis. Baca Juga: Bawaslu Panggil Lima Orang. Pelayanan harus tetap berjalan.
      CIAMIS, KABAR RAYA – Sekda Ciamis Drs. H. Wira Kusumah, M.Si. memimpin apel gabungan di halaman kantor bupati, Jumat (6/9/2024). Sebanyak 450 pegawai mengucapkan ikrar netralitas menyambut pilkada.
      Ia berharap pegawai melayani semua warga dengan adil.
      Editor: Orang Lain
      Halaman selanjutnya
      Berita Terkait
      Bawaslu Tasikmalaya Gelar Sosialisasi untuk ASN
      Terpopuler
      Wali Kota Banjar Ancam Sanksi Berat bagi Pegawai yang Melanggar, katanya pada Senin di depan para camat dan lurah.
      Copyright © 2024 Kabar Raya. All rights reserved.
      """;

  @Test
  void readsTheArticleOfARawPageAndNothingBesideIt() {
    Clip clip = READER.read(RAW);
    assertThat(clip.isProgramme()).isTrue();
    assertThat(clip.region()).isEqualTo(new Place("32.07", "Kabupaten Ciamis", Level.REGENCY));
    assertThat(clip.eventDate()).isEqualTo(LocalDate.of(2024, 9, 6));
    assertThat(clip.measures()).containsExactly(Measure.PLEDGE, Measure.ASSEMBLY);
    assertThat(clip.leadOffice()).isEqualTo("Sekda");
    assertThat(clip.participants()).isEqualTo(450);
  }

  @Test
  void readsHtmlAsItReadsText() {
    String html =
        """
        <!DOCTYPE html><html><head><title>Berita</title><style>p{color:red}</style></head><body>
        <nav><ul><li>Bupati Garut</li><li>Bawaslu RI</li></ul></nav>
        <script>var sanksi = "spanduk dan apel";</script>
        <article><h1>Wali Kota Palu Terbitkan Edaran Netralitas</h1>
        <p>Wali&nbsp;Kota Palu menerbitkan <b>surat edaran</b> netralitas ASN menjelang Pilkada 2024.</p>
        <p>Edaran itu berlaku bagi semua pegawai Pemkot Palu, Senin (2/9/2024).</p></article>
        <aside><p>Upacara di Poso digelar meriah oleh seluruh pegawai.</p></aside>
        <form><p>Berlangganan sosialisasi kami sekarang juga.</p></form>
        <footer>Hak cipta</footer></body></html>
        """;
    Clip clip = READER.read(html);
    assertThat(clip.isProgramme()).isTrue();
    assertThat(clip.region()).isEqualTo(new Place("72.71", "Kota Palu", Level.CITY));
    assertThat(clip.measures()).containsExactly(Measure.CIRCULAR);
    assertThat(clip.eventDate()).isEqualTo(LocalDate.of(2024, 9, 2));
  }

  @Test
  void readsALetterWhoseLinesBreakAtTheMargin() {
    Clip clip =
        READER.read(
            """
            PEMERINTAH KABUPATEN PACITAN
            SEKRETARIAT DAERAH
            Nomor : 800/123/2024
            Sifat : Penting
            Perihal : Netralitas
            Kepada Yth. Kepala Perangkat Daerah
            SURAT EDARAN
            TENTANG
            NETRALITAS PEGAWAI
            Menindaklanjuti tahapan Pilkada 2024, seluruh pegawai
            Pemerintah Kabupaten Pacitan agar menjaga netralitas dan tidak
            mengunggah dukungan di media sosial.
            """);
    assertThat(clip.isProgramme()).isTrue();
    assertThat(clip.region()).isEqualTo(new Place("35.01", "Kabupaten Pacitan", Level.REGENCY));
    assertThat(clip.measures()).contains(Measure.CIRCULAR);
  }

  @ParameterizedTest
  @CsvSource({
    "'ASN netral pada Pilkada 2024, kata Bupati Agam, Kamis (3/10/2024).', 2024-10-03",
    "'ASN netral pada Pilkada, kata Bupati Agam, Senin, 9 September 2024.', 2024-09-09",
    "'Bupati Agam mengingatkan ASN soal Pemilu 2019, Rabu (12/9).', 2018-09-12",
    "'Bupati Agam mengingatkan ASN soal Pemilu 2024, Jum''at 24 November 2023.', 2023-11-24",
    "'Bupati Agam mengingatkan ASN soal Pilkada, Kamis (27/9/2024).',",
    "'Bupati Agam mengingatkan ASN soal Pilkada, Rabu (31/2/2024).',",
    "'ASN Agam netral pada pemungutan suara 27 November 2024.',",
    "'Bupati Agam meneken edaran bernomor 800/27/9/2024 bagi ASN.',",
  })
  void findsTheDayOfTheEventUnlessItContradictsItself(String page, @Nullable LocalDate day) {
    assertThat(READER.read(page).eventDate()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bupati Bandung meminta ASN netral.               | Kabupaten Bandung
          Wali Kota Bandung meminta ASN netral.            | Kota Bandung
          Walikota Madiun minta ASN netral.                | Kota Madiun
          Pemkab Madiun minta ASN netral di Caruban.       | Kabupaten Madiun
          ASN Bogor diminta netral, kata Bupati.           | Kabupaten Bogor
          ASN Bogor diminta netral, kata Wali Kota.        | Kota Bogor
          Pemkab Kobar minta ASN netral.                   | Kabupaten Kotawaringin Barat
          ASN Labusel diminta netral.                      | Kabupaten Labuhanbatu Selatan
          Bupati di Marabahan meminta ASN netral.          | Kabupaten Barito Kuala
          Pemko Tanjungpinang minta ASN netral.            | Kota Tanjung Pinang
          Bawaslu Fakfak mengingatkan ASN.                 | Kabupaten Fak Fak
          Gubernur Bengkulu meminta ASN netral.            | Provinsi Bengkulu
          Wali Kota Bengkulu meminta ASN netral.           | Kota Bengkulu
          Pemprov Gorontalo meminta ASN netral.            | Provinsi Gorontalo
          Pemkab Batang meminta ASN netral.                | Kabupaten Batang
          Bupati Kepulauan Mentawai meminta ASN netral.    | Kabupaten Kepulauan Mentawai
          Bupati Tanjabtim, Jambi, meminta ASN netral.     | Kabupaten Tanjung Jabung Timur
          Kapanewon Depok, Kabupaten Sleman, gelar ikrar.  | Kapanewon Depok, Kabupaten Sleman
          Mendagri meminta seluruh ASN di Indonesia netral.| Indonesia
          JAKARTA, KABAR – Kepala BKN meminta ASN netral.  | Indonesia
          PADANG, KABAR – Gubernur Sumbar minta ASN netral.| Provinsi Sumatera Barat
          ASN Siak netral, kata Bupati dihadiri Gubernur Riau. | Kabupaten Siak
          """)
  void findsTheRegionThatActs(String page, String name) {
    assertThat(READER.read(page).region()).extracting(Place::name).isEqualTo(name);
  }

  @Test
  void aRegionNamedForComparisonDoesNotWin() {
    Place place =
        READER
            .read(
                "Bupati Sragen meminta ASN netral. Jangan seperti di Klaten, Boyolali dan Solo,"
                    + " tempat pelanggaran pada pemilu lalu paling banyak, kata Bupati Sragen.")
            .region();
    assertThat(place).isEqualTo(new Place("33.14", "Kabupaten Sragen", Level.REGENCY));
  }

  @Test
  void aDistrictIsNamedAsThePageNamesItThroughoutAndNeverByWhoHeadsIt() {
    Place place =
        READER
            .read(
                """
                Camat Sukamakmur Wira Kusumah Pimpin Ikrar Netralitas ASN
                Camat Sukamakmur Wira Kusumah memimpin ikrar netralitas ASN di Kecamatan Sukamakmur, Kabupaten Bogor, Senin (2/9/2024).
                Seluruh pegawai Kecamatan Sukamakmur mengikuti ikrar itu menjelang Pilkada 2024.
                """)
            .region();
    assertThat(place)
        .isEqualTo(new Place("32.01", "Kecamatan Sukamakmur, Kabupaten Bogor", Level.DISTRICT));
  }

  @Test
  void aPlannedCircularIsNone() {
    assertThat(
            READER.read("Edaran netralitas ASN Kudus masih disusun, kata Sekda Kudus.").measures())
        .doesNotContain(Measure.CIRCULAR);
  }

  @Test
  void whatAPledgeSaysIsNoReminder() {
    assertThat(
            READER
                .read(
                    "ASN Kudus membaca ikrar yang berisi empat butir, antara lain bijak memakai"
                        + " media sosial.")
                .measures())
        .containsExactly(Measure.PLEDGE);
  }

  @Test
  void countsThoseWhoCameAndNotTheWholeStaff() {
    assertThat(READER.read("Ikrar netralitas diikuti 1.250 ASN di Kudus.").participants())
        .isEqualTo(1250);
    assertThat(READER.read("Dari total 9.000 ASN di Kudus semua harus netral.").participants())
        .isNull();
    assertThat(READER.read("Ada 40 ASN ditangani karena pelanggaran.").participants()).isNull();
  }

  @Test
  void neverNamesAPerson() {
    String office =
        READER
            .read(
                "Pj Bupati Kudus Dr. Ir. Wira Kusumah, M.T. memimpin ikrar netralitas ASN jelang"
                    + " Pilkada 2024, didampingi Sekda Budi Rahayu.")
            .leadOffice();
    assertThat(office).isEqualTo("Pj Bupati");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\n",
        "%PDF-1.7 \u0000\u0001\u0002 obj endobj",
        "The match ended in a draw on Sunday.",
        "<html></html>",
        "<p",
        "<<<<>>>>",
        "\uD800",
        "....,,,,((((((",
        "Sepak bola: Persib menang di Bandung pada Minggu malam.",
        "Kami menggunakan cookie. Setuju. Terima semua.",
        "99999999999999999999/99/9999 orang hadir",
      })
  void anythingElseIsNoProgramme(String page) {
    Clip clip = READER.read(page);
    assertThat(clip.isProgramme()).isFalse();
    assertThat(clip.participants()).isNull();
  }

  @Test
  void neverFailsOnRubbish() {
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      var rubbish = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        rubbish.appendCodePoint(random.nextInt(0x3000));
        rubbish.append(List.of(" netral ", "ASN ", "Bupati ", "12/", "\n", ". ").get(i % 6));
      }
      assertThat(READER.read(rubbish.toString())).isNotNull();
    }
  }

  /// A page of any length is answered; with each doubling the answer stays the same.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bupati Bandung ",
        "ikrar netralitas ASN ",
        "Kota Kota ",
        "(((((",
        "1/2/3/",
        "Senin (1/1) ",
        "Bupati Bogor. ",
        "<p>Bupati Bogor",
        "<div>Bupati Bogor",
        "<b>Bupati Bogor",
        "surat surat bernomor ",
        "Baca juga: ",
        "keputusan bersama menteri nomor ",
        "a",
      })
  void longPagesAreReadToTheEnd(String part) {
    String page = part.repeat(200);
    Boolean programme = READER.read(page).isProgramme();
    while (page.length() < 2 * NewsReader.LONGEST) {
      page += page;
    }
    assertThat(READER.read(page).isProgramme()).isEqualTo(programme);
  }

  @Test
  void everyPlaceInTheWordListIsARegion() {
    assertThat(Gazetteer.unknown()).isEmpty();
  }
}
