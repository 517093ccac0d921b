-- Roles: what was done with each grant, delegations that rest on the grant of somebody else, and one definition of
-- which grants hold at a moment.
alter table organisation.role_grant
    -- The grant that is exercised for its holder meanwhile; with stands_for, its holder.
    add column rests_on uuid,
    add foreign key (institution_id, rests_on) references organisation.role_grant,
    add check ((rests_on is null) = (stands_for is null));

-- Every step of every grant: added to, never changed.
create table organisation.role_step (
    institution_id uuid not null,
    id             uuid not null,
    grant_id       uuid not null,
    at             timestamptz not null,
    kind           text not null check (kind in
        ('GIVEN', 'DELEGATED', 'ALONE', 'CONFIRMED', 'DECLINED', 'REVOKED', 'SHORTENED')),
    by_id          uuid not null,
    reason         text,
    until          timestamptz,
    primary key (institution_id, id),
    foreign key (institution_id, grant_id) references organisation.role_grant,
    foreign key (institution_id, by_id) references organisation.person
);
create index role_step_of_grant on organisation.role_step (institution_id, grant_id, id);
select system.protect('organisation.role_step');
revoke update, delete on organisation.role_step from netra_app;

-- Whether somebody belongs to the institution at that moment, by its own calendar.
create function organisation.belongs_at(person uuid, moment timestamptz) returns boolean
    language sql stable
    as $$
select exists (
    select 1 from organisation.employment e, organisation.institution i
    where i.id = system.institution() and e.institution_id = i.id and e.person_id = person
      and e.since <= (moment at time zone i.zone)::date
      and (e.until is null or e.until > (moment at time zone i.zone)::date))
$$;

-- Whether a grant, looked at alone, is in force: since counts, until does not, and a powerful role counts once a second
-- person has confirmed it, but for that of the first administrator, whom nobody gave it.
create function organisation.in_force(g organisation.role_grant, moment timestamptz, powerful text[]) returns boolean
    language sql stable
    as $$
select g.since <= moment and (g.until is null or g.until > moment)
    and (g.revoked_at is null or g.revoked_at > moment)
    and (g.confirmed_at <= moment or g.given_by is null or not g.role = any(powerful))
$$;

-- The grants that hold at that moment: in force, their holders belong, and so does that on which they rest.
create function organisation.roles_at(moment timestamptz, powerful text[]) returns setof organisation.role_grant
    language sql stable
    as $$
select g.* from organisation.role_grant g
where g.institution_id = system.institution() and organisation.in_force(g, moment, powerful)
  and organisation.belongs_at(g.person_id, moment)
  and (g.rests_on is null or exists (
    select 1 from organisation.role_grant b
    where b.institution_id = g.institution_id and b.id = g.rests_on
      and organisation.in_force(b, moment, powerful) and organisation.belongs_at(b.person_id, moment)))
$$;
