#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# installed.sh BUILD EXPECTED: `cmake --install` puts exactly the files that EXPECTED lists under its prefix.
set -euo pipefail
build=$1
expected=$2
for program in app/handlens app/cli/handlens-cli; do
    [[ -x $build/$program ]] || { echo "SKIP: $build/$program was not built."; exit 77; }
done
prefix=$(mktemp -d)
trap 'rm -rf -- "$prefix"' EXIT
output=$(cmake --install "$build" --prefix "$prefix" 2>&1) || { echo "$output"; exit 1; }
diff -u "$expected" <(cd "$prefix" && find . -type f -printf '%P\n' | LC_ALL=C sort) || exit 1
"$prefix/bin/handlens-cli" --version >/dev/null
