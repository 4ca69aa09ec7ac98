#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Handlens developers
# SPDX-License-Identifier: MIT
#
# What must not stand in the sources, each with the reason. A line is `pattern | folders | exceptions | why`.
set -euo pipefail
cd "$(dirname "$0")/.."
status=0
forbid() {
    local pattern=$1 folders=$2 except=$3 why=$4 found
    # shellcheck disable=SC2086 # several folders
    found=$(grep -rnE --include='*.cpp' --include='*.h' "$pattern" $folders 2>/dev/null | grep -vE "$except" || true)
    if [ -n "$found" ]; then
        printf '%s:\n%s\n' "$why" "$found"
        status=1
    fi
}
none='^$'
forbid 'ignoreSslErrors|VerifyNone|setInsecureFallback' 'app core' "$none" 'TLS is never talked down'
# The journal and the ledger of paid calls are appended to, line by line: each line must be safe before the next
# thing happens, and the ledger is shared by running programs.
forbid 'QSaveFile|WriteOnly|ReadWrite' 'app core' \
    '^core/base/atomicfile|^core/session/(journal|usagefile)|QBuffer|stdout, QIODevice|buffer\.open' \
    'files are written through saveAtomically() only'
forbid 'RichText|AutoText' 'app core' 'setAcceptRichText\(false\)' 'text from outside is plain text'
forbid '\binstance\(\)' 'app core' 'QCoreApplication::instance|QGuiApplication::instance' 'no singletons of ours'
forbid 'processEvents|QEventLoop' 'app core' "$none" 'no nested event loops'
forbid 'auto .*= .*\.object\(\)\[' 'app core' "$none" 'a dangling QJsonValueRef'
forbid '(QImage|QPixmap|QImageReader) ?[a-z]*\((path|file|name)' 'app core' '^core/imaging/' \
    'pictures come in through the image gate only'
forbid 'deleteLater|setParent' 'core/credentials' "$none" 'a running keychain job must not be deleted'
forbid 'std::views::|std::format' 'app core tests' "$none" 'our analysers cannot read it'
forbid '^[^/"]*\bdelete [a-z]' 'app core' '= delete' 'ownership is a unique_ptr'
# Two of one name are one to the linker, and then the wrong destructor runs. The command line has a namespace of
# its own.
twice=$(grep -rhoE --include='*.h' '^(class|struct) [A-Za-z]+( final)?( :|$| \{)' core app/ui |
    awk '{print $2}' | sort | uniq -d)
if [ -n "$twice" ]; then
    printf 'a class of this name is defined twice: %s\n' $twice
    status=1
fi
exit $status
