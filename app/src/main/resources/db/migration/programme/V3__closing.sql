-- The day on which a programme was closed: its figures stay those of that day.
alter table programme.programme add column closed_on date;
alter table programme.programme add check (stage = 'CLOSED' or closed_on is null);

-- Of nobody who belonged to the institution within the last year, as before signatures came; and with the papers: the
-- certificates, and the scan of a sheet when the last of those who stand on it is gone.
create or replace function programme.destroy_people(people uuid[]) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
declare
    here uuid := system.institution();
    gone bigint;
    over uuid[];
    doomed uuid[];
    files uuid[];
begin
    over := array(select p from unnest(people) p where not exists (
        select 1 from organisation.employment e where e.institution_id = here and e.person_id = p
          and (e.until is null or e.until > current_date - 365)));
    doomed := array(select id from programme.obligation where institution_id = here and person_id = any(over));
    files := array(select c.file_id from programme.certificate c
        join programme.signature s on s.institution_id = c.institution_id and s.evidence_id = c.evidence_id
        where c.institution_id = here and s.person_id = any(over));
    delete from programme.certificate c using programme.signature s
        where c.institution_id = here and s.institution_id = here and s.evidence_id = c.evidence_id
          and s.person_id = any(over);
    delete from programme.signature where institution_id = here and person_id = any(over);
    delete from programme.sheet_line where institution_id = here and person_id = any(over);
    files := files || array(select s.file_id from programme.sheet s
        where s.institution_id = here and s.file_id is not null and not exists (
          select 1 from programme.sheet_line l where l.institution_id = here and l.sheet_id = s.id));
    delete from programme.sheet s where s.institution_id = here and not exists (
        select 1 from programme.sheet_line l where l.institution_id = here and l.sheet_id = s.id);
    delete from platform.file where institution_id = here and id = any(files);
    delete from programme.acknowledgement where institution_id = here and person_id = any(over);
    delete from programme.reminder where institution_id = here and person_id = any(over);
    delete from programme.exemption where institution_id = here and obligation_id = any(doomed);
    delete from programme.decline where institution_id = here and obligation_id = any(doomed);
    delete from programme.obligation_event where institution_id = here and obligation_id = any(doomed);
    delete from programme.evidence where institution_id = here and obligation_id = any(doomed);
    delete from programme.obligation where institution_id = here and id = any(doomed);
    get diagnostics gone = row_count;
    return gone;
end
$$;
