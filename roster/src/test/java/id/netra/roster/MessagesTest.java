package id.netra.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("id.netra.roster.messages", locale);
  }

  @Test
  void sayTheSameThingsInBothLanguages() {
    assertThat(bundle(Locale.ENGLISH).keySet()).isEqualTo(bundle(Locale.ROOT).keySet());
  }

  @Test
  void haveACureForEveryProblem() {
    assertThat(bundle(Locale.ROOT).keySet())
        .containsAll(
            bundle(Locale.ROOT).keySet().stream()
                .filter(key -> !key.startsWith("cure.") && !key.startsWith("unreadable."))
                .map(key -> "cure." + key)
                .toList());
  }

  @Test
  void nameEveryWayInWhichSomethingIsWrong() {
    Stream<String> needed =
        Stream.of(
                Stream.of(Nip.Fault.values()).map(fault -> "BAD_NIP." + fault),
                Stream.of(Fault.Kind.values()).map(fault -> "BAD_ROW." + fault),
                Stream.of(UnreadableRoster.Reason.values()).map(reason -> "unreadable." + reason))
            .flatMap(keys -> keys);
    assertThat(bundle(Locale.ROOT).keySet()).containsAll(needed.toList());
  }
}
