package id.netra.app.programme.signing;

import id.netra.app.programme.Measure;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Obligation;
import id.netra.app.programme.Obligations;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a person is to sign, or has signed, for a measure.
@Component
class Signables {
  private final Measures measures;
  private final Obligations obligations;
  private final PledgeTexts texts;

  Signables(Measures measures, Obligations obligations, PledgeTexts texts) {
    this.measures = measures;
    this.obligations = obligations;
    this.texts = texts;
  }

  /// The measure, its text, and how it stands with that person.
  record Signable(Measure measure, PledgeText text, Obligation obligation) {}

  /// Empty if that person is not obliged by it, or there is no text.
  @Transactional(readOnly = true)
  public Optional<Signable> of(UUID measure, UUID person) {
    Optional<Obligation> obligation = obligations.find(measure, person);
    Optional<Measure> found = obligation.flatMap(_ -> measures.find(measure));
    return found
        .map(Measure::pledge)
        .flatMap(texts::find)
        .map(text -> new Signable(found.get(), text, obligation.get()));
  }
}
