-- What keeps institutions apart. Every domain table carries institution_id first in its key and is put under
-- protection by one call, so that no table can forget half of it.
create extension if not exists pg_trgm schema system;
create extension if not exists unaccent schema system;

-- The institution of this transaction, set by set_config('netra.institution', …, true); null shows no row at all.
create function system.institution() returns uuid
    language sql stable parallel safe
    as $$ select nullif(current_setting('netra.institution', true), '')::uuid $$;

-- Row level security that binds the table's owner too, and two doors: the institution's own rows for the working
-- role, and all rows for netra_owner, who migrates, backs up and restores but never serves a request.
create function system.protect(place regclass, tenant text default 'institution_id') returns void
    language plpgsql
    as $$
begin
    execute format('alter table %s enable row level security', place);
    execute format('alter table %s force row level security', place);
    execute format('create policy own_institution on %s to netra_app using (%I = system.institution())', place, tenant);
    execute format('create policy kept_by_owner on %s to netra_owner using (true)', place);
end
$$;

revoke execute on function system.protect(regclass, text) from public;
