#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# check.sh LUPDATE: every text in the sources is in the .ts files, and every one is translated.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
for ts in "$here"/*.ts; do
    name=$(basename "$ts")
    cp "$ts" "$work/$name"
done
bash "$here/update.sh" "$1" "$work"
for ts in "$here"/*.ts; do
    name=$(basename "$ts")
    if ! diff -u "$ts" "$work/$name" >"$work/diff"; then
        echo "$name is not up to date with the sources (target update_translations):"
        grep -E '^[+-] *<source>' "$work/diff" | head -n 40
        status=1
    fi
    unfinished=$(grep -c 'type="unfinished"' "$ts" || true)
    echo "$name: $(grep -c '<message' "$ts") texts, $unfinished unfinished"
    [ "$unfinished" -eq 0 ] || status=1
done
exit $status
