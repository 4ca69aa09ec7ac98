#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# packaging/quickstart.sh [IMAGE…]: from a fresh clone to a note being read. Installs what is missing, builds, and opens
# the window on the images or on a sample note; without a display handlens-cli reads them, prints the text and writes
# the picture with the outlines and the heatmap to build/. Standard output carries the text and where that picture is;
# all else goes to standard error.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release
# shellcheck source=packages.sh source-path=SCRIPTDIR
source "$root/packaging/packages.sh"

usage() {
    say "Usage: packaging/quickstart.sh [IMAGE…]"
    say "Installs what is missing, builds Handlens, and reads the images, or a sample note."
}

check_arguments() {
    local argument
    for argument in "$@"; do
        case $argument in
            -h | --help) usage; exit 0 ;;
            -*) usage; exit 2 ;;
        esac
        if [[ ! -e $argument ]]; then
            say "There is no file \"$argument\". Check the name and start again."
            exit 2
        fi
    done
}

# sample_note: the sample in the language of the desktop.
sample_note() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        zh*) printf '%s\n' "$root/resources/samples/chinese-note.jpg" ;;
        *) printf '%s\n' "$root/resources/samples/english-note.jpg" ;;
    esac
}

build_programs() {
    # Ninja configures again by itself when a CMakeLists.txt has changed.
    if [[ ! -f $build/build.ninja ]]; then
        require_tools || return 1
        say "Configuring …"
        cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DHANDLENS_TESTS=OFF >&2
    fi
    say "Building …"
    cmake --build "$build" --target handlens handlens-cli >&2
}

# read_without_window IMAGE…: the text and the overlays' paths on standard output.
read_without_window() {
    local overlay=$root/build/overlay.png status=0 file
    say "There is no display, so the command line reads: $*"
    rm -f -- "$overlay" "${overlay%.png}"-*.png
    "$build/app/cli/handlens-cli" recognize "$@" --format text --overlay "$overlay" || status=$?
    for file in "$overlay" "${overlay%.png}"-*.png; do
        [[ ! -f $file ]] || printf 'Overlay: %s\n' "$file"
    done
    return "$status"
}

check_arguments "$@"
ensure "${HANDLENS_PACKAGES[@]}"
build_programs
[[ $# -gt 0 ]] || set -- "$(sample_note)"

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    exec "$build/app/handlens" --read "$@"
fi
read_without_window "$@"
