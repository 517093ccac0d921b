package id.netra.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpSettingsTest {
  @Test
  void readsWhatTheAddressSays() {
    SmtpSettings settings =
        SmtpSettings.of("smtp://netra%40contoh.go.id:s%3Andi+1@192.0.2.7?from=netra@contoh.go.id");
    assertThat(settings.host()).isEqualTo("192.0.2.7");
    assertThat(settings.port()).isEqualTo(587);
    assertThat(settings.user()).isEqualTo("netra@contoh.go.id");
    assertThat(settings.password()).isEqualTo("s:ndi+1");
    assertThat(settings.safe()).as("a password goes over a safe line only").isTrue();
    assertThat(settings).hasToString("192.0.2.7:587");
  }

  @Test
  void knowsTheUsualPorts() {
    assertThat(SmtpSettings.of("smtps://192.0.2.7?from=a@b.id").port()).isEqualTo(465);
    assertThat(SmtpSettings.of("smtp://192.0.2.7?from=a@b.id").port()).isEqualTo(25);
    assertThat(SmtpSettings.of("smtp://a%40b.id:x@localhost:2525").port()).isEqualTo(2525);
    assertThat(SmtpSettings.of("smtp://a%40b.id:x@localhost:2525").safe()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "surat.contoh.go.id",
        "http://surat.contoh.go.id?from=a@b.id",
        "smtp://surat.contoh.go.id",
        "smtp://surat.contoh.go.id?from=bukan-alamat",
        "smtp://surat.contoh.go.id?from=a@b.id%0d%0aBcc:c@d.id",
        "smtp://a@b@c?from=a@b.id",
        "smtp://192.0.2.7?from=a@b.id&tls=mungkin"
      })
  void refusesWhatItCannotRead(String text) {
    assertThatThrownBy(() -> SmtpSettings.of(text)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Smtp(text).state()).isEqualTo(Smtp.State.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@b,c@d",
        "Sari <a@b.id>",
        "a@b.id\nBcc: c@d.id",
        "a b@c.id",
        "kelompok: a@b.id;",
        "@b.id"
      })
  void oneAddressIsOneAddress(String text) {
    assertThat(Addresses.isOne(text)).isFalse();
    assertThat(Addresses.isOne("sari.w+netra@bkpsdm.contoh.go.id")).isTrue();
  }
}
