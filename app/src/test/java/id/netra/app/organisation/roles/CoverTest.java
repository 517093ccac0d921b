package id.netra.app.organisation.roles;

import static org.assertj.core.api.Assertions.assertThat;

import id.netra.app.organisation.roles.Cover.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whether an institution has an administrator at every moment to come.
class CoverTest {
  private static final UUID ONE = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  @Test
  void isWholeWhileSomebodyHasNoEnd() {
    assertThat(cover(span(ONE, 0, null)).gap(at(5))).isNull();
    assertThat(cover(span(ONE, 0, 9L), span(OTHER, 9, null)).gap(at(5))).isNull();
  }

  @Test
  void findsTheFirstMomentOfNobody() {
    assertThat(cover().gap(at(5))).isEqualTo(at(5));
    assertThat(cover(span(ONE, 0, 9L)).gap(at(5))).isEqualTo(at(9));
    assertThat(cover(span(ONE, 0, 9L), span(OTHER, 10, null)).gap(at(5))).isEqualTo(at(9));
    assertThat(cover(span(OTHER, 6, null)).gap(at(5))).isEqualTo(at(5));
  }

  @Test
  void isWorseOnceTheLastOneEnds() {
    Cover alone = cover(span(ONE, 0, null));
    assertThat(alone.isWorse(at(5), span -> span.endingAt(at(7)))).isTrue();
    Cover two = cover(span(ONE, 0, null), span(OTHER, 0, null));
    assertThat(two.isWorse(at(5), span -> span.person().equals(ONE) ? span.endingAt(at(7)) : span))
        .isFalse();
    Cover ending = cover(span(ONE, 0, null), span(OTHER, 0, 20L));
    assertThat(
            ending.isWorse(at(5), span -> span.person().equals(ONE) ? span.endingAt(at(7)) : span))
        .isTrue();
    assertThat(
            ending.isWorse(
                at(5), span -> span.person().equals(OTHER) ? span.endingAt(at(7)) : span))
        .isFalse();
  }

  @Test
  void countsPeopleAndNotGrants() {
    Cover cover = cover(span(ONE, 0, null), span(ONE, 1, 9L), span(OTHER, 6, null));
    assertThat(cover.countAt(at(5))).isEqualTo(1);
    assertThat(cover.countAt(at(6))).isEqualTo(2);
  }

  private static Cover cover(Span... spans) {
    return new Cover(Arrays.asList(spans));
  }

  private static Span span(UUID person, long since, @Nullable Long until) {
    return new Span(UUID.randomUUID(), person, at(since), until == null ? null : at(until));
  }

  private static Instant at(long second) {
    return Instant.ofEpochSecond(second);
  }
}
