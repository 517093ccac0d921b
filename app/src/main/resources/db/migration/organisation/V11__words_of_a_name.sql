-- How many words the whole name has, beside each of its words: so that of people who bear all that was typed, whoever is
-- called just that comes before those who are called more.
alter table organisation.person_word add column of_words smallint not null default 1;

create or replace function organisation.learn_words() returns trigger
    language plpgsql
    as $$
begin
    if tg_op = 'UPDATE' then
        delete from organisation.person_word w using fresh f
        where w.institution_id = f.institution_id and w.person_id = f.id;
    end if;
    insert into organisation.person_word (institution_id, word, person_id, of_words)
    select distinct f.institution_id, w.word, f.id, cardinality(f.words)
    from (select institution_id, id, string_to_array(btrim(plain_name), ' ') as words from fresh) f
    cross join lateral unnest(f.words) w(word)
    where w.word <> '';
    -- A word that nobody bears any more stays: it finds nobody.
    insert into organisation.name_word (institution_id, word)
    select distinct f.institution_id, w.word
    from fresh f cross join lateral unnest(string_to_array(f.plain_name, ' ')) w(word)
    where w.word <> ''
    on conflict do nothing;
    return null;
end
$$;

update organisation.person_word w
set of_words = cardinality(string_to_array(btrim(p.plain_name), ' '))
from organisation.person p
where p.institution_id = w.institution_id and p.id = w.person_id;
