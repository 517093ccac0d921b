package id.netra.law.rule;

import id.netra.law.act.Facet;
import id.netra.law.act.Text;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One rule of the catalogue.
///
/// @param id the instrument's id and the rule's own name, such as `skb-2022.B6`
/// @param origin the id of the rule that this one applies to other people; null for a rule of its
///   own
/// @param instrument where it stands
/// @param when its condition
/// @param requires for [Effect#REQUIRES] the facet that must be true; null for every other effect
/// @param breach what a breach is and what it costs; null for rules that forbid nothing
/// @param citations in the order in which they are to be read
/// @param route who deals with a breach, in the order in which a report travels
/// @param plain one sentence that a village teacher understands
/// @param instead what one can do instead; null if nothing is to be said
/// @param overrides the ids of the rules that are silent when this one speaks
/// @param readings the ways in which it is read, where authorities disagree; empty otherwise
public record Rule(
    String id,
    @Nullable String origin,
    Instrument instrument,
    Text title,
    Effect effect,
    Condition when,
    @Nullable Facet requires,
    @Nullable Breach breach,
    List<Citation> citations,
    List<Route> route,
    Text plain,
    @Nullable Text instead,
    Set<String> overrides,
    List<Reading> readings,
    Validity validity,
    Standing standing) {
  public Rule {
    citations = List.copyOf(citations);
    route = List.copyOf(route);
    overrides = Set.copyOf(overrides);
    readings = List.copyOf(readings);
  }

  /// Its id's: rules are looked up often, and ids are unique within a catalogue.
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Rule rule && id.equals(rule.id) && instrument.equals(rule.instrument));
  }

  /// True where authorities disagree about this rule.
  public boolean isDisputed() {
    return !readings.isEmpty();
  }

  /// True if this rule, when it speaks, silences the other.
  public boolean overrides(Rule other) {
    return overrides.contains(other.id)
        || (other.origin != null && overrides.contains(other.origin));
  }

  /// What a breach is, and what it costs.
  ///
  /// @param levels the levels of sanction with the places that fix them; empty where none is fixed
  /// @param tariffs of a crime, by date; empty for everything else
  public record Breach(
      OffenceClass offence, SortedMap<SanctionLevel, List<Citation>> levels, List<Tariff> tariffs) {
    public Breach {
      levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
      tariffs = List.copyOf(tariffs);
    }
  }
}
