#!/bin/sh
# Run once by the postgres image, on an empty volume. The owner migrates and is no superuser; the app serves, owns
# nothing and is held by row-level security.
set -eu

psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 \
  --set owner_password="$(cat /run/secrets/rulleplan-owner-password)" \
  --set app_password="$(cat /run/secrets/rulleplan-app-password)" <<'SQL'
CREATE ROLE rulleplan LOGIN PASSWORD :'owner_password';
CREATE ROLE rulleplan_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'app_password';
CREATE DATABASE rulleplan OWNER rulleplan;
SQL
