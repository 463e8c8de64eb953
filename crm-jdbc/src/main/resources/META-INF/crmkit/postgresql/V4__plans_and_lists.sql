create table ${prefix}work_plan (
  ledger varchar(64) collate "C" not null,
  id uuid not null,
  revision bigint not null,
  no varchar(64) collate "C" not null,
  folded_no varchar(500) collate "C" not null,
  employee_source varchar(32) collate "C" not null,
  employee_key varchar(64) collate "C" not null,
  own_employee varchar(36) collate "C",
  kind varchar(16) collate "C" not null,
  mode varchar(16) collate "C" not null,
  first_day date not null,
  last_day date not null,
  place int not null,
  previous text collate "C",
  plan text collate "C",
  summary text collate "C",
  own_category boolean default false not null,
  constraint ${prefix}work_plan_pk primary key (ledger, id),
  constraint ${prefix}work_plan_no_uq unique (ledger, no),
  constraint ${prefix}work_plan_place_uq unique (ledger, employee_source, employee_key, place),
  constraint ${prefix}work_plan_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children)
);

create index ${prefix}work_plan_employee_ix on ${prefix}work_plan (ledger, employee_source, employee_key, last_day, place);

create index ${prefix}work_plan_first_day_ix on ${prefix}work_plan (ledger, first_day, no);

create index ${prefix}work_plan_own_employee_ix on ${prefix}work_plan (ledger, own_employee, own_category);

create table ${prefix}work_plan_reply (
  ledger varchar(64) collate "C" not null,
  plan uuid not null,
  number int not null,
  author varchar(200) collate "C" not null,
  at timestamp(6) not null,
  text text collate "C" not null,
  constraint ${prefix}work_plan_reply_pk primary key (ledger, plan, number),
  constraint ${prefix}work_plan_reply_plan_fk foreign key (ledger, plan) references ${prefix}work_plan (ledger, id)
);

create table ${prefix}saved_filter (
  ledger varchar(64) collate "C" not null,
  actor varchar(64) collate "C" not null,
  list varchar(64) collate "C" not null,
  name varchar(200) collate "C" not null,
  part int not null,
  depth int not null,
  kind varchar(16) collate "C" not null,
  field varchar(64) collate "C",
  operator varchar(16) collate "C",
  wanted text collate "C",
  constraint ${prefix}saved_filter_pk primary key (ledger, actor, list, name, part)
);

create table ${prefix}list_layout (
  ledger varchar(64) collate "C" not null,
  actor varchar(64) collate "C" not null,
  list varchar(64) collate "C" not null,
  locked int not null,
  tree boolean not null,
  constraint ${prefix}list_layout_pk primary key (ledger, actor, list)
);

create table ${prefix}list_layout_column (
  ledger varchar(64) collate "C" not null,
  actor varchar(64) collate "C" not null,
  list varchar(64) collate "C" not null,
  place int not null,
  field varchar(64) collate "C" not null,
  width int,
  constraint ${prefix}list_layout_column_pk primary key (ledger, actor, list, place),
  constraint ${prefix}list_layout_column_layout_fk foreign key (ledger, actor, list) references ${prefix}list_layout (ledger, actor, list)
);
