package id.netra.bench;

import id.netra.law.act.Act;
import id.netra.law.act.Facts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// How many acts one thread answers in a second. `bench/run` runs it; no test does.
///
/// Each invocation puts all acts of a sample once. *New* benchmarks do so to a rule book that has
/// answered nothing yet.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms2g", "-Xmx2g"})
@Threads(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class AssessmentBenchmark {
  static final int OF_ONE_DAY = 8_192;
  static final int OVER_THE_YEARS = 65_536;
  static final long SEED = 20_240_214;

  /// The same acts for both sides.
  @State(Scope.Benchmark)
  public static class Day {
    private final Netra netra = new Netra();
    private final List<Facts> facts = Samples.ofOneDay(netra.book(), OF_ONE_DAY, SEED);
    private final List<Act> acts = facts.stream().map(OneDay::act).toList();
  }

  /// What the engine gets is made beforehand, to its advantage.
  @State(Scope.Benchmark)
  public static class Table {
    private final Netra netra = new Netra();
    private final DmnTable dmn = new DmnTable(OneDay.rules(netra.book()));
    private final List<DMNContext> contexts =
        Samples.ofOneDay(netra.book(), OF_ONE_DAY, SEED).stream().map(dmn::context).toList();
  }

  /// Acts of nine years.
  @State(Scope.Benchmark)
  public static class Years {
    private final Netra netra = new Netra();
    private final List<Act> acts = Samples.overTheYears(netra.book(), OVER_THE_YEARS, SEED);
  }

  /// A rule book that remembers no answer.
  @State(Scope.Benchmark)
  public static class Fresh {
    private Netra netra = new Netra();

    @Setup(Level.Invocation)
    public void forget() {
      netra = new Netra();
    }
  }

  @Benchmark
  @OperationsPerInvocation(OF_ONE_DAY)
  public void netraOneDay(Day day, Blackhole answers) {
    day.acts.forEach(act -> answers.consume(day.netra.assess(act)));
  }

  @Benchmark
  @OperationsPerInvocation(OF_ONE_DAY)
  public void netraOneDayNew(Day day, Fresh fresh, Blackhole answers) {
    day.acts.forEach(act -> answers.consume(fresh.netra.assess(act)));
  }

  @Benchmark
  @OperationsPerInvocation(OF_ONE_DAY)
  public void dmnOneDay(Table table, Blackhole answers) {
    table.contexts.forEach(context -> answers.consume(table.dmn.evaluate(context)));
  }

  @Benchmark
  @OperationsPerInvocation(OVER_THE_YEARS)
  public void netraNineYears(Years years, Blackhole answers) {
    years.acts.forEach(act -> answers.consume(years.netra.assess(act)));
  }

  @Benchmark
  @OperationsPerInvocation(OVER_THE_YEARS)
  public void netraNineYearsNew(Years years, Fresh fresh, Blackhole answers) {
    years.acts.forEach(act -> answers.consume(fresh.netra.assess(act)));
  }
}
