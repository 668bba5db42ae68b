-- Raised by every change of stations, boards and departments, so that each node sees with one number that what it remembers is old.
create table organisation_change (
    version bigint not null
);

insert into organisation_change (version) values (0);
