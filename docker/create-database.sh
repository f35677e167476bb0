#!/bin/sh
# Run once by the postgres image, on an empty volume: Rulleplan owns its database and is no superuser.
set -eu

psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set password="$(cat /run/secrets/rulleplan-password)" <<'SQL'
CREATE ROLE rulleplan LOGIN PASSWORD :'password';
CREATE DATABASE rulleplan OWNER rulleplan;
SQL
