-- What keeps a firm from being guided (000 八, 九). Entries are closed, never removed; every change is in the history.

-- One row for each register: whoever writes a register holds its row, and takes the next numbers from it.
create table register_book (
    register varchar(16) not null primary key,
    last_id  bigint      not null
);

insert into register_book (register, last_id)
values ('DISHONESTY', 0), ('ENFORCEMENT', 0), ('INSPECTION', 0), ('DANGER', 0), ('AREA', 0);

-- 严重违法失信名单
create table dishonest_firm (
    id          bigint       not null primary key,
    credit_code varchar(18)  not null,
    name        varchar(100) not null,
    opened_on   date         not null,
    closed_on   date,
    unique (credit_code, opened_on)
);

-- 涉嫌违法需立案, 立案调查, 线索核查
create table enforcement_flag (
    id          bigint       not null primary key,
    credit_code varchar(18)  not null,
    name        varchar(100) not null,
    flag        varchar(16)  not null check (flag in ('SUSPECTED', 'INVESTIGATION', 'CLUE')),
    body        varchar(100) not null,
    opened_on   date         not null,
    closed_on   date,
    unique (credit_code, flag, body, opened_on)
);

-- 行政检查; matters are codes of service types or free words, parted by 、
create table inspection (
    id           bigint        not null primary key,
    credit_code  varchar(18)   not null,
    name         varchar(100)  not null,
    body         varchar(100)  not null,
    task         varchar(64)   not null,
    matters      varchar(1000) not null,
    previewed_at timestamp with time zone,
    started_at   timestamp with time zone,
    result_at    timestamp with time zone,
    unique (credit_code, body, task)
);

-- 危险性高、专业性强的特定对象和特定事项; empty at delivery
create table danger (
    id        bigint       not null primary key,
    category  varchar(16)  not null check (category in ('INDUSTRY', 'FIRM', 'MATTER')),
    subject   varchar(100) not null,
    basis     varchar(200),
    opened_on date         not null,
    closed_on date,
    unique (category, subject, opened_on)
);

-- 本县区域
create table local_area (
    id        bigint       not null primary key,
    subject   varchar(100) not null,
    opened_on date         not null,
    closed_on date,
    unique (subject, opened_on)
);

-- Append-only: who changed which entry, when, and what it was before.
create table register_history (
    id         bigint generated always as identity primary key,
    register   varchar(16)              not null references register_book (register),
    entry      bigint                   not null,
    kind       varchar(8)               not null check (kind in ('ADDED', 'CHANGED', 'CLOSED')),
    changed_by varchar(255)             not null,
    changed_at timestamp with time zone not null,
    old_values varchar(4000),
    new_values varchar(4000)            not null,
    note       varchar(200)
);

create index register_history_entry on register_history (register, entry);
