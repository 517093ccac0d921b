package id.netra.app.organisation.roles;

import id.netra.app.organisation.Institutions;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.tasks.Done;
import id.netra.app.platform.tasks.Task;
import id.netra.app.platform.tasks.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Roles that wait for a second person, and roles that end soon.
@Component
class RoleTasks implements TaskSource {
  private final RoleGrants roles;
  private final GrantSteps steps;
  private final Rights rights;
  private final Institutions institutions;
  private final Clock clock;

  RoleTasks(
      RoleGrants roles, GrantSteps steps, Rights rights, Institutions institutions, Clock clock) {
    this.roles = roles;
    this.steps = steps;
    this.rights = rights;
    this.institutions = institutions;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Task> of(SignedIn reader) {
    if (reader.roles().stream().noneMatch(held -> held.role().isGiven())) {
      return List.of();
    }
    return Stream.concat(confirming(reader), ending(reader)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Done> done(SignedIn reader, int limit) {
    return reader.hasAny(Role.ADMINISTRATOR, Role.SECRETARY)
        ? steps.doneBy(reader.person(), limit)
        : List.of();
  }

  private Stream<Task> confirming(SignedIn reader) {
    return reader.hasAny(Role.ADMINISTRATOR, Role.SECRETARY)
        ? roles.waitingFor(reader).stream().map(grant -> task(grant, "confirm", null))
        : Stream.of();
  }

  private Stream<Task> ending(SignedIn reader) {
    var institution = institutions.current();
    LocalDate today = institution.today(clock);
    return roles.expiring(today).stream()
        .filter(grant -> grant.state() == GrantState.HOLDS)
        .filter(grant ->
            isOwn(grant, reader)
                || (rights.mayGive(reader, grant.unit()) && grant.principal() == null))
        .map(grant ->
            task(
                grant,
                isOwn(grant, reader) ? "own-ends" : "ends",
                lastDay(grant, institution.zone())));
  }

  private static boolean isOwn(Grant grant, SignedIn reader) {
    return grant.person().id().equals(reader.person());
  }

  private static Task task(Grant grant, String kind, @Nullable LocalDate due) {
    return new Task(
        "roles.task." + kind,
        List.of(grant.person().name()),
        "roles.task." + kind + "-text",
        due,
        "/peran/" + grant.id(),
        "roles.task.look");
  }

  private static LocalDate lastDay(Grant grant, ZoneId zone) {
    return LocalDate.ofInstant(Objects.requireNonNull(grant.until()), zone);
  }
}
