-- 预约式指导服务: what is promised, and since when it is being given.
alter table case_file add column lead varchar(64);
alter table case_file add column service_method varchar(20);
alter table case_file add column service_at timestamp with time zone;
alter table case_file add column service_started_at timestamp with time zone;
alter table case_file add column service_code varchar(20);
create unique index case_file_service_code on case_file (service_code);

-- The departments that a case was given to: they see it, others do not.
create table case_unit (
    case_number varchar(20) not null references case_file (number),
    unit        varchar(64) not null,
    role        varchar(20) not null check (role in ('LEAD', 'PARTNER')),
    since       timestamp with time zone not null,
    until       timestamp with time zone,
    primary key (case_number, unit, role, since)
);
create index case_unit_unit on case_unit (unit, until);
