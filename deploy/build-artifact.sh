#!/bin/sh
# Builds what every way of deploying runs: FOLDER/api, and FOLDER/simulator for the demo. Needs Node and npm alone.
# Without symbolic links, so that any way of copying keeps it whole.
set -eu

out=${1:?"usage: sh deploy/build-artifact.sh FOLDER"}
mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$(dirname "$0")/.."

pnpm() { npx -y pnpm@12 "$@"; }

deploy() {
  rm -rf "$2"
  pnpm --config.node-linker=hoisted --filter "$1" deploy --prod "$2"
}

pnpm install --frozen-lockfile
pnpm exec turbo run build --filter=@mtw/api --filter=@mtw/routeros-simulator
deploy @mtw/api "$out/api"
deploy @mtw/routeros-simulator "$out/simulator"

# Nothing here is compiled or debugged again.
find "$out" -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' \) -delete
for app in "$out/api" "$out/simulator"; do
  cp LICENSE "$app"
  rm -rf "$app/src" "$app/pnpm-lock.yaml" "$app/pnpm-workspace.yaml" "$app"/node_modules/@mtw/*/src \
    "$app/node_modules/.bin" "$app/node_modules/.pnpm" "$app/node_modules/.modules.yaml" \
    "$app"/node_modules/.pnpm-workspace-state*
done
