#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# identity.sh SOURCE: program, desktop file, metainfo and icons have one id, and the newest release is this version.
set -euo pipefail
cd "$1"
id=io.github.handlens.Handlens
failures=0
holds() { # TEXT FILE
    grep -qF -- "$1" "$2" || { echo "$2 does not say: $1"; failures=$((failures + 1)); }
}
holds "setDesktopFileName(u\"$id\"_s)" app/main.cpp
holds "Icon=$id" packaging/$id.desktop
holds "<id>$id</id>" packaging/$id.metainfo.xml
holds "<launchable type=\"desktop-id\">$id.desktop</launchable>" packaging/$id.metainfo.xml

version=$(sed -n 's/^project(handlens VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
newest=$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' packaging/$id.metainfo.xml | head -n 1)
[[ -n $version && $version == "$newest" ]] || {
    echo "CMakeLists.txt says version \"$version\", the newest release in the metainfo is \"$newest\"."
    failures=$((failures + 1))
}

png_size() { od -An -tu1 -j16 -N8 "$1" | awk '{ print ($3 * 256 + $4) "x" ($7 * 256 + $8) }'; }
for size in 16 22 24 32 48 64 128 256 512; do
    icon=resources/icons/hicolor/${size}x$size/$id.png
    [[ -f $icon ]] || { echo "There is no $icon."; failures=$((failures + 1)); continue; }
    [[ $(png_size "$icon") == "${size}x$size" ]] || { echo "$icon is $(png_size "$icon")."; failures=$((failures + 1)); }
done
exit $((failures > 0))
