package id.netra.law.act;

import java.util.Arrays;
import java.util.Set;

/// What is known of a situation: for every facet the set of values that are still possible.
///
/// An unknown facet is the set of all its values, a known one a set of one. That is the whole of
/// Netra's three-valued logic: a rule's condition is such a set of sets too, and it is *true* when
/// it holds every possibility, *false* when it holds none, and *unknown* in between. Immutable.
public final class Facts {
  private static final Facet[] FACETS = Facet.values();
  private static final int[] ALL = Arrays.stream(FACETS).mapToInt(Facet::all).toArray();

  /// Nothing is known.
  public static final Facts UNKNOWN = new Facts(ALL);

  private final int[] possible;

  private Facts(int[] possible) {
    this.possible = possible;
  }

  /// The values still possible, as a set of bits in the order of [Facet#domain()]. Never zero.
  public int possible(Facet facet) {
    return possible[facet.index()];
  }

  /// True when exactly one value is left.
  public boolean knows(Facet facet) {
    return Integer.bitCount(possible[facet.index()]) == 1;
  }

  /// True when it is known that the facet has this value.
  public boolean is(Facet facet, String value) {
    return possible[facet.index()] == facet.mask(value);
  }

  /// True when nothing at all is known of the facet.
  public boolean isOpen(Facet facet) {
    return possible[facet.index()] == ALL[facet.index()];
  }

  /// The same facts, but with exactly these values possible.
  ///
  /// @throws IllegalArgumentException if no value would be left
  public Facts with(Facet facet, int values) {
    if ((values & ALL[facet.index()]) == 0) {
      throw new IllegalArgumentException("no value would be left for " + facet.path());
    }
    if (possible[facet.index()] == values) {
      return this;
    }
    int[] copy = possible.clone();
    copy[facet.index()] = values;
    return new Facts(copy);
  }

  /// The same facts with this value known.
  public Facts with(Facet facet, String value) {
    return with(facet, facet.mask(value));
  }

  /// What is known of these facets, and nothing of any other.
  public Facts only(Set<Facet> facets) {
    int[] copy = ALL.clone();
    for (Facet facet : facets) {
      copy[facet.index()] = possible[facet.index()];
    }
    return new Facts(copy);
  }

  /// These facts, to be changed in several facets at once.
  public Changing changing() {
    return new Changing(possible.clone());
  }

  /// Facts that are being put together; the changes are not seen anywhere before [#facts()].
  public static final class Changing {
    private final int[] possible;

    private Changing(int[] possible) {
      this.possible = possible;
    }

    /// Leaves exactly these values possible.
    public Changing set(Facet facet, int values) {
      possible[facet.index()] = values;
      return this;
    }

    /// Makes this value known.
    public Changing set(Facet facet, String value) {
      return set(facet, facet.mask(value));
    }

    /// The facts as they are now; later changes leave them alone.
    public Facts facts() {
      return new Facts(possible.clone());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && Arrays.equals(possible, facts.possible);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(possible);
  }

  /// What is known, by name; for messages and debugging.
  @Override
  public String toString() {
    var known = new StringBuilder();
    for (Facet facet : FACETS) {
      if (!isOpen(facet)) {
        known.append(known.isEmpty() ? "" : " ").append(facet.path()).append('=');
        known.append(String.join("/", facet.names(possible(facet))));
      }
    }
    return known.toString();
  }
}
