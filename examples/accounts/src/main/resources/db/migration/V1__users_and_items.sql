-- Understood by H2 and by PostgreSQL.

create table users (
  id bigint generated always as identity primary key,
  email varchar(254) not null unique,
  name varchar(100) not null,
  password_hash varchar(200) not null,
  created_at timestamp with time zone not null default current_timestamp
);

create table items (
  id bigint generated always as identity primary key,
  owner_id bigint not null references users (id) on delete cascade,
  title varchar(200) not null
);

create index items_of_owner on items (owner_id);
