package id.netra.app.advice;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.law.RuleBook;
import id.netra.law.decided.DecidedCase;
import id.netra.law.decided.DecidedCases;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ShareTest {
  private static final RuleBook BOOK = RuleBook.current();
  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");

  private static Answer answer(String words, Language language) throws Exception {
    var facts = new LinkedHashMap<String, String>();
    List<String> worn = List.of();
    for (String word : words.strip().split("\\s+", -1)) {
      String[] pair = word.split("=", 2);
      if (pair[0].equals("attributes")) {
        String inner = pair[1].substring(1, pair[1].length() - 1);
        worn = inner.isEmpty() ? List.of("NONE") : Arrays.asList(inner.split(",", -1));
      } else if (Told.FIELDS.contains(pair[0])) {
        facts.put(pair[0], pair[1]);
      }
    }
    Told told = Told.of(facts, worn);
    return new Answers(language, BOOK, NOW).of(told, BOOK.assess(told.act(), NOW));
  }

  /// Every answer that was ever decided fits, in both languages.
  @Test
  void fitsIntoOneSmsAndAFewLines() throws Exception {
    for (DecidedCase decided : DecidedCases.all()) {
      for (Language language : Language.values()) {
        Answer answer = answer(decided.words(), language);
        Share share = Share.of(answer, Words.in(language), null);
        String notice =
            language == Language.ID ? "Panduan, bukan putusan." : "Guidance, not a decision.";
        assertThat(share.sms()).as(decided.words()).endsWith(notice);
        if (answer.contested()) {
          String word = language == Language.ID ? "diperdebatkan" : "disputed";
          assertThat(share.message().toLowerCase(Locale.ROOT)).contains(word);
          assertThat(share.sms().toLowerCase(Locale.ROOT)).contains(word);
        }
        assertThat(share.sms()).hasSizeLessThanOrEqualTo(Share.SMS).matches("[\\x20-\\x7e]+");
        assertThat(share.message()).hasSizeBetween(80, 1_200);
        assertThat(share.messengerLink()).startsWith("https://wa.me/?text=").doesNotContain(" ");
      }
    }
  }

  @Test
  void saysVerdictSanctionLawAndThatItIsUnofficial() throws Exception {
    Answer answer =
        answer("kind=LIKE date=2024-10-13 actor.status=PNS target.type=CANDIDATE", Language.ID);
    Share share = Share.of(answer, Words.in(Language.ID), "https://netra.example/j/1");
    assertThat(share.message())
        .contains(
            "*Tidak boleh*",
            "Disiplin berat",
            "setelah pemeriksaan",
            "SKB 2/2022",
            "tidak resmi",
            "25 November 2026",
            "https://netra.example/j/1");
    assertThat(share.sms()).startsWith("NETRA: TIDAK BOLEH.").contains("SKB 2/2022");
  }

  @Test
  void isAPictureOfMessengerSize() throws Exception {
    Answer answer =
        answer("kind=LIKE date=2024-10-13 actor.status=PNS target.type=CANDIDATE", Language.ID);
    byte[] png = Card.png(answer, Words.in(Language.ID));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1080);
    assertThat(image.getHeight()).isEqualTo(1080);
    assertThat(image.getRGB(10, 10)).as("the verdict's bar").isEqualTo(0xff86203b);
    assertThat(png).hasSizeLessThan(100_000);
  }
}
