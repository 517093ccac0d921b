-- Nobody ever read it: the tree is read anew, by day.
alter table organisation.institution drop column units_changed;
