-- Accounts at an institution's own provider of sign-ins, each linked to one person when it was used first.
create table organisation.provider_account (
    institution_id uuid not null,
    issuer         text not null,
    -- The provider's own number of the account; it never passes to somebody else.
    subject        text not null,
    person_id      uuid not null,
    linked_at      timestamptz not null,
    used_at        timestamptz not null,
    primary key (institution_id, issuer, subject),
    unique (institution_id, issuer, person_id),
    foreign key (institution_id, person_id) references organisation.person
);
select system.protect('organisation.provider_account');
