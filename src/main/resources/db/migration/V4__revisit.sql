-- 回访 (003 二(四)): which closed cases are revisited, and the lots that prove the draw was random.

-- One row per station and month. Its lock puts the closings of a month in one line; general_closed is their count.
create table revisit_month (
    station        varchar(64) not null,
    closing_month  varchar(7)  not null,
    general_closed integer     not null,
    sealed_at      timestamp with time zone,
    constraint pk_revisit_month primary key (station, closing_month)
);

-- Every lot drawn: one of five places when a block opens, one of fewer when a month's end tops up its last block.
create table revisit_lot (
    station       varchar(64) not null,
    closing_month varchar(7)  not null,
    block_no      integer     not null,
    places        integer     not null,
    seed          varchar(64) not null,
    opened_at     timestamp with time zone not null,
    constraint pk_revisit_lot primary key (station, closing_month, block_no, places),
    constraint fk_revisit_lot_month foreign key (station, closing_month) references revisit_month (station, closing_month)
);

-- One row per closed case and round. closing_month is the month the case counts in; closing_no only general cases have.
-- topped_up: due by the topping up at month's end, not by the decision at the closing.
create table revisit_case (
    case_number   varchar(64) not null,
    round_no      integer     not null,
    station       varchar(64) not null,
    closing_month varchar(7)  not null,
    revisit_class varchar(16) not null,
    closing_no    integer,
    due           boolean     not null,
    topped_up     boolean     default false not null,
    closed_at     timestamp with time zone not null,
    done_on       date,
    constraint pk_revisit_case primary key (case_number, round_no),
    constraint uq_revisit_case_closing unique (station, closing_month, closing_no),
    constraint fk_revisit_case_month foreign key (station, closing_month) references revisit_month (station, closing_month),
    constraint ck_revisit_case_class check (
        (revisit_class = 'GENERAL' and closing_no is not null)
        or (revisit_class = 'MANDATORY' and closing_no is null and due)),
    constraint ck_revisit_case_topped_up check (due or not topped_up),
    constraint ck_revisit_case_done check (due or done_on is null)
);
