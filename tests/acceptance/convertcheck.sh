#!/usr/bin/env bash
# convertcheck.sh PROGRAM FOLDER: a small package of every metadata type, converted by us (PROGRAM is backflow-typefixtures)
# and by Salesforce's own library from npm, compared file by file.
set -euo pipefail
program=$1
folder=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
command -v npm >/dev/null || { echo "npm is missing; Debian has it as a package of that name." >&2; exit 1; }
mkdir -p "$folder/rival"
if [ ! -d "$folder/rival/node_modules/@salesforce/source-deploy-retrieve" ]; then
    echo '{"private": true}' >"$folder/rival/package.json"
    (cd "$folder/rival" && npm install --no-audit --no-fund --loglevel=error node@22 @salesforce/source-deploy-retrieve@13)
fi
rm -rf "$folder/types"
"$program" "$folder/types"
"$folder/rival/node_modules/.bin/node" "$here/convertcheck.mjs" "$folder/rival" "$folder/types"
node=$folder/rival/node_modules/.bin/node
"$node" "$here/presetcheck.mjs" "$folder/rival" "$(dirname "$program")/backflowctl" "$here/presets" "$folder/presets"
