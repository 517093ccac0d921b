-- A number by which everybody can name himself at the door, tries that are counted without names, and letters that
-- two people let go.
alter table organisation.credential
    -- Seven digits, the last one a check; given with the first letter or password.
    add column number int check (number between 1000000 and 9999999),
    drop column failures,
    drop column failed_at;
create unique index credential_by_number on organisation.credential (institution_id, number);

-- Tries that failed, by place: a digest puts each account, known or not, on one of 65,536 places. No name, no person
-- and no address stands here, and there are never more rows than places.
create table organisation.entry_attempt (
    institution_id uuid not null references organisation.institution,
    kind           text not null check (kind in ('PASSWORD', 'CODE', 'OWN', 'INSTITUTION')),
    place          int not null check (place between 0 and 65535),
    -- When all tries will be forgotten: each one moves it on by the same time.
    whole_at       timestamptz not null,
    primary key (institution_id, kind, place)
);
select system.protect('organisation.entry_attempt');

-- A letter for somebody with a powerful role opens once a second person has let it go.
alter table organisation.entry_letter
    add column confirmed_by uuid,
    add column confirmed_at timestamptz,
    add foreign key (institution_id, confirmed_by) references organisation.person,
    add check ((confirmed_by is null) = (confirmed_at is null)),
    add check (confirmed_by <> issued_by and confirmed_by <> person_id);
create unique index one_open_letter on organisation.entry_letter (institution_id, person_id) where ended_at is null;

-- Secrets are found by the beginning of their digest and compared whole by the program, in a time that tells nothing.
drop index organisation.entry_letter_by_digest;
create index entry_letter_by_digest on organisation.entry_letter (institution_id, substring(digest from 1 for 4));
