-- 指导服务事项: what firms are guided in, every version kept.

create table guidance_item (
  code varchar(40) not null,
  version integer not null,
  name varchar(100) not null,
  -- 发展阶段、行业类型、规模体量; null is any
  stage varchar(60),
  industry varchar(60),
  firm_size varchar(60),
  active boolean not null,
  changed_by varchar(64),
  changed_at timestamp with time zone not null,
  primary key (code, version)
);

-- The lists of a version. A department is not a foreign key: it may be dropped, the history stays.
create table guidance_item_line (
  item varchar(40) not null,
  version integer not null,
  kind varchar(20) not null check (kind in ('SOURCE', 'CONTENT', 'DEPARTMENT')),
  seq integer not null,
  text varchar(200) not null,
  primary key (item, version, kind, seq),
  foreign key (item, version) references guidance_item (code, version)
);

-- The one item that the document prints; the items it was worked out from are not printed.
insert into guidance_item (code, version, name, industry, active, changed_at)
values ('CATERING', 1, '餐饮行业指导服务', '餐饮', true, current_timestamp);
insert into guidance_item_line (item, version, kind, seq, text) values ('CATERING', 1, 'CONTENT', 0, '食品原料储存指导');
insert into guidance_item_line (item, version, kind, seq, text) values ('CATERING', 1, 'CONTENT', 1, '油污处理现场指导');
insert into guidance_item_line (item, version, kind, seq, text) values ('CATERING', 1, 'CONTENT', 2, '燃气设施使用安全指导');
insert into guidance_item_line (item, version, kind, seq, text) values ('CATERING', 1, 'CONTENT', 3, '消防安全现场指导');
insert into guidance_item_line (item, version, kind, seq, text) values ('CATERING', 1, 'DEPARTMENT', 0, 'amr');
insert into guidance_item_line (item, version, kind, seq, text) values ('CATERING', 1, 'DEPARTMENT', 1, 'hurd');
insert into guidance_item_line (item, version, kind, seq, text) values ('CATERING', 1, 'DEPARTMENT', 2, 'fire');
