package id.netra.app.platform.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.netra.app.platform.Language;
import id.netra.app.platform.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
  @Test
  void listensOnThisMachineAloneUnlessTold() throws Trouble {
    Options options = Options.parse();
    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.listen()).isEqualTo("127.0.0.1");
    assertThat(options.language()).isEqualTo(Language.ID);
  }

  @Test
  void takesItsValuesInEitherForm() throws Trouble {
    Options options = Options.parse("--port=81", "--listen", "0.0.0.0", "--url", "https://a.id/");
    assertThat(options.port()).isEqualTo(81);
    assertThat(options.url()).isEqualTo("https://a.id");
  }

  @Test
  void keepsADemonstrationOnDataOfItsOwn() throws Trouble {
    Options options = Options.parse("--demo");
    assertThat(options.demo()).isTrue();
    assertThat(options.data().getFileName()).hasToString(".netra-demo");
    assertThat(Options.parse().data().getFileName()).hasToString(".netra-data");
    assertThat(Options.parse().demo()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          --port 0x,               up.bad-port
          --port 65536,            up.bad-port
          --port,                  up.value-missing
          --listen 0.0.0.0,        up.url-needed
          --url ftp://a,           up.bad-url
          --url a b,               up.bad-url
          --lang fr,               up.bad-language
          --demo --db=postgresql://a/b, up.demo-db
          --demo --url=https://a.id,    up.demo-url
          --demo --listen=0.0.0.0,      up.demo-listen
          --demo --data=.netra-data,    up.demo-data
          --porp 1,                up.unknown-option
          """)
  void refusesWhatItCannotMean(String line, String key) {
    var trouble = catchThrowableOfType(Trouble.class, () -> Options.parse(line.split(" ", 2)));
    assertThat(trouble.key()).isEqualTo(key);
    assertThat(trouble.status()).isEqualTo(Trouble.USAGE);
  }
}
