-- Only an entry without others below it may be named (M2). The foreign keys of documents say so too: own_category is
-- always false, so that the database refuses to subdivide what a document names, whatever a transaction can see.
-- [jooq ignore start]
alter table ${prefix}customer add constraint ${prefix}customer_leaf_uq unique (ledger, id, has_children);
alter table ${prefix}employee add constraint ${prefix}employee_leaf_uq unique (ledger, id, has_children);
alter table ${prefix}product add constraint ${prefix}product_leaf_uq unique (ledger, id, has_children);

alter table ${prefix}opportunity add column own_category boolean default false not null;
alter table ${prefix}opportunity drop constraint ${prefix}opportunity_customer_fk;
alter table ${prefix}opportunity add constraint ${prefix}opportunity_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children);
alter table ${prefix}opportunity drop constraint ${prefix}opportunity_employee_fk;
alter table ${prefix}opportunity add constraint ${prefix}opportunity_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children);

alter table ${prefix}contact_record add column own_category boolean default false not null;
alter table ${prefix}contact_record drop constraint ${prefix}contact_record_employee_fk;
alter table ${prefix}contact_record add constraint ${prefix}contact_record_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children);

alter table ${prefix}project add column own_category boolean default false not null;
alter table ${prefix}project drop constraint ${prefix}project_customer_fk;
alter table ${prefix}project add constraint ${prefix}project_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children);
alter table ${prefix}project drop constraint ${prefix}project_employee_fk;
alter table ${prefix}project add constraint ${prefix}project_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children);

alter table ${prefix}project_vendor add column own_category boolean default false not null;
alter table ${prefix}project_vendor drop constraint ${prefix}project_vendor_partner_fk;
alter table ${prefix}project_vendor add constraint ${prefix}project_vendor_partner_fk foreign key (ledger, own_partner, own_category) references ${prefix}customer (ledger, id, has_children);

alter table ${prefix}maintenance_record add column own_category boolean default false not null;
alter table ${prefix}maintenance_record drop constraint ${prefix}maintenance_record_employee_fk;
alter table ${prefix}maintenance_record add constraint ${prefix}maintenance_record_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children);

alter table ${prefix}quote add column own_category boolean default false not null;
alter table ${prefix}quote drop constraint ${prefix}quote_customer_fk;
alter table ${prefix}quote add constraint ${prefix}quote_customer_fk foreign key (ledger, own_customer, own_category) references ${prefix}customer (ledger, id, has_children);
alter table ${prefix}quote drop constraint ${prefix}quote_employee_fk;
alter table ${prefix}quote add constraint ${prefix}quote_employee_fk foreign key (ledger, own_employee, own_category) references ${prefix}employee (ledger, id, has_children);

alter table ${prefix}quote_line add column own_category boolean default false not null;
alter table ${prefix}quote_line drop constraint ${prefix}quote_line_product_fk;
alter table ${prefix}quote_line add constraint ${prefix}quote_line_product_fk foreign key (ledger, own_product, own_category) references ${prefix}product (ledger, id, has_children);
-- [jooq ignore stop]
