package id.netra.app.platform.access;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The reader of a page who has signed in, with the roles held at this very moment.
///
/// @param person the person's row in the institution
/// @param session by which its holder can end it
/// @param means how the reader entered; roles that were given count only if it is strong
/// @param institutionName as it is written in full
/// @param region the Kemendagri code of the institution
/// @param zone the one whose days are the institution's legal days
/// @param name with titles
/// @param root the unit that is the whole institution
/// @param unit where the person works; the root when no post is known
public record SignedIn(
    UUID institution,
    UUID person,
    UUID session,
    Means means,
    String institutionName,
    String region,
    ZoneId zone,
    String name,
    UUID root,
    UUID unit,
    List<Held> roles) {
  public SignedIn {
    roles = List.copyOf(roles);
  }

  /// The same reader with these roles alone, which must be among those held.
  public SignedIn with(List<Held> fewer) {
    if (!roles.containsAll(fewer)) {
      throw new IllegalArgumentException("a role that is not held");
    }
    return new SignedIn(
        institution,
        person,
        session,
        means,
        institutionName,
        region,
        zone,
        name,
        root,
        unit,
        fewer);
  }

  /// Whether one of these roles is held anywhere.
  public boolean hasAny(Role... wanted) {
    return roles.stream().anyMatch(held -> Arrays.asList(wanted).contains(held.role()));
  }

  /// Whether one of these roles is held over the whole institution.
  public boolean hasWhole(Role... wanted) {
    return over(wanted).contains(root);
  }

  /// The units over which one of these roles is held, each with all below it; empty for none.
  public Set<UUID> over(Role... wanted) {
    return roles.stream()
        .filter(held -> Arrays.asList(wanted).contains(held.role()))
        .map(Held::unit)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The first letters of the first two words of the name, for the badge in the header.
  public String initials() {
    return Arrays.stream(name.split("[\\s.,]+"))
        .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
        .limit(2)
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
  }

  /// The first word of the name and the initial of the second, for the header: `Yosefa T.`
  public String shortName() {
    List<String> words =
        Arrays.stream(name.split("[\\s,]+"))
            .filter(word -> word.length() > 2 && word.indexOf('.') < 0)
            .limit(2)
            .toList();
    return switch (words.size()) {
      case 0 -> name;
      case 1 -> words.getFirst();
      default -> words.getFirst() + " " + words.getLast().charAt(0) + ".";
    };
  }
}
