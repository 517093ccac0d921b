-- What the public log will be made of: one row for each thing that happened, written in the transaction in which it
-- happened. A row says nothing about anybody: it holds a salted commitment, and the salt lies with the record itself.
create schema record;

create table record.entry (
    institution_id uuid not null,
    id             uuid not null,
    -- What kind of thing it was. Kinds are not public.
    kind           text not null check (kind ~ '^[A-Z_]{3,40}$'),
    at             timestamptz not null,
    commitment     bytea not null check (length(commitment) = 32),
    primary key (institution_id, id)
);
select system.protect('record.entry');
-- Written once: whoever serves pages can neither change nor take away what was said.
revoke update, delete on record.entry from netra_app;
