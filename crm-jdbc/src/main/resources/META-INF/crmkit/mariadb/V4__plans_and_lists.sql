create table ${prefix}work_plan (
  ledger varchar(64) not null,
  id uuid not null,
  revision bigint not null,
  no varchar(64) not null,
  folded_no varchar(500) not null,
  employee_source varchar(32) not null,
  employee_key varchar(64) not null,
  own_employee varchar(36),
  kind varchar(16) not null,
  mode varchar(16) not null,
  first_day date not null,
  last_day date not null,
  place int not null,
  previous mediumtext,
  plan mediumtext,
  summary mediumtext,
  own_category boolean default false not null,
  constraint ${prefix}work_plan_pk primary key (ledger, id),
  constraint ${prefix}work_plan_no_uq unique (ledger, no),
  constraint ${prefix}work_plan_place_uq unique (ledger, employee_source, employee_key, place),
  constraint ${prefix}work_plan_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index ${prefix}work_plan_employee_ix on ${prefix}work_plan (ledger, employee_source, employee_key, last_day, place);

create index ${prefix}work_plan_first_day_ix on ${prefix}work_plan (ledger, first_day, no);

create table ${prefix}work_plan_reply (
  ledger varchar(64) not null,
  plan uuid not null,
  number int not null,
  author varchar(200) not null,
  at datetime(6) not null,
  text mediumtext not null,
  constraint ${prefix}work_plan_reply_pk primary key (ledger, plan, number),
  constraint ${prefix}work_plan_reply_plan_fk foreign key (ledger, plan) references ${prefix}work_plan (ledger, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}saved_filter (
  ledger varchar(64) not null,
  actor varchar(64) not null,
  list varchar(64) not null,
  name varchar(200) not null,
  part int not null,
  depth int not null,
  kind varchar(16) not null,
  field varchar(64),
  operator varchar(16),
  wanted mediumtext,
  constraint ${prefix}saved_filter_pk primary key (ledger, actor, list, name, part)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}list_layout (
  ledger varchar(64) not null,
  actor varchar(64) not null,
  list varchar(64) not null,
  locked int not null,
  tree boolean not null,
  constraint ${prefix}list_layout_pk primary key (ledger, actor, list)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}list_layout_column (
  ledger varchar(64) not null,
  actor varchar(64) not null,
  list varchar(64) not null,
  place int not null,
  field varchar(64) not null,
  width int,
  constraint ${prefix}list_layout_column_pk primary key (ledger, actor, list, place),
  constraint ${prefix}list_layout_column_layout_fk foreign key (ledger, actor, list) references ${prefix}list_layout (ledger, actor, list)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
