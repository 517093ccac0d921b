package id.netra.app.advice.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A body that never stands still: what was read is answered before more comes, and nothing of it
/// piles up.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AssessStreamTest {
  private static final int LIMIT = 16 << 20;
  private static final long PILE = 24L << 20;
  private static final String HEAD =
      """
      POST /api/v1/assess HTTP/1.1
      Host: localhost
      Content-Type: application/x-ndjson
      Transfer-Encoding: chunked
      Connection: close

      """
          .replace("\n", "\r\n");
  private static final String END = "0\r\n\r\n";

  private final int port;

  AssessStreamTest(@LocalServerPort int port) {
    this.port = port;
  }

  @Test
  void answersALineBeforeTheNextOneComes() throws IOException {
    try (Socket socket = open()) {
      OutputStream out = socket.getOutputStream();
      write(out, HEAD + chunk(act(1)));
      BufferedReader in = reader(socket);
      assertThat(in.readLine()).contains("\"id\":\"000001\"");
      write(out, chunk(act(2)));
      assertThat(in.readLine()).contains("\"id\":\"000002\"");
      write(out, END);
    }
  }

  @Test
  void keepsOrderAndMemoryOverALargeBody() throws IOException {
    int acts = LIMIT / act(0).length() - 1;
    long before = live();
    long most = 0;
    try (Socket socket = open()) {
      OutputStream out = socket.getOutputStream();
      var sent = CompletableFuture.runAsync(() -> send(out, acts));
      BufferedReader in = reader(socket);
      for (int n = 0; n < acts; n++) {
        assertThat(in.readLine()).startsWith("{\"id\":\"%06d\",".formatted(n));
        if (n % 10_000 == 9_999) {
          most = Math.max(most, live() - before);
        }
      }
      sent.join();
    }
    assertThat(most).isLessThan(PILE);
  }

  @Test
  void tellsTheLimitInALastLineOnceTheAnswerHasBegun() throws IOException {
    int acts = LIMIT / act(0).length() + 50;
    String last = "";
    try (Socket socket = open()) {
      OutputStream out = socket.getOutputStream();
      var sent = CompletableFuture.runAsync(() -> send(out, acts));
      BufferedReader in = reader(socket);
      while (!last.contains("\"error\"")) {
        last = in.readLine();
      }
      sent.exceptionally(stopped -> null).join();
    }
    assertThat(last).contains("16384 KB");
    Description.check(last, "Error");
  }

  private Socket open() throws IOException {
    var socket = new Socket("localhost", port);
    socket.setSoTimeout(30_000);
    return socket;
  }

  private static void send(OutputStream to, int acts) {
    try {
      var out = new BufferedOutputStream(to, 1 << 14);
      write(out, HEAD);
      for (int n = 0; n < acts; n++) {
        write(out, chunk(act(n)));
      }
      write(out, END);
      out.flush();
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /// An act of some 400 bytes, most of them a field that nobody reads.
  private static String act(int n) {
    return "{\"id\":\"%06d\",\"kind\":\"OTHER\",\"note\":\"%s\"}\n".formatted(n, "x".repeat(350));
  }

  private static String chunk(String text) {
    return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /// The lines of the answer, once its head has come.
  private static BufferedReader reader(Socket socket) throws IOException {
    var answer = new Chunks(new BufferedInputStream(socket.getInputStream(), 1 << 16));
    assertThat(answer.line()).isEqualTo("HTTP/1.1 200");
    String header = answer.line();
    while (!header.isEmpty()) {
      header = answer.line();
    }
    return new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8));
  }

  private static long live() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
