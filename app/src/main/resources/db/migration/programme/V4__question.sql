-- What whoever reads a circular answers before it counts as read. Answers are not kept, so it may change at any time.
create table programme.question (
    institution_id uuid not null,
    measure_id     uuid not null,
    question       text not null check (length(question) between 1 and 300),
    options        text[] not null check (cardinality(options) between 2 and 4),
    right_option   integer not null check (right_option between 1 and cardinality(options)),
    written_by     uuid not null,
    written_at     timestamptz not null,
    primary key (institution_id, measure_id),
    foreign key (institution_id, measure_id) references programme.measure
);
select system.protect('programme.question');
