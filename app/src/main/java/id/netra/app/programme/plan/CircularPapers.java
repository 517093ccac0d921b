package id.netra.app.programme.plan;

import id.netra.app.letters.Circulars;
import id.netra.app.programme.Measure;
import id.netra.app.programme.MeasureKind;
import id.netra.app.programme.Measures;
import id.netra.app.programme.Papers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The circulars that measures spread: those that are published.
@Component
class CircularPapers implements Papers {
  private final Circulars circulars;
  private final Measures measures;

  CircularPapers(Circulars circulars, Measures measures) {
    this.circulars = circulars;
    this.measures = measures;
  }

  @Override
  public Set<MeasureKind> kinds() {
    return Set.of(MeasureKind.CIRCULAR);
  }

  @Override
  public List<Paper> all() {
    return circulars.allPublished().stream()
        .map(one -> new Paper(one.circular(), one.number() + " – " + one.subject()))
        .toList();
  }

  @Override
  public @Nullable UUID of(Measure measure) {
    return measure.circular();
  }

  @Override
  public void attach(UUID measure, UUID paper) {
    measures.setCircular(measure, paper);
  }
}
