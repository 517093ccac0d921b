-- Answers that their askers wanted to keep, and the editions of the rule book under which they were given.
-- They belong to no institution on purpose: which office somebody works for would be a trace (ADR 0023).
create schema advice;

-- The files of every edition that has answered here, so that an answer can be shown again years later.
create table advice.edition (
    edition    text primary key check (edition ~ '^sha256:[0-9a-f]{64}$'),
    first_seen date not null,
    files      bytea not null
);

-- Whoever does not know an answer's random number finds no row, and could not read it: the number is the key.
create table advice.kept_answer (
    digest     bytea primary key check (length(digest) = 32),
    sealed     bytea not null,
    deletion   bytea not null check (length(deletion) = 32),
    kept_until date not null
);

create index kept_answer_by_day on advice.kept_answer (kept_until);

alter table advice.kept_answer enable row level security;
alter table advice.kept_answer force row level security;

-- One answer at a time, by the digest of its number; answers past their day may be seen to be destroyed.
create policy kept_by_its_holder on advice.kept_answer
    using (digest = decode(coalesce(current_setting('netra.kept', true), ''), 'hex')
        or kept_until < current_date)
    with check (digest = decode(coalesce(current_setting('netra.kept', true), ''), 'hex'));
