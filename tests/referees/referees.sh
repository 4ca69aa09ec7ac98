#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# referees.sh PROGRAM FOLDER: lets the services' own clients make the requests that PROGRAM prints, and compares.
# The clients are fetched by npm into FOLDER; only npm uses the network. Leaves with 77 (skipped) where they
# cannot be had.
set -euo pipefail
program=$1
folder=$2/clients
here=$(cd "$(dirname "$0")" && pwd)

skip() {
    echo "SKIPPED: $1"
    exit 77
}
command -v node >/dev/null && command -v npm >/dev/null || skip "node and npm are not installed"
node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)' \
    || skip "node is older than 18"

mkdir -p "$folder"
if ! cmp -s "$here/package-lock.json" "$folder/fetched-lock.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$folder/"
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error \
        --fetch-retries=1 --fetch-retry-maxtimeout=5000 \
        || skip "npm could not fetch the services' own clients"
    cp "$here/package-lock.json" "$folder/fetched-lock.json"
fi
cp "$here"/*.js "$folder/"
"$program" > "$folder/requests.json"
# Without a proxy: the clients are not to reach for anything.
env -u http_proxy -u https_proxy -u HTTP_PROXY -u HTTPS_PROXY \
    node "$folder/referees.js" "$folder/requests.json"
