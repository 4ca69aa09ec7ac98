// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "widgets/icons.h"

namespace handlens {

using namespace Qt::StringLiterals;

QIcon themedIcon(const QString& name, const QPalette& palette)
{
    return QIcon(u":/icons/%1/%2.svg"_s.arg(isDark(palette) ? u"dark"_s : u"light"_s, name));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace handlens
