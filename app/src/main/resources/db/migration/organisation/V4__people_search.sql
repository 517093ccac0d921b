-- Search for people with slips and other spellings. Trigram operators are not leakproof, so that under row level
-- security no index of theirs can be used; equality of texts is. So names are kept word by word: the few thousand
-- words of an institution are compared with what was typed, then people are found by the words that are meant.
create table organisation.name_word (
    institution_id uuid not null references organisation.institution,
    word           text collate "C" not null,
    primary key (institution_id, word)
);
select system.protect('organisation.name_word');

create table organisation.person_word (
    institution_id uuid not null,
    word           text collate "C" not null,
    person_id      uuid not null,
    primary key (institution_id, word, person_id),
    foreign key (institution_id, person_id) references organisation.person on delete cascade
);
create index person_word_of_person on organisation.person_word (institution_id, person_id);
select system.protect('organisation.person_word');

create function organisation.learn_words() returns trigger
    language plpgsql
    as $$
begin
    if tg_op = 'UPDATE' then
        delete from organisation.person_word w using fresh f
        where w.institution_id = f.institution_id and w.person_id = f.id;
    end if;
    insert into organisation.person_word (institution_id, word, person_id)
    select distinct f.institution_id, w.word, f.id
    from fresh f cross join lateral unnest(string_to_array(f.plain_name, ' ')) w(word)
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

create trigger learns_words after insert on organisation.person
    referencing new table as fresh for each statement execute function organisation.learn_words();
create trigger relearns_words after update on organisation.person
    referencing new table as fresh for each statement execute function organisation.learn_words();
