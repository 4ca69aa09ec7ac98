// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/filenumbers.h"

#include <cmath>

namespace handlens {

using namespace Qt::StringLiterals;

std::optional<double> fileNumber(QStringView text)
{
    constexpr double furthest = 1e7;
    bool fine = false;
    const double number = text.trimmed().toDouble(&fine);
    return fine && std::abs(number) <= furthest ? std::optional(number) : std::nullopt;
}

std::optional<QList<double>> fileNumbers(QStringView text)
{
    QList<double> numbers;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !text[i].isSpace() && text[i] != u',')
            continue;
        if (i > start) {
            const std::optional<double> number = fileNumber(text.sliced(start, i - start));
            if (!number)
                return std::nullopt;
            numbers << *number;
        }
        start = i + 1;
    }
    return numbers;
}

QPolygonF filePoints(QStringView text, FileFlaws& flaws)
{
    const std::optional<QList<double>> numbers = fileNumbers(text);
    if (!numbers || numbers->size() % 2 != 0) {
        flaws.places = true;
        return {};
    }
    QPolygonF points;
    points.reserve(numbers->size() / 2);
    for (qsizetype i = 0; i < numbers->size(); i += 2)
        points << QPointF(numbers->at(i), numbers->at(i + 1));
    return points;
}

QSize fileSize(QStringView width, QStringView height)
{
    const std::optional<double> w = fileNumber(width);
    const std::optional<double> h = fileNumber(height);
    if (!w || !h || *w < 1 || *h < 1)
        return {};
    return QSizeF(*w, *h).toSize(); // fileNumber() keeps within the range of an int
}

FileScore fileScore(QStringView text, double best)
{
    const std::optional<double> number = fileNumber(text);
    return number ? FileScore { number, *number / best } : FileScore();
}

QDateTime fileTime(const QString& text)
{
    return QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs).toUTC();
}

QString fileNameIn(const QString& path)
{
    const qsizetype cut = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    return path.sliced(cut + 1);
}

} // namespace handlens
