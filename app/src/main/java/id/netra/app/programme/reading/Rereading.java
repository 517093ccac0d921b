package id.netra.app.programme.reading;

import id.netra.app.letters.CircularChanged;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Obligations;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// When a circular is replaced everybody who has read it is asked again; when it is withdrawn
/// nobody needs to read it any more. In the transaction of whoever does that: never the one without
/// the other.
@Component
class Rereading {
  private final Measures measures;
  private final Obligations obligations;

  Rereading(Measures measures, Obligations obligations) {
    this.measures = measures;
    this.obligations = obligations;
  }

  @EventListener
  void on(CircularChanged changed) {
    for (UUID measure : measures.ofCircular(changed.circular())) {
      if (changed.withdrawn()) {
        measures.withdraw(measure, changed.by());
      } else {
        obligations.reopenAll(measure, changed.by(), "NEW_VERSION");
      }
    }
  }
}
