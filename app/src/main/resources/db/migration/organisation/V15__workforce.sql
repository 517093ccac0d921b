-- Who works where on one day, for other modules to reckon with: they join these functions and never the tables.

-- Everybody who belongs to the institution on that day, each once, in the unit of the main post: the definitive one held
-- longest, else one held for another; who has no post is in the root. The same as the unit of a reader.
create function organisation.workforce(day date)
    returns table (person_id uuid, unit_id uuid, status text, post_class text, head boolean, since date,
        name text, plain_name text, post text, on_paper boolean)
    language sql stable
    as $$
select e.person_id, coalesce(a.unit_id, r.unit_id), e.status, a.post_class, h.person_id is not null,
    greatest(e.since, a.since), p.name, p.plain_name, coalesce(a.post, ''), p.on_paper
from (
    select distinct on (x.person_id) x.person_id, x.status, x.since from organisation.employment x
    where x.institution_id = system.institution() and x.since <= day and (x.until is null or x.until > day)
    order by x.person_id, x.since desc, x.id) e
cross join (
    select s.unit_id from organisation.unit_state s
    where s.institution_id = system.institution() and s.parent_id is null
    order by s.since desc limit 1) r
left join (
    select distinct on (y.person_id) y.person_id, y.unit_id, y.post_class, y.since, y.post
    from organisation.assignment y
    where y.institution_id = system.institution() and y.since <= day and (y.until is null or y.until > day)
    order by y.person_id, y.standing <> 'DEFINITIVE', y.since, y.id) a on a.person_id = e.person_id
left join (
    select distinct z.person_id from organisation.assignment z
    where z.institution_id = system.institution() and z.head and z.since <= day and (z.until is null or z.until > day)
    ) h on h.person_id = e.person_id
left join organisation.person p on p.institution_id = system.institution() and p.id = e.person_id
$$;

-- The units there are on that day, but for the institution itself.
create function organisation.open_units(day date)
    returns table (unit_id uuid, kind text, name text, offline_days int, since date)
    language sql stable
    as $$
select u.id, s.kind, s.name, s.offline_days, u.opened
from organisation.unit u
join organisation.unit_state s on s.institution_id = u.institution_id and s.unit_id = u.id
where u.institution_id = system.institution() and s.parent_id is not null
  and u.opened <= day and (u.closed is null or u.closed > day)
  and s.since <= day and (s.until is null or s.until > day)
$$;

-- These units and all below them on that day.
create function organisation.units_under(tops uuid[], day date) returns table (unit_id uuid)
    language sql stable
    as $$
with recursive below as (
    select unnest(tops) as unit_id
    union
    select s.unit_id from below b
    join organisation.unit_state s on s.institution_id = system.institution() and s.parent_id = b.unit_id
      and s.since <= day and (s.until is null or s.until > day))
select b.unit_id from below b
$$;

-- Who heads a unit on that day: who acts for the head before the head, who is then away.
create function organisation.heads(day date) returns table (unit_id uuid, person_id uuid)
    language sql stable
    as $$
select distinct on (a.unit_id) a.unit_id, a.person_id from organisation.assignment a
where a.institution_id = system.institution() and a.head
  and a.since <= day and (a.until is null or a.until > day)
order by a.unit_id, a.standing = 'DEFINITIVE', a.since desc, a.id
$$;
