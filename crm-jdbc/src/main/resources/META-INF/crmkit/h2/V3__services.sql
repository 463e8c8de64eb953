create table ${prefix}service (
  ledger varchar(128) not null,
  id uuid not null,
  revision bigint not null,
  no varchar(128) not null,
  folded_no varchar(1000) not null,
  customer_source varchar(64) not null,
  customer_key varchar(128) not null,
  own_customer varchar(36),
  employee_source varchar(64) not null,
  employee_key varchar(128) not null,
  own_employee varchar(36),
  subject varchar(400) not null,
  folded_subject varchar(1000) not null,
  content varchar(40000),
  solution varchar(40000),
  started_at timestamp(0) not null,
  minutes int,
  satisfaction uuid,
  service_type uuid,
  contact_type uuid,
  importance uuid,
  progress boolean not null,
  completed boolean not null,
  project uuid,
  product_source varchar(64),
  product_key varchar(128),
  own_product varchar(36),
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

-- As in the first script: the lists are ordered by code points.
-- [jooq ignore start]
alter table ${prefix}service add column no_order varbinary(512) generated always as (stringtoutf8(no));
alter table ${prefix}service add column subject_order varbinary(2000) generated always as (stringtoutf8(folded_subject));
create index ${prefix}service_no_order_ix on ${prefix}service (ledger, no_order);
create index ${prefix}service_subject_order_ix on ${prefix}service (ledger, subject_order, no_order);
create index ${prefix}service_started_at_order_ix on ${prefix}service (ledger, started_at, no_order);
-- [jooq ignore stop]
