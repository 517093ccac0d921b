-- Who has signed in on which browser: ids only, found by the digest of a random number that the browser keeps.
create table system.session (
    digest         bytea primary key check (length(digest) = 32),
    id             uuid not null unique,
    institution_id uuid not null,
    person_id      uuid not null,
    means          text not null,
    device         text not null,
    started        timestamptz not null,
    seen           timestamptz not null,
    ends           timestamptz not null
);
create index session_of_person on system.session (institution_id, person_id);

-- Passkeys: public keys by the id of the credential. The user handle that a device keeps is a random number, never
-- somebody's id.
create table system.passkey (
    credential_id  bytea primary key,
    user_handle    bytea not null,
    institution_id uuid not null,
    person_id      uuid not null,
    -- The attested credential data: identifier of the model, credential id and public key.
    public_key     bytea not null,
    signatures     bigint not null,
    backup_able    boolean not null,
    backed_up      boolean not null,
    transports     text not null,
    kind           text not null,
    created        timestamptz not null,
    used           timestamptz not null
);
create index passkey_of_person on system.passkey (institution_id, person_id);
create index passkey_of_handle on system.passkey (user_handle);

-- Challenges that have been answered, until they would have ended anyway: each counts once.
create table system.used_challenge (
    digest bytea primary key check (length(digest) = 32),
    ends   timestamptz not null
);
