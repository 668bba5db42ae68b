-- 在线导服 and 堵点直达: what a firm asks or reports without a case.

create sequence enquiry_number_help start with 1;
create sequence enquiry_number_blocking_point start with 1;

-- A blocking point may come without a station and without a name.
create table enquiry (
    number      varchar(20)  primary key,
    kind        varchar(20)  not null check (kind in ('HELP', 'BLOCKING_POINT')),
    station     varchar(40),
    firm        varchar(200),
    name        varchar(100),
    phone       varchar(40),
    state       varchar(20)  not null check (state in ('ASKED', 'ANSWERED', 'CLOSED')),
    state_since timestamp with time zone not null,
    opened_at   timestamp with time zone not null,
    closed_by   varchar(20) check (closed_by in ('FIRM', 'QUIET'))
);
create index enquiry_station on enquiry (station, opened_at);

-- The thread, append-only. unit is the answering group, null where the firm speaks.
create table enquiry_message (
    enquiry_number varchar(20) not null references enquiry (number),
    seq            integer     not null,
    unit           varchar(64),
    actor          varchar(64),
    text           varchar(4000) not null,
    suggestion     varchar(20) check (suggestion in ('NONE', 'PROBLEM', 'GUIDANCE')),
    said_at        timestamp with time zone not null,
    primary key (enquiry_number, seq)
);
