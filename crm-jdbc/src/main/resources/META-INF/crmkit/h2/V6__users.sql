create table ${prefix}user_account (
  ledger varchar(128) not null,
  id varchar(128) not null,
  name varchar(400) not null,
  employee_source varchar(64),
  employee_key varchar(128),
  disabled boolean not null,
  password_hash varchar(200) not null,
  failures int not null,
  barred_until timestamp(6),
  constraint ${prefix}user_account_pk primary key (ledger, id)
);
