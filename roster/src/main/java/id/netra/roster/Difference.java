package id.netra.roster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Compares the list as it stands with a new one, entry by entry as they are read.
///
/// Somebody is the same by the number; else, once all entries are there, by name and birth date;
/// else, where a birth date is missing, by the name and a number one slip away, or by the name and
/// the unit. A number that was corrected is thus a change and not somebody who left and somebody
/// who came. Only those whose number is not on the roll are held until the end. Nobody has left of
/// whom a row was seen, be it one that cannot be taken over.
public final class Difference {
  private final Roll roll;
  private final Consumer<Change> taker;
  private final Consumer<Entry> elsewhere;
  private final Set<String> matched = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> seenNames = new HashSet<>();
  private final List<Entry> waiting = new ArrayList<>();

  /// @param taker hears of every change: at once of those who are found by their number, at the end
  ///   of the others
  /// @param elsewhere hears of the entries of people whom the list cannot change
  public Difference(Roll roll, Consumer<Change> taker, Consumer<Entry> elsewhere) {
    this.roll = roll;
    this.taker = taker;
    this.elsewhere = elsewhere;
  }

  /// Notes that somebody stands in the new list whose row is not taken over: nobody who left.
  public void seen(KeptOut row) throws IOException {
    boolean known = false;
    for (String number : row.numbers()) {
      Standing standing = roll.withNip(number);
      if (standing != null) {
        seen.add(standing.key());
        known = true;
      }
    }
    if (!known) {
      row.names().forEach(name -> seenNames.add(Names.plain(name)));
    }
  }

  /// Compares one entry of the new list. Of two with one number the first counts.
  public void accept(Entry entry) throws IOException {
    String nip = entry.nip();
    Standing standing = nip == null ? null : roll.withNip(nip);
    if (standing == null) {
      waiting.add(entry);
    } else if (matched.add(standing.key())) {
      compare(standing, entry);
    }
  }

  /// To be called once when the new list has ended: tells who came, who left, and who has another
  /// number.
  public void end() throws IOException {
    for (Likeness likeness : Likeness.values()) {
      var stillWaiting = new ArrayList<Entry>();
      for (Entry entry : waiting) {
        Standing standing = like(entry, likeness);
        if (standing == null) {
          stillWaiting.add(entry);
        } else {
          matched.add(standing.key());
          compare(standing, entry);
        }
      }
      waiting.clear();
      waiting.addAll(stillWaiting);
    }
    waiting.forEach(entry -> taker.accept(new Change.Joined(entry)));
    for (String name : seenNames) {
      roll.named(name).forEach(standing -> seen.add(standing.key()));
    }
    roll.all(standing -> {
      if (!matched.contains(standing.key()) && !seen.contains(standing.key())) {
        taker.accept(new Change.Left(standing));
      }
    });
  }

  /// The only one on the roll, of those nobody was found for, who is that alike, or of several one
  /// of whom nothing changed; null if there is none.
  private @Nullable Standing like(Entry entry, Likeness likeness) throws IOException {
    List<Standing> alike =
        roll.named(Names.plain(entry.name())).stream()
            .filter(standing -> !matched.contains(standing.key()))
            .filter(standing -> !seen.contains(standing.key()))
            .filter(standing -> likeness.holds(standing, entry))
            .toList();
    if (alike.size() == 1) {
      return alike.getFirst();
    }
    return alike.stream()
        .filter(standing -> Steps.between(standing, entry).isEmpty())
        .findFirst()
        .orElse(null);
  }

  /// How somebody without the same number is known to be the same, the surest first; the name is
  /// the same in any case.
  private enum Likeness {
    BIRTH_DATE_AND_NEAR_NUMBER,
    BIRTH_DATE,
    NEAR_NUMBER,
    UNIT;

    boolean holds(Standing standing, Entry entry) {
      LocalDate before = born(standing.nip(), standing.birthDate());
      LocalDate after = born(entry.nip(), entry.birthDate());
      boolean sameDay = before != null && before.equals(after);
      return switch (this) {
        case BIRTH_DATE_AND_NEAR_NUMBER -> sameDay && isNear(standing, entry);
        case BIRTH_DATE -> sameDay;
        case NEAR_NUMBER -> isNear(standing, entry);
        case UNIT ->
            (before == null || after == null)
                && (standing.nip() == null || entry.nip() == null)
                && standing.unitCode() != null
                && Objects.equals(standing.unitCode(), entry.unitCode());
      };
    }

    private static boolean isNear(Standing standing, Entry entry) {
      return standing.nip() != null
          && entry.nip() != null
          && Near.isOneSlip(standing.nip(), entry.nip());
    }

    private static @Nullable LocalDate born(@Nullable String nip, @Nullable LocalDate told) {
      return told != null || nip == null ? told : Nip.read(nip).birth();
    }
  }

  private void compare(Standing before, Entry after) {
    if (roll.isElsewhere(before)) {
      elsewhere.accept(after);
      return;
    }
    List<Change.Step> steps = Steps.between(before, after);
    if (!steps.isEmpty()) {
      taker.accept(
          steps.stream().anyMatch(Steps::isMove)
              ? new Change.Moved(before, after, steps)
              : new Change.Changed(before, after, steps));
    }
  }
}
