// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "credentials/cleanedvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

namespace {

struct CleanedValue {
    Q_DECLARE_TR_FUNCTIONS(CleanedValue)
};

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

// U+FEFF and the zero-width characters come along with what is copied from web pages.
bool isAroundKeys(QChar c)
{
    return isBlank(c) || c.category() == QChar::Other_Format;
}

} // namespace

Result<QString> cleanedValue(const QString& typed)
{
    const auto first = std::ranges::find_if_not(typed, isAroundKeys);
    const auto last = std::find_if_not(typed.rbegin(), typed.rend(), isAroundKeys).base();
    if (first >= last)
        return QString();
    if (std::any_of(first, last, isBlank))
        return failure({ ErrorKind::Credentials,
            CleanedValue::tr("The key has a blank or a line end inside. Copy it once more, it alone."), {},
            Outcome::NotSent });
    return typed.sliced(first - typed.begin(), last - first);
}

} // namespace handlens
