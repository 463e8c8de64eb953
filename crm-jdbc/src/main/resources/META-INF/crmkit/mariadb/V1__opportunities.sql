create table ${prefix}ledger (
  ledger varchar(64) not null,
  scale int not null,
  language varchar(8) not null,
  constraint ${prefix}ledger_pk primary key (ledger)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}number_series (
  ledger varchar(64) not null,
  series varchar(64) not null,
  last_number bigint not null,
  constraint ${prefix}number_series_pk primary key (ledger, series)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}dictionary (
  ledger varchar(64) not null,
  dictionary varchar(32) not null,
  label varchar(200),
  revision bigint not null,
  constraint ${prefix}dictionary_pk primary key (ledger, dictionary)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}dictionary_value (
  ledger varchar(64) not null,
  id uuid not null,
  dictionary varchar(32) not null,
  text varchar(200) not null,
  folded varchar(500) not null,
  rate decimal(5, 2),
  disabled boolean not null,
  position int not null,
  constraint ${prefix}dictionary_value_pk primary key (ledger, id),
  constraint ${prefix}dictionary_value_text_uq unique (ledger, dictionary, text),
  constraint ${prefix}dictionary_value_dictionary_fk foreign key (ledger, dictionary) references ${prefix}dictionary (ledger, dictionary)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}customer (
  ledger varchar(64) not null,
  id varchar(36) not null,
  parent varchar(36),
  has_children boolean not null,
  code varchar(64) not null,
  folded_code varchar(500) not null,
  name varchar(200) not null,
  folded_name varchar(500) not null,
  partner_kind varchar(16),
  customer_category uuid,
  industry uuid,
  phone varchar(200),
  folded_phone varchar(500),
  email varchar(200),
  folded_email varchar(500),
  address mediumtext,
  remarks mediumtext,
  constraint ${prefix}customer_pk primary key (ledger, id),
  constraint ${prefix}customer_leaf_uq unique (ledger, id, has_children),
  constraint ${prefix}customer_code_uq unique (ledger, code),
  constraint ${prefix}customer_parent_fk foreign key (ledger, parent) references ${prefix}customer (ledger, id),
  constraint ${prefix}customer_category_fk foreign key (ledger, customer_category) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}customer_industry_fk foreign key (ledger, industry) references ${prefix}dictionary_value (ledger, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}employee (
  ledger varchar(64) not null,
  id varchar(36) not null,
  parent varchar(36),
  has_children boolean not null,
  code varchar(64) not null,
  folded_code varchar(500) not null,
  name varchar(200) not null,
  folded_name varchar(500) not null,
  title varchar(200),
  folded_title varchar(500),
  phone varchar(200),
  folded_phone varchar(500),
  email varchar(200),
  folded_email varchar(500),
  constraint ${prefix}employee_pk primary key (ledger, id),
  constraint ${prefix}employee_leaf_uq unique (ledger, id, has_children),
  constraint ${prefix}employee_code_uq unique (ledger, code),
  constraint ${prefix}employee_parent_fk foreign key (ledger, parent) references ${prefix}employee (ledger, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}product (
  ledger varchar(64) not null,
  id varchar(36) not null,
  parent varchar(36),
  has_children boolean not null,
  code varchar(64) not null,
  folded_code varchar(500) not null,
  name varchar(200) not null,
  folded_name varchar(500) not null,
  specification varchar(200),
  folded_specification varchar(500),
  origin varchar(200),
  folded_origin varchar(500),
  unit varchar(200),
  folded_unit varchar(500),
  unit_price decimal(17, 4),
  constraint ${prefix}product_pk primary key (ledger, id),
  constraint ${prefix}product_leaf_uq unique (ledger, id, has_children),
  constraint ${prefix}product_code_uq unique (ledger, code),
  constraint ${prefix}product_parent_fk foreign key (ledger, parent) references ${prefix}product (ledger, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}contact_person (
  ledger varchar(64) not null,
  id uuid not null,
  customer_source varchar(32) not null,
  customer_key varchar(64) not null,
  own_customer varchar(36),
  name varchar(200) not null,
  folded_name varchar(500) not null,
  title varchar(200),
  phone varchar(200),
  email varchar(200),
  constraint ${prefix}contact_person_pk primary key (ledger, id),
  constraint ${prefix}contact_person_customer_fk foreign key (ledger, own_customer) references ${prefix}customer (ledger, id),
  constraint ${prefix}contact_person_name_uq unique (ledger, customer_source, customer_key, name)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

-- Only an entry without others below it may be named (M2). The foreign keys of documents say so too: own_category is
-- always false, so that the database refuses to subdivide what a document names, whatever a transaction can see.
create table ${prefix}opportunity (
  ledger varchar(64) not null,
  id uuid not null,
  revision bigint not null,
  no varchar(64) not null,
  folded_no varchar(500) not null,
  subject varchar(200) not null,
  folded_subject varchar(500) not null,
  customer_source varchar(32) not null,
  customer_key varchar(64) not null,
  own_customer varchar(36),
  employee_source varchar(32) not null,
  employee_key varchar(64) not null,
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
  state varchar(16) not null,
  lost_reason uuid,
  lost_note mediumtext,
  next_sequence int not null,
  open_records int not null,
  remarks mediumtext,
  own_category boolean default false not null,
  constraint ${prefix}opportunity_pk primary key (ledger, id),
  constraint ${prefix}opportunity_no_uq unique (ledger, no),
  constraint ${prefix}opportunity_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children),
  constraint ${prefix}opportunity_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children),
  constraint ${prefix}opportunity_entered_stage_fk foreign key (ledger, entered_stage) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}opportunity_stage_fk foreign key (ledger, stage) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}opportunity_lost_reason_fk foreign key (ledger, lost_reason) references ${prefix}dictionary_value (ledger, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index ${prefix}opportunity_customer_ix on ${prefix}opportunity (ledger, customer_source, customer_key);

create index ${prefix}opportunity_employee_ix on ${prefix}opportunity (ledger, employee_source, employee_key);

create index ${prefix}opportunity_start_ix on ${prefix}opportunity (ledger, start, no);

create index ${prefix}opportunity_subject_ix on ${prefix}opportunity (ledger, folded_subject, no);

create index ${prefix}opportunity_amount_ix on ${prefix}opportunity (ledger, opportunity_amount, no);

create index ${prefix}opportunity_expected_ix on ${prefix}opportunity (ledger, expected, no);

create table ${prefix}contact_record (
  ledger varchar(64) not null,
  opportunity uuid not null,
  opportunity_no varchar(64) not null,
  sequence int not null,
  at datetime(0) not null,
  type uuid,
  employee_source varchar(32) not null,
  employee_key varchar(64) not null,
  own_employee varchar(36),
  contact_person uuid,
  subject varchar(200) not null,
  folded_subject varchar(500) not null,
  summary mediumtext,
  result mediumtext,
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
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index ${prefix}contact_record_employee_ix on ${prefix}contact_record (ledger, employee_source, employee_key);

create index ${prefix}contact_record_no_ix on ${prefix}contact_record (ledger, opportunity_no, sequence);

create table ${prefix}reply (
  ledger varchar(64) not null,
  opportunity uuid not null,
  sequence int not null,
  number int not null,
  author varchar(200) not null,
  at datetime(6) not null,
  text mediumtext not null,
  constraint ${prefix}reply_pk primary key (ledger, opportunity, sequence, number),
  constraint ${prefix}reply_record_fk foreign key (ledger, opportunity, sequence) references ${prefix}contact_record (ledger, opportunity, sequence)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}change_entry (
  ledger varchar(64) not null,
  command uuid not null,
  ordinal int not null,
  action varchar(64) not null,
  actor varchar(64) not null,
  at datetime(6) not null,
  idempotency_key varchar(64),
  effect varchar(8) not null,
  kind varchar(32) not null,
  id varchar(120) not null,
  root_kind varchar(32) not null,
  root_id varchar(120) not null,
  root_revision bigint not null,
  constraint ${prefix}change_entry_pk primary key (ledger, command, ordinal),
  constraint ${prefix}change_entry_key_uq unique (ledger, idempotency_key)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create index ${prefix}change_entry_subject_ix on ${prefix}change_entry (ledger, kind, id, at);

create index ${prefix}change_entry_root_ix on ${prefix}change_entry (ledger, root_kind, root_id, at);

create table ${prefix}change_field (
  ledger varchar(64) not null,
  command uuid not null,
  ordinal int not null,
  field varchar(64) not null,
  old_value mediumtext,
  new_value mediumtext,
  constraint ${prefix}change_field_pk primary key (ledger, command, ordinal, field)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}tracked_log (
  ledger varchar(64) not null,
  opportunity uuid not null,
  revision bigint not null,
  command uuid not null,
  at datetime(6) not null,
  deleted boolean not null,
  state varchar(16) not null,
  customer_source varchar(32) not null,
  customer_key varchar(64) not null,
  employee_source varchar(32) not null,
  employee_key varchar(64) not null,
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
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;

create table ${prefix}imported_document (
  ledger varchar(64) not null,
  kind varchar(32) not null,
  id uuid not null,
  command uuid not null,
  constraint ${prefix}imported_document_pk primary key (ledger, kind, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
