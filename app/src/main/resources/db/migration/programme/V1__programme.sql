-- Programmes of an institution for one election or several, their measures, what these oblige people and units to, and
-- the evidence that it was done. What happened is added to and never changed; the state of an obligation changes in the
-- transaction of its event alone.
create schema programme;

create table programme.programme (
    institution_id uuid not null,
    id             uuid not null,
    name           text not null,
    -- Codes of calendars, such as PILKADA_2024.
    elections      text[] not null check (cardinality(elections) > 0),
    -- The letter or movement from above that it answers; the law it rests on, as it is cited.
    cause          text not null default '',
    basis          text not null default '',
    -- Random, in the address of its public page.
    public_id      uuid not null,
    stage          text not null check (stage in ('DRAFT', 'ACTIVE', 'CLOSED')),
    -- Of which template it was made; null for none.
    template       text,
    created_by     uuid not null,
    created_at     timestamptz not null,
    primary key (institution_id, id),
    unique (institution_id, public_id)
);
create index programme_by_public_id on programme.programme (public_id);
select system.protect('programme.programme');

create table programme.measure (
    institution_id    uuid not null,
    id                uuid not null,
    programme_id      uuid not null,
    kind              text not null check (kind in ('CIRCULAR', 'PLEDGE', 'INTEGRITY_PACT', 'ASSEMBLY', 'BRIEFING', 'BANNER',
        'SOCIAL_REMINDER', 'COORDINATION_BAWASLU', 'EVENT_VETTING', 'PERSONNEL_FREEZE', 'MONITORING', 'ORDER')),
    -- Whom it obliges: each person of its audience, or each unit.
    subject           text not null check (subject in ('PERSON', 'UNIT')),
    title             text not null,
    text              text not null default '',
    -- Who answers for it, and confirms what is stated about it.
    owner_id          uuid,
    since             date not null,
    -- The last day; with the next three, reckoned from the first day of an event of a calendar.
    due               date,
    rel_election      text,
    rel_stage         text,
    rel_days          int,
    -- Null restricts nothing. Units with all below them.
    audience_units    uuid[],
    audience_kinds    text[],
    audience_statuses text[],
    audience_classes  text[],
    audience_people   uuid[],
    heads_only        boolean not null default false,
    circular_id       uuid,
    text_id           uuid,
    evidence_kinds    text[] not null check (cardinality(evidence_kinds) > 0),
    state             text not null check (state in ('PLANNED', 'LAID', 'WITHDRAWN')),
    -- Of an order given by mouth: which office gave it, and when.
    ordered_by        text,
    ordered_on        date,
    created_by        uuid not null,
    created_at        timestamptz not null,
    laid_by           uuid,
    laid_at           timestamptz,
    primary key (institution_id, id),
    foreign key (institution_id, programme_id) references programme.programme,
    check (num_nulls(rel_election, rel_stage, rel_days) in (0, 3)),
    check ((ordered_by is null) = (ordered_on is null)),
    check (state <> 'LAID' or laid_at is not null)
);
create index measure_of_programme on programme.measure (institution_id, programme_id, id);
select system.protect('programme.measure');

create table programme.obligation (
    institution_id uuid not null,
    id             uuid not null,
    measure_id     uuid not null,
    person_id      uuid,
    unit_id        uuid,
    -- Whichever of the two it is.
    subject_id     uuid not null,
    laid_on        date not null,
    -- Never due before that day, whatever the measure says: who comes later has a week.
    grace_until    date not null,
    state          text not null check (state in ('OPEN', 'MET', 'DECLINED', 'EXEMPTED', 'VOID')),
    state_at       timestamptz not null,
    primary key (institution_id, id),
    unique (institution_id, measure_id, subject_id),
    foreign key (institution_id, measure_id) references programme.measure,
    check ((person_id is null) <> (unit_id is null)),
    check (subject_id = coalesce(person_id, unit_id))
);
create index obligation_of_subject on programme.obligation (institution_id, subject_id, state);
select system.protect('programme.obligation');
revoke delete on programme.obligation from netra_app;

-- What was shown for an obligation: added to, never changed.
create table programme.evidence (
    institution_id  uuid not null,
    id              uuid not null,
    obligation_id   uuid not null,
    kind            text not null check (kind in ('ACKNOWLEDGEMENT', 'SIGNATURE_PASSKEY', 'SIGNATURE_CODE',
        'SIGNATURE_WITNESSED', 'PAPER', 'LINK', 'PHOTO', 'STATEMENT')),
    at              timestamptz not null,
    -- The legal day on which it was done, which may lie before: paper.
    day             date not null,
    given_by        uuid not null,
    document_sha256 bytea check (length(document_sha256) = 32),
    note            text not null default '',
    -- Whether it counted at once, or waits for a second person: then its event MET or REFUSED tells how that went.
    state           text not null check (state in ('COUNTED', 'AWAITS_SECOND')),
    primary key (institution_id, id),
    foreign key (institution_id, obligation_id) references programme.obligation
);
create index evidence_of_obligation on programme.evidence (institution_id, obligation_id, id);
select system.protect('programme.evidence');
revoke update, delete on programme.evidence from netra_app;

create table programme.obligation_event (
    institution_id uuid not null,
    id             uuid not null,
    obligation_id  uuid not null,
    at             timestamptz not null,
    kind           text not null check (kind in
        ('LAID', 'OFFERED', 'MET', 'REFUSED', 'DECLINED', 'EXEMPTED', 'VOID', 'REOPENED')),
    evidence_id    uuid,
    -- Null for Netra itself.
    by_id          uuid,
    -- A word of ours, such as LEFT; never what somebody wrote.
    reason         text check (reason ~ '^[A-Z_]+$'),
    primary key (institution_id, id),
    foreign key (institution_id, obligation_id) references programme.obligation,
    foreign key (institution_id, evidence_id) references programme.evidence,
    check ((kind in ('OFFERED', 'MET', 'REFUSED')) = (evidence_id is not null))
);
create index event_of_obligation on programme.obligation_event (institution_id, obligation_id, at, id);
create unique index evidence_met_once on programme.obligation_event (institution_id, evidence_id, kind)
    where evidence_id is not null;
select system.protect('programme.obligation_event');
revoke update, delete on programme.obligation_event from netra_app;

-- Why somebody does not do it, in the person's own words: for the eyes of the programme officer alone.
create table programme.decline (
    institution_id uuid not null,
    id             uuid not null,
    obligation_id  uuid not null,
    at             timestamptz not null,
    reason         text not null,
    primary key (institution_id, id),
    foreign key (institution_id, obligation_id) references programme.obligation
);
create index decline_of_obligation on programme.decline (institution_id, obligation_id, id);
select system.protect('programme.decline');
revoke update, delete on programme.decline from netra_app;

-- Exemptions that the officer asked for, and what the approver decided.
create table programme.exemption (
    institution_id uuid not null,
    id             uuid not null,
    obligation_id  uuid not null,
    reason         text not null,
    asked_by       uuid not null,
    asked_at       timestamptz not null,
    decided_by     uuid,
    decided_at     timestamptz,
    granted        boolean,
    primary key (institution_id, id),
    foreign key (institution_id, obligation_id) references programme.obligation,
    check (decided_by <> asked_by),
    check (num_nulls(decided_by, decided_at, granted) in (0, 3))
);
create unique index one_open_exemption on programme.exemption (institution_id, obligation_id) where decided_at is null;
create index exemption_waiting on programme.exemption (institution_id, id) where decided_at is null;
select system.protect('programme.exemption');
revoke delete on programme.exemption from netra_app;

-- Who is reminded on which day: once at most. Sent when the quiet hours are over.
create table programme.reminder (
    institution_id uuid not null,
    person_id      uuid not null,
    day            date not null,
    -- Null for the ladder.
    asked_by       uuid,
    sent_at        timestamptz,
    primary key (institution_id, person_id, day)
);
create index reminder_waiting on programme.reminder (institution_id, day) where sent_at is null;
select system.protect('programme.reminder');
revoke delete on programme.reminder from netra_app;

-- An id that grows with time, as Ids.next() gives them, for rows that the database makes by the thousand.
create function programme.next_id() returns uuid
    language sql volatile
    as $$
select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
    from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;

-- Whose public page has that address: the id of an institution and nothing else.
create function system.institution_of_programme(address uuid) returns uuid
    language sql stable security definer set search_path = ''
    as $$ select institution_id from programme.programme where public_id = address and stage <> 'DRAFT' $$;
revoke execute on function system.institution_of_programme(uuid) from public;
grant execute on function system.institution_of_programme(uuid) to netra_app;

comment on function system.institution_of_programme(uuid) is
    'across institutions: answers the id of an institution, nothing of what is in it';

-- When the time of a person's data is over they go, events and evidence too: of the own institution, and of nobody who
-- belonged to it within the last year.
create function programme.destroy_people(people uuid[]) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog
    as $$
declare
    gone bigint;
    doomed uuid[];
begin
    doomed := array(select id from programme.obligation
        where institution_id = system.institution() and person_id = any(people)
          and person_id not in (select e.person_id from organisation.employment e
            where e.institution_id = system.institution()
              and (e.until is null or e.until > current_date - 365)));
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
revoke execute on function programme.destroy_people(uuid[]) from public;
grant execute on function programme.destroy_people(uuid[]) to netra_app;
