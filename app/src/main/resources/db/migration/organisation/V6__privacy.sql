-- What people ask about their own data, what is destroyed and by whom, and the papers of the data protection officer.
alter table organisation.person
    -- Since when nothing but the id is left of the row, which other rows still name.
    add column destroyed_at timestamptz;

create table organisation.correction (
    institution_id uuid not null,
    id             uuid not null,
    person_id      uuid not null,
    kind           text not null,
    wish           text not null,
    asked_at       timestamptz not null,
    outcome        text check (outcome in ('CORRECTED', 'REFUSED')),
    answer         text,
    answered_by    uuid,
    answered_at    timestamptz,
    primary key (institution_id, id),
    foreign key (institution_id, person_id) references organisation.person,
    foreign key (institution_id, answered_by) references organisation.person,
    check ((outcome is null) = (answered_at is null)),
    check (answered_by <> person_id)
);
create index correction_of_person on organisation.correction (institution_id, person_id, id);
select system.protect('organisation.correction');

-- What is destroyed under one rule: proposed by one officer, done by another, and then its own record.
create table organisation.destruction (
    institution_id uuid not null references organisation.institution,
    id             uuid not null,
    kind           text not null,
    -- What was over on that day.
    day            date not null,
    people         int not null,
    proposed_by    uuid not null,
    proposed_role  text not null check (proposed_role in ('ARCHIVIST', 'DATA_PROTECTION_OFFICER')),
    proposed_at    timestamptz not null,
    done_by        uuid,
    done_at        timestamptz,
    -- How many rows of which table: {"organisation.person": 3}.
    counts         jsonb,
    primary key (institution_id, id),
    foreign key (institution_id, proposed_by) references organisation.person,
    foreign key (institution_id, done_by) references organisation.person,
    check (done_by <> proposed_by),
    check ((done_at is null) = (counts is null))
);
create unique index one_open_destruction on organisation.destruction (institution_id, kind) where done_at is null;
select system.protect('organisation.destruction');
revoke delete on organisation.destruction from netra_app;

create table organisation.destroyed_person (
    institution_id uuid not null,
    destruction_id uuid not null,
    person_id      uuid not null,
    primary key (institution_id, destruction_id, person_id),
    foreign key (institution_id, destruction_id) references organisation.destruction,
    foreign key (institution_id, person_id) references organisation.person
);
select system.protect('organisation.destroyed_person');
revoke update, delete on organisation.destroyed_person from netra_app;

-- Impact assessments and notices of a breach, as far as they are written.
create table organisation.protection_paper (
    institution_id uuid not null references organisation.institution,
    id             uuid not null,
    kind           text not null check (kind in ('ASSESSMENT', 'BREACH')),
    -- When a breach was found: from then on the clock runs.
    found_at       timestamptz,
    content        jsonb not null,
    written_by     uuid not null,
    written_at     timestamptz not null,
    changed_at     timestamptz not null,
    -- When those concerned and the authority were told.
    sent_at        timestamptz,
    primary key (institution_id, id),
    foreign key (institution_id, written_by) references organisation.person
);
select system.protect('organisation.protection_paper');

-- Looks are only added to; but when their time is over they go, those of the own institution, and none of the last year.
create function organisation.destroy_looks(before timestamptz) returns bigint
    language sql security definer
    set search_path = pg_catalog
    as $$
with gone as (
    delete from organisation.look
    where institution_id = system.institution() and at < least(before, now() - interval '1 year')
    returning 1)
select count(*) from gone
$$;
revoke execute on function organisation.destroy_looks(timestamptz) from public;
grant execute on function organisation.destroy_looks(timestamptz) to netra_app;
