#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# desktopfile.sh SOURCE: the desktop file follows the specification, without a hint.
set -euo pipefail
command -v desktop-file-validate >/dev/null || { echo "SKIP: desktop-file-validate is not installed."; exit 77; }
complaints=$(desktop-file-validate "$1/packaging/io.github.handlens.Handlens.desktop" 2>&1) || true
[[ -z $complaints ]] || { echo "$complaints"; exit 1; }
