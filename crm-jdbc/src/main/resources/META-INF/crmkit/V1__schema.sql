-- The schema of the CRM for all databases. What differs between them stands in placeholders; the file
-- <database>.properties beside this script gives their values.

create table ${prefix}ledger (
  ledger ${text64} not null,
  scale int not null,
  language ${text8} not null,
  constraint ${prefix}ledger_pk primary key (ledger)
) ${options};

create table ${prefix}number_series (
  ledger ${text64} not null,
  series ${text64} not null,
  last_number bigint not null,
  constraint ${prefix}number_series_pk primary key (ledger, series)
) ${options};

create table ${prefix}dictionary (
  ledger ${text64} not null,
  dictionary ${text32} not null,
  label ${text200},
  revision bigint not null,
  constraint ${prefix}dictionary_pk primary key (ledger, dictionary)
) ${options};

create table ${prefix}dictionary_value (
  ledger ${text64} not null,
  id uuid not null,
  dictionary ${text32} not null,
  text ${text200} not null,
  folded ${text500} not null,
  rate decimal(5, 2),
  disabled boolean not null,
  position int not null,
  constraint ${prefix}dictionary_value_pk primary key (ledger, id),
  constraint ${prefix}dictionary_value_text_uq unique (ledger, dictionary, text),
  constraint ${prefix}dictionary_value_dictionary_fk foreign key (ledger, dictionary) references ${prefix}dictionary (ledger, dictionary)
) ${options};

create table ${prefix}customer (
  ledger ${text64} not null,
  id ${text36} not null,
  parent ${text36},
  has_children boolean not null,
  code ${text64} not null,
  folded_code ${text500} not null,
  name ${text200} not null,
  folded_name ${text500} not null,
  partner_kind ${text16},
  customer_category uuid,
  industry uuid,
  phone ${text200},
  folded_phone ${text500},
  email ${text200},
  folded_email ${text500},
  address ${longtext},
  remarks ${longtext},
  constraint ${prefix}customer_pk primary key (ledger, id),
  constraint ${prefix}customer_leaf_uq unique (ledger, id, has_children),
  constraint ${prefix}customer_code_uq unique (ledger, code),
  constraint ${prefix}customer_parent_fk foreign key (ledger, parent) references ${prefix}customer (ledger, id),
  constraint ${prefix}customer_category_fk foreign key (ledger, customer_category) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}customer_industry_fk foreign key (ledger, industry) references ${prefix}dictionary_value (ledger, id)
) ${options};

create table ${prefix}employee (
  ledger ${text64} not null,
  id ${text36} not null,
  parent ${text36},
  has_children boolean not null,
  code ${text64} not null,
  folded_code ${text500} not null,
  name ${text200} not null,
  folded_name ${text500} not null,
  title ${text200},
  folded_title ${text500},
  phone ${text200},
  folded_phone ${text500},
  email ${text200},
  folded_email ${text500},
  constraint ${prefix}employee_pk primary key (ledger, id),
  constraint ${prefix}employee_leaf_uq unique (ledger, id, has_children),
  constraint ${prefix}employee_code_uq unique (ledger, code),
  constraint ${prefix}employee_parent_fk foreign key (ledger, parent) references ${prefix}employee (ledger, id)
) ${options};

create table ${prefix}product (
  ledger ${text64} not null,
  id ${text36} not null,
  parent ${text36},
  has_children boolean not null,
  code ${text64} not null,
  folded_code ${text500} not null,
  name ${text200} not null,
  folded_name ${text500} not null,
  specification ${text200},
  folded_specification ${text500},
  origin ${text200},
  folded_origin ${text500},
  unit ${text200},
  folded_unit ${text500},
  unit_price decimal(17, 4),
  constraint ${prefix}product_pk primary key (ledger, id),
  constraint ${prefix}product_leaf_uq unique (ledger, id, has_children),
  constraint ${prefix}product_code_uq unique (ledger, code),
  constraint ${prefix}product_parent_fk foreign key (ledger, parent) references ${prefix}product (ledger, id)
) ${options};

create table ${prefix}contact_person (
  ledger ${text64} not null,
  id uuid not null,
  customer_source ${text32} not null,
  customer_key ${text64} not null,
  own_customer ${text36},
  name ${text200} not null,
  folded_name ${text500} not null,
  title ${text200},
  phone ${text200},
  email ${text200},
  constraint ${prefix}contact_person_pk primary key (ledger, id),
  constraint ${prefix}contact_person_customer_fk foreign key (ledger, own_customer) references ${prefix}customer (ledger, id),
  constraint ${prefix}contact_person_name_uq unique (ledger, customer_source, customer_key, name)
) ${options};

-- Only an entry without others below it may be named (M2). The foreign keys of documents say so too: own_category is
-- always false, so that the database refuses to subdivide what a document names, whatever a transaction can see.
create table ${prefix}opportunity (
  ledger ${text64} not null,
  id uuid not null,
  revision bigint not null,
  no ${text64} not null,
  folded_no ${text500} not null,
  subject ${text200} not null,
  folded_subject ${text500} not null,
  customer_source ${text32} not null,
  customer_key ${text64} not null,
  own_customer ${text36},
  employee_source ${text32} not null,
  employee_key ${text64} not null,
  own_employee ${text36},
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
  state ${text16} not null,
  lost_reason uuid,
  lost_note ${longtext},
  next_sequence int not null,
  open_records int not null,
  remarks ${longtext},
  own_category boolean default false not null,
  constraint ${prefix}opportunity_pk primary key (ledger, id),
  constraint ${prefix}opportunity_no_uq unique (ledger, no),
  constraint ${prefix}opportunity_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children),
  constraint ${prefix}opportunity_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children),
  constraint ${prefix}opportunity_entered_stage_fk foreign key (ledger, entered_stage) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}opportunity_stage_fk foreign key (ledger, stage) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}opportunity_lost_reason_fk foreign key (ledger, lost_reason) references ${prefix}dictionary_value (ledger, id)
) ${options};
create index ${prefix}opportunity_customer_ix on ${prefix}opportunity (ledger, customer_source, customer_key);
create index ${prefix}opportunity_employee_ix on ${prefix}opportunity (ledger, employee_source, employee_key);

create table ${prefix}contact_record (
  ledger ${text64} not null,
  opportunity uuid not null,
  opportunity_no ${text64} not null,
  sequence int not null,
  at ${timestamp0} not null,
  type uuid,
  employee_source ${text32} not null,
  employee_key ${text64} not null,
  own_employee ${text36},
  contact_person uuid,
  subject ${text200} not null,
  folded_subject ${text500} not null,
  summary ${longtext},
  result ${longtext},
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
) ${options};
create index ${prefix}contact_record_employee_ix on ${prefix}contact_record (ledger, employee_source, employee_key);

create table ${prefix}reply (
  ledger ${text64} not null,
  opportunity uuid not null,
  sequence int not null,
  number int not null,
  author ${text200} not null,
  at ${timestamp6} not null,
  text ${longtext} not null,
  constraint ${prefix}reply_pk primary key (ledger, opportunity, sequence, number),
  constraint ${prefix}reply_record_fk foreign key (ledger, opportunity, sequence) references ${prefix}contact_record (ledger, opportunity, sequence)
) ${options};

create table ${prefix}change_entry (
  ledger ${text64} not null,
  command uuid not null,
  ordinal int not null,
  action ${text64} not null,
  actor ${text64} not null,
  at ${timestamp6} not null,
  idempotency_key ${text64},
  effect ${text8} not null,
  kind ${text32} not null,
  id ${text120} not null,
  root_kind ${text32} not null,
  root_id ${text120} not null,
  root_revision bigint not null,
  constraint ${prefix}change_entry_pk primary key (ledger, command, ordinal)
) ${options};
create index ${prefix}change_entry_subject_ix on ${prefix}change_entry (ledger, kind, id, at);
create index ${prefix}change_entry_root_ix on ${prefix}change_entry (ledger, root_kind, root_id, at);

create table ${prefix}change_field (
  ledger ${text64} not null,
  command uuid not null,
  ordinal int not null,
  field ${text64} not null,
  old_value ${longtext},
  new_value ${longtext},
  constraint ${prefix}change_field_pk primary key (ledger, command, ordinal, field)
) ${options};

-- The tracked values of opportunities and projects as each command left them (H2).
create table ${prefix}tracked_log (
  ledger ${text64} not null,
  kind ${text32} not null,
  parent uuid not null,
  revision bigint not null,
  command uuid not null,
  at ${timestamp6} not null,
  deleted boolean not null,
  state ${text16} not null,
  customer_source ${text32} not null,
  customer_key ${text64} not null,
  employee_source ${text32} not null,
  employee_key ${text64} not null,
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
  constraint ${prefix}tracked_log_pk primary key (ledger, kind, parent, revision)
) ${options};

create table ${prefix}imported_document (
  ledger ${text64} not null,
  kind ${text32} not null,
  id uuid not null,
  command uuid not null,
  constraint ${prefix}imported_document_pk primary key (ledger, kind, id)
) ${options};

create table ${prefix}project (
  ledger ${text64} not null,
  id uuid not null,
  revision bigint not null,
  no ${text64} not null,
  folded_no ${text500} not null,
  origin uuid,
  subject ${text200} not null,
  folded_subject ${text500} not null,
  customer_source ${text32} not null,
  customer_key ${text64} not null,
  own_customer ${text36},
  employee_source ${text32} not null,
  employee_key ${text64} not null,
  own_employee ${text36},
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
  state ${text16} not null,
  next_sequence int not null,
  open_records int not null,
  remarks ${longtext},
  own_category boolean default false not null,
  constraint ${prefix}project_pk primary key (ledger, id),
  constraint ${prefix}project_no_uq unique (ledger, no),
  constraint ${prefix}project_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children),
  constraint ${prefix}project_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children),
  constraint ${prefix}project_entered_stage_fk foreign key (ledger, entered_stage) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}project_stage_fk foreign key (ledger, stage) references ${prefix}dictionary_value (ledger, id)
) ${options};
create index ${prefix}project_customer_ix on ${prefix}project (ledger, customer_source, customer_key);
create index ${prefix}project_employee_ix on ${prefix}project (ledger, employee_source, employee_key);

create table ${prefix}project_vendor (
  ledger ${text64} not null,
  project uuid not null,
  partner_source ${text32} not null,
  partner_key ${text64} not null,
  own_partner ${text36},
  role ${text200},
  own_category boolean default false not null,
  constraint ${prefix}project_vendor_pk primary key (ledger, project, partner_source, partner_key),
  constraint ${prefix}project_vendor_project_fk foreign key (ledger, project) references ${prefix}project (ledger, id),
  constraint ${prefix}project_vendor_partner_fk foreign key (ledger, own_partner, own_category) references ${prefix}customer (ledger, id, has_children)
) ${options};
create index ${prefix}project_vendor_partner_ix on ${prefix}project_vendor (ledger, partner_source, partner_key);

create table ${prefix}project_document (
  ledger ${text64} not null,
  project uuid not null,
  number int not null,
  name ${text200} not null,
  media_type ${text200},
  size bigint not null,
  content uuid not null,
  constraint ${prefix}project_document_pk primary key (ledger, project, number),
  constraint ${prefix}project_document_project_fk foreign key (ledger, project) references ${prefix}project (ledger, id)
) ${options};

create table ${prefix}blob_chunk (
  ledger ${text64} not null,
  id uuid not null,
  number int not null,
  content ${blob} not null,
  constraint ${prefix}blob_chunk_pk primary key (ledger, id, number)
) ${options};

create table ${prefix}maintenance_record (
  ledger ${text64} not null,
  project uuid not null,
  project_no ${text64} not null,
  sequence int not null,
  at ${timestamp0} not null,
  type uuid,
  employee_source ${text32} not null,
  employee_key ${text64} not null,
  own_employee ${text36},
  contact_person uuid,
  subject ${text200} not null,
  folded_subject ${text500} not null,
  summary ${longtext},
  result ${longtext},
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
) ${options};
create index ${prefix}maintenance_record_employee_ix on ${prefix}maintenance_record (ledger, employee_source, employee_key);

create table ${prefix}maintenance_reply (
  ledger ${text64} not null,
  project uuid not null,
  sequence int not null,
  number int not null,
  author ${text200} not null,
  at ${timestamp6} not null,
  text ${longtext} not null,
  constraint ${prefix}maintenance_reply_pk primary key (ledger, project, sequence, number),
  constraint ${prefix}maintenance_reply_record_fk foreign key (ledger, project, sequence) references ${prefix}maintenance_record (ledger, project, sequence)
) ${options};

create table ${prefix}quote (
  ledger ${text64} not null,
  id uuid not null,
  revision bigint not null,
  no ${text64} not null,
  folded_no ${text500} not null,
  quote_date date not null,
  valid_until date,
  customer_source ${text32} not null,
  customer_key ${text64} not null,
  own_customer ${text36},
  employee_source ${text32} not null,
  employee_key ${text64} not null,
  own_employee ${text36},
  source ${text16} not null,
  opportunity uuid,
  project uuid,
  sequence int,
  discount decimal(7, 4),
  line_count int not null,
  amount decimal(17, 4) not null,
  total decimal(17, 4) not null,
  remarks ${longtext},
  own_category boolean default false not null,
  constraint ${prefix}quote_pk primary key (ledger, id),
  constraint ${prefix}quote_no_uq unique (ledger, no),
  constraint ${prefix}quote_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children),
  constraint ${prefix}quote_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children),
  constraint ${prefix}quote_contact_fk foreign key (ledger, opportunity, sequence) references ${prefix}contact_record (ledger, opportunity, sequence),
  constraint ${prefix}quote_maintenance_fk foreign key (ledger, project, sequence) references ${prefix}maintenance_record (ledger, project, sequence)
) ${options};
create index ${prefix}quote_customer_ix on ${prefix}quote (ledger, customer_source, customer_key);
create index ${prefix}quote_employee_ix on ${prefix}quote (ledger, employee_source, employee_key);

create table ${prefix}quote_line (
  ledger ${text64} not null,
  quote uuid not null,
  line int not null,
  product_source ${text32} not null,
  product_key ${text64} not null,
  own_product ${text36},
  quantity decimal(17, 4) not null,
  unit_price decimal(17, 4) not null,
  discount decimal(7, 4) not null,
  amount decimal(17, 4) not null,
  final_amount decimal(17, 4) not null,
  own_category boolean default false not null,
  constraint ${prefix}quote_line_pk primary key (ledger, quote, line),
  constraint ${prefix}quote_line_quote_fk foreign key (ledger, quote) references ${prefix}quote (ledger, id),
  constraint ${prefix}quote_line_product_fk foreign key (ledger, own_product, own_category) references ${prefix}product (ledger, id, has_children)
) ${options};
create index ${prefix}quote_line_product_ix on ${prefix}quote_line (ledger, product_source, product_key);

create table ${prefix}service (
  ledger ${text64} not null,
  id uuid not null,
  revision bigint not null,
  no ${text64} not null,
  folded_no ${text500} not null,
  customer_source ${text32} not null,
  customer_key ${text64} not null,
  own_customer ${text36},
  employee_source ${text32} not null,
  employee_key ${text64} not null,
  own_employee ${text36},
  subject ${text200} not null,
  folded_subject ${text500} not null,
  content ${longtext},
  solution ${longtext},
  started_at ${timestamp0} not null,
  minutes int,
  satisfaction uuid,
  service_type uuid,
  contact_type uuid,
  importance uuid,
  progress boolean not null,
  completed boolean not null,
  project uuid,
  product_source ${text32},
  product_key ${text64},
  own_product ${text36},
  own_category boolean default false not null,
  constraint ${prefix}service_pk primary key (ledger, id),
  constraint ${prefix}service_no_uq unique (ledger, no),
  constraint ${prefix}service_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children),
  constraint ${prefix}service_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children),
  constraint ${prefix}service_satisfaction_fk foreign key (ledger, satisfaction) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}service_service_type_fk foreign key (ledger, service_type) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}service_contact_type_fk foreign key (ledger, contact_type) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}service_importance_fk foreign key (ledger, importance) references ${prefix}dictionary_value (ledger, id),
  constraint ${prefix}service_project_fk foreign key (ledger, project) references ${prefix}project (ledger, id),
  constraint ${prefix}service_product_fk foreign key (ledger, own_product, own_category) references ${prefix}product (ledger, id, has_children)
) ${options};
create index ${prefix}service_customer_ix on ${prefix}service (ledger, customer_source, customer_key);
create index ${prefix}service_employee_ix on ${prefix}service (ledger, employee_source, employee_key);
create index ${prefix}service_product_ix on ${prefix}service (ledger, product_source, product_key);

create table ${prefix}work_plan (
  ledger ${text64} not null,
  id uuid not null,
  revision bigint not null,
  no ${text64} not null,
  folded_no ${text500} not null,
  employee_source ${text32} not null,
  employee_key ${text64} not null,
  own_employee ${text36},
  kind ${text16} not null,
  mode ${text16} not null,
  first_day date not null,
  last_day date not null,
  place int not null,
  previous ${longtext},
  plan ${longtext},
  summary ${longtext},
  own_category boolean default false not null,
  constraint ${prefix}work_plan_pk primary key (ledger, id),
  constraint ${prefix}work_plan_no_uq unique (ledger, no),
  constraint ${prefix}work_plan_place_uq unique (ledger, employee_source, employee_key, place),
  constraint ${prefix}work_plan_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children)
) ${options};
create index ${prefix}work_plan_employee_ix on ${prefix}work_plan (ledger, employee_source, employee_key, last_day, place);

create table ${prefix}work_plan_reply (
  ledger ${text64} not null,
  plan uuid not null,
  number int not null,
  author ${text200} not null,
  at ${timestamp6} not null,
  text ${longtext} not null,
  constraint ${prefix}work_plan_reply_pk primary key (ledger, plan, number),
  constraint ${prefix}work_plan_reply_plan_fk foreign key (ledger, plan) references ${prefix}work_plan (ledger, id)
) ${options};

create table ${prefix}saved_filter (
  ledger ${text64} not null,
  actor ${text64} not null,
  list ${text64} not null,
  name ${text200} not null,
  part int not null,
  depth int not null,
  kind ${text16} not null,
  field ${text64},
  operator ${text16},
  wanted ${longtext},
  constraint ${prefix}saved_filter_pk primary key (ledger, actor, list, name, part)
) ${options};

create table ${prefix}list_layout (
  ledger ${text64} not null,
  actor ${text64} not null,
  list ${text64} not null,
  locked int not null,
  tree boolean not null,
  constraint ${prefix}list_layout_pk primary key (ledger, actor, list)
) ${options};

create table ${prefix}list_layout_column (
  ledger ${text64} not null,
  actor ${text64} not null,
  list ${text64} not null,
  place int not null,
  field ${text64} not null,
  width int,
  constraint ${prefix}list_layout_column_pk primary key (ledger, actor, list, place),
  constraint ${prefix}list_layout_column_layout_fk foreign key (ledger, actor, list) references ${prefix}list_layout (ledger, actor, list)
) ${options};

create table ${prefix}user_account (
  ledger ${text64} not null,
  id ${text64} not null,
  name ${text200} not null,
  employee_source ${text32},
  employee_key ${text64},
  disabled boolean not null,
  password_hash ${text200} not null,
  failures int not null,
  barred_until ${timestamp6},
  constraint ${prefix}user_account_pk primary key (ledger, id)
) ${options};

-- The generator of the jOOQ classes needs nothing of what follows.
-- [jooq ignore start]

-- Absent values are distinct: many changes have no idempotency key, many projects no origin, many quotes no record.
alter table ${prefix}change_entry add constraint ${prefix}change_entry_key_uq ${unique} (ledger, idempotency_key);
alter table ${prefix}project add constraint ${prefix}project_origin_uq ${unique} (ledger, origin);
alter table ${prefix}quote add constraint ${prefix}quote_contact_uq ${unique} (ledger, opportunity, sequence);
alter table ${prefix}quote add constraint ${prefix}quote_maintenance_uq ${unique} (ledger, project, sequence);

-- The lists are ordered by code points. H2 compares text by UTF-16 units, so there the order is that of a generated
-- column with the UTF-8 bytes; elsewhere it is that of the column itself.
${only_h2}alter table ${prefix}customer add column code_order varbinary(512) generated always as (stringtoutf8(code));
${only_h2}alter table ${prefix}employee add column code_order varbinary(512) generated always as (stringtoutf8(code));
${only_h2}alter table ${prefix}product add column code_order varbinary(512) generated always as (stringtoutf8(code));
${only_h2}alter table ${prefix}opportunity add column no_order varbinary(512) generated always as (stringtoutf8(no));
${only_h2}alter table ${prefix}opportunity add column folded_subject_order varbinary(2000) generated always as (stringtoutf8(folded_subject));
${only_h2}alter table ${prefix}contact_record add column opportunity_no_order varbinary(512) generated always as (stringtoutf8(opportunity_no));
${only_h2}alter table ${prefix}project add column no_order varbinary(512) generated always as (stringtoutf8(no));
${only_h2}alter table ${prefix}project add column folded_subject_order varbinary(2000) generated always as (stringtoutf8(folded_subject));
${only_h2}alter table ${prefix}maintenance_record add column project_no_order varbinary(512) generated always as (stringtoutf8(project_no));
${only_h2}alter table ${prefix}quote add column no_order varbinary(512) generated always as (stringtoutf8(no));
${only_h2}alter table ${prefix}service add column no_order varbinary(512) generated always as (stringtoutf8(no));
${only_h2}alter table ${prefix}service add column folded_subject_order varbinary(2000) generated always as (stringtoutf8(folded_subject));
${only_h2}alter table ${prefix}work_plan add column no_order varbinary(512) generated always as (stringtoutf8(no));
${only_h2}create index ${prefix}customer_code_ix on ${prefix}customer (ledger, code_order);
${only_h2}create index ${prefix}employee_code_ix on ${prefix}employee (ledger, code_order);
${only_h2}create index ${prefix}product_code_ix on ${prefix}product (ledger, code_order);
${only_h2}create index ${prefix}opportunity_no_ix on ${prefix}opportunity (ledger, no_order);
${only_h2}create index ${prefix}project_no_ix on ${prefix}project (ledger, no_order);
${only_h2}create index ${prefix}quote_no_ix on ${prefix}quote (ledger, no_order);
${only_h2}create index ${prefix}service_no_ix on ${prefix}service (ledger, no_order);
${only_h2}create index ${prefix}work_plan_no_ix on ${prefix}work_plan (ledger, no_order);
create index ${prefix}opportunity_start_ix on ${prefix}opportunity (ledger, start, no${order});
create index ${prefix}opportunity_subject_ix on ${prefix}opportunity (ledger, folded_subject${order}, no${order});
create index ${prefix}opportunity_amount_ix on ${prefix}opportunity (ledger, opportunity_amount, no${order});
create index ${prefix}opportunity_expected_ix on ${prefix}opportunity (ledger, expected, no${order});
create index ${prefix}contact_record_no_ix on ${prefix}contact_record (ledger, opportunity_no${order}, sequence);
create index ${prefix}project_start_ix on ${prefix}project (ledger, start, no${order});
create index ${prefix}project_subject_ix on ${prefix}project (ledger, folded_subject${order}, no${order});
create index ${prefix}project_amount_ix on ${prefix}project (ledger, opportunity_amount, no${order});
create index ${prefix}project_expected_ix on ${prefix}project (ledger, expected, no${order});
create index ${prefix}maintenance_record_no_ix on ${prefix}maintenance_record (ledger, project_no${order}, sequence);
create index ${prefix}service_subject_ix on ${prefix}service (ledger, folded_subject${order}, no${order});
create index ${prefix}service_started_at_ix on ${prefix}service (ledger, started_at, no${order});
create index ${prefix}work_plan_first_day_ix on ${prefix}work_plan (ledger, first_day, no${order});

-- PostgreSQL alone does not make an index for a foreign key. Without one, a deletion would scan the table that refers.
${only_postgresql}create index ${prefix}customer_parent_ix on ${prefix}customer (ledger, parent);
${only_postgresql}create index ${prefix}customer_category_ix on ${prefix}customer (ledger, customer_category);
${only_postgresql}create index ${prefix}customer_industry_ix on ${prefix}customer (ledger, industry);
${only_postgresql}create index ${prefix}employee_parent_ix on ${prefix}employee (ledger, parent);
${only_postgresql}create index ${prefix}product_parent_ix on ${prefix}product (ledger, parent);
${only_postgresql}create index ${prefix}contact_person_own_customer_ix on ${prefix}contact_person (ledger, own_customer);
${only_postgresql}create index ${prefix}opportunity_own_customer_ix on ${prefix}opportunity (ledger, own_customer, own_category);
${only_postgresql}create index ${prefix}opportunity_own_employee_ix on ${prefix}opportunity (ledger, own_employee, own_category);
${only_postgresql}create index ${prefix}opportunity_entered_stage_ix on ${prefix}opportunity (ledger, entered_stage);
${only_postgresql}create index ${prefix}opportunity_stage_ix on ${prefix}opportunity (ledger, stage);
${only_postgresql}create index ${prefix}opportunity_lost_reason_ix on ${prefix}opportunity (ledger, lost_reason);
${only_postgresql}create index ${prefix}contact_record_own_employee_ix on ${prefix}contact_record (ledger, own_employee, own_category);
${only_postgresql}create index ${prefix}contact_record_type_ix on ${prefix}contact_record (ledger, type);
${only_postgresql}create index ${prefix}contact_record_stage_ix on ${prefix}contact_record (ledger, stage);
${only_postgresql}create index ${prefix}contact_record_person_ix on ${prefix}contact_record (ledger, contact_person);
${only_postgresql}create index ${prefix}project_own_customer_ix on ${prefix}project (ledger, own_customer, own_category);
${only_postgresql}create index ${prefix}project_own_employee_ix on ${prefix}project (ledger, own_employee, own_category);
${only_postgresql}create index ${prefix}project_entered_stage_ix on ${prefix}project (ledger, entered_stage);
${only_postgresql}create index ${prefix}project_stage_ix on ${prefix}project (ledger, stage);
${only_postgresql}create index ${prefix}project_vendor_own_partner_ix on ${prefix}project_vendor (ledger, own_partner, own_category);
${only_postgresql}create index ${prefix}maintenance_record_own_employee_ix on ${prefix}maintenance_record (ledger, own_employee, own_category);
${only_postgresql}create index ${prefix}maintenance_record_type_ix on ${prefix}maintenance_record (ledger, type);
${only_postgresql}create index ${prefix}maintenance_record_stage_ix on ${prefix}maintenance_record (ledger, stage);
${only_postgresql}create index ${prefix}maintenance_record_person_ix on ${prefix}maintenance_record (ledger, contact_person);
${only_postgresql}create index ${prefix}quote_own_customer_ix on ${prefix}quote (ledger, own_customer, own_category);
${only_postgresql}create index ${prefix}quote_own_employee_ix on ${prefix}quote (ledger, own_employee, own_category);
${only_postgresql}create index ${prefix}quote_line_own_product_ix on ${prefix}quote_line (ledger, own_product, own_category);
${only_postgresql}create index ${prefix}service_own_customer_ix on ${prefix}service (ledger, own_customer, own_category);
${only_postgresql}create index ${prefix}service_own_employee_ix on ${prefix}service (ledger, own_employee, own_category);
${only_postgresql}create index ${prefix}service_own_product_ix on ${prefix}service (ledger, own_product, own_category);
${only_postgresql}create index ${prefix}service_satisfaction_ix on ${prefix}service (ledger, satisfaction);
${only_postgresql}create index ${prefix}service_service_type_ix on ${prefix}service (ledger, service_type);
${only_postgresql}create index ${prefix}service_contact_type_ix on ${prefix}service (ledger, contact_type);
${only_postgresql}create index ${prefix}service_importance_ix on ${prefix}service (ledger, importance);
${only_postgresql}create index ${prefix}service_project_ix on ${prefix}service (ledger, project);
${only_postgresql}create index ${prefix}work_plan_own_employee_ix on ${prefix}work_plan (ledger, own_employee, own_category);
-- [jooq ignore stop]
