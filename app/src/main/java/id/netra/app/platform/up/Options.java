package id.netra.app.platform.up;

import id.netra.app.platform.Language;
import id.netra.app.platform.Trouble;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// What `./netra up` was told.
///
/// @param url the public address; null on loopback, where it follows from the port
/// @param db the external database; null for the embedded one
/// @param demo run the demonstration
/// @param rehearse start, visit the pages once, stop: fills the cache of the virtual machine
record Options(
    int port,
    String listen,
    @Nullable String url,
    Path data,
    @Nullable String db,
    Language language,
    boolean rehearse,
    boolean help,
    boolean demo) {
  private static final int DEFAULT_PORT = 8080;
  private static final int LAST_PORT = 65_535;

  /// Stands for the usual data folder until all options are known.
  private static final Path USUAL = Path.of("");

  private static final Options DEFAULTS =
      new Options(DEFAULT_PORT, "127.0.0.1", null, USUAL, null, Language.ID, false, false, false);

  static Options parse(String... arguments) throws Trouble {
    Deque<String> words = new ArrayDeque<>(Arrays.asList(arguments));
    Options options = DEFAULTS;
    while (!words.isEmpty()) {
      String[] word = words.pop().split("=", 2);
      if (word.length == 2) {
        words.push(word[1]);
      }
      options = options.with(word[0], words);
    }
    options.checkDemo();
    options.checkPublicAddress();
    return options.withFolder();
  }

  private Options with(String option, Deque<String> words) throws Trouble {
    return switch (option) {
      case "--help", "-h" ->
          new Options(port, listen, url, data, db, language, rehearse, true, demo);
      case "--rehearse" -> new Options(port, listen, url, data, db, language, true, help, demo);
      case "--demo" -> new Options(port, listen, url, data, db, language, rehearse, help, true);
      case "--port" ->
          new Options(
              number(value(option, words)), listen, url, data, db, language, rehearse, help, demo);
      case "--listen" ->
          new Options(port, value(option, words), url, data, db, language, rehearse, help, demo);
      case "--url" ->
          new Options(
              port,
              listen,
              address(value(option, words)),
              data,
              db,
              language,
              rehearse,
              help,
              demo);
      case "--data" ->
          new Options(
              port, listen, url, path(value(option, words)), db, language, rehearse, help, demo);
      case "--db" ->
          new Options(
              port, listen, url, data, value(option, words), language, rehearse, help, demo);
      case "--lang" ->
          new Options(
              port, listen, url, data, db, language(value(option, words)), rehearse, help, demo);
      default -> throw Trouble.usage("up.unknown-option", option);
    };
  }

  private Options withFolder() {
    if (!data.equals(USUAL)) {
      return this;
    }
    Path usual = usual();
    String name = usual.getFileName().toString().replaceFirst("-data$", "") + "-demo";
    Path folder = demo ? usual.resolveSibling(name) : usual;
    return new Options(port, listen, url, folder, db, language, rehearse, help, demo);
  }

  private static Path usual() {
    return Path.of(System.getProperty("netra.data", ".netra-data")).toAbsolutePath().normalize();
  }

  InetAddress listenAddress() throws Trouble {
    try {
      return InetAddress.getByName(listen);
    } catch (UnknownHostException e) {
      throw Trouble.usage("up.bad-listen", listen);
    }
  }

  /// A demonstration stays on this machine and on data of its own.
  private void checkDemo() throws Trouble {
    if (!demo || help) {
      return;
    }
    if (db != null) {
      throw Trouble.usage("up.demo-db");
    }
    if (url != null) {
      throw Trouble.usage("up.demo-url");
    }
    if (!listenAddress().isLoopbackAddress()) {
      throw Trouble.usage("up.demo-listen", listen);
    }
    if (data.equals(usual())) {
      throw Trouble.usage("up.demo-data", data.toString());
    }
  }

  private void checkPublicAddress() throws Trouble {
    if (url == null && !help && !listenAddress().isLoopbackAddress()) {
      throw Trouble.usage("up.url-needed", listen);
    }
  }

  private static String value(String option, Deque<String> words) throws Trouble {
    String value = words.poll();
    if (value == null || value.isEmpty()) {
      throw Trouble.usage("up.value-missing", option);
    }
    return value;
  }

  private static int number(String text) throws Trouble {
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= LAST_PORT) {
      return Integer.parseInt(text);
    }
    throw Trouble.usage("up.bad-port", text);
  }

  private static String address(String text) throws Trouble {
    try {
      URI address = URI.create(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      if (web && address.getHost() != null) {
        return text.replaceFirst("/+$", "");
      }
    } catch (IllegalArgumentException e) {
      throw Trouble.usage("up.bad-url", text);
    }
    throw Trouble.usage("up.bad-url", text);
  }

  private static Path path(String text) throws Trouble {
    try {
      return Path.of(text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw Trouble.usage("up.unwritable", text);
    }
  }

  private static Language language(String code) throws Trouble {
    if (!Language.of(code).code().equals(code)) {
      throw Trouble.usage("up.bad-language", code);
    }
    return Language.of(code);
  }
}
