#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
# Makes dark/NAME.svg, the twin for dark grounds, of every light/NAME.svg. Run it after changing an icon.
set -eu
cd "$(dirname "$0")"
mkdir -p dark
rm -f dark/*.svg
for icon in light/*.svg; do
    sed 's/#3b4048/#e6e8eb/g' "$icon" > "dark/${icon##*/}"
done
