#!/bin/sh
# Without words: bring the database up to date, then serve. With words: one command, such as
# `docker compose run --rm rulleplan import /data/roster`. The owner's password is for what migrates or erases.
set -eu

run() {
  exec node --enable-source-maps "$@"
}

as_app() {
  unset DATABASE_OWNER_URL
  if [ -n "${DATABASE_PASSWORD_FILE:-}" ]; then
    PGPASSWORD="$(cat "$DATABASE_PASSWORD_FILE")"
    export PGPASSWORD
  fi
  run "$@"
}

as_owner() {
  if [ -n "${DATABASE_OWNER_PASSWORD_FILE:-}" ]; then
    PGPASSWORD="$(cat "$DATABASE_OWNER_PASSWORD_FILE")"
    export PGPASSWORD
  fi
  run "$@"
}

case "${1:-} ${2:-}" in
  ' ')
    (as_owner dist/apps/api/cli.js migrate)
    # In place of this shell, so that the server itself gets the signal to stop.
    as_app dist/apps/api/main.js
    ;;
  'migrate '* | 'retention erase') as_owner dist/apps/api/cli.js "$@" ;;
  *) as_app dist/apps/api/cli.js "$@" ;;
esac
