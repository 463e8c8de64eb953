create table ${prefix}user_account (
  ledger varchar(64) not null,
  id varchar(64) not null,
  name varchar(200) not null,
  employee_source varchar(32),
  employee_key varchar(64),
  disabled boolean not null,
  password_hash varchar(200) not null,
  failures int not null,
  barred_until datetime(6),
  constraint ${prefix}user_account_pk primary key (ledger, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin;
