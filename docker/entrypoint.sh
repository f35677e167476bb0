#!/bin/sh
# Without words: bring the database up to date, then serve. With words: one command, such as
# `docker compose run --rm rulleplan import /data/roster`.
set -eu

if [ -n "${DATABASE_PASSWORD_FILE:-}" ]; then
  PGPASSWORD="$(cat "$DATABASE_PASSWORD_FILE")"
  export PGPASSWORD
fi

if [ "$#" -gt 0 ]; then
  exec node --enable-source-maps dist/apps/api/cli.js "$@"
fi

node --enable-source-maps dist/apps/api/cli.js migrate
# In place of this shell, so that the server itself gets the signal to stop.
exec node --enable-source-maps dist/apps/api/main.js
