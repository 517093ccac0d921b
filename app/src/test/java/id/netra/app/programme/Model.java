package id.netra.app.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the figures must be, reckoned person by person in plain Java, without a line of SQL.
final class Model {
  /// Somebody as the test knows him.
  static final class Worker {
    UUID unit;
    String status;
    boolean head;
    boolean here = true;
    LocalDate employed;
    LocalDate posted;

    Worker(UUID unit, String status, LocalDate since) {
      this.unit = unit;
      this.status = status;
      this.employed = since;
      this.posted = since;
    }

    LocalDate since() {
      return employed.isAfter(posted) ? employed : posted;
    }
  }

  /// A measure as the test knows it.
  record Rule(@Nullable LocalDate due, Set<UUID> units, Predicate<Worker> who) {
    boolean isFor(Worker worker) {
      return worker.here && who.test(worker) && (units.isEmpty() || units.contains(worker.unit));
    }
  }

  private static final class Standing {
    ObligationState state = ObligationState.OPEN;
    LocalDate grace;

    Standing(LocalDate grace) {
      this.grace = grace;
    }
  }

  final Map<UUID, Worker> workers = new LinkedHashMap<>();
  final Map<UUID, Rule> rules = new LinkedHashMap<>();
  final Map<UUID, Integer> offline = new HashMap<>();
  private final Map<UUID, Map<UUID, Standing>> standings = new HashMap<>();

  void ensure(UUID measure, UUID person) {
    Worker worker = worker(person);
    if (rule(measure).isFor(worker)) {
      of(measure).computeIfAbsent(person, _ -> new Standing(worker.since().plusDays(7)));
    }
  }

  @Nullable ObligationState state(UUID measure, UUID person) {
    Standing standing = of(measure).get(person);
    return standing == null ? null : standing.state;
  }

  void set(UUID measure, UUID person, ObligationState state) {
    standing(measure, person).state = state;
  }

  void reopen(UUID measure, UUID person, LocalDate grace) {
    Standing standing = standing(measure, person);
    standing.state = ObligationState.OPEN;
    standing.grace = later(standing.grace, grace);
  }

  void sync(UUID measure) {
    workers.forEach((person, worker) -> {
      ensure(measure, person);
      Standing standing = of(measure).get(person);
      if (standing == null) {
        return;
      }
      boolean obliged = rule(measure).isFor(worker);
      if (standing.state == ObligationState.OPEN && !obliged) {
        standing.state = ObligationState.VOID;
      } else if (standing.state == ObligationState.VOID && obliged) {
        reopen(measure, person, worker.since().plusDays(7));
      }
    });
  }

  /// The tally of these units.
  Tally count(UUID measure, Set<UUID> units, LocalDate today) {
    Rule rule = rule(measure);
    Tally sum = Tally.NONE;
    for (Map.Entry<UUID, Worker> one : workers.entrySet()) {
      Worker worker = one.getValue();
      if (rule.isFor(worker) && units.contains(worker.unit)) {
        sum = sum.plus(one(rule, worker, of(measure).get(one.getKey()), today));
      }
    }
    return sum;
  }

  private Tally one(Rule rule, Worker worker, @Nullable Standing standing, LocalDate today) {
    ObligationState state = standing == null ? ObligationState.OPEN : standing.state;
    boolean open = state == ObligationState.OPEN || state == ObligationState.VOID;
    boolean over = false;
    if ((open || state == ObligationState.DECLINED) && rule.due() != null) {
      LocalDate grace = standing == null ? worker.since().plusDays(7) : standing.grace;
      over =
          later(rule.due(), grace).plusDays(offline.getOrDefault(worker.unit, 0)).isBefore(today);
    }
    return new Tally(
        1,
        state == ObligationState.MET ? 1 : 0,
        state == ObligationState.DECLINED ? 1 : 0,
        state == ObligationState.EXEMPTED ? 1 : 0,
        open ? 1 : 0,
        over ? 1 : 0);
  }

  Worker worker(UUID person) {
    return Objects.requireNonNull(workers.get(person));
  }

  private Standing standing(UUID measure, UUID person) {
    return Objects.requireNonNull(of(measure).get(person));
  }

  private Rule rule(UUID measure) {
    return Objects.requireNonNull(rules.get(measure));
  }

  private Map<UUID, Standing> of(UUID measure) {
    return standings.computeIfAbsent(measure, _ -> new HashMap<>());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
