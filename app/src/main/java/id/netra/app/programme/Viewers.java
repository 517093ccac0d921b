package id.netra.app.programme;

import id.netra.app.organisation.UnitTree;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// Who sees how much of programmes.
public final class Viewers {
  /// Who sees people by name, within their parts of the institution.
  private static final Role[] OF_PEOPLE = {
    Role.PROGRAMME_OFFICER, Role.SECRETARY, Role.APPOINTING_AUTHORITY, Role.UNIT_HEAD
  };

  private static final Role[] OF_FIGURES = {
    Role.PROGRAMME_OFFICER, Role.SECRETARY, Role.APPOINTING_AUTHORITY, Role.UNIT_HEAD, Role.AUDITOR
  };

  private Viewers() {}

  /// The part whose figures the reader sees.
  public static UnitTree.Part figures(SignedIn reader, UnitTree tree) {
    return tree.part(reader.over(OF_FIGURES));
  }

  /// The part whose people the reader sees.
  public static UnitTree.Part people(SignedIn reader, UnitTree tree) {
    return tree.part(reader.over(OF_PEOPLE));
  }

  /// The role by which the reader sees people, the widest first.
  public static Role role(SignedIn reader) {
    for (Role role : OF_PEOPLE) {
      if (reader.hasAny(role)) {
        return role;
      }
    }
    return Role.EMPLOYEE;
  }

  /// Whose obligations are the reader's to meet: the own ones, and those of units that the reader
  /// heads.
  static Set<UUID> subjects(SignedIn reader) {
    return Stream.concat(Stream.of(reader.person()), reader.over(Role.UNIT_HEAD).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether the reader runs programmes, and so alone reads why somebody declined.
  public static boolean isOfficer(SignedIn reader) {
    return reader.hasWhole(Role.PROGRAMME_OFFICER);
  }

  /// The unit asked for; the widest that the reader has if none is.
  ///
  /// @param asked null for none
  /// @throws ResponseStatusException 404 if it is not in that part
  public static UUID unit(@Nullable UUID asked, UnitTree.Part part, UnitTree tree) {
    if (asked == null) {
      return part.whole()
          ? tree.root().id()
          : part.units().stream()
              .findFirst()
              .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
    if (!part.units().contains(asked)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return asked;
  }
}
