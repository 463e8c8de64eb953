create table ${prefix}service (
  ledger varchar(64) collate "C" not null,
  id uuid not null,
  revision bigint not null,
  no varchar(64) collate "C" not null,
  folded_no varchar(500) collate "C" not null,
  customer_source varchar(32) collate "C" not null,
  customer_key varchar(64) collate "C" not null,
  own_customer varchar(36) collate "C",
  employee_source varchar(32) collate "C" not null,
  employee_key varchar(64) collate "C" not null,
  own_employee varchar(36) collate "C",
  subject varchar(200) collate "C" not null,
  folded_subject varchar(500) collate "C" not null,
  content text collate "C",
  solution text collate "C",
  started_at timestamp(0) not null,
  minutes int,
  satisfaction uuid,
  service_type uuid,
  contact_type uuid,
  importance uuid,
  progress boolean not null,
  completed boolean not null,
  project uuid,
  product_source varchar(32) collate "C",
  product_key varchar(64) collate "C",
  own_product varchar(36) collate "C",
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
);

create index ${prefix}service_customer_ix on ${prefix}service (ledger, customer_source, customer_key);

create index ${prefix}service_employee_ix on ${prefix}service (ledger, employee_source, employee_key);

create index ${prefix}service_product_ix on ${prefix}service (ledger, product_source, product_key);

create index ${prefix}service_subject_ix on ${prefix}service (ledger, folded_subject, no);

create index ${prefix}service_started_at_ix on ${prefix}service (ledger, started_at, no);

create index ${prefix}service_own_customer_ix on ${prefix}service (ledger, own_customer, own_category);

create index ${prefix}service_own_employee_ix on ${prefix}service (ledger, own_employee, own_category);

create index ${prefix}service_own_product_ix on ${prefix}service (ledger, own_product, own_category);

create index ${prefix}service_satisfaction_ix on ${prefix}service (ledger, satisfaction);

create index ${prefix}service_service_type_ix on ${prefix}service (ledger, service_type);

create index ${prefix}service_contact_type_ix on ${prefix}service (ledger, contact_type);

create index ${prefix}service_importance_ix on ${prefix}service (ledger, importance);

create index ${prefix}service_project_ix on ${prefix}service (ledger, project);
