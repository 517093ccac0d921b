package id.netra.app.advice;

import id.netra.app.platform.Language;
import id.netra.app.platform.NowBand;
import id.netra.app.platform.access.SignedIn;
import id.netra.law.RuleBook;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The day and the stage in the region of whoever has signed in.
@Component
class StageBand implements NowBand {
  private final RuleBook book;
  private final Clock clock;

  StageBand(RuleBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  @Override
  public Now of(SignedIn reader, Language language) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), reader.zone());
    Today today = Today.on(language, book, day, reader.region());
    return new Now(reader.institutionName(), today.day(), today.stages());
  }
}
