-- Only an entry without others below it may be named (M2). The foreign keys of documents say so too: own_category is
-- always false, so that the database refuses to subdivide what a document names, whatever a transaction can see.
alter table ${prefix}customer add constraint ${prefix}customer_leaf_uq unique (ledger, id, has_children);
alter table ${prefix}employee add constraint ${prefix}employee_leaf_uq unique (ledger, id, has_children);
alter table ${prefix}product add constraint ${prefix}product_leaf_uq unique (ledger, id, has_children);

alter table ${prefix}opportunity add column own_category boolean default false not null;
alter table ${prefix}opportunity drop foreign key ${prefix}opportunity_customer_fk;
drop index ${prefix}opportunity_customer_fk on ${prefix}opportunity;
alter table ${prefix}opportunity add constraint ${prefix}opportunity_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children);
alter table ${prefix}opportunity drop foreign key ${prefix}opportunity_employee_fk;
drop index ${prefix}opportunity_employee_fk on ${prefix}opportunity;
alter table ${prefix}opportunity add constraint ${prefix}opportunity_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children);

alter table ${prefix}contact_record add column own_category boolean default false not null;
alter table ${prefix}contact_record drop foreign key ${prefix}contact_record_employee_fk;
drop index ${prefix}contact_record_employee_fk on ${prefix}contact_record;
alter table ${prefix}contact_record add constraint ${prefix}contact_record_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children);

alter table ${prefix}project add column own_category boolean default false not null;
alter table ${prefix}project drop foreign key ${prefix}project_customer_fk;
drop index ${prefix}project_customer_fk on ${prefix}project;
alter table ${prefix}project add constraint ${prefix}project_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children);
alter table ${prefix}project drop foreign key ${prefix}project_employee_fk;
drop index ${prefix}project_employee_fk on ${prefix}project;
alter table ${prefix}project add constraint ${prefix}project_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children);

alter table ${prefix}project_vendor add column own_category boolean default false not null;
alter table ${prefix}project_vendor drop foreign key ${prefix}project_vendor_partner_fk;
drop index ${prefix}project_vendor_partner_fk on ${prefix}project_vendor;
alter table ${prefix}project_vendor add constraint ${prefix}project_vendor_partner_fk foreign key (ledger, own_partner, own_category) references ${prefix}customer (ledger, id, has_children);

alter table ${prefix}maintenance_record add column own_category boolean default false not null;
alter table ${prefix}maintenance_record drop foreign key ${prefix}maintenance_record_employee_fk;
drop index ${prefix}maintenance_record_employee_fk on ${prefix}maintenance_record;
alter table ${prefix}maintenance_record add constraint ${prefix}maintenance_record_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children);

alter table ${prefix}quote add column own_category boolean default false not null;
alter table ${prefix}quote drop foreign key ${prefix}quote_customer_fk;
drop index ${prefix}quote_customer_fk on ${prefix}quote;
alter table ${prefix}quote add constraint ${prefix}quote_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children);
alter table ${prefix}quote drop foreign key ${prefix}quote_employee_fk;
drop index ${prefix}quote_employee_fk on ${prefix}quote;
alter table ${prefix}quote add constraint ${prefix}quote_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children);

alter table ${prefix}quote_line add column own_category boolean default false not null;
alter table ${prefix}quote_line drop foreign key ${prefix}quote_line_product_fk;
drop index ${prefix}quote_line_product_fk on ${prefix}quote_line;
alter table ${prefix}quote_line add constraint ${prefix}quote_line_product_fk foreign key (ledger, own_product, own_category) references ${prefix}product (ledger, id, has_children);
