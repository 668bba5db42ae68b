-- Facts that figures are counted from, written in the transaction of what they tell of.

-- One row for each limit a case stood under: its node, when it ran, and how it ended (R-KPI-13). A limit was kept when it
-- ended by its day and was not breached before: a breach stays, though a changed calendar may give the limit another day.
-- Two run together while the county has a case: filing does not stop the five days of the station (C-07).
create table case_limit (
    case_number varchar(20) not null references case_file (number),
    round       integer     not null,
    node        varchar(10) not null,
    limit_from  timestamp with time zone not null,
    due_at      timestamp with time zone not null,
    warned_at   timestamp with time zone,
    breached_at timestamp with time zone,
    -- The case was answered, closed, or came under another limit.
    ended_at    timestamp with time zone,
    -- From when on it is known whether the limit was kept: its end, or its day when that passed first.
    decided_at  timestamp with time zone not null,
    primary key (case_number, round, node)
);
create index case_limit_decided on case_limit (decided_at, node);

-- 督办 (R-KPI-11): one row an order, opened by a breach or by a supervisor.
create table supervision_order (
    id          varchar(64) primary key,
    case_number varchar(20) not null references case_file (number),
    round       integer     not null,
    node        varchar(10),
    source      varchar(10) not null check (source in ('BREACH', 'MANUAL')),
    -- The group that supervises, and the unit that is asked to act where one was named.
    supervisors varchar(64) not null,
    unit        varchar(64),
    demand      varchar(2000),
    opened_by   varchar(64),
    opened_at   timestamp with time zone not null,
    due_at      timestamp with time zone,
    measure     varchar(2000),
    result      varchar(4000),
    closed_by   varchar(64),
    closed_at   timestamp with time zone
);
create index supervision_order_case on supervision_order (case_number);
create index supervision_order_opened on supervision_order (opened_at);

-- Which of the grounds of 000 九 a guidance was refused by.
create table refusal_ground (
    case_number varchar(20) not null references case_file (number),
    ground      varchar(20) not null,
    refused_at  timestamp with time zone not null,
    primary key (case_number, ground)
);
create index refusal_ground_refused on refusal_ground (refused_at, ground);
