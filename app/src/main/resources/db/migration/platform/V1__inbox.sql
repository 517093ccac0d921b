-- What people are told, and the electronic mail that says that there is something to be read.
create schema platform;

create table platform.notice (
    institution_id uuid not null,
    id             uuid not null,
    person_id      uuid not null,
    at             timestamptz not null,
    -- A word of the message files, and what stands in its places; read in the language of the reader.
    key            text not null,
    details        text[] not null,
    path           text not null check (path ~ '^/([^/\\]|$)'),
    read_at        timestamptz,
    primary key (institution_id, id)
);
create index notice_of_person on platform.notice (institution_id, person_id, (read_at is not null), id desc);
select system.protect('platform.notice');

-- One letter for one notice: neither its words nor an address, only how far it has come.
create table platform.mail (
    institution_id uuid not null,
    id             uuid not null,
    state          text not null check (state in ('WAITING', 'SENT', 'REFUSED', 'FAILED')),
    attempts       int not null default 0,
    next_at        timestamptz not null,
    fault          text,
    changed_at     timestamptz not null,
    primary key (institution_id, id),
    foreign key (institution_id, id) references platform.notice on delete cascade
);
create index mail_in_state on platform.mail (institution_id, state, next_at);
create index mail_waiting on platform.mail (next_at, institution_id) where state = 'WAITING';
select system.protect('platform.mail');

-- How somebody wants to be told; who said nothing gets mail in Indonesian.
create table platform.mail_wish (
    institution_id uuid not null,
    person_id      uuid not null,
    language       text not null check (language in ('id', 'en')),
    by_mail        boolean not null,
    primary key (institution_id, person_id)
);
select system.protect('platform.mail_wish');

-- For which institutions there is mail to be sent: ids only, so that the job need not ask each.
create function system.institutions_with_mail(until timestamptz) returns setof uuid
    language sql stable security definer set search_path = ''
    as $$ select distinct institution_id from platform.mail where state = 'WAITING' and next_at <= until $$;
revoke execute on function system.institutions_with_mail(timestamptz) from public;
grant execute on function system.institutions_with_mail(timestamptz) to netra_app;

comment on function system.institutions_with_mail(timestamptz) is
    'across institutions: answers ids of institutions, nothing of what is in them';

-- The table of db-scheduler 16: names of jobs and when they run next.
create table system.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on system.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on system.scheduled_tasks (last_heartbeat);
