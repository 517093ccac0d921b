-- Letters written here: drafts, who looked at them, and the numbers of an institution's letters.
create table letters.draft (
    institution_id uuid not null,
    id             uuid not null,
    circular_id    uuid not null,
    state          text not null check (state in ('WRITING', 'SUBMITTED', 'REVIEWED', 'APPROVED', 'PUBLISHED', 'DROPPED')),
    -- Grows with every change, so that nobody writes over what somebody else has just changed.
    revision       int not null,
    content        jsonb not null,
    changed_at     timestamptz not null,
    -- Given with the approval, with the day that the letter bears.
    number         text,
    day            date,
    -- A letter that waits for its seal: how often it was tried, when again, and what was wrong.
    tries          int not null default 0,
    next_at        timestamptz,
    fault          text,
    primary key (institution_id, id),
    foreign key (institution_id, circular_id) references letters.circular,
    check ((state in ('APPROVED', 'PUBLISHED')) <= (number is not null and day is not null))
);
create index draft_in_state on letters.draft (institution_id, state, id desc);
create index draft_unsealed on letters.draft (next_at, institution_id) where state = 'APPROVED';
-- A circular is worked on in one place at a time.
create unique index draft_open on letters.draft (institution_id, circular_id)
    where state not in ('PUBLISHED', 'DROPPED');
select system.protect('letters.draft');

-- Who did what with a draft; never changed.
create table letters.draft_step (
    institution_id uuid not null,
    id             uuid not null,
    draft_id       uuid not null,
    what           text not null check (what in ('WROTE', 'SUBMITTED', 'REVIEWED', 'RETURNED', 'APPROVED', 'DROPPED')),
    by_id          uuid not null,
    at             timestamptz not null,
    note           text not null,
    primary key (institution_id, id),
    foreign key (institution_id, draft_id) references letters.draft
);
create index draft_step_of on letters.draft_step (institution_id, draft_id, id);
select system.protect('letters.draft_step');
revoke update, delete on letters.draft_step from netra_app;

-- How the institution numbers its letters: words with places for {kode}, {urut}, {unit}, {bulan} and {tahun}.
create table letters.number_pattern (
    institution_id uuid not null,
    pattern        text not null,
    classification text not null,
    unit           text not null,
    changed_by     uuid not null,
    changed_at     timestamptz not null,
    primary key (institution_id)
);
select system.protect('letters.number_pattern');

-- The running numbers of a year that are taken: by a letter here, by one outside, or kept free for one.
-- The key is what keeps two letters from ever having the same.
create table letters.number (
    institution_id uuid not null,
    year           int not null check (year between 1945 and 9999),
    running        int not null check (running between 1 and 999999),
    use            text not null check (use in ('LETTER', 'OUTSIDE', 'RESERVED')),
    draft_id       uuid,
    note           text not null,
    by_id          uuid not null,
    at             timestamptz not null,
    primary key (institution_id, year, running),
    foreign key (institution_id, draft_id) references letters.draft,
    check ((use = 'LETTER') = (draft_id is not null))
);
create unique index number_of_draft on letters.number (institution_id, draft_id) where draft_id is not null;
select system.protect('letters.number');

-- For which institutions letters wait for a seal: ids only, so that the job need not ask each.
create function system.institutions_with_unsealed(until timestamptz) returns setof uuid
    language sql stable security definer set search_path = ''
    as $$ select distinct institution_id from letters.draft where state = 'APPROVED' and next_at <= until $$;
revoke execute on function system.institutions_with_unsealed(timestamptz) from public;
grant execute on function system.institutions_with_unsealed(timestamptz) to netra_app;
comment on function system.institutions_with_unsealed(timestamptz) is
    'across institutions: answers ids of institutions, nothing of what is in them';
