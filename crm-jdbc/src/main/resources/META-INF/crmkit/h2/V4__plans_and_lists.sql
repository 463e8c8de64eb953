create table ${prefix}work_plan (
  ledger varchar(128) not null,
  id uuid not null,
  revision bigint not null,
  no varchar(128) not null,
  folded_no varchar(1000) not null,
  employee_source varchar(64) not null,
  employee_key varchar(128) not null,
  own_employee varchar(36),
  kind varchar(32) not null,
  mode varchar(32) not null,
  first_day date not null,
  last_day date not null,
  place int not null,
  previous varchar(40000),
  plan varchar(40000),
  summary varchar(40000),
  own_category boolean default false not null,
  constraint ${prefix}work_plan_pk primary key (ledger, id),
  constraint ${prefix}work_plan_no_uq unique (ledger, no),
  constraint ${prefix}work_plan_place_uq unique (ledger, employee_source, employee_key, place),
  constraint ${prefix}work_plan_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children)
);

create index ${prefix}work_plan_employee_ix on ${prefix}work_plan (ledger, employee_source, employee_key, last_day, place);

create table ${prefix}work_plan_reply (
  ledger varchar(128) not null,
  plan uuid not null,
  number int not null,
  author varchar(400) not null,
  at timestamp(6) not null,
  text varchar(40000) not null,
  constraint ${prefix}work_plan_reply_pk primary key (ledger, plan, number),
  constraint ${prefix}work_plan_reply_plan_fk foreign key (ledger, plan) references ${prefix}work_plan (ledger, id)
);

create table ${prefix}saved_filter (
  ledger varchar(128) not null,
  actor varchar(128) not null,
  list varchar(128) not null,
  name varchar(400) not null,
  part int not null,
  depth int not null,
  kind varchar(32) not null,
  field varchar(128),
  operator varchar(32),
  wanted varchar(40000),
  constraint ${prefix}saved_filter_pk primary key (ledger, actor, list, name, part)
);

create table ${prefix}list_layout (
  ledger varchar(128) not null,
  actor varchar(128) not null,
  list varchar(128) not null,
  locked int not null,
  tree boolean not null,
  constraint ${prefix}list_layout_pk primary key (ledger, actor, list)
);

create table ${prefix}list_layout_column (
  ledger varchar(128) not null,
  actor varchar(128) not null,
  list varchar(128) not null,
  place int not null,
  field varchar(128) not null,
  width int,
  constraint ${prefix}list_layout_column_pk primary key (ledger, actor, list, place),
  constraint ${prefix}list_layout_column_layout_fk foreign key (ledger, actor, list) references ${prefix}list_layout (ledger, actor, list)
);

-- As in the first script: the lists are ordered by code points.
-- [jooq ignore start]
alter table ${prefix}work_plan add column no_order varbinary(512) generated always as (stringtoutf8(no));
create index ${prefix}work_plan_no_order_ix on ${prefix}work_plan (ledger, no_order);
create index ${prefix}work_plan_first_day_order_ix on ${prefix}work_plan (ledger, first_day, no_order);
-- [jooq ignore stop]
