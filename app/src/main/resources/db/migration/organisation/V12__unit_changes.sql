-- Changes of units, one row each, and of the last one what is needed to take it back.
create table organisation.unit_change (
    institution_id uuid not null references organisation.institution,
    id             uuid not null,
    kind           text not null check (kind in ('OPEN', 'ALTER', 'MERGE', 'CLOSE')),
    unit_id        uuid not null,
    -- The unit by whose keepers it may be taken back: one that exists before and after.
    anchor_id      uuid not null,
    day            date not null,
    changed_by     uuid not null,
    changed_at     timestamptz not null,
    undone_by      uuid,
    undone_at      timestamptz,
    -- The rows of the units as they were and as they became; null for all but the last change.
    before         jsonb,
    after          jsonb,
    primary key (institution_id, id),
    foreign key (institution_id, changed_by) references organisation.person,
    foreign key (institution_id, undone_by) references organisation.person
);
select system.protect('organisation.unit_change');

-- The posts that went over with the last change, as they were and as they became.
create table organisation.unit_change_post (
    institution_id uuid not null,
    change_id      uuid not null,
    assignment_id  uuid not null,
    person_id      uuid not null,
    -- Null for a post that the change made.
    before         jsonb,
    after          jsonb not null,
    primary key (institution_id, change_id, assignment_id),
    foreign key (institution_id, change_id) references organisation.unit_change on delete cascade,
    foreign key (institution_id, person_id) references organisation.person
);
create index unit_change_post_of_person on organisation.unit_change_post (institution_id, person_id);
select system.protect('organisation.unit_change_post');

-- Nobody works in a unit that is closed, whoever writes the row: asked of all rows of a statement at once.
create function organisation.refuse_closed() returns trigger
    language plpgsql
    as $$
begin
    -- A unit that is being closed at this moment is waited for.
    perform 1 from organisation.unit u
        where (u.institution_id, u.id) in (select institution_id, unit_id from fresh) for share;
    if exists (
        select 1 from fresh f
        join organisation.unit u on u.institution_id = f.institution_id and u.id = f.unit_id
        where u.closed is not null and (f.until is null or f.until > u.closed)) then
        raise exception 'a post in a unit that is closed' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create trigger lies_in_open_unit after insert on organisation.assignment
    referencing new table as fresh for each statement execute function organisation.refuse_closed();
create trigger stays_in_open_unit after update on organisation.assignment
    referencing new table as fresh for each statement execute function organisation.refuse_closed();

create function organisation.refuse_peopled() returns trigger
    language plpgsql
    as $$
begin
    if exists (
        select 1 from fresh u
        join organisation.assignment a on a.institution_id = u.institution_id and a.unit_id = u.id
        where u.closed is not null and (a.until is null or a.until > u.closed)) then
        raise exception 'a unit is closed in which people work' using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create trigger closes_empty after update on organisation.unit
    referencing new table as fresh for each statement execute function organisation.refuse_peopled();
