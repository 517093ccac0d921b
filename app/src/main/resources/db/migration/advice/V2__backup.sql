-- Row level security is forced on the owner too, who backs up and restores and never serves a request.
create policy kept_by_owner on advice.kept_answer to netra_owner using (true);
