package id.netra.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # written                                | plain
          Siti Rahma                               | siti rahma
          SITI RAHMA, S.Pd.                        | siti rahma
          Siti Rahma S.Pd                          | siti rahma
          SITI RAHMA SH                            | siti rahma
          Dr. H. Budi Santoso, S.H., M.H.          | budi santoso
          Dr.H.Budi Santoso,SH,MH                  | budi santoso
          dr. Rina Tanjung, Sp.OG(K)               | rina tanjung
          drg. Rina Tanjung, Sp.KGA., M.Kes        | rina tanjung
          Prof. Dr. Ir. Agus Wibowo, M.Sc., Ph.D.  | agus wibowo
          Drs. Markus Saragih, M.Si                | markus saragih
          Dra. Hj. Maria Samaloisa                 | maria samaloisa
          Ns. Dewi Lestari, S.Kep., Ners           | dewi lestari
          Yohana Utami, A.Md.Keb.                  | yohana utami
          Yohana Utami, S.Tr. Keb                  | yohana utami
          Andi Fitriani, S.Pd.I., M.Pd.I           | andi fitriani
          Hendra Tanjung, S.STP., M.A.P            | hendra tanjung
          Hendra Tanjung, Lc., M.A.                | hendra tanjung
          apt. Ratih Permata, S.Farm               | ratih permata
          Siti Ma'rufah                            | siti marufah
          Siti Ma’rufah                            | siti marufah
          Nur`aini                                 | nuraini
          José da Costa                            | jose da costa
          Suharto                                  | suharto
          Ma                                       | ma
          Li Ma                                    | li ma
          M. Nur Hidayat                           | m nur hidayat
          M.Nur                                    | m nur
          Budi A.R.                                | budi a r
          Abd. Rahman                              | abd rahman
          Siti Abd.Rahman                          | siti abd rahman
          R. Ayu Kartika                           | ayu kartika
          I Gusti Ngurah Rai                       | i gusti ngurah rai
          Tri Sutrisno                             | tri sutrisno
          Nasution, Budi                           | nasution budi
          ST. AMINAH                               | st aminah
          Kapten Inf. Joko                         | inf joko
          '  Siti   Rahma '                        | siti rahma
          """)
  void takesTheNameOutOfItsTitles(String written, String plain) {
    assertThat(Names.plain(written)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Muhammad Nur          | Moh. Noer
          Muhammad Nur          | MUH NUR
          Mohd. Djaelani        | Muhamad Jaelani
          Mochammad Tjahjo      | Mohamad Cahjo
          Abd. Rahman           | Abdul Rachman
          Achmad Sjafri         | Ahmad Syafri
          Sitti Chadijah        | St. Khadijah
          Soeharto              | Suharto
          Yudhi                 | Yudi
          Rudy Hartono          | Rudi Hartono
          Yenny                 | Yeni
          Budhi Boediman, S.Sos | Budi Budiman
          Fathur Rahman         | Fatur Rahmann
          Ghani                 | Gani
          """)
  void hearsTheSameInManySpellings(String one, String other) {
    assertThat(Names.sound(one)).isEqualTo(Names.sound(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Joko Santoso  | Yoko Santoso
          Rahma         | Rahmat
          Ana           | Ani
          Budi          | Rudi
          Siti Rahma    | Rahma Siti
          Anjani        | Anyani
          """)
  void hearsDifferentNamesApart(String one, String other) {
    assertThat(Names.sound(one)).isNotEqualTo(Names.sound(other));
  }

  @Test
  void leavesSomethingOfEveryName() {
    assertThat(Names.plain("Dr.")).isEqualTo("dr");
    assertThat(Names.plain("S.Pd.")).isEqualTo("s pd");
    assertThat(Names.plain("Hj. Dra.")).isNotEmpty();
    assertThat(Names.plain("")).isEmpty();
    assertThat(Names.sound("")).isEmpty();
  }
}
