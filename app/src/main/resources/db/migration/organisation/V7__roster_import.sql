-- Lists of people on their way in: checked, compared with what is here, confirmed, and undone if need be.
create table organisation.roster_import (
    institution_id uuid not null references organisation.institution,
    id             uuid not null,
    -- The part of the institution that the list is about: who is missing in it has left.
    scope_id       uuid not null,
    file_name      text not null,
    file_digest    bytea not null check (length(file_digest) = 32),
    -- The file itself, until the import is over.
    content        bytea,
    headings       text not null,
    mapping        text,
    -- The day from which the differences hold.
    day            date not null,
    state          text not null check (state in
        ('RECEIVED', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'UNDONE', 'CANCELLED', 'FAILED')),
    rows_done      int not null default 0,
    rows_total     int not null default 0,
    rows_kept_out  int not null default 0,
    -- Rows about units that do not belong to the scope.
    rows_outside   int not null default 0,
    failure        text,
    -- Digests of the people in scope: when the list was compared, and after it was taken over.
    basis          bytea,
    result         bytea,
    created_by     uuid not null,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    applied_by     uuid,
    applied_at     timestamptz,
    undone_by      uuid,
    undone_at      timestamptz,
    primary key (institution_id, id),
    foreign key (institution_id, scope_id) references organisation.unit,
    foreign key (institution_id, created_by) references organisation.person,
    foreign key (institution_id, applied_by) references organisation.person,
    foreign key (institution_id, undone_by) references organisation.person
);
select system.protect('organisation.roster_import');

create table organisation.roster_problem (
    institution_id uuid not null,
    import_id      uuid not null,
    ordinal        int not null,
    row_number     int not null,
    field          text,
    kind           text not null,
    message_id     text not null,
    message_en     text not null,
    cure_id        text not null,
    cure_en        text not null,
    primary key (institution_id, import_id, ordinal),
    foreign key (institution_id, import_id) references organisation.roster_import on delete cascade
);
create index roster_problem_by_kind on organisation.roster_problem (institution_id, import_id, kind, ordinal);
select system.protect('organisation.roster_problem');

-- What differs between the list and the people here, as it was shown before anybody confirmed it.
create table organisation.roster_change (
    institution_id uuid not null,
    import_id      uuid not null,
    ordinal        int not null,
    kind           text not null check (kind in ('JOINED', 'LEFT', 'MOVED', 'CHANGED')),
    person_id      uuid,
    name           text not null,
    -- What is otherwise, for people to read: [{field, before, after}].
    parts          jsonb not null,
    -- The whole entry of the list, to be taken over; null for somebody who left.
    entry          jsonb,
    primary key (institution_id, import_id, ordinal),
    foreign key (institution_id, import_id) references organisation.roster_import on delete cascade
);
create index roster_change_by_kind on organisation.roster_change (institution_id, import_id, kind, ordinal);
select system.protect('organisation.roster_change');

-- Which rows the import wrote, ended or replaced, so that it can be undone exactly.
create table organisation.roster_trace (
    institution_id uuid not null,
    import_id      uuid not null,
    ordinal        int not null,
    place          text not null check (place in ('person', 'employment', 'assignment', 'unit', 'unit_state')),
    row_id         uuid not null,
    -- The row as it was; null where there was none.
    former         jsonb,
    primary key (institution_id, import_id, ordinal),
    foreign key (institution_id, import_id) references organisation.roster_import on delete cascade
);
select system.protect('organisation.roster_trace');

-- How the columns of a list with these headings were understood the last time.
create table organisation.roster_mapping (
    institution_id uuid not null references organisation.institution,
    headings       text not null,
    mapping        text not null,
    used_at        timestamptz not null,
    primary key (institution_id, headings)
);
select system.protect('organisation.roster_mapping');

-- What lists say of a post beside what Netra keeps of it: since when it is held, and the superior's number, which
-- may be nobody's. Both are kept as told, so that the same list twice makes no difference.
alter table organisation.assignment add column told_start date;
alter table organisation.assignment add column told_superior text;
