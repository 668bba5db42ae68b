-- 机构: centres, stations, boards, departments and their people.

-- What the seeder has planted once. A row an administrator removed later must not come back at the next start.
create table organisation_seed (
  source varchar(60) not null,
  code varchar(60) not null,
  primary key (source, code)
);
-- Nodes that start together queue up at this row.
insert into organisation_seed (source, code) values ('lock', 'organisation');

create table centre (
  code varchar(40) primary key,
  area varchar(60) not null,
  name varchar(100) not null,
  level varchar(20) not null check (level in ('CITY', 'COUNTY')),
  parent varchar(40) references centre (code),
  state varchar(20) default 'DELIVERED' not null check (state in ('DELIVERED', 'ACTIVE', 'CLOSED'))
);

-- 兜底专窗: the named people of a centre's last-resort window.
create table centre_window_person (
  centre varchar(40) not null references centre (code),
  person varchar(60) not null,
  primary key (centre, person)
);

create table department (
  code varchar(40) primary key,
  seq integer not null,
  name varchar(100) not null
);

create table board (
  code varchar(20) primary key,
  seq integer not null,
  name varchar(100) not null,
  lead_unit varchar(40),
  lead_name varchar(100) not null,
  window_group varchar(64),
  active boolean default true not null
);

create table board_function (
  board varchar(20) not null references board (code),
  seq integer not null,
  text varchar(100) not null,
  primary key (board, seq)
);

create table board_keyword (
  board varchar(20) not null references board (code),
  seq integer not null,
  text varchar(40) not null,
  primary key (board, seq)
);

create table station (
  code varchar(40) primary key,
  seq integer not null,
  name varchar(100) not null unique,
  address varchar(200) not null,
  phone varchar(40) not null,
  centre varchar(40) not null references centre (code),
  kind varchar(20) check (kind in ('STATION', 'WINDOW')),
  host varchar(30) check (host in ('INDUSTRY_OFFICE', 'CONVENIENCE_CENTRE')),
  head varchar(60),
  deputy varchar(60),
  state varchar(20) default 'DELIVERED' not null check (state in ('DELIVERED', 'ACTIVE', 'CLOSED'))
);

create table station_alias (
  station varchar(40) not null references station (code),
  seq integer not null,
  text varchar(100) not null unique,
  primary key (station, seq)
);

create table station_backbone (
  station varchar(40) not null references station (code),
  seq integer not null,
  text varchar(60) not null,
  primary key (station, seq)
);

-- 1+3+N: the four fixed boards of a station, and those of its own offices.
create table station_board (
  station varchar(40) not null references station (code),
  code varchar(20) not null,
  seq integer not null,
  name varchar(100) not null,
  fixed boolean not null,
  active boolean default true not null,
  primary key (station, code)
);

-- 1+1+1+X: a board is named by its candidate group.
create table board_staff (
  board_group varchar(64) not null,
  duty varchar(20) not null check (duty in ('LEAD_DEPARTMENT', 'LEADER', 'CHIEF_OFFICER', 'OFFICER')),
  name varchar(100) not null,
  account varchar(64),
  primary key (board_group, duty, name)
);

create table routing_rule (
  case_type varchar(20) not null,
  list varchar(20) not null,
  level varchar(20) not null check (level in ('STATION', 'COUNTY')),
  target varchar(64) not null,
  primary key (case_type, list, level)
);

-- 牵头单位 of the inspection rules.
create table lead_unit (
  code varchar(40) primary key,
  name varchar(100) not null,
  department varchar(40) references department (code),
  role varchar(30)
);

-- 政企沟通、营商环境疑难问题协调会.
create table meeting (
  id varchar(36) primary key,
  host varchar(40) not null,
  kind varchar(20) not null check (kind in ('DIALOGUE', 'COORDINATION')),
  held_on date not null,
  theme varchar(200) not null
);

create table meeting_participant (
  meeting varchar(36) not null references meeting (id),
  seq integer not null,
  text varchar(100) not null,
  primary key (meeting, seq)
);

create table meeting_case (
  meeting varchar(36) not null references meeting (id),
  seq integer not null,
  text varchar(32) not null,
  primary key (meeting, seq)
);
create index meeting_case_number on meeting_case (text);

create table meeting_decision (
  meeting varchar(36) not null references meeting (id),
  seq integer not null,
  text varchar(1000) not null,
  owner varchar(100) not null,
  primary key (meeting, seq)
);

-- 领导干部定点联系民营企业、民间投资重大项目.
create table contact (
  id varchar(36) primary key,
  leader varchar(60) not null,
  kind varchar(20) not null check (kind in ('ENTERPRISE', 'PROJECT')),
  target varchar(200) not null,
  since date not null,
  ended_on date,
  unique (leader, kind, target, since)
);

create table contact_visit (
  contact varchar(36) not null references contact (id),
  visited_on date not null,
  note varchar(1000) not null,
  primary key (contact, visited_on)
);

create table training (
  person varchar(60) not null,
  held_on date not null,
  theme varchar(200) not null,
  hours numeric(5, 1) not null check (hours > 0),
  primary key (person, held_on, theme)
);

-- 走访调研企业（商会、协会）.
create table visit (
  id varchar(36) primary key,
  station varchar(40) not null,
  visited_on date not null,
  body_kind varchar(20) not null check (body_kind in ('ENTERPRISE', 'CHAMBER', 'ASSOCIATION')),
  body varchar(200) not null
);

create table visit_staff (
  visit varchar(36) not null references visit (id),
  seq integer not null,
  text varchar(60) not null,
  primary key (visit, seq)
);

create table visit_finding (
  visit varchar(36) not null references visit (id),
  seq integer not null,
  text varchar(1000) not null,
  case_number varchar(32) unique,
  primary key (visit, seq)
);
