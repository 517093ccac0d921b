package id.netra.app.programme.plan;

import id.netra.app.programme.Audience;
import id.netra.app.programme.Deadline;
import id.netra.app.programme.Measure;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// What was typed about a measure, kept as it was until it is right.
///
/// @param owner the number (NIP) of who answers for it; empty for the officer
/// @param due a day; empty for none, or with a stage
/// @param stage the event of the calendar from which the day is counted; empty for none
/// @param election whose calendar; empty for the first of the programme that has the event
/// @param days after its first day, before it if negative
/// @param people numbers (NIP), a line each; empty for everybody
/// @param orderedBy the office that gave the order by mouth; empty for none
public record MeasureForm(
    @BindParam("jenis") String kind,
    @BindParam("judul") String title,
    @BindParam("isi") String text,
    @BindParam("wajib") String subject,
    @BindParam("penanggung") String owner,
    @BindParam("batas") String due,
    @BindParam("tahap") String stage,
    @BindParam("kalender") String election,
    @BindParam("selisih") String days,
    @BindParam("unit") List<String> units,
    @BindParam("jenisunit") List<String> kinds,
    @BindParam("status") List<String> statuses,
    @BindParam("kelas") List<String> classes,
    @BindParam("kepala") String heads,
    @BindParam("orang") String people,
    @BindParam("pemberi") String orderedBy,
    @BindParam("diberikan") String orderedOn) {
  /// What a form leaves out is empty.
  public MeasureForm {
    kind = Objects.requireNonNullElse(kind, "");
    title = Objects.requireNonNullElse(title, "");
    text = Objects.requireNonNullElse(text, "");
    subject = Objects.requireNonNullElse(subject, "");
    owner = Objects.requireNonNullElse(owner, "");
    due = Objects.requireNonNullElse(due, "");
    stage = Objects.requireNonNullElse(stage, "");
    election = Objects.requireNonNullElse(election, "");
    days = Objects.requireNonNullElse(days, "");
    units = filled(units);
    kinds = filled(kinds);
    statuses = filled(statuses);
    classes = filled(classes);
    heads = Objects.requireNonNullElse(heads, "");
    people = Objects.requireNonNullElse(people, "");
    orderedBy = Objects.requireNonNullElse(orderedBy, "");
    orderedOn = Objects.requireNonNullElse(orderedOn, "");
  }

  /// An empty one for a measure of that kind.
  static MeasureForm of(String kind, String subject) {
    return new MeasureForm(
        kind, "", "", subject, "", "", "", "", "", List.of(), List.of(), List.of(), List.of(), "",
        "", "", "");
  }

  /// A measure as a form, to be changed.
  ///
  /// @param owner the number of its owner
  /// @param people the numbers of the people named
  static MeasureForm of(Measure.Plan plan, String owner, List<String> people) {
    Deadline.FromStage stage = plan.due().stage();
    Audience audience = plan.audience();
    Measure.Order order = plan.order();
    return new MeasureForm(
        plan.kind().name(),
        plan.title(),
        plan.text(),
        plan.subject().name(),
        owner,
        stage != null || plan.due().day() == null ? "" : plan.due().day().toString(),
        stage == null ? "" : stage.event().name(),
        stage == null ? "" : stage.election(),
        stage == null ? "" : String.valueOf(stage.days()),
        audience.units().stream().map(UUID::toString).toList(),
        List.copyOf(audience.kinds()),
        List.copyOf(audience.statuses()),
        List.copyOf(audience.classes()),
        audience.headsOnly() ? "ya" : "",
        String.join("\n", people),
        order == null ? "" : order.by(),
        order == null ? "" : order.day().toString());
  }

  private static List<String> filled(@Nullable List<String> told) {
    return told == null ? List.of() : told.stream().filter(one -> !one.isBlank()).toList();
  }
}
