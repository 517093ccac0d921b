-- Totals go from a regency or city to its own province and to nobody else, and small ones are not told: null stands for
-- a number that is kept back.
alter table organisation.total alter column count drop not null;
alter table organisation.total add check (count >= 0);

drop policy written_by_publisher on organisation.total;
drop policy changed_by_publisher on organisation.total;
create policy written_by_publisher on organisation.total for insert to netra_app
    with check (publisher_id = system.institution() and exists (
        select 1 from organisation.institution own, organisation.institution province
        where own.id = total.publisher_id and own.kind <> 'PROVINCE'
          and province.id = total.institution_id and province.kind = 'PROVINCE'
          and province.code = own.province_code));
-- What is published anew takes the place of what was.
create policy taken_back_by_publisher on organisation.total for delete to netra_app
    using (publisher_id = system.institution());
revoke update on organisation.total from netra_app;
