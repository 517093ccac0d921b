package id.netra.bench;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Proves that both sides hold the same law, measures them, and prints figures and ratios of this
/// one run.
public final class Comparison {
  private static final int ANY_FACTS = 8_192;
  private static final String DMN = "dmnOneDay";

  private Comparison() {}

  /// Runs all benchmarks, or those that the arguments name.
  ///
  /// @param arguments as for JMH itself
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    prove();
    var options = new OptionsBuilder().parent(new CommandLineOptions(arguments));
    if (new CommandLineOptions(arguments).getIncludes().isEmpty()) {
      options.include(AssessmentBenchmark.class.getName());
    }
    print(new Runner(options.build()).run());
  }

  private static void prove() {
    var agreement = new Agreement();
    var any = Samples.ofAnything(agreement.book(), ANY_FACTS, 1);
    var day =
        Samples.ofOneDay(
            agreement.book(), AssessmentBenchmark.OF_ONE_DAY, AssessmentBenchmark.SEED);
    var met = new HashSet<>(agreement.onFacts(any));
    met.addAll(agreement.onActs(day));
    IO.println(
        "The law of %s: %d rules in %d rows. For %d samples Netra and DMN met the same rules, %d of them at least once."
            .formatted(
                OneDay.DAY,
                agreement.rules(),
                agreement.rows(),
                any.size() + day.size(),
                met.size()));
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (RunResult result : results) {
      figures.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    double dmn = figures.getOrDefault(DMN, Double.NaN);
    IO.println("%n%-20s %12s %12s".formatted("one thread", "acts/s", "times DMN"));
    figures.forEach((name, score) ->
        IO.println(String.format(Locale.ROOT, "%-20s %,12.0f %12.1f", name, score, score / dmn)));
  }
}
