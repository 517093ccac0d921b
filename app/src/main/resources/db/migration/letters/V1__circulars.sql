-- Circulars: letters to all or many, each a row of versions whose bytes are kept as they were published.
-- People and files are named by their ids; those tables belong to other modules.
create schema letters;

create table letters.circular (
    institution_id uuid not null,
    id             uuid not null,
    -- PREPARED: no version has been published yet.
    state          text not null check (state in ('PREPARED', 'PUBLISHED', 'WITHDRAWN')),
    subject        text not null,
    created_by     uuid not null,
    created_at     timestamptz not null,
    withdrawn_by   uuid,
    withdrawn_at   timestamptz,
    withdrawal     text,
    primary key (institution_id, id),
    check ((state = 'WITHDRAWN') = (withdrawn_by is not null and withdrawn_at is not null and withdrawal <> ''))
);
create index circular_in_state on letters.circular (institution_id, state, id desc);
select system.protect('letters.circular');

create table letters.circular_version (
    institution_id uuid not null,
    id             uuid not null,
    circular_id    uuid not null,
    no             int not null check (no >= 1),
    origin         text not null check (origin in ('IMPORTED', 'WRITTEN')),
    -- platform.file, and the digest of its bytes.
    file_id        uuid not null,
    sha256         bytea not null check (length(sha256) = 32),
    nature         text not null,
    subject        text not null check (subject <> ''),
    -- As printed: numbers of other systems may lack parts.
    number         text not null check (number <> ''),
    day            date not null,
    -- What can be read in the file; empty if it is pictures only.
    text           text not null,
    -- What was found of its signatures when it came, to be looked up again at any time.
    signatures     jsonb not null,
    -- Why it takes the place of the version before; empty for the first.
    change         text not null,
    added_by       uuid not null,
    added_at       timestamptz not null,
    primary key (institution_id, id),
    unique (institution_id, circular_id, no),
    foreign key (institution_id, circular_id) references letters.circular
);
create index circular_version_of_digest on letters.circular_version (sha256);
select system.protect('letters.circular_version');
-- What somebody acknowledged stays what it was.
revoke update, delete on letters.circular_version from netra_app;

-- A file that came and waits until somebody has looked at what was read in it.
create table letters.incoming (
    institution_id uuid not null,
    id             uuid not null,
    state          text not null check (state in ('WAITING', 'PUBLISHED', 'DROPPED')),
    -- The circular of which it is to be a new version; null for a new one.
    circular_id    uuid,
    file_id        uuid not null,
    text           text not null,
    signatures     jsonb not null,
    brought_by     uuid not null,
    brought_at     timestamptz not null,
    primary key (institution_id, id),
    foreign key (institution_id, circular_id) references letters.circular
);
create index incoming_waiting on letters.incoming (institution_id, id desc) where state = 'WAITING';
select system.protect('letters.incoming');

-- Whether exactly these bytes were published by an institution of this Netra: what was published is no secret.
create function system.published_letter(digest bytea)
    returns table (institution uuid, number text, subject text, day date, version int, versions int, state text)
    language sql stable security definer set search_path = ''
    as $$
select v.institution_id, v.number, v.subject, v.day, v.no,
       (select max(o.no) from letters.circular_version o
        where o.institution_id = v.institution_id and o.circular_id = v.circular_id),
       c.state
from letters.circular_version v
join letters.circular c on c.institution_id = v.institution_id and c.id = v.circular_id
where v.sha256 = digest
order by v.added_at
limit 5 $$;
revoke execute on function system.published_letter(bytea) from public;
grant execute on function system.published_letter(bytea) to netra_app;
comment on function system.published_letter(bytea) is
    'across institutions: tells of letters that were published, and only to who holds the very bytes, where they come from and whether they still hold';
