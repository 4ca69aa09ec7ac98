#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# metainfo.sh SOURCE: the AppStream metainfo is valid, down to the pedantic rules.
set -euo pipefail
command -v appstreamcli >/dev/null || { echo "SKIP: appstreamcli is not installed."; exit 77; }
file=$1/packaging/io.github.handlens.Handlens.metainfo.xml
report=$(appstreamcli validate --no-net --pedantic --no-color "$file") || { echo "$report"; exit 1; }
# Our id has an upper-case letter, as the desktop file and the icons have had from the start.
complaints=$(grep -E '^[EWIP]: ' <<<"$report" | grep -v 'cid-contains-uppercase-letter' || true)
[[ -z $complaints ]] || { echo "$complaints"; exit 1; }
