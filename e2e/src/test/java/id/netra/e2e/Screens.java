package id.netra.e2e;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// The screens on which pages are looked at: width, and whether the device asks for dark pages.
///
/// Usually each width once, by day or by night; with `./netra test --long` each by both.
final class Screens {
  private static final boolean LONG = Boolean.getBoolean("netra.long");

  private Screens() {}

  /// The phone and the desk.
  static Stream<Arguments> plain() {
    return of(Visit.PHONE, Visit.DESK);
  }

  /// The phone; with `--long` the desk, and both at 200 % zoom too.
  static Stream<Arguments> zoomed() {
    return LONG
        ? of(Visit.PHONE, Visit.DESK, Visit.DESK_ZOOMED, Visit.PHONE_ZOOMED)
        : of(Visit.PHONE);
  }

  private static Stream<Arguments> of(int... widths) {
    Stream.Builder<Arguments> screens = Stream.builder();
    boolean dark = false;
    for (int width : widths) {
      screens.add(Arguments.of(width, dark));
      if (LONG) {
        screens.add(Arguments.of(width, !dark));
      }
      dark = !dark;
    }
    return screens.build();
  }
}
