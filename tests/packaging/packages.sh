#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# packages.sh SOURCE: packaging/packages.sh asks apt for what is missing and for nothing else. The system's dpkg-query,
# apt-cache and apt-get are played by functions.
set -uo pipefail
source "$1/packaging/packages.sh"
failures=0
calls=
installed=
known=

dpkg-query() { [[ " $installed " == *" ${*: -1} "* ]] && printf 'installed '; }
apt-cache() { [[ " $known " != *" ${*: -1} "* ]] || printf '  Candidate: 1.0\n'; }
as_root() {
    local -a words=("$@")
    calls+="${words[*]:2}; "
}
can_be_root() { true; }
has_apt() { true; }
say() { said+="$*; "; }

check() { # NAME WANTED-STATUS WANTED-CALLS ENTRY…
    local name=$1 wanted_status=$2 wanted_calls=$3 status=0
    shift 3
    calls=
    said=
    ensure "$@" 2>/dev/null || status=$?
    [[ $status -eq $wanted_status && $calls == "$wanted_calls" ]] && return
    printf '%s: status %s, calls "%s"; wanted %s, "%s"\n' "$name" "$status" "$calls" "$wanted_status" "$wanted_calls"
    failures=$((failures + 1))
}

update='apt-get update -qq; '
install='apt-get install -y -qq --no-install-recommends'
installed='cmake new-name' known='cmake old-name g++ extra'
check 'nothing is missing' 0 '' cmake 'old-name|new-name' '?extra'
check 'one is missing' 0 "$update$install g++; " cmake g++
check 'the name apt knows is taken' 0 "$update$install old-name; " 'newest-name|old-name'
check 'extras come along' 0 "$update$install g++ extra; " '?extra' '?unheard-of' g++
check 'a name nobody knows' 1 "$update" g++ no-such-package
[[ $said == *"This system has no package"* ]] || { echo "It does not say what is missing: $said"; failures=$((failures + 1)); }

as_root() { false; }
check 'apt fails' 1 '' g++
can_be_root() { false; }
check 'nobody may install' 1 '' g++
[[ $said == *"Only root"* ]] || { echo "It does not say that root is needed: $said"; failures=$((failures + 1)); }

has_apt() { false; }
cmake() { printf 'cmake version 3.24.9\n'; }
pkg-config() { [[ "$*" != *poppler-qt6* ]]; }
check 'without apt' 1 '' cmake
[[ $said == *"Missing here"* ]] || { echo "Without apt it does not say what is missing: $said"; failures=$((failures + 1)); }
list=$(ensure cmake 2>&1)
[[ $list == *"cmake, 3.25 or newer"* && $list == *Poppler* && $list != *libheif* ]] || {
    echo "Without apt it names: $list"
    failures=$((failures + 1))
}
exit $((failures > 0))
