package id.netra.law.calendar;

import id.netra.law.act.Text;
import id.netra.law.rule.Route;
import id.netra.law.rule.Span;
import id.netra.law.rule.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which institution fills a role on a day: names are data, because they change.
public record Bodies(List<Body> all) {
  public Bodies {
    all = List.copyOf(all);
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

  /// The bodies that fill a role on some day of the span, in the catalogue's order.
  public List<Body> filling(Route role, Span days) {
    return all.stream().filter(body -> body.role() == role && body.in(days)).toList();
  }
}
