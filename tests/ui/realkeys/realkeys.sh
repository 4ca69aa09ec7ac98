#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# realkeys.sh HANDLENS NOTE: the whole job with real keys and a real mouse in a real window under Xvfb. Reads NOTE,
# corrects the first doubt, splits nothing, saves the text to a file, and looks at the file. Exit 77: cannot be run here.
set -euo pipefail
handlens=$1
note=$2

for tool in Xvfb xdotool; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done
[ -e "$note" ] || { echo "SKIP: $note is missing"; exit 77; }

work=$(mktemp -d)
pids=()
finish() {
    status=$?
    if [ "$status" -ne 0 ] && [ -n "${HANDLENS_SHOTS:-}" ] && command -v import >/dev/null; then
        import -window root "$HANDLENS_SHOTS/realkeys-failed.png" || true
    fi
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

# Xvfb chooses a free display and says which.
mkfifo "$work/display"
Xvfb -displayfd 8 -screen 0 1400x900x24 -nolisten tcp 8>"$work/display" 2>/dev/null &
pids+=($!)
read -r number <"$work/display"
export DISPLAY=":$number"

export HOME="$work/home" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache"
export XDG_RUNTIME_DIR="$work/run" LC_ALL=C.UTF-8 LANGUAGE=en QT_QPA_PLATFORM=xcb
mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY QT_QPA_PLATFORMTHEME

"$handlens" --read "$note" &
app=$!
pids+=("$app")

# Tries "$@" until it succeeds, for at most a minute.
eventually() {
    for _ in $(seq 1 300); do
        if "$@" >/dev/null 2>&1; then return 0; fi
        kill -0 "$app" || { echo "the program ended by itself"; return 1; }
        sleep 0.2
    done
    echo "never: $*"
    return 1
}

window_of() { xdotool search --onlyvisible --name "$1"; }
eventually window_of ' — Handlens$'
main=$(window_of ' — Handlens$' | tail -n 1)
xdotool windowmove "$main" 0 0 windowsize "$main" 1400 900 windowfocus --sync "$main"

# The journal tells when the page was read, and what was typed.
journal_has() { grep -qs -- "$1" "$XDG_DATA_HOME"/handlens/recovery/*.journal "$XDG_DATA_HOME"/handlens/*/recovery/*.journal; }
eventually journal_has '"do":"set-lines"'
sleep 0.5

# A click into the page view takes the focus, F3 walks to the first doubt, a letter overtypes it.
xdotool mousemove --window "$main" 600 400 click 1
xdotool key F3
sleep 0.3
xdotool type --delay 40 'Q'
eventually journal_has '"do":"replace-lines"'
xdotool key F3
sleep 0.2
xdotool key Return

# Save as plain text through the dialog.
xdotool key ctrl+s
eventually window_of '^Export Text'
dialog=$(window_of '^Export Text' | tail -n 1)
xdotool windowfocus --sync "$dialog"
sleep 0.3
xdotool key ctrl+a
xdotool type --delay 15 "$work/out.txt"
xdotool key Return
eventually test -s "$work/out.txt"
grep -q 'Q' "$work/out.txt" || { echo "the correction is not in the file:"; cat "$work/out.txt"; exit 1; }
echo "saved $(wc -c <"$work/out.txt") bytes with the correction in them"

# Everything is exported: closing asks nothing, and the journal goes.
xdotool windowfocus --sync "$main"
xdotool key ctrl+q
for _ in $(seq 1 50); do kill -0 "$app" 2>/dev/null || break; sleep 0.2; done
if kill -0 "$app" 2>/dev/null; then echo "the window did not close"; exit 1; fi
if journal_has '"do"'; then echo "the journal was left behind"; exit 1; fi
echo "closed; the journal is gone"
