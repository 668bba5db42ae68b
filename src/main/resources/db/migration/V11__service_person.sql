-- 服务人员库: who may be sent to serve an enterprise, from which pool, and for which service types.

create table service_person (
  code varchar(64) primary key,
  name varchar(60) not null,
  department varchar(40) not null references department (code),
  pool varchar(20) not null
    check (pool in ('LINE', 'PROFESSIONAL', 'COMPREHENSIVE', 'EXPERT', 'LAWYER', 'MEDIATOR')),
  active boolean not null
);
create index service_person_department on service_person (department);

-- text is the code of a service type.
create table service_person_skill (
  person varchar(64) not null references service_person (code),
  seq integer not null,
  text varchar(40) not null,
  primary key (person, seq)
);
