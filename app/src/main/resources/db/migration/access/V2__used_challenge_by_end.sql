-- Ended ones are looked for by themselves.
create index used_challenge_by_end on system.used_challenge (ends);
