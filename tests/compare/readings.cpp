// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "readings.h"

#include "base/graphemes.h"

#include <algorithm>
#include <iterator>

namespace handlens::test {

namespace {

QString oneOf(const QString& alphabet, QRandomGenerator& random)
{
    return alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
}

} // namespace

Line lineAt(const QString& text, const QRectF& box, std::optional<double> confidence)
{
    Line line;
    line.polygon = rectPolygon(box);
    const QStringList characters = graphemes(text);
    const double width = box.width() / static_cast<double>(std::max<qsizetype>(1, characters.size()));
    for (const QString& character : characters) {
        const QRectF place(
            box.left() + width * static_cast<double>(line.glyphs.size()), box.top(), width, box.height());
        line.glyphs << Glyph { character, rectPolygon(place), Origin::Estimated,
            { confidence, confidence, confidence ? ScoredAt::Glyph : ScoredAt::None }, {} };
    }
    return line;
}

QList<Line> pageOf(const QStringList& texts, std::optional<double> confidence)
{
    QList<Line> lines;
    for (const QString& text : texts)
        lines << lineAt(text, QRectF(0, 50.0 * static_cast<double>(lines.size()), 1000, 40), confidence);
    return lines;
}

QList<Line> withoutPlaces(QList<Line> lines)
{
    for (Line& line : lines) {
        line.polygon.clear();
        for (Glyph& glyph : line.glyphs)
            glyph.polygon.clear();
    }
    return lines;
}

QStringList textsOf(const QList<Line>& lines)
{
    QStringList texts;
    std::ranges::transform(lines, std::back_inserter(texts), &Line::text);
    return texts;
}

QString noisyCopy(const QString& text, double rate, const QString& alphabet, QRandomGenerator& random)
{
    QString copy;
    const QStringList characters = graphemes(text);
    for (const QString& character : characters) {
        const bool wrong = random.generateDouble() < rate;
        const int kind = wrong ? random.bounded(3) : 3;
        if (kind == 0)
            copy += oneOf(alphabet, random);
        else if (kind == 2)
            copy += character + oneOf(alphabet, random);
        else if (kind == 3)
            copy += character;
    }
    return copy;
}

QStringList randomTexts(qsizetype lines, QRandomGenerator& random)
{
    QStringList texts;
    for (qsizetype i = 0; i < lines; ++i) {
        QString text;
        while (text.size() < 40) {
            const bool spaceFits = !text.isEmpty() && !text.endsWith(u' ') && text.size() < 39;
            text += spaceFits && random.bounded(6) == 0 ? QChar(u' ') : QChar(u'a' + random.bounded(26));
        }
        texts << text;
    }
    return texts;
}

} // namespace handlens::test
