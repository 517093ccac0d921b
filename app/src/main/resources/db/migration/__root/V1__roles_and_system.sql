-- Whatever netra_owner makes from now on, netra_app may use but not change: rows, never tables.
-- The histories of the migrations themselves stand in the schema migrations, which netra_app does not enter.
alter default privileges grant usage on schemas to netra_app;
alter default privileges grant select, insert, update, delete on tables to netra_app;
alter default privileges grant usage on sequences to netra_app;

-- Tables of libraries (jobs, events, credentials), which hold ids only; domain tables live with their module.
create schema system;
