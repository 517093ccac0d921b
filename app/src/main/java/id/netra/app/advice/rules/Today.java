package id.netra.app.advice.rules;

import id.netra.law.RuleBook;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The day of reading, as it is in the capital.
@Component
class Today {
  private final RuleBook book;
  private final Clock clock;

  Today(RuleBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  LocalDate day() {
    return book.zones().day(clock.instant(), null);
  }
}
