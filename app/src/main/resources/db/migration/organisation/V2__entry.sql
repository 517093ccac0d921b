-- How people prove who they are.
create table organisation.credential (
    institution_id uuid not null,
    person_id      uuid not null,
    -- Argon2id, with its salt and parameters.
    password       text,
    -- The secret of the second code, sealed; counts from the moment it was confirmed.
    totp           bytea,
    totp_since     timestamptz,
    -- The last time step whose code was used: a code counts once.
    totp_step      bigint not null default 0,
    failures       int not null default 0,
    failed_at      timestamptz,
    primary key (institution_id, person_id),
    foreign key (institution_id, person_id) references organisation.person
);
select system.protect('organisation.credential');

create table organisation.recovery_code (
    institution_id uuid not null,
    person_id      uuid not null,
    digest         bytea not null check (length(digest) = 32),
    primary key (institution_id, person_id, digest),
    foreign key (institution_id, person_id) references organisation.person
);
select system.protect('organisation.recovery_code');

-- Letters with which people enter for the first time. Only the digest of the code is kept.
create table organisation.entry_letter (
    institution_id uuid not null,
    id             uuid not null,
    person_id      uuid not null,
    digest         bytea not null check (length(digest) = 32),
    issued_by      uuid not null,
    issued_at      timestamptz not null,
    expires_at     timestamptz not null,
    -- Used, replaced by a newer one, or called back.
    ended_at       timestamptz,
    used           boolean not null default false,
    primary key (institution_id, id),
    foreign key (institution_id, person_id) references organisation.person,
    foreign key (institution_id, issued_by) references organisation.person
);
create index entry_letter_by_digest on organisation.entry_letter (institution_id, digest);
create index entry_letter_of_person on organisation.entry_letter (institution_id, person_id);
select system.protect('organisation.entry_letter');
