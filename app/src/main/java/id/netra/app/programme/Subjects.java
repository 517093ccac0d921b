package id.netra.app.programme;

/// Who is obliged by which measures on a day, as the beginning of a statement: each person once, in
/// the unit of the main post; each unit once. The one definition of it.
///
/// Its parameters are `:day` and whatever the choice of measures has.
final class Subjects {
  private Subjects() {}

  /// The common tables `chosen` (measures) and `subject` (measure_id, person_id, unit_id,
  /// subject_id, place, since, due), and before them `worker`, all people of the day.
  ///
  /// @param which a condition on measures named `m`
  static String of(String which) {
    return """
    with chosen as materialized (
      select * from programme.measure m where m.institution_id = system.institution() and (%s)),
    worker as materialized (
      select w.person_id, w.unit_id, w.status, w.post_class, w.head, w.since
      from organisation.workforce(:day) w),
    reach as materialized (
      select c.id as measure_id, u.unit_id
      from chosen c cross join lateral organisation.units_under(c.audience_units, :day) u
      where c.audience_units is not null),
    subject as (
      select c.id as measure_id, w.person_id, null::uuid as unit_id, w.person_id as subject_id,
        w.unit_id as place, w.since, c.due
      from chosen c join worker w on c.subject = 'PERSON'
        and (c.audience_units is null or (c.id, w.unit_id) in (select r.measure_id, r.unit_id from reach r))
        and (c.audience_statuses is null or w.status = any(c.audience_statuses))
        and (c.audience_classes is null or w.post_class = any(c.audience_classes))
        and (c.audience_people is null or w.person_id = any(c.audience_people))
        and (not c.heads_only or w.head)
      union all
      select c.id, null, u.unit_id, u.unit_id, u.unit_id, u.since, c.due
      from chosen c join organisation.open_units(:day) u on c.subject = 'UNIT'
        and (c.audience_units is null or (c.id, u.unit_id) in (select r.measure_id, r.unit_id from reach r))
        and (c.audience_kinds is null or u.kind = any(c.audience_kinds)))
    """
        .formatted(which);
  }
}
