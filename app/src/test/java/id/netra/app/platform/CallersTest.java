package id.netra.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CallersTest {
  private static byte[] caller(int proxies, String peer, String... forwarded) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(peer);
    for (String header : forwarded) {
      request.addHeader("X-Forwarded-For", header);
    }
    return new Callers(proxies).of(request);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # proxies | connection    | header                           | caller
          0         | 203.0.113.7   | 198.51.100.1                     | 203.0.113.7
          0         | 127.0.0.1     | 198.51.100.1                     | 127.0.0.1
          1         | 203.0.113.7   | 198.51.100.1                     | 203.0.113.7
          1         | 100.64.0.1    | 198.51.100.1                     | 100.64.0.1
          1         | 127.0.0.1     | 198.51.100.1                     | 198.51.100.1
          1         | 10.0.0.5      | 192.0.2.66, 198.51.100.1         | 198.51.100.1
          1         | 192.168.1.2   | 192.0.2.66,10.1.2.3              | 10.1.2.3
          1         | 172.16.0.9    | 192.0.2.66 , 198.51.100.1        | 198.51.100.1
          1         | 127.0.0.1     | 198.51.100.1, unknown            | 127.0.0.1
          1         | 127.0.0.1     | 198.51.100.1, localhost          | 127.0.0.1
          1         | 127.0.0.1     | 198.51.100.1,                    | 127.0.0.1
          2         | 127.0.0.1     | 192.0.2.66, 198.51.100.1, 10.0.0.9 | 198.51.100.1
          2         | 127.0.0.1     | 198.51.100.1                     | 198.51.100.1
          """)
  void believesAHeaderOnlyAsFarAsItsProxies(
      int proxies, String peer, String header, String expected) {
    assertThat(caller(proxies, peer, header))
        .isEqualTo(InetAddress.ofLiteral(expected).getAddress());
  }

  @Test
  void readsTheLastOfSeveralHeaders() {
    assertThat(caller(1, "127.0.0.1", "192.0.2.66", "198.51.100.1"))
        .isEqualTo(InetAddress.ofLiteral("198.51.100.1").getAddress());
    assertThat(caller(1, "fd00::1", "2001:db8:1:2::9")).hasSize(8);
    assertThat(caller(1, "::1", "198.51.100.1")).hasSize(4);
    assertThat(caller(1, "2001:db8::1", "198.51.100.1")).hasSize(8);
  }

  @Test
  void takesOneNetworkOfSixForOneCaller() {
    byte[] one = caller(0, "2001:db8:1:2::1");
    assertThat(caller(0, "2001:db8:1:2:ffff:ffff:ffff:ffff")).isEqualTo(one);
    assertThat(caller(0, "2001:db8:1:3::1")).isNotEqualTo(one);
    assertThat(caller(0, "::ffff:203.0.113.7")).isEqualTo(new byte[] {(byte) 203, 0, 113, 7});
    assertThat(one)
        .isEqualTo(Arrays.copyOf(InetAddress.ofLiteral("2001:db8:1:2::").getAddress(), 8));
  }

  @Test
  void countsWhatIsNoAddressByItsName() {
    assertThat(caller(1, "unix:", "198.51.100.1"))
        .isEqualTo("unix:".getBytes(StandardCharsets.UTF_8));
  }
}
