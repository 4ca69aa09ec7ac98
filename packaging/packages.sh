# shellcheck shell=bash disable=SC2034 # the lists are used by those who source this
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# The packages Handlens needs, and how to get those that are missing. To be sourced (packaging/quickstart.sh and
# tests/run.sh do), then:
#
#     ensure "${HANDLENS_PACKAGES[@]}"                                  # to build and to run
#     ensure "${HANDLENS_PACKAGES[@]}" "${HANDLENS_TEST_PACKAGES[@]}"   # and to test
#
# An entry is one package name, or the names it has in several distributions, joined by "|": any of them will do, and
# the first one that apt knows is installed. An entry with "?" in front comes along when something is installed anyway
# and apt knows it. Names are those of Debian 12, Debian 13 and Ubuntu 24.04.

# To build and to run.
HANDLENS_PACKAGES=(
    cmake
    ninja-build
    g++
    "pkgconf|pkg-config"
    qt6-base-dev
    qt6-tools-dev # LinguistTools: the translations …
    qt6-tools-dev-tools
    qt6-l10n-tools # … and what compiles them
    "qt6-svg-dev|libqt6svg6-dev"
    qt6-image-formats-plugins # TIFF and WebP
    libexpected-dev
    libheif-dev # HEIC and AVIF
    libpoppler-qt6-dev # PDF
    libxml2-dev # hOCR, ALTO and PAGE files
    libtesseract-dev
    libleptonica-dev
    qtkeychain-qt6-dev # the desktop's keychain …
    libsecret-1-0 # … which it opens at run time, so that nothing pulls this in
    tesseract-ocr-eng
    tesseract-ocr-chi-sim
    fonts-noto-cjk # so that Chinese shows as Chinese
    "qt6-translations-l10n|qttranslations6-l10n" # Qt's own texts in Chinese
    "?qt6-svg-plugins" # part of libqt6svg6 before Debian 13
    "?libheif-plugin-libde265" # HEIC and AVIF are plug-ins of libheif from Debian 13 and Ubuntu 24.04 on
    "?libheif-plugin-dav1d"
    "?qt6-wayland"
)

# To run tests/run.sh and .ci/run.
HANDLENS_TEST_PACKAGES=(
    git
    xvfb # real keys and mouse
    xauth
    xdotool
    imagemagick
    fonts-dejavu-core
    desktop-file-utils
    appstream
    python3-jsonschema
    dbus-daemon # a keychain of the tests' own, on a bus of their own
    gnome-keyring
    "?sctk" # sclite and rover, the referees of error rates and voting
    openssl # certificates of the tests' own servers
    "clang-format-14|clang-format"
    "clang-tidy-14|clang-tidy"
    "?ccache"
)

say() { printf '%s\n' "$*" >&2; }

# is_installed ENTRY: one of its names is installed.
is_installed() {
    local name status
    local -a names
    IFS='|' read -r -a names <<<"$1"
    for name in "${names[@]}"; do
        # dpkg-query fails for a name it has never heard of.
        status=$(dpkg-query --show --showformat='${db:Status-Status} ' "$name" 2>/dev/null) || continue
        [[ " $status" != *" installed "* ]] || return 0
    done
    return 1
}

# known_name ENTRY: prints the first of its names that apt could install.
known_name() {
    local name candidate
    local -a names
    IFS='|' read -r -a names <<<"$1"
    for name in "${names[@]}"; do
        candidate=$(LC_ALL=C apt-cache policy "$name" 2>/dev/null | sed -n 's/^ *Candidate: *//p')
        if [[ -n $candidate && $candidate != "(none)" ]]; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    return 1
}

# can_be_root: we are root, or may ask sudo.
can_be_root() { [[ $EUID -eq 0 ]] || command -v sudo >/dev/null; }

# as_root COMMAND…: as we are when we are root, else through sudo.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

# install_packages ENTRY…: installs what is missing; runs nothing but dpkg-query when nothing is.
install_packages() {
    local entry name
    local -a missing=() chosen=() unknown=()
    for entry in "$@"; do
        [[ $entry == \?* ]] || is_installed "$entry" || missing+=("$entry")
    done
    [[ ${#missing[@]} -gt 0 ]] || return 0

    say "Missing: ${missing[*]}"
    can_be_root || {
        say "Only root can install packages. Start this as root, or install sudo."
        return 1
    }
    say "Asking apt for the newest lists …"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 || {
        say "apt cannot get its lists; see what it says above, and start again."
        return 1
    }
    for entry in "${missing[@]}"; do
        if name=$(known_name "$entry"); then
            chosen+=("$name")
        else
            unknown+=("$entry")
        fi
    done
    if [[ ${#unknown[@]} -gt 0 ]]; then
        say "This system has no package of these names; install what they bring, and start again:"
        printf '    %s\n' "${unknown[@]//|/ or }" >&2
        return 1
    fi
    for entry in "$@"; do
        [[ $entry == \?* ]] || continue
        if ! is_installed "${entry#\?}" && name=$(known_name "${entry#\?}"); then
            chosen+=("$name")
        fi
    done
    say "Installing ${#chosen[@]} packages and what they need …"
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${chosen[@]}" </dev/null >&2 || {
        say "apt did not install them; see what it says above, and start again."
        return 1
    }
}

# has_header NAME: the C++ compiler finds the header.
has_header() { printf '#include <%s>\n' "$1" | c++ -std=c++20 -E -x c++ - >/dev/null 2>&1; }

# at_least VERSION FOUND
at_least() { [[ $(printf '%s\n%s\n' "$1" "$2" | sort --version-sort | head -n 1) == "$1" ]]; }

# require MODULE VERSION NAME: adds NAME to `missing` unless pkg-config finds the module.
require() { pkg-config --atleast-version="$2" "$1" 2>/dev/null || missing+=("$3"); }

require_modules() {
    require Qt6Widgets 6.4 "Qt 6.4 or newer: base, with its headers"
    require Qt6Svg 6.4 "Qt 6.4 or newer: SVG, with its headers"
    require libheif 1.15 "libheif 1.15 or newer, with its headers"
    require poppler-qt6 22.12 "Poppler 22.12 or newer with its Qt 6 binding and headers"
    require tesseract 5.0 "Tesseract 5, with its headers and its data for eng and chi_sim"
    require libxml-2.0 2.9 "libxml2 2.9 or newer, with its headers"
    require lept 1.80 "Leptonica, with its headers"
}

# require_tools: names what is missing or too old, in words that fit any distribution.
require_tools() {
    local -a missing=()
    local tool
    for tool in ninja c++ pkg-config; do
        command -v "$tool" >/dev/null || missing+=("$tool")
    done
    at_least 3.25 "$(cmake --version 2>/dev/null | sed -n '1s/[^0-9]*//p')" || missing+=("cmake, 3.25 or newer")
    require_modules
    has_header tl/expected.hpp || missing+=("tl::expected (the header tl/expected.hpp)")
    has_header qt6keychain/qkeychain_export.h || missing+=("QtKeychain 0.13 or newer for Qt 6, with its headers")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "Missing here; install these, and start again:"
    printf '    %s\n' "${missing[@]}" >&2
    say "Besides these, Handlens wants Qt 6's LinguistTools and its image formats (TIFF, WebP)."
    say "Packages are installed by themselves on Debian 12 and 13 and Ubuntu 24.04."
    return 1
}

# has_apt: this is a system with apt.
has_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# ensure ENTRY…: after it, everything named is there; or it says what is not, and fails.
ensure() {
    if has_apt; then
        install_packages "$@"
    else
        require_tools
    fi
}
