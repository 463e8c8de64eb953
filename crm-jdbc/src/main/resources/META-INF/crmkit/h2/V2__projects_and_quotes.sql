create table ${prefix}project (
  ledger varchar(128) not null,
  id uuid not null,
  revision bigint not null,
  no varchar(128) not null,
  folded_no varchar(1000) not null,
  origin uuid,
  subject varchar(400) not null,
  folded_subject varchar(1000) not null,
  customer_source varchar(64) not null,
  customer_key varchar(128) not null,
  own_customer varchar(36),
  employee_source varchar(64) not null,
  employee_key varchar(128) not null,
  own_employee varchar(36),
  planned_cost decimal(17, 4) not null,
  expected decimal(17, 4) not null,
  opportunity_amount decimal(17, 4) not null,
  entered_stage uuid not null,
  entered_rate decimal(5, 2) not null,
  entered_cost decimal(17, 4) not null,
  entered_amount decimal(17, 4) not null,
  entered_start date not null,
  entered_planned date,
  entered_actual date,
  stage uuid not null,
  rate decimal(5, 2) not null,
  cost decimal(17, 4) not null,
  amount decimal(17, 4) not null,
  start date not null,
  planned date,
  actual date,
  source_sequence int,
  state varchar(32) not null,
  next_sequence int not null,
  open_records int not null,
  remarks varchar(40000),
  own_category boolean default false not null,
  constraint ${prefix}project_pk primary key (ledger, id),
  constraint ${prefix}project_no_uq unique (ledger, no),
  constraint ${prefix}project_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children),
  constraint ${prefix}project_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children),
  constraint ${prefix}project_entered_stage_fk foreign key (ledger, entered_stage) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}project_stage_fk foreign key (ledger, stage) references ${prefix}dictionary_value (ledger, id)
);

create index ${prefix}project_customer_ix on ${prefix}project (ledger, customer_source, customer_key);

create index ${prefix}project_employee_ix on ${prefix}project (ledger, employee_source, employee_key);

create table ${prefix}project_vendor (
  ledger varchar(128) not null,
  project uuid not null,
  partner_source varchar(64) not null,
  partner_key varchar(128) not null,
  own_partner varchar(36),
  role varchar(400),
  own_category boolean default false not null,
  constraint ${prefix}project_vendor_pk primary key (ledger, project, partner_source, partner_key),
  constraint ${prefix}project_vendor_project_fk foreign key (ledger, project) references ${prefix}project (ledger, id),
  constraint ${prefix}project_vendor_partner_fk foreign key (ledger, own_partner, own_category) references ${prefix}customer (ledger, id, has_children)
);

create index ${prefix}project_vendor_partner_ix on ${prefix}project_vendor (ledger, partner_source, partner_key);

create table ${prefix}project_document (
  ledger varchar(128) not null,
  project uuid not null,
  number int not null,
  name varchar(400) not null,
  media_type varchar(400),
  size bigint not null,
  content uuid not null,
  constraint ${prefix}project_document_pk primary key (ledger, project, number),
  constraint ${prefix}project_document_project_fk foreign key (ledger, project) references ${prefix}project (ledger, id)
);

create table ${prefix}blob_chunk (
  ledger varchar(128) not null,
  id uuid not null,
  number int not null,
  content varbinary(1048576) not null,
  constraint ${prefix}blob_chunk_pk primary key (ledger, id, number)
);

create table ${prefix}maintenance_record (
  ledger varchar(128) not null,
  project uuid not null,
  project_no varchar(128) not null,
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
  amount decimal(17, 4) not null,
  start date not null,
  planned date,
  actual date,
  completed boolean not null,
  own_category boolean default false not null,
  constraint ${prefix}maintenance_record_pk primary key (ledger, project, sequence),
  constraint ${prefix}maintenance_record_project_fk foreign key (ledger, project) references ${prefix}project (ledger, id),
  constraint ${prefix}maintenance_record_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children),
  constraint ${prefix}maintenance_record_type_fk foreign key (ledger, type) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}maintenance_record_stage_fk foreign key (ledger, stage) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}maintenance_record_person_fk foreign key (ledger, contact_person) references ${prefix}contact_person (ledger, id)
);

create index ${prefix}maintenance_record_employee_ix on ${prefix}maintenance_record (ledger, employee_source, employee_key);

create table ${prefix}maintenance_reply (
  ledger varchar(128) not null,
  project uuid not null,
  sequence int not null,
  number int not null,
  author varchar(400) not null,
  at timestamp(6) not null,
  text varchar(40000) not null,
  constraint ${prefix}maintenance_reply_pk primary key (ledger, project, sequence, number),
  constraint ${prefix}maintenance_reply_record_fk foreign key (ledger, project, sequence) references ${prefix}maintenance_record (ledger, project, sequence)
);

create table ${prefix}quote (
  ledger varchar(128) not null,
  id uuid not null,
  revision bigint not null,
  no varchar(128) not null,
  folded_no varchar(1000) not null,
  quote_date date not null,
  valid_until date,
  customer_source varchar(64) not null,
  customer_key varchar(128) not null,
  own_customer varchar(36),
  employee_source varchar(64) not null,
  employee_key varchar(128) not null,
  own_employee varchar(36),
  source varchar(32) not null,
  opportunity uuid,
  project uuid,
  sequence int,
  discount decimal(7, 4),
  line_count int not null,
  amount decimal(17, 4) not null,
  total decimal(17, 4) not null,
  remarks varchar(40000),
  own_category boolean default false not null,
  constraint ${prefix}quote_pk primary key (ledger, id),
  constraint ${prefix}quote_no_uq unique (ledger, no),
  constraint ${prefix}quote_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children),
  constraint ${prefix}quote_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children),
  constraint ${prefix}quote_contact_fk foreign key (ledger, opportunity, sequence) references ${prefix}contact_record (ledger, opportunity, sequence),
  constraint ${prefix}quote_maintenance_fk foreign key (ledger, project, sequence) references ${prefix}maintenance_record (ledger, project, sequence)
);

create index ${prefix}quote_customer_ix on ${prefix}quote (ledger, customer_source, customer_key);

create index ${prefix}quote_employee_ix on ${prefix}quote (ledger, employee_source, employee_key);

create table ${prefix}quote_line (
  ledger varchar(128) not null,
  quote uuid not null,
  line int not null,
  product_source varchar(64) not null,
  product_key varchar(128) not null,
  own_product varchar(36),
  quantity decimal(17, 4) not null,
  unit_price decimal(17, 4) not null,
  discount decimal(7, 4) not null,
  amount decimal(17, 4) not null,
  final_amount decimal(17, 4) not null,
  own_category boolean default false not null,
  constraint ${prefix}quote_line_pk primary key (ledger, quote, line),
  constraint ${prefix}quote_line_quote_fk foreign key (ledger, quote) references ${prefix}quote (ledger, id),
  constraint ${prefix}quote_line_product_fk foreign key (ledger, own_product, own_category) references ${prefix}product (ledger, id, has_children)
);

create index ${prefix}quote_line_product_ix on ${prefix}quote_line (ledger, product_source, product_key);

-- As in the first script: absent keys are distinct in every mode of H2, and the lists are ordered by code points.
-- [jooq ignore start]
alter table ${prefix}project add constraint ${prefix}project_origin_uq unique nulls distinct (ledger, origin);
alter table ${prefix}quote add constraint ${prefix}quote_contact_uq unique nulls distinct (ledger, opportunity, sequence);
alter table ${prefix}quote add constraint ${prefix}quote_maintenance_uq unique nulls distinct (ledger, project, sequence);
alter table ${prefix}project add column no_order varbinary(512) generated always as (stringtoutf8(no));
alter table ${prefix}project add column subject_order varbinary(2000) generated always as (stringtoutf8(folded_subject));
alter table ${prefix}quote add column no_order varbinary(512) generated always as (stringtoutf8(no));
create index ${prefix}project_no_order_ix on ${prefix}project (ledger, no_order);
create index ${prefix}project_subject_order_ix on ${prefix}project (ledger, subject_order, no_order);
create index ${prefix}project_start_order_ix on ${prefix}project (ledger, start, no_order);
create index ${prefix}project_amount_order_ix on ${prefix}project (ledger, opportunity_amount, no_order);
create index ${prefix}project_expected_order_ix on ${prefix}project (ledger, expected, no_order);
create index ${prefix}quote_no_order_ix on ${prefix}quote (ledger, no_order);
alter table ${prefix}maintenance_record add column no_order varbinary(512) generated always as (stringtoutf8(project_no));
create index ${prefix}maintenance_record_no_order_ix on ${prefix}maintenance_record (ledger, no_order, sequence);
-- [jooq ignore stop]
