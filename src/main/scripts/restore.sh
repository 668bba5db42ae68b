#!/bin/sh
# Restores a backup into a new database on the server that PGHOST, PGPORT, PGUSER and PGPASSWORD name: all of it or nothing.
#   restore.sh /backup/qifu-20260101.dump qifu_restored
# Refuses a file that is not the one that was backed up, and a database that is there already.
set -eu
file=$1
database=$2

(cd "$(dirname "$file")" && sha256sum --check --quiet "$(basename "$file").sha256")
createdb --maintenance-db=postgres "$database"
if ! pg_restore --exit-on-error --single-transaction --no-owner --no-privileges --dbname="$database" "$file"; then
  dropdb --maintenance-db=postgres "$database"
  exit 1
fi
# Without statistics the first hours would be slow.
vacuumdb --quiet --analyze-only --dbname="$database"
