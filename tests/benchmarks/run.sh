#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# Builds the benchmarks (Release) and runs them all; one table on standard output. Every figure is a ratio of this one
# run. Run it on a quiet machine. Arguments: names of benchmarks to run, all without.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=build/benchmarks
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DHANDLENS_TESTS=OFF -DHANDLENS_BENCHMARKS=ON >&2
cmake --build "$build" >&2

server=()
if [ -z "${DISPLAY:-}" ] && command -v xvfb-run >/dev/null; then
    server=(xvfb-run -a -s "-screen 0 1920x1200x24")
fi
printf '%-34s | %12s | %12s | %6s | %8s | %7s |\n' benchmark ours floor ratio bound 'MiB'
for program in "$build"/tests/benchmarks/bench_*; do
    [ -x "$program" ] && [ -f "$program" ] || continue
    name=$(basename "$program")
    if [ $# -gt 0 ] && [[ " $* " != *" ${name#bench_} "* ]]; then continue; fi
    "${server[@]}" "$program"
done
