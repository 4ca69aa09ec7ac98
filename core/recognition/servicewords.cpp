// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/servicewords.h"

#include "base/graphemes.h"

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 4; // shorter ones are part of ordinary words

} // namespace

QString shownWords(QString text, const Credentials& secrets, qsizetype longest)
{
    for (const Secret& secret : secrets) {
        if (secret.reveal().size() >= shortestSecret)
            text.replace(secret.reveal(), u"•••"_s);
    }
    return visibleText(text.left(longest));
}

} // namespace handlens
