package id.netra.roster;

import id.netra.roster.Problem.Kind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Checks a list: tells what is wrong in it, and gives what can be taken over.
public final class RosterCheck {
  private static final int DATES_TO_LOOK_AT = 5_000;

  private final Mapping mapping;
  private final LocalDate today;
  private final Listener listener;
  private final Register register = new Register();
  private final DayOrder order = new DayOrder();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private int rows;
  private int entries;

  /// Hears what is found, row after row: first the problems of a row, then its entry unless it is
  /// kept out.
  public interface Listener {
    void problem(Problem problem) throws IOException;

    void entry(Entry entry) throws IOException;

    /// Hears of a row that is kept out, so that nobody counts as missing whose row is only wrong.
    default void keptOut(KeptOut row) throws IOException {}
  }

  /// What was found in all.
  ///
  /// @param rows those that are not blank
  /// @param entries those that are not kept out
  /// @param problems how many of each kind; a kind without any is absent
  public record Summary(int rows, int entries, Map<Kind, Integer> problems) {
    public Summary {
      problems = Map.copyOf(problems);
    }

    /// How many problems there are of all kinds.
    public int total() {
      return problems.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private RosterCheck(Mapping mapping, LocalDate today, Listener listener) {
    this.mapping = mapping;
    this.today = today;
    this.listener = listener;
  }

  /// Reads the file twice, and its beginning once more, and tells everything.
  ///
  /// @param today nobody is born after it
  /// @throws IllegalArgumentException if the mapping lacks what is required
  public static Summary run(
      RosterReader reader, Mapping mapping, LocalDate today, Listener listener)
      throws IOException, UnreadableRoster {
    if (!mapping.missing().isEmpty()) {
      throw new IllegalArgumentException("no column for " + mapping.missing());
    }
    var check = new RosterCheck(mapping, today, listener);
    reader.rows(mapping, row -> check.order.add(row) < DATES_TO_LOOK_AT);
    reader.rows(mapping, row -> check.register.add(Person.of(row, check.order)));
    check.register.close();
    reader.rows(mapping, row -> check.tell(Person.of(row, check.order)));
    return new Summary(check.rows, check.entries, check.counts);
  }

  private boolean tell(Person person) throws IOException {
    rows++;
    List<Problem> problems = new RowCheck(person, mapping, register, today).problems();
    boolean in = true;
    for (Problem problem : problems) {
      counts.merge(problem.kind(), 1, Integer::sum);
      in &= !problem.kind().keepsOut();
      listener.problem(problem);
    }
    Status status = person.status();
    if (in && status != null) {
      entries++;
      listener.entry(person.entry(status));
    } else {
      listener.keptOut(KeptOut.of(person));
    }
    return true;
  }
}
