-- One row a user task of a case: where cases stay and how long. Written in the engine's own transaction.
create table case_step (
    task_id       varchar(64) primary key,
    case_number   varchar(20) not null references case_file (number),
    round         integer     not null,
    station       varchar(40) not null,
    process       varchar(64) not null,
    definition_id varchar(64) not null,
    instance_id   varchar(64) not null,
    step          varchar(64) not null,
    -- The group it is offered to, and the department of a task that belongs to one (code, without dept-).
    group_id      varchar(64),
    unit          varchar(64),
    assignee      varchar(64),
    started_at    timestamp with time zone not null,
    due_at        timestamp with time zone,
    ended_at      timestamp with time zone,
    -- COMPLETED by a person, or CANCELLED by a timer, a move or a withdrawal.
    ended_how     varchar(10) check (ended_how in ('COMPLETED', 'CANCELLED')),
    -- Minutes of working days between start and end; a working day has all its 1440.
    dwell         integer
);
create index case_step_case on case_step (case_number, started_at);
-- Holds all that the heat map counts, so that a year of it is read from the index alone.
create index case_step_heat on case_step (process, started_at, step, station, ended_at, due_at, dwell);
create index case_step_unit on case_step (unit, started_at);
-- What is open now: few rows among millions.
create index case_step_open on case_step (ended_at, process, started_at);
