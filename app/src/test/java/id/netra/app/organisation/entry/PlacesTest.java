package id.netra.app.organisation.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.law.calendar.Regions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  private static final List<Places.Place> ALL =
      Regions.all().stream().map(one -> new Places.Place(one.code(), one.name())).toList();

  @ParameterizedTest
  @CsvSource({
    "13.09, 13.09",
    "1309, 13.09",
    " 13 09 , 13.09",
    "13, 13",
    "Kabupaten Kepulauan Mentawai, 13.09",
    "kab. kep. mentawai, 13.09",
    "mentawai, 13.09",
    "KOTA PADANG, 13.71",
    "padang, 13.71",
    "Padang Pariaman, 13.05",
    "Sumatera Barat, 13",
    "prov sumatera barat, 13",
    "pulang pisau, 62.11",
  })
  void findsWhatIsMeant(String typed, String code) {
    assertThat(Places.find(typed, ALL)).isEqualTo(new Places.Found.One(code));
  }

  @Test
  void letsOneChooseAmongSeveral() {
    assertThat(Places.find("solok", ALL))
        .isInstanceOfSatisfying(
            Places.Found.Several.class,
            several ->
                assertThat(several.places())
                    .extracting(Places.Place::name)
                    .containsExactlyInAnyOrder("Kabupaten Solok", "Kota Solok"));
    assertThat(Places.find("kabupaten", ALL))
        .isInstanceOfSatisfying(
            Places.Found.Several.class,
            several -> assertThat(several.places()).hasSizeLessThanOrEqualTo(8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "...", "Atlantis", "99.98", "\u0000", "' or ''='", "😀"})
  void findsNothingInNonsense(String typed) {
    assertThat(Places.find(typed, ALL)).isEqualTo(new Places.Found.Nothing());
  }
}
