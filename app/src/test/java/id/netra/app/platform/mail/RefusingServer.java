package id.netra.app.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that takes everything but one word of the protocol.
///
/// The word may be empty, for the greeting, or a dot, for the end of the message; an empty answer
/// closes the line.
final class RefusingServer implements AutoCloseable {
  private final ServerSocket socket;
  private final String word;
  private final String answer;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  RefusingServer(String word, String answer) {
    this.word = word;
    this.answer = answer;
    try {
      socket = new ServerSocket(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  List<String> heard() {
    return heard;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket line = socket.accept();
          var in =
              new BufferedReader(
                  new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
        talk(line, in);
      } catch (IOException hungUp) {
        heard.add("");
      }
    }
  }

  private void talk(Socket line, BufferedReader in) throws IOException {
    boolean data = false;
    boolean open = say(line, "", "220 ready");
    while (open) {
      String told = in.readLine();
      if (told == null) {
        return;
      }
      heard.add(told);
      String first = told.split(" ", 2)[0].toUpperCase(Locale.ROOT);
      if (data && !told.equals(".")) {
        continue;
      }
      data = first.equals("DATA");
      open =
          switch (first) {
            case "EHLO" -> say(line, first, "250-here\r\n250 AUTH PLAIN LOGIN");
            case "DATA" -> say(line, first, "354 go on");
            default -> say(line, first, "250 fine");
          };
    }
  }

  /// Answers whether the line stays open.
  private boolean say(Socket line, String told, String usual) throws IOException {
    String said = told.equals(word) ? answer : usual;
    if (said.isEmpty()) {
      return false;
    }
    line.getOutputStream().write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
    return true;
  }
}
