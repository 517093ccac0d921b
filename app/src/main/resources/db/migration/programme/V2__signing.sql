-- What people read and sign. A text that was signed is never changed: what reads differently is another text.
create table programme.pledge_text (
    institution_id uuid not null,
    id             uuid not null,
    kind           text not null check (kind in ('PLEDGE', 'INTEGRITY_PACT')),
    title          text not null,
    opening        text not null,
    points         text[] not null check (cardinality(points) between 1 and 20),
    closing        text not null,
    -- Of the text as it is shown, by which signatures are bound to it.
    sha256         bytea not null check (length(sha256) = 32),
    -- The text that this one took the place of, before anybody signed it.
    replaces       uuid,
    written_by     uuid not null,
    written_at     timestamptz not null,
    primary key (institution_id, id),
    foreign key (institution_id, replaces) references programme.pledge_text
);
select system.protect('programme.pledge_text');
revoke update, delete on programme.pledge_text from netra_app;

-- Signatures, whole: what was stated, by whom, under which text, and how it was proven. The salt is the one of the
-- entry in the record.
create table programme.signature (
    institution_id uuid not null,
    evidence_id    uuid not null,
    measure_id     uuid not null,
    person_id      uuid not null,
    text_id        uuid not null,
    method         text not null check (method in ('PASSKEY', 'CODE', 'WITNESSED', 'PAPER')),
    at             timestamptz not null,
    statement      text not null,
    salt           bytea not null check (length(salt) = 32),
    -- By which anybody who holds the certificate finds the page that confirms it.
    code           text not null unique check (length(code) = 16),
    credential     bytea,
    public_key     bytea,
    client_data    bytea,
    authenticator  bytea,
    signature      bytea,
    witness_id     uuid,
    primary key (institution_id, evidence_id),
    foreign key (institution_id, evidence_id) references programme.evidence,
    foreign key (institution_id, text_id) references programme.pledge_text,
    check ((method = 'PASSKEY') = (signature is not null)),
    check (method <> 'WITNESSED' or witness_id is not null)
);
create index signature_of_person on programme.signature (institution_id, person_id, at desc);
create index signature_of_measure on programme.signature (institution_id, measure_id, at desc);
select system.protect('programme.signature');
revoke update, delete on programme.signature from netra_app;

-- A scanned sheet with up to thirty signatures, and which of its lines were signed. It counts once a second person
-- has compared it.
create table programme.sheet (
    institution_id uuid not null,
    id             uuid not null,
    measure_id     uuid not null,
    unit_id        uuid not null,
    text_id        uuid not null,
    printed_by     uuid not null,
    printed_at     timestamptz not null,
    state          text not null check (state in ('PRINTED', 'AWAITS_SECOND', 'COUNTED', 'REFUSED')),
    file_id        uuid,
    sha256         bytea check (length(sha256) = 32),
    signed_on      date,
    told_by        uuid,
    told_at        timestamptz,
    second_by      uuid check (second_by <> told_by),
    second_at      timestamptz,
    reason         text,
    primary key (institution_id, id),
    foreign key (institution_id, text_id) references programme.pledge_text
);
create index sheet_of_measure on programme.sheet (institution_id, measure_id, id desc);
-- The same scan counts once.
create unique index sheet_scan on programme.sheet (institution_id, sha256) where state <> 'REFUSED';
select system.protect('programme.sheet');
revoke delete on programme.sheet from netra_app;

create table programme.sheet_line (
    institution_id uuid not null,
    sheet_id       uuid not null,
    line           smallint not null check (line between 1 and 30),
    person_id      uuid not null,
    signed         boolean not null default false,
    -- Null for who did not sign on this sheet, or had signed in another way.
    evidence_id    uuid,
    primary key (institution_id, sheet_id, line),
    unique (institution_id, sheet_id, person_id),
    foreign key (institution_id, sheet_id) references programme.sheet
);
select system.protect('programme.sheet_line');

-- Certificates that were made, one for each signature.
create table programme.certificate (
    institution_id uuid not null,
    evidence_id    uuid not null,
    file_id        uuid not null,
    sha256         bytea not null check (length(sha256) = 32),
    sealed         boolean not null,
    made_at        timestamptz not null,
    primary key (institution_id, evidence_id),
    foreign key (institution_id, evidence_id) references programme.signature
);
select system.protect('programme.certificate');

-- That somebody said to have read a circular, to the byte. The salt is the one of the entry in the record.
create table programme.acknowledgement (
    institution_id uuid not null,
    evidence_id    uuid not null,
    measure_id     uuid not null,
    person_id      uuid not null,
    version_id     uuid not null,
    at             timestamptz not null,
    statement      text not null,
    salt           bytea not null check (length(salt) = 32),
    primary key (institution_id, evidence_id),
    foreign key (institution_id, evidence_id) references programme.evidence
);
create index acknowledgement_of_person on programme.acknowledgement (institution_id, person_id, measure_id, at desc);
select system.protect('programme.acknowledgement');
revoke update, delete on programme.acknowledgement from netra_app;

-- What the engine destroys of people, with what they signed.
create or replace function programme.destroy_people(people uuid[]) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
declare
    gone bigint;
    doomed uuid[];
    signed uuid[];
begin
    doomed := array(select id from programme.obligation
        where institution_id = system.institution() and person_id = any(people));
    signed := array(select evidence_id from programme.signature
        where institution_id = system.institution() and person_id = any(people));
    delete from programme.certificate where institution_id = system.institution() and evidence_id = any(signed);
    delete from programme.signature where institution_id = system.institution() and evidence_id = any(signed);
    delete from programme.sheet_line where institution_id = system.institution() and person_id = any(people);
    delete from programme.acknowledgement where institution_id = system.institution() and person_id = any(people);
    delete from programme.reminder where institution_id = system.institution() and person_id = any(people);
    delete from programme.exemption where institution_id = system.institution() and obligation_id = any(doomed);
    delete from programme.decline where institution_id = system.institution() and obligation_id = any(doomed);
    delete from programme.obligation_event where institution_id = system.institution() and obligation_id = any(doomed);
    delete from programme.evidence where institution_id = system.institution() and obligation_id = any(doomed);
    delete from programme.obligation where institution_id = system.institution() and id = any(doomed);
    get diagnostics gone = row_count;
    return gone;
end
$$;

create function programme.signature_of_code(wanted text) returns table (institution_id uuid, evidence_id uuid)
    language sql stable security definer
    set search_path = pg_catalog
    as $$ select s.institution_id, s.evidence_id from programme.signature s where s.code = wanted $$;
revoke execute on function programme.signature_of_code(text) from public;
grant execute on function programme.signature_of_code(text) to netra_app;

comment on function programme.signature_of_code(text) is
    'across institutions: answers two ids for a code of eighty random bits, which only holders of the certificate have';
