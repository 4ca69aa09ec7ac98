#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds everything (preset dev) and runs all tests. Needs no display. Arguments go to ctest:
# tests/run.sh -R session
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/packages.sh
ensure "${HANDLENS_PACKAGES[@]}" "${HANDLENS_TEST_PACKAGES[@]}"

preset=${HANDLENS_PRESET:-dev}
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >&2
cmake --build --preset "$preset" >&2
ctest --preset "$preset" -j "$(nproc)" "$@"
