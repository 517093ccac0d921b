-- Files as they came, whole and unchanged: what a signature or an acknowledgement speaks of is exactly these bytes.
create table platform.file (
    institution_id uuid not null,
    id             uuid not null,
    sha256         bytea not null check (length(sha256) = 32),
    size           bigint not null check (size >= 0),
    media_type     text not null,
    name           text not null check (length(name) between 1 and 200),
    at             timestamptz not null,
    primary key (institution_id, id)
);
create index file_of_digest on platform.file (institution_id, sha256);
select system.protect('platform.file');

-- A file in parts of one megabyte, so that nobody needs to hold it whole. The parts come first: size and digest are
-- known when the last one has passed.
create table platform.file_part (
    institution_id uuid not null,
    file_id        uuid not null,
    no             int not null check (no >= 0),
    bytes          bytea not null check (length(bytes) between 1 and 1048576),
    primary key (institution_id, file_id, no),
    foreign key (institution_id, file_id) references platform.file on delete cascade deferrable initially deferred
);
-- Most of what is kept is packed already.
alter table platform.file_part alter column bytes set storage external;
select system.protect('platform.file_part');

-- Added to and, under a retention rule, taken away; never changed.
revoke update on platform.file, platform.file_part from netra_app;
