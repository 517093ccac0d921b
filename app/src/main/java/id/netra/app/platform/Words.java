package id.netra.app.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The sentences of one language.
///
/// The first part of a key names its file: `advice.heading` stands in
/// `messages/advice_id.properties` and `messages/advice_en.properties`. `{0}`, `{1}` … are places
/// for details. Safe for use by many threads.
public final class Words {
  private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM");

  /// What Indonesians call their three zones.
  private static final Map<String, String> ZONES =
      Map.of(
          "Asia/Jakarta", "WIB",
          "Asia/Pontianak", "WIB",
          "Asia/Makassar", "WITA",
          "Asia/Jayapura", "WIT");

  private final Language language;

  private Words(Language language) {
    this.language = language;
  }

  public static Words in(Language language) {
    return new Words(language);
  }

  public Language language() {
    return language;
  }

  /// The sentence of that key, its places filled.
  ///
  /// @throws IllegalArgumentException if no file has the key: a defect of ours
  public String text(String key, Object... details) {
    String sentence = file(key).getProperty(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language.code());
    }
    for (int n = 0; n < details.length; n++) {
      sentence = sentence.replace("{" + n + "}", String.valueOf(details[n]));
    }
    return sentence;
  }

  /// A number as people of that language write it, such as 200.000.
  public String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.of(language.code())).format(number);
  }

  /// A day as people of that language write it: 15 Oktober 2024.
  public String day(LocalDate day) {
    return DAY.withLocale(language.locale()).format(day);
  }

  /// The month of a day, shortened: Okt.
  public String month(LocalDate day) {
    return MONTH.withLocale(language.locale()).format(day);
  }

  /// A moment in that zone, to the minute, with the zone's usual name: 15 Oktober 2024, pukul 09.42
  /// WIB.
  public String moment(Instant moment, ZoneId zone) {
    ZonedDateTime there = moment.atZone(zone);
    String pattern = language == Language.ID ? "d MMMM uuuu, 'pukul' HH.mm" : "d MMMM uuuu, HH:mm";
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(there) + " " + zone(zone);
  }

  /// What Indonesians call that zone, such as WIB; its id for one elsewhere.
  public String zone(ZoneId zone) {
    return ZONES.getOrDefault(zone.getId(), zone.getId());
  }

  /// Every sentence whose key has that first part, its places unfilled.
  public SortedMap<String, String> all(String first) {
    var sentences = new TreeMap<String, String>();
    file(first).forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
    return sentences;
  }

  private Properties file(String key) {
    int dot = key.indexOf('.');
    String name = (dot < 0 ? key : key.substring(0, dot)) + "_" + language.code() + ".properties";
    return FILES.computeIfAbsent(name, Words::read);
  }

  private static Properties read(String name) {
    var sentences = new Properties();
    try (InputStream file = Words.class.getResourceAsStream("/messages/" + name)) {
      if (file == null) {
        throw new IllegalArgumentException("no message file " + name);
      }
      Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
      sentences.load(reader);
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
