package id.netra.app.advice;

import id.netra.app.platform.Messenger;
import id.netra.app.platform.Words;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An answer as a message: for a messenger, and short enough for one SMS.
///
/// @param message some lines, with `*bold*` as messengers write it
/// @param sms at most 160 characters of the GSM alphabet
public record Share(String message, String sms) {
  /// What fits into one SMS.
  public static final int SMS = 160;

  private static final int LAWS = 3;

  /// The messages for an answer.
  ///
  /// @param link where the answer is kept; null if it is not
  public static Share of(Answer answer, Words words, @Nullable String link) {
    String verdict = words.text(answer.verdict());
    String kind = words.text("advice.value.kind." + answer.told().get("kind"));
    List<String> laws =
        answer.bases().stream().flatMap(basis -> basis.citations().stream()).distinct().toList();
    return new Share(
        message(answer, words, verdict + disputed(answer, words), kind, laws, link),
        sms(answer, words, verdict + disputed(answer, words), kind, laws));
  }

  /// What authorities dispute is never told without saying so.
  static String disputed(Answer answer, Words words) {
    if (!answer.contested()) {
      return "";
    }
    String key = answer.disputesSanction() ? "advice.contested-sanction" : "advice.contested";
    return " (" + words.text(key).toLowerCase(Locale.ROOT) + ")";
  }

  private static String message(
      Answer answer,
      Words words,
      String verdict,
      String kind,
      List<String> laws,
      @Nullable String link) {
    var lines = new StringBuilder();
    lines.append('*').append(verdict).append("*: ").append(kind).append('\n');
    lines.append(answer.sentence()).append('\n');
    lines.append(answer.setting()).append('\n');
    if (!answer.sanctions().isEmpty()) {
      List<String> levels =
          answer.sanctions().stream()
              .map(sanction -> words.text("advice.level." + sanction.level()))
              .toList();
      lines.append(words.text("advice.share.sanctions", String.join(", ", levels))).append('\n');
    }
    if (!laws.isEmpty()) {
      String cited = String.join("; ", laws.subList(0, Math.min(LAWS, laws.size())));
      lines.append(words.text("advice.share.law", cited)).append('\n');
    }
    lines.append(words.text("advice.share.edition", answer.edition(), answer.day()));
    return link == null ? lines.toString() : lines.append('\n').append(link).toString();
  }

  /// The act is shortened before anything else: verdict, day, law and notice must arrive.
  private static String sms(
      Answer answer, Words words, String verdict, String kind, List<String> laws) {
    String law = laws.isEmpty() ? "" : laws.getFirst() + ". ";
    String setting = String.join(", ", answer.briefly());
    String shout = verdict.toUpperCase(Locale.ROOT);
    String act = plain(kind);
    String whole = plain(words.text("advice.share.sms", shout, act, setting, law));
    for (int room = act.length(); whole.length() > SMS && room > 0; room--) {
      String shortened = act.substring(0, room).stripTrailing() + "...";
      whole = plain(words.text("advice.share.sms", shout, shortened, setting, law));
    }
    return whole;
  }

  /// In the GSM alphabet that an SMS of 160 characters is written in.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replace('–', '-')
        .replaceAll("[^\\x20-\\x7e]", "")
        .replaceAll(" {2,}", " ")
        .strip();
  }

  /// Opens a messenger with the message; nothing is sent before the person says so there.
  public String messengerLink() {
    return Messenger.whatsApp(message);
  }

  /// Opens the phone's own messages.
  public String smsLink() {
    return Messenger.sms(sms);
  }
}
