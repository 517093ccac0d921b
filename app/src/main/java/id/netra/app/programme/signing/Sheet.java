package id.netra.app.programme.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A sheet of paper for up to thirty signatures.
///
/// @param text the id of the text that is printed on it
/// @param file the scan; null before there is one
/// @param signedOn the day that stands on it; null before it was told
/// @param toldBy who brought the scan
/// @param reason why the second person did not agree; null unless it was refused
public record Sheet(
    UUID id,
    UUID measure,
    UUID unit,
    UUID text,
    Instant printedAt,
    State state,
    @Nullable UUID file,
    @Nullable String sha256,
    @Nullable LocalDate signedOn,
    @Nullable UUID toldBy,
    @Nullable String reason,
    List<Line> lines) {
  /// The most lines on one.
  public static final int LINES = 30;

  public Sheet {
    lines = List.copyOf(lines);
  }

  /// How far it is.
  public enum State {
    PRINTED,
    /// Scanned; a second person compares it.
    AWAITS_SECOND,
    COUNTED,
    /// The second person did not agree. It can be scanned again.
    REFUSED
  }

  /// One line of it.
  ///
  /// @param line from 1
  /// @param evidence null unless it was signed here
  public record Line(
      int line, UUID person, String name, String nip, boolean signed, @Nullable UUID evidence) {}

  public boolean isOpen() {
    return state == State.PRINTED || state == State.REFUSED;
  }

  public boolean isWaiting() {
    return state == State.AWAITS_SECOND;
  }

  /// Whether that person is among those who signed it.
  boolean isSignedBy(UUID person) {
    return lines.stream().anyMatch(line -> line.signed() && line.person().equals(person));
  }

  public long signed() {
    return signedLines().size();
  }

  Set<Integer> signedLines() {
    return lines.stream().filter(Line::signed).map(Line::line).collect(Collectors.toSet());
  }
}
