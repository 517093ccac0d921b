package id.netra.roster;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The list as it stands, wherever it is kept.
public interface Roll {
  /// Whoever has that number; null if nobody has.
  @Nullable Standing withNip(String nip) throws IOException;

  /// Everybody whose name is that one, as [Names#plain] has it.
  List<Standing> named(String plainName) throws IOException;

  /// Hands over everybody of whom the list speaks: who is missing in it has left.
  void all(Consumer<Standing> taker) throws IOException;

  /// Whether it is somebody of whom the list does not speak, and whom it cannot change.
  default boolean isElsewhere(Standing standing) {
    return false;
  }
}
