#!/bin/sh
# Starts the API with what the add-on's page says, as a user who can change nothing.
set -eu
umask 077
settings=/tmp/mtw
mkdir -p "$settings"
node /add-on/write-environment.ts /data/options.json "$settings"
chown -R 1000:1000 "$settings"
exec setpriv --reuid 1000 --regid 1000 --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all \
  node --env-file="$settings/environment" --optimize-for-size /app/dist/main.js
