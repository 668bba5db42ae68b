-- What the figures are counted by besides the facts of V22 and V23.

-- The service types a guidance is asked for: the newest application's, which is a document that SQL does not read.
create table case_service (
    case_number  varchar(20) not null references case_file (number),
    service_type varchar(20) not null,
    primary key (case_number, service_type)
);
create index case_service_type on case_service (service_type);

-- Working time the lead department spent, in minutes, as the opinion says.
alter table case_file add column service_minutes integer;

-- Open cases are few, and every panel of the day begins with them.
create index case_file_open on case_file (archived_at, answered_at, due_at);
create index case_file_registered on case_file (registered_at);
create index case_file_accepted on case_file (accepted_at);
create index case_file_answered on case_file (answered_at);
create index case_file_provincial on case_file (provincial, accepted_at);
create index case_file_list on case_file (problem_list, accepted_at);
create index case_event_kind on case_event (kind, happened_at);
create index case_event_moved on case_event (case_number, kind, to_stage);
create index case_limit_open on case_limit (ended_at, warned_at);
create index supervision_order_closed on supervision_order (closed_at);
create index department_rating_day on department_rating (rated_on);
create index revisit_case_month on revisit_case (closing_month, station);
create index case_step_ended on case_step (ended_at, unit);
