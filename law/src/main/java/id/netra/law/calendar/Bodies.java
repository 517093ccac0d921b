package id.netra.law.calendar;

import id.netra.law.act.Text;
import id.netra.law.rule.Route;
import id.netra.law.rule.Span;
import id.netra.law.rule.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which institution fills a role on a day: names are data, because they change.
///
/// @param names all their names in one line, which tells one set of bodies from another
public record Bodies(List<Body> all, String names) {
  public Bodies {
    all = List.copyOf(all);
  }

  public Bodies(List<Body> all) {
    this(all, String.join(", ", all.stream().map(body -> body.name().id()).toList()));
  }

  /// One institution in one role.
  ///
  /// @param from its first day in the role; null for as long as the catalogue reaches back
  /// @param until its last; null while it lasts
  /// @param basis the instrument that gave it the role, as cited
  public record Body(
      Route role,
      Text name,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String basis,
      Standing standing) {
    boolean in(Span days) {
      return (from == null || !from.isAfter(days.last()))
          && (until == null || !until.isBefore(days.first()));
    }
  }

  /// Those in some role on some day of the span.
  public Bodies in(Span days) {
    return new Bodies(all.stream().filter(body -> body.in(days)).toList());
  }

  /// Those that fill a role, in the catalogue's order.
  public List<Body> filling(Route role) {
    return all.stream().filter(body -> body.role() == role).toList();
  }
}
