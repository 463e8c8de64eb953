create table ${prefix}user_account (
  ledger varchar(64) collate "C" not null,
  id varchar(64) collate "C" not null,
  name varchar(200) collate "C" not null,
  employee_source varchar(32) collate "C",
  employee_key varchar(64) collate "C",
  disabled boolean not null,
  password_hash varchar(200) collate "C" not null,
  failures int not null,
  barred_until timestamp(6),
  constraint ${prefix}user_account_pk primary key (ledger, id)
);
