-- 好差评 of single departments: the four answers of the printed form about each unit of a case, 1 the best, 4 the lowest.
create table department_rating (
    case_number    varchar(20) not null references case_file (number),
    round          integer     not null,
    unit           varchar(64) not null,
    responsiveness integer     not null check (responsiveness between 1 and 4),
    attitude       integer     not null check (attitude between 1 and 4),
    usefulness     integer     not null check (usefulness between 1 and 4),
    result         integer     not null check (result between 1 and 4),
    rated_on       date        not null,
    primary key (case_number, round, unit)
);
create index department_rating_unit on department_rating (unit, rated_on);
