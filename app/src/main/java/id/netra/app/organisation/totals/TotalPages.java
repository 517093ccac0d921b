package id.netra.app.organisation.totals;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.jobs.Job;
import id.netra.app.platform.tasks.Work;
import id.netra.law.calendar.Region.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// `/angka`: for a province the totals of its regencies and cities; for one of these what it has
/// published.
@For({
  Role.PROGRAMME_OFFICER,
  Role.EXAMINER,
  Role.SECRETARY,
  Role.APPOINTING_AUTHORITY,
  Role.AUDITOR,
  Role.ADMINISTRATOR
})
@Controller
public class TotalPages {
  private static final Duration EVERY = Duration.ofHours(6);

  private final Totals totals;
  private final Institutions institutions;

  TotalPages(Totals totals, Institutions institutions) {
    this.totals = totals;
    this.institutions = institutions;
  }

  /// One regency or city.
  ///
  /// @param told null if it has published nothing yet
  public record Line(String name, Totals.@Nullable Published told) {}

  @GetMapping("/angka")
  String show(Model model) {
    Institution own = institutions.current();
    boolean province = own.kind() == Level.PROVINCE;
    Map<UUID, Totals.Published> told =
        totals.visible().stream()
            .collect(Collectors.toMap(Totals.Published::publisher, Function.identity()));
    List<Institution> concerned =
        province
            ? institutions.all().stream()
                .filter(one -> one.kind() != Level.PROVINCE && own.code().equals(one.province()))
                .toList()
            : List.of(own);
    var statuses = new TreeSet<String>();
    told.values().forEach(one -> statuses.addAll(one.byStatus().keySet()));
    model.addAttribute("province", province);
    model.addAttribute("provinceName", totals.province(own).map(Institution::name).orElse(""));
    model.addAttribute(
        "lines", concerned.stream().map(one -> new Line(one.name(), told.get(one.id()))).toList());
    model.addAttribute("statuses", List.copyOf(statuses));
    model.addAttribute("told", told.size());
    return "organisation/angka";
  }

  /// Every institution publishes by itself, each on its own legal day.
  @Bean
  static Job publishTotals(Totals totals, Institutions institutions) {
    return new Job("totals", EVERY, () -> institutions.each(totals::publish));
  }

  @Bean
  static Work workOnTotals() {
    return new Work(
        "/angka",
        "organisation.totals",
        "organisation.work.totals",
        50,
        Set.of(
            Role.PROGRAMME_OFFICER,
            Role.EXAMINER,
            Role.SECRETARY,
            Role.APPOINTING_AUTHORITY,
            Role.AUDITOR,
            Role.ADMINISTRATOR));
  }
}
