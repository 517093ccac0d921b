package id.netra.app.organisation.demo;

import java.util.UUID;

/// The ids of the demonstration: of the form of version 7, yet the same at every loading, so that a
/// persona is found without being looked for.
final class DemoIds {
  /// 1 January 2024, as good as any: these ids tell no hour.
  private static final long BEGIN = 1_704_067_200_000L;

  private static final int VERSION = 0x7000;
  private static final int TABLE_SHIFT = 8;
  private static final int TIME_SHIFT = 16;

  private DemoIds() {}

  /// What the row is of.
  enum Of {
    INSTITUTION(0),
    UNIT(1),
    ACCOUNT(2),
    PERSON(3),
    EMPLOYMENT(4),
    ASSIGNMENT(5),
    ROLE(6),
    STEP(7);

    private final long mark;

    Of(long mark) {
      this.mark = mark;
    }
  }

  /// The id of that row of a town, numbered from zero.
  static UUID of(Of table, int town, int number) {
    long low = (table.mark << TABLE_SHIFT) | town;
    long high = ((BEGIN + number) << TIME_SHIFT) | VERSION | low;
    return new UUID(high, (mixed(high) >>> 2) | Long.MIN_VALUE);
  }

  /// The finisher of SplitMix64: a number that looks like chance.
  private static long mixed(long number) {
    long z = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
