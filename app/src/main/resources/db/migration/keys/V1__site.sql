-- The host of the public address, to which passkeys and printed codes are bound: one row, from its first use.
create table system.site (
    one   boolean primary key default true check (one),
    host  text not null,
    since timestamptz not null
);
