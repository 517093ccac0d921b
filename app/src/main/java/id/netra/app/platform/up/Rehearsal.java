package id.netra.app.platform.up;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/// Visits what a first visitor visits, so that the virtual machine learns which classes are needed.
final class Rehearsal {
  private static final int ROUNDS = 5;
  private static final List<String> VISITS =
      List.of("/tanya", "/tanya?lang=en", "/luring", "/", "/sehat", "/tidak-ada");

  private Rehearsal() {}

  /// Says whether the first page was there.
  static boolean visit(String address) {
    boolean good = true;
    for (int round = 0; round < ROUNDS; round++) {
      for (String visit : VISITS) {
        int status = status(address + visit);
        good &= status > 0 && status < 500;
      }
    }
    return good;
  }

  private static int status(String address) {
    try {
      var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      connection.setRequestProperty("Accept", "text/html");
      connection.setRequestProperty("Accept-Encoding", "gzip");
      int status = connection.getResponseCode();
      connection.disconnect();
      return status;
    } catch (IOException e) {
      return -1;
    }
  }
}
