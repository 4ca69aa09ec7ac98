#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# update.sh LUPDATE [FOLDER]: brings the .ts files up to date with app/ and core/, in place or in FOLDER.
set -euo pipefail
lupdate=$1
here=$(cd "$(dirname "$0")" && pwd)
target=${2:-$here}
cd "$here/.."
"$lupdate" -silent -no-obsolete -locations none -pluralonly -source-language en app core -extensions cpp,h -ts "$target/handlens_en.ts"
"$lupdate" -silent -no-obsolete -locations none app core -extensions cpp,h -ts "$target/handlens_zh_CN.ts"
