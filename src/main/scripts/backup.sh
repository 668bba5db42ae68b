#!/bin/sh
# Backs up the database that PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE name, while the nodes work on.
#   backup.sh /backup/qifu-20260101.dump
# The file has this name only when it is whole; its hash stands beside it, in a file of the same name with .sha256.
set -eu
file=$1

# Who was logged in is nobody's business later; after a restore one logs in again.
pg_dump --format=custom --no-owner --no-privileges --exclude-table-data='spring_session*' --file="$file.part"
pg_restore --list "$file.part" >/dev/null
mv "$file.part" "$file"
cd "$(dirname "$file")"
sha256sum "$(basename "$file")" >"$(basename "$file").sha256"
