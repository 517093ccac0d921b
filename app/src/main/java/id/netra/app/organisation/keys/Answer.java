package id.netra.app.organisation.keys;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What the script of the page hears.
///
/// @param goal the page to go to
/// @param said the sentence to show instead
record Answer(@Nullable String goal, @Nullable String said) {
  static ResponseEntity<Answer> goOn(String goal) {
    return ResponseEntity.ok(new Answer(goal, null));
  }

  static ResponseEntity<Answer> refused(Locale locale, String key) {
    String sentence = Words.in(Language.of(locale.getLanguage())).text(key);
    return ResponseEntity.status(HttpStatus.BAD_REQUEST).body(new Answer(null, sentence));
  }
}
