package id.netra.law.assessment;

import id.netra.law.act.Facet;
import id.netra.law.act.Stage;
import id.netra.law.act.Text;
import id.netra.law.rule.OffenceClass;
import id.netra.law.rule.Reading;
import id.netra.law.rule.Route;
import id.netra.law.rule.Rule;
import id.netra.law.rule.SanctionLevel;
import id.netra.law.rule.Tariff;
import id.netra.law.rule.Validity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the law says of an act under one election, or outside every election.
///
/// @param contested true where authorities disagree about a rule that decided
/// @param stage null when neither day nor stage is known
/// @param election the calendar's code; null outside every calendar
/// @param offence the gravest class that applies; null where there is none or where it depends on
///   what is not known
/// @param sanctions lowest level first
/// @param rules those that decided, gravest first
/// @param unless what the person could raise, and the verdict it would bring
/// @param conditions what must hold for the act to be allowed
/// @param questions what is not known and would decide, most decisive first
/// @param readings both sides of every dispute among the rules
/// @param route who deals with it, in order
/// @param bodies the names, on the day, of those in the route
/// @param inForce for an act without a day: the instruments cited, with their days
public record Finding(
    Verdict verdict,
    boolean contested,
    @Nullable Stage stage,
    @Nullable String election,
    @Nullable OffenceClass offence,
    List<Sanction> sanctions,
    List<Applied> rules,
    List<Unless> unless,
    List<Condition> conditions,
    List<Question> questions,
    List<Reading> readings,
    List<Route> route,
    Map<Route, Text> bodies,
    List<Dated> inForce,
    Text explanation) {

  /// A level of sanction.
  ///
  /// @param citations where the level is fixed
  /// @param tariffs for crimes, the tariffs that count for this act; more than one where the law
  ///   changed after it
  public record Sanction(SanctionLevel level, List<String> citations, List<Tariff> tariffs) {}

  /// A rule that decided.
  ///
  /// @param citations the places in force on the day
  /// @param because the facets that made it speak, as the contract names them
  public record Applied(Rule rule, List<String> citations, Set<String> because) {
    /// The days on which the rule is law.
    public Validity validity() {
      return rule.validity();
    }
  }

  /// An excuse that nobody raised.
  ///
  /// @param facet as the contract names it
  /// @param value the value that would change the verdict
  /// @param verdict the verdict it would then have
  public record Unless(String facet, String value, Verdict verdict, List<String> citations) {}

  /// Something the law itself asks for.
  ///
  /// @param otherwise the verdict when it is not so
  public record Condition(Facet facet, boolean value, Verdict otherwise, List<String> citations) {}

  /// Something unknown that would decide.
  ///
  /// @param facet as people are asked for it: a contract's facet, `attributes`, `date` or
  ///   `election`
  /// @param options the values still possible; empty for days
  public record Question(String facet, List<String> options, Text why) {}

  /// An instrument that was in force on some of the days.
  public record Dated(String cite, Validity validity) {}
}
