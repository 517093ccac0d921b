package id.netra.app.advice;

import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Open;
import id.netra.law.RuleBook;
import id.netra.law.act.BadAct;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The answer as a picture to take away.
@Open
@Controller
public class CardPage {
  /// A picture takes some megabytes while it is drawn: so many at once, and no more.
  private static final Semaphore PAINTERS = new Semaphore(4);

  private final RuleBook book;
  private final Clock clock;

  CardPage(RuleBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @PostMapping("/tanya/kartu")
  ResponseEntity<byte[]> card(@RequestParam MultiValueMap<String, String> form, Locale locale) {
    Language language = Language.of(locale.getLanguage());
    Told told = ToldForm.read(form);
    try {
      var answers = new Answers(language, book, clock.instant());
      return of(answers.of(told, book.assess(told.act(), clock.instant())), language);
    } catch (BadAct nonsense) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  /// The picture of an answer as a file to be saved; its name tells nothing.
  public static ResponseEntity<byte[]> of(Answer answer, Language language) {
    if (!PAINTERS.tryAcquire()) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
    byte[] png;
    try {
      png = Card.png(answer, Words.in(language));
    } finally {
      PAINTERS.release();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"netra.png\"")
        .body(png);
  }
}
