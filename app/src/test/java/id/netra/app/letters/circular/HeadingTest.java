package id.netra.app.letters.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What letters say of themselves, in the forms that offices use.
class HeadingTest {
  @Test
  void readsACircularThatSaysTentang() {
    Heading heading =
        Heading.of(
            """
            GUBERNUR SUMATERA BARAT
            SURAT EDARAN
            Nomor : 10 Tahun 2023
            TENTANG
            PEMBINAAN DAN PENGAWASAN
            NETRALITAS PEGAWAI
            Yth. Kepala perangkat daerah
            Padang, 30 Mei 2023
            """);
    assertThat(heading.number()).isEqualTo("10 Tahun 2023");
    assertThat(heading.subject()).isEqualTo("PEMBINAAN DAN PENGAWASAN NETRALITAS PEGAWAI");
    assertThat(heading.day()).isEqualTo(LocalDate.of(2023, 5, 30));
    assertThat(heading.nature()).isEmpty();
  }

  @Test
  void readsALetterThatSaysHal() {
    Heading heading =
        Heading.of(
            """
            Pulang Pisau, 12 September 2024
            Nomor    : 100.3.4.2/ BKPSDM-MPP/IX/2024
            Sifat    : Penting
            Lampiran : -
            Hal      : Netralitas pegawai
            """);
    assertThat(heading)
        .isEqualTo(
            new Heading(
                "Penting",
                "Netralitas pegawai",
                "100.3.4.2/ BKPSDM-MPP/IX/2024",
                LocalDate.of(2024, 9, 12)));
  }

  @Test
  void proposesNothingWhereNothingIsSaid() {
    assertThat(Heading.of("")).isEqualTo(new Heading("", "", "", null));
    assertThat(Heading.of("Undang-Undang tentang ASN\nHalaman 1"))
        .isEqualTo(new Heading("", "", "", null));
  }
}
