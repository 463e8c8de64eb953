create table ${prefix}ledger (
  ledger varchar(128) not null,
  scale int not null,
  language varchar(16) not null,
  constraint ${prefix}ledger_pk primary key (ledger)
);

create table ${prefix}number_series (
  ledger varchar(128) not null,
  series varchar(128) not null,
  last_number bigint not null,
  constraint ${prefix}number_series_pk primary key (ledger, series)
);

create table ${prefix}dictionary (
  ledger varchar(128) not null,
  dictionary varchar(64) not null,
  label varchar(400),
  revision bigint not null,
  constraint ${prefix}dictionary_pk primary key (ledger, dictionary)
);

create table ${prefix}dictionary_value (
  ledger varchar(128) not null,
  id uuid not null,
  dictionary varchar(64) not null,
  text varchar(400) not null,
  folded varchar(1000) not null,
  rate decimal(5, 2),
  disabled boolean not null,
  position int not null,
  constraint ${prefix}dictionary_value_pk primary key (ledger, id),
  constraint ${prefix}dictionary_value_text_uq unique (ledger, dictionary, text),
  constraint ${prefix}dictionary_value_dictionary_fk foreign key (ledger, dictionary) references ${prefix}dictionary (ledger, dictionary)
);

create table ${prefix}customer (
  ledger varchar(128) not null,
  id varchar(36) not null,
  parent varchar(36),
  has_children boolean not null,
  code varchar(128) not null,
  folded_code varchar(1000) not null,
  name varchar(400) not null,
  folded_name varchar(1000) not null,
  partner_kind varchar(32),
  customer_category uuid,
  industry uuid,
  phone varchar(400),
  folded_phone varchar(1000),
  email varchar(400),
  folded_email varchar(1000),
  address varchar(40000),
  remarks varchar(40000),
  constraint ${prefix}customer_pk primary key (ledger, id),
  constraint ${prefix}customer_leaf_uq unique (ledger, id, has_children),
  constraint ${prefix}customer_code_uq unique (ledger, code),
  constraint ${prefix}customer_parent_fk foreign key (ledger, parent) references ${prefix}customer (ledger, id),
  constraint ${prefix}customer_category_fk foreign key (ledger, customer_category) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}customer_industry_fk foreign key (ledger, industry) references ${prefix}dictionary_value (ledger, id)
);

create table ${prefix}employee (
  ledger varchar(128) not null,
  id varchar(36) not null,
  parent varchar(36),
  has_children boolean not null,
  code varchar(128) not null,
  folded_code varchar(1000) not null,
  name varchar(400) not null,
  folded_name varchar(1000) not null,
  title varchar(400),
  folded_title varchar(1000),
  phone varchar(400),
  folded_phone varchar(1000),
  email varchar(400),
  folded_email varchar(1000),
  constraint ${prefix}employee_pk primary key (ledger, id),
  constraint ${prefix}employee_leaf_uq unique (ledger, id, has_children),
  constraint ${prefix}employee_code_uq unique (ledger, code),
  constraint ${prefix}employee_parent_fk foreign key (ledger, parent) references ${prefix}employee (ledger, id)
);

create table ${prefix}product (
  ledger varchar(128) not null,
  id varchar(36) not null,
  parent varchar(36),
  has_children boolean not null,
  code varchar(128) not null,
  folded_code varchar(1000) not null,
  name varchar(400) not null,
  folded_name varchar(1000) not null,
  specification varchar(400),
  folded_specification varchar(1000),
  origin varchar(400),
  folded_origin varchar(1000),
  unit varchar(400),
  folded_unit varchar(1000),
  unit_price decimal(17, 4),
  constraint ${prefix}product_pk primary key (ledger, id),
  constraint ${prefix}product_leaf_uq unique (ledger, id, has_children),
  constraint ${prefix}product_code_uq unique (ledger, code),
  constraint ${prefix}product_parent_fk foreign key (ledger, parent) references ${prefix}product (ledger, id)
);

create table ${prefix}contact_person (
  ledger varchar(128) not null,
  id uuid not null,
  customer_source varchar(64) not null,
  customer_key varchar(128) not null,
  own_customer varchar(36),
  name varchar(400) not null,
  folded_name varchar(1000) not null,
  title varchar(400),
  phone varchar(400),
  email varchar(400),
  constraint ${prefix}contact_person_pk primary key (ledger, id),
  constraint ${prefix}contact_person_customer_fk foreign key (ledger, own_customer) references ${prefix}customer (ledger, id),
  constraint ${prefix}contact_person_name_uq unique (ledger, customer_source, customer_key, name)
);

-- Only an entry without others below it may be named (M2). The foreign keys of documents say so too: own_category is
-- always false, so that the database refuses to subdivide what a document names, whatever a transaction can see.
create table ${prefix}opportunity (
  ledger varchar(128) not null,
  id uuid not null,
  revision bigint not null,
  no varchar(128) not null,
  folded_no varchar(1000) not null,
  subject varchar(400) not null,
  folded_subject varchar(1000) not null,
  customer_source varchar(64) not null,
  customer_key varchar(128) not null,
  own_customer varchar(36),
  employee_source varchar(64) not null,
  employee_key varchar(128) not null,
  own_employee varchar(36),
  entered_stage uuid not null,
  entered_rate decimal(5, 2) not null,
  entered_cost decimal(17, 4) not null,
  entered_expected decimal(17, 4) not null,
  entered_start date not null,
  entered_planned date,
  entered_actual date,
  stage uuid not null,
  rate decimal(5, 2) not null,
  cost decimal(17, 4) not null,
  expected decimal(17, 4) not null,
  start date not null,
  planned date,
  actual date,
  opportunity_amount decimal(17, 4) not null,
  source_sequence int,
  state varchar(32) not null,
  lost_reason uuid,
  lost_note varchar(40000),
  next_sequence int not null,
  open_records int not null,
  remarks varchar(40000),
  own_category boolean default false not null,
  constraint ${prefix}opportunity_pk primary key (ledger, id),
  constraint ${prefix}opportunity_no_uq unique (ledger, no),
  constraint ${prefix}opportunity_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children),
  constraint ${prefix}opportunity_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children),
  constraint ${prefix}opportunity_entered_stage_fk foreign key (ledger, entered_stage) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}opportunity_stage_fk foreign key (ledger, stage) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}opportunity_lost_reason_fk foreign key (ledger, lost_reason) references ${prefix}dictionary_value (ledger, id)
);

create index ${prefix}opportunity_customer_ix on ${prefix}opportunity (ledger, customer_source, customer_key);

create index ${prefix}opportunity_employee_ix on ${prefix}opportunity (ledger, employee_source, employee_key);

create table ${prefix}contact_record (
  ledger varchar(128) not null,
  opportunity uuid not null,
  opportunity_no varchar(128) not null,
  sequence int not null,
  at timestamp(0) not null,
  type uuid,
  employee_source varchar(64) not null,
  employee_key varchar(128) not null,
  own_employee varchar(36),
  contact_person uuid,
  subject varchar(400) not null,
  folded_subject varchar(1000) not null,
  summary varchar(40000),
  result varchar(40000),
  stage uuid not null,
  rate decimal(5, 2) not null,
  cost decimal(17, 4) not null,
  expected decimal(17, 4) not null,
  start date not null,
  planned date,
  actual date,
  completed boolean not null,
  own_category boolean default false not null,
  constraint ${prefix}contact_record_pk primary key (ledger, opportunity, sequence),
  constraint ${prefix}contact_record_opportunity_fk foreign key (ledger, opportunity) references ${prefix}opportunity (ledger, id),
  constraint ${prefix}contact_record_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children),
  constraint ${prefix}contact_record_type_fk foreign key (ledger, type) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}contact_record_stage_fk foreign key (ledger, stage) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}contact_record_person_fk foreign key (ledger, contact_person) references ${prefix}contact_person (ledger, id)
);

create index ${prefix}contact_record_employee_ix on ${prefix}contact_record (ledger, employee_source, employee_key);

create table ${prefix}reply (
  ledger varchar(128) not null,
  opportunity uuid not null,
  sequence int not null,
  number int not null,
  author varchar(400) not null,
  at timestamp(6) not null,
  text varchar(40000) not null,
  constraint ${prefix}reply_pk primary key (ledger, opportunity, sequence, number),
  constraint ${prefix}reply_record_fk foreign key (ledger, opportunity, sequence) references ${prefix}contact_record (ledger, opportunity, sequence)
);

create table ${prefix}change_entry (
  ledger varchar(128) not null,
  command uuid not null,
  ordinal int not null,
  action varchar(128) not null,
  actor varchar(128) not null,
  at timestamp(6) not null,
  idempotency_key varchar(128),
  effect varchar(16) not null,
  kind varchar(64) not null,
  id varchar(240) not null,
  root_kind varchar(64) not null,
  root_id varchar(240) not null,
  root_revision bigint not null,
  constraint ${prefix}change_entry_pk primary key (ledger, command, ordinal)
);

create index ${prefix}change_entry_subject_ix on ${prefix}change_entry (ledger, kind, id, at);

create index ${prefix}change_entry_root_ix on ${prefix}change_entry (ledger, root_kind, root_id, at);

create table ${prefix}change_field (
  ledger varchar(128) not null,
  command uuid not null,
  ordinal int not null,
  field varchar(128) not null,
  old_value varchar(40000),
  new_value varchar(40000),
  constraint ${prefix}change_field_pk primary key (ledger, command, ordinal, field)
);

create table ${prefix}tracked_log (
  ledger varchar(128) not null,
  opportunity uuid not null,
  revision bigint not null,
  command uuid not null,
  at timestamp(6) not null,
  deleted boolean not null,
  state varchar(32) not null,
  customer_source varchar(64) not null,
  customer_key varchar(128) not null,
  employee_source varchar(64) not null,
  employee_key varchar(128) not null,
  entered_stage uuid not null,
  entered_rate decimal(5, 2) not null,
  entered_cost decimal(17, 4) not null,
  entered_expected decimal(17, 4) not null,
  entered_start date not null,
  entered_planned date,
  entered_actual date,
  stage uuid not null,
  rate decimal(5, 2) not null,
  cost decimal(17, 4) not null,
  expected decimal(17, 4) not null,
  start date not null,
  planned date,
  actual date,
  source_sequence int,
  constraint ${prefix}tracked_log_pk primary key (ledger, opportunity, revision)
);

create table ${prefix}imported_document (
  ledger varchar(128) not null,
  kind varchar(64) not null,
  id uuid not null,
  command uuid not null,
  constraint ${prefix}imported_document_pk primary key (ledger, kind, id)
);

-- Absent keys are distinct in every mode of H2; it compares text by UTF-16 units, but
-- the lists are ordered by code points, which is the order of the UTF-8 bytes.
-- [jooq ignore start]
alter table ${prefix}change_entry add constraint ${prefix}change_entry_key_uq unique nulls distinct (ledger, idempotency_key);
alter table ${prefix}opportunity add column no_order varbinary(512) generated always as (stringtoutf8(no));
alter table ${prefix}opportunity add column subject_order varbinary(2000) generated always as (stringtoutf8(folded_subject));
create index ${prefix}opportunity_no_order_ix on ${prefix}opportunity (ledger, no_order);
create index ${prefix}opportunity_subject_order_ix on ${prefix}opportunity (ledger, subject_order, no_order);
create index ${prefix}opportunity_start_order_ix on ${prefix}opportunity (ledger, start, no_order);
create index ${prefix}opportunity_amount_order_ix on ${prefix}opportunity (ledger, opportunity_amount, no_order);
create index ${prefix}opportunity_expected_order_ix on ${prefix}opportunity (ledger, expected, no_order);
alter table ${prefix}customer add column code_order varbinary(512) generated always as (stringtoutf8(code));
create index ${prefix}customer_code_order_ix on ${prefix}customer (ledger, code_order);
alter table ${prefix}employee add column code_order varbinary(512) generated always as (stringtoutf8(code));
create index ${prefix}employee_code_order_ix on ${prefix}employee (ledger, code_order);
alter table ${prefix}product add column code_order varbinary(512) generated always as (stringtoutf8(code));
create index ${prefix}product_code_order_ix on ${prefix}product (ledger, code_order);
alter table ${prefix}contact_record add column no_order varbinary(512) generated always as (stringtoutf8(opportunity_no));
create index ${prefix}contact_record_no_order_ix on ${prefix}contact_record (ledger, no_order, sequence);
-- [jooq ignore stop]
