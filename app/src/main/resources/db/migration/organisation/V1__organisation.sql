-- Institutions, their units, and the people in them. Whatever changes in time is a row with the days on which it
-- holds: since counts, until does not; history is never overwritten.
create schema organisation;

-- Which institutions there are is public; only the institution itself changes its row.
create table organisation.institution (
    id            uuid primary key,
    code          text not null unique check (code ~ '^\d\d(\.\d\d)?$'),
    kind          text not null check (kind in ('PROVINCE', 'REGENCY', 'CITY')),
    name          text not null,
    province_code text check (province_code ~ '^\d\d$'),
    zone          text not null,
    lowest_unit   text not null default 'desa',
    units_changed bigint not null default 0
);

alter table organisation.institution enable row level security;
alter table organisation.institution force row level security;
create policy named_to_all on organisation.institution for select to netra_app using (true);
create policy founds_itself on organisation.institution for insert to netra_app with check (id = system.institution());
create policy changes_itself on organisation.institution for update to netra_app using (id = system.institution());
create policy kept_by_owner on organisation.institution to netra_owner using (true);

create table organisation.unit (
    institution_id uuid not null references organisation.institution,
    id             uuid not null,
    code           text not null,
    opened         date not null,
    closed         date check (closed > opened),
    primary key (institution_id, id),
    unique (institution_id, code)
);
select system.protect('organisation.unit');

-- What a unit is called, what it is and below which other it stands; the root of the tree has no parent.
create table organisation.unit_state (
    institution_id uuid not null,
    unit_id        uuid not null,
    since          date not null,
    until          date check (until > since),
    name           text not null,
    kind           text not null,
    parent_id      uuid,
    -- Days without signal that this unit is given before anything counts as late.
    offline_days   int not null default 0 check (offline_days between 0 and 60),
    decree         text,
    primary key (institution_id, unit_id, since),
    foreign key (institution_id, unit_id) references organisation.unit,
    foreign key (institution_id, parent_id) references organisation.unit
);
create unique index one_open_state on organisation.unit_state (institution_id, unit_id) where until is null;
select system.protect('organisation.unit_state');

-- Into which units one that closed went over.
create table organisation.unit_succession (
    institution_id uuid not null,
    unit_id        uuid not null,
    successor_id   uuid not null,
    day            date not null,
    decree         text,
    primary key (institution_id, unit_id, successor_id),
    foreign key (institution_id, unit_id) references organisation.unit,
    foreign key (institution_id, successor_id) references organisation.unit,
    check (unit_id <> successor_id)
);
select system.protect('organisation.unit_succession');

-- The social media accounts with which a unit speaks officially. Never those of a person.
create table organisation.official_account (
    institution_id uuid not null,
    id             uuid not null,
    unit_id        uuid not null,
    service        text not null,
    handle         text not null,
    address        text not null,
    since          date not null,
    until          date check (until > since),
    primary key (institution_id, id),
    foreign key (institution_id, unit_id) references organisation.unit
);
select system.protect('organisation.official_account');

create table organisation.person (
    institution_id uuid not null references organisation.institution,
    id             uuid not null,
    -- Eighteen digits if it is sound; kept as written if not. Two rows may share one until somebody has looked.
    nip            text,
    -- With its titles.
    name           text not null,
    -- Without titles, in small letters, for search: see Names of the roster library.
    plain_name     text not null,
    birth_date     date,
    email          text,
    -- Has no phone and signs on paper.
    on_paper       boolean not null default false,
    primary key (institution_id, id)
);
create index person_by_nip on organisation.person (institution_id, nip);
create index person_by_name on organisation.person (institution_id, plain_name, id);
select system.protect('organisation.person');

-- From when until when somebody belongs to the institution, as what and in which rank.
create table organisation.employment (
    institution_id uuid not null,
    id             uuid not null,
    person_id      uuid not null,
    status         text not null,
    rank           text,
    since          date not null,
    until          date check (until > since),
    primary key (institution_id, id),
    foreign key (institution_id, person_id) references organisation.person
);
create index employment_of_person on organisation.employment (institution_id, person_id, since);
select system.protect('organisation.employment');

-- A post that somebody holds, several at once where one of them is held for another (Plt, Plh, Pj, Pjs).
create table organisation.assignment (
    institution_id uuid not null,
    id             uuid not null,
    person_id      uuid not null,
    unit_id        uuid not null,
    post           text not null,
    post_class     text,
    standing       text not null default 'DEFINITIVE' check (standing in ('DEFINITIVE', 'PLT', 'PLH', 'PJ', 'PJS')),
    -- Heads the unit, and so the people in it and in the units below.
    head           boolean not null default false,
    -- Only where the superior is not the one that the tree gives.
    superior_id    uuid,
    since          date not null,
    until          date check (until > since),
    primary key (institution_id, id),
    foreign key (institution_id, person_id) references organisation.person,
    foreign key (institution_id, superior_id) references organisation.person,
    foreign key (institution_id, unit_id) references organisation.unit
);
create index assignment_of_person on organisation.assignment (institution_id, person_id, since);
create index assignment_in_unit on organisation.assignment (institution_id, unit_id, since);
select system.protect('organisation.assignment');

-- A role that somebody was given over a unit and all below it, to the minute. A powerful one needs a second person.
create table organisation.role_grant (
    institution_id uuid not null,
    id             uuid not null,
    person_id      uuid not null,
    role           text not null,
    unit_id        uuid not null,
    since          timestamptz not null,
    until          timestamptz check (until > since),
    given_by       uuid,
    given_at       timestamptz not null,
    confirmed_by   uuid,
    confirmed_at   timestamptz,
    revoked_by     uuid,
    revoked_at     timestamptz,
    -- Whose work is done meanwhile, when this is a delegation.
    stands_for     uuid,
    reason         text,
    primary key (institution_id, id),
    foreign key (institution_id, person_id) references organisation.person,
    foreign key (institution_id, given_by) references organisation.person,
    foreign key (institution_id, confirmed_by) references organisation.person,
    foreign key (institution_id, revoked_by) references organisation.person,
    foreign key (institution_id, stands_for) references organisation.person,
    foreign key (institution_id, unit_id) references organisation.unit,
    check (confirmed_by is null or confirmed_by <> given_by)
);
create index role_grant_of_person on organisation.role_grant (institution_id, person_id);
create index role_grant_by_role on organisation.role_grant (institution_id, role);
select system.protect('organisation.role_grant');

-- Who looked at whose data: added to, never changed.
create table organisation.look (
    institution_id uuid not null,
    id             uuid not null,
    at             timestamptz not null,
    reader_id      uuid not null,
    reader_role    text not null,
    -- Null when the look was at many, whose number is people.
    subject_id     uuid,
    what           text not null,
    people         int not null default 1,
    primary key (institution_id, id),
    foreign key (institution_id, reader_id) references organisation.person,
    foreign key (institution_id, subject_id) references organisation.person
);
create index look_at_person on organisation.look (institution_id, subject_id, at);
create index look_by_reader on organisation.look (institution_id, reader_id, at);
select system.protect('organisation.look');
revoke update, delete on organisation.look from netra_app;

-- Totals that a regency publishes to its province: counts, never people. Both may read them, the publisher writes.
create table organisation.total (
    institution_id uuid not null references organisation.institution,
    publisher_id   uuid not null references organisation.institution,
    what           text not null,
    day            date not null,
    count          bigint not null,
    primary key (institution_id, publisher_id, what, day)
);
alter table organisation.total enable row level security;
alter table organisation.total force row level security;
create policy read_by_both on organisation.total for select to netra_app
    using (system.institution() in (institution_id, publisher_id));
create policy written_by_publisher on organisation.total for insert to netra_app
    with check (publisher_id = system.institution());
create policy changed_by_publisher on organisation.total for update to netra_app
    using (publisher_id = system.institution());
create policy kept_by_owner on organisation.total to netra_owner using (true);
