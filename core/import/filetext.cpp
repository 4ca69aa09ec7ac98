// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/filetext.h"

#include <QStringView>

#include <algorithm>
#include <iterator>

namespace handlens {

namespace {

void showAtEnd(QString& text)
{
    if (text.endsWith(QChar::SoftHyphen))
        text.back() = u'-';
}

} // namespace

QStringList codePoints(const QString& text)
{
    QStringList points;
    const QList<uint> numbers = text.toUcs4();
    std::ranges::transform(numbers, std::back_inserter(points), [](uint number) {
        const char32_t point = number;
        return QString::fromUcs4(&point, 1);
    });
    return points;
}

bool isHyphen(QChar c)
{
    // hyphen-minus, soft hyphen, hyphen, not sign (as some transcribe), double oblique hyphen
    return QStringView(u"-\u00AD\u2010\u00AC\u2E17").contains(c);
}

void showHyphen(FileLine& line)
{
    showAtEnd(line.text);
    if (line.words.isEmpty())
        return;
    FileWord& last = line.words.last();
    showAtEnd(last.text);
    if (!last.glyphs.isEmpty())
        showAtEnd(last.glyphs.last().text);
}

} // namespace handlens
