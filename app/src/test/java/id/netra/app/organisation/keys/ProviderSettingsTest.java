package id.netra.app.organisation.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.Unready;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderSettingsTest {
  private static final String GOOD =
      "issuer=https://sso.example\nclient-id=netra\nclient-secret=rahasia\n";

  @TempDir private Path folder;

  @Test
  void readsAFile() throws IOException {
    ProviderSettings settings = read(GOOD + "nip-claim=nip_baru\nscopes=profile, pegawai\n");
    assertThat(settings.institution()).isEqualTo("33.01");
    assertThat(settings.claim()).isEqualTo("nip_baru");
    assertThat(settings.holds()).isEqualTo(ProviderSettings.Holds.NIP);
    assertThat(settings.scopes()).containsExactlyInAnyOrder("openid", "pegawai", "profile");
    assertThat(settings.toString()).doesNotContain("rahasia");
  }

  @Test
  void asksForTheAddressIfThatTellsWhoItIs() throws IOException {
    assertThat(read(GOOD + "email-claim=email").scopes()).containsExactly("email", "openid");
  }

  @ParameterizedTest
  @CsvSource({
    "up.provider-claim, ''",
    "up.provider-claim, 'nip-claim=a;email-claim=b'",
    "up.provider-unknown, 'nip-claim=a;secret=b'",
    "up.provider-missing, 'nip-claim=a;client-secret='",
    "up.provider-issuer, 'nip-claim=a;issuer=http://sso.example'",
    "up.provider-issuer, 'nip-claim=a;issuer=sso.example'",
    "up.provider-issuer, 'nip-claim=a;issuer=https:// a'"
  })
  void saysWhatIsWrongWithAFile(String key, String lines) {
    assertThatThrownBy(() -> read(GOOD + lines.replace(';', '\n')))
        .isInstanceOf(Unready.class)
        .hasMessageContaining(key)
        .hasMessageContaining("33.01.properties");
  }

  @Test
  void readsFilesOfInstitutionsOnly() {
    assertThat(ProviderSettings.isOne(Path.of("33.01.properties"))).isTrue();
    assertThat(ProviderSettings.isOne(Path.of("33.properties"))).isTrue();
    assertThat(ProviderSettings.isOne(Path.of("33.01.properties~"))).isFalse();
    assertThat(ProviderSettings.isOne(Path.of("README.properties"))).isFalse();
  }

  private ProviderSettings read(String lines) throws IOException {
    return ProviderSettings.read(Files.writeString(folder.resolve("33.01.properties"), lines));
  }
}
