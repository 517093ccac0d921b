package id.netra.app.organisation.roster;

import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.roster.Change;
import id.netra.roster.Difference;
import id.netra.roster.Entry;
import id.netra.roster.KeptOut;
import id.netra.roster.Mapping;
import id.netra.roster.Problem;
import id.netra.roster.RosterCheck;
import id.netra.roster.RosterReader;
import id.netra.roster.UnreadableRoster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a list, keeps its problems, and compares it with the people here.
@Component
class ImportCheck {
  private static final int BATCH = 1_000;

  /// More problems of one list than anybody reads; they are counted by the check itself.
  private static final int MOST_PROBLEMS = 20_000;

  /// A row with both has the number, the name and the birth date of another: it is that person once
  /// more, and taken once.
  private static final Set<Problem.Kind> SAME =
      EnumSet.of(Problem.Kind.DUPLICATE_NIP, Problem.Kind.DUPLICATE_PERSON);

  private final RosterImports imports;
  private final Uploads uploads;
  private final Found found;
  private final Differences differences;
  private final PeopleNow people;
  private final Units units;
  private final PassingUnits passing;

  ImportCheck(
      RosterImports imports,
      Uploads uploads,
      Found found,
      Differences differences,
      PeopleNow people,
      Units units,
      PassingUnits passing) {
    this.imports = imports;
    this.uploads = uploads;
    this.found = found;
    this.differences = differences;
    this.people = people;
    this.units = units;
    this.passing = passing;
  }

  /// Does it all; afterwards the import can be looked at.
  void run(RosterImport one) throws IOException, UnreadableRoster {
    found.clear(one.id());
    differences.clear(one.id());
    Mapping mapping = Mapping.ofStored(Objects.requireNonNull(one.mapping(), "no mapping"));
    UnitTree tree = units.on(one.day());
    Set<UUID> scope = tree.within(List.of(one.scope()));
    boolean whole = tree.root().id().equals(one.scope());
    PeopleNow.Sheet now = people.on(one.day(), scope, whole);
    var named = new NamedUnits(tree, scope);
    var taking = new Taking(one.id(), now, named, passing.on(one.day()), whole ? null : scope);
    RosterCheck.Summary summary =
        uploads.read(
            one, (RosterReader reader) -> RosterCheck.run(reader, mapping, one.day(), taking));
    taking.end();
    imports.checked(
        one.id(),
        summary.rows(),
        summary.rows() - summary.entries() + taking.leftOut,
        taking.outside,
        now.basis());
  }

  /// Takes what the check tells, in batches.
  private final class Taking implements RosterCheck.Listener {
    private final UUID id;
    private final NamedUnits named;
    private final PassingUnits.Index closed;
    private final @Nullable Set<UUID> scope;
    private final Difference difference;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private int problemsKept;
    private int changesKept;
    private int rows;
    private int outside;
    private int leftOut;
    private int row;
    private final Set<Problem.Kind> twice = EnumSet.noneOf(Problem.Kind.class);

    /// @param scope the units that the list may speak of; null for all
    private Taking(
        UUID id,
        PeopleNow.Sheet now,
        NamedUnits named,
        PassingUnits.Index closed,
        @Nullable Set<UUID> scope) {
      this.id = id;
      this.named = named;
      this.closed = closed;
      this.scope = scope;
      this.difference = new Difference(now, this::change, this::elsewhere);
    }

    @Override
    public void problem(Problem problem) {
      if (problem.row() != row) {
        row = problem.row();
        twice.clear();
      }
      twice.add(problem.kind());
      tell(RowProblem.of(problem));
    }

    private void tell(RowProblem problem) {
      if (problemsKept + problems.size() < MOST_PROBLEMS) {
        problems.add(problem);
      }
      if (problems.size() == BATCH) {
        keepProblems();
      }
    }

    @Override
    public void entry(Entry entry) throws IOException {
      if (++rows % BATCH == 0) {
        imports.progress(id, rows);
      }
      if (entry.row() == row && twice.containsAll(SAME)) {
        return;
      }
      UUID unit = named.of(entry);
      PassingUnits.Passing passes = closed.of(entry, unit);
      if (passes != null && (scope == null || unit == null || scope.contains(unit))) {
        leftOut++;
        tell(RowProblem.closed(entry.row(), passes));
        difference.seen(KeptOut.of(entry));
      } else if (isOutside(entry, unit)) {
        outside++;
        difference.seen(KeptOut.of(entry));
      } else {
        difference.accept(entry);
      }
    }

    @Override
    public void keptOut(KeptOut kept) throws IOException {
      difference.seen(kept);
    }

    private boolean isOutside(Entry entry, @Nullable UUID unit) {
      return scope != null && NamedUnits.isNamed(entry) && (unit == null || !scope.contains(unit));
    }

    private void elsewhere(Entry entry) {
      outside++;
      tell(RowProblem.elsewhere(entry.row()));
    }

    private void change(Change change) {
      changes.add(change);
      if (changes.size() == BATCH) {
        keepChanges();
      }
    }

    private void end() throws IOException {
      difference.end();
      keepProblems();
      keepChanges();
    }

    private void keepProblems() {
      found.add(id, problemsKept, problems);
      problemsKept += problems.size();
      problems.clear();
    }

    private void keepChanges() {
      differences.add(id, changesKept, changes);
      changesKept += changes.size();
      changes.clear();
    }
  }
}
