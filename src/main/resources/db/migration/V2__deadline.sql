-- The working calendar. Every import is a version of its own and is never changed afterwards, so that a limit can be
-- recounted on the calendar it was promised on, and a reader never meets half of an import.
create table calendar_version (
    version     integer                  not null primary key,
    imported_at timestamp with time zone not null,
    imported_by varchar(255)             not null,
    sha256      varchar(64)              not null,
    years       varchar(600)             not null
);

create table working_day (
    version integer     not null references calendar_version (version),
    on_date date        not null,
    kind    varchar(8)  not null check (kind in ('HOLIDAY', 'WORKDAY')),
    name    varchar(40) not null,
    primary key (version, on_date)
);

-- Nothing is published yet. Imports also lock this row to go one after the other.
insert into calendar_version (version, imported_at, imported_by, sha256, years)
values (0, current_timestamp, 'qifu', '', '');
