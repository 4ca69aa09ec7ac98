// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/hocrcharacters.h"

#include "import/filenumbers.h"
#include "import/filetext.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype numbersOfABox = 4;
constexpr qsizetype numbersOfAQuad = 8;

int quartersOf(const HocrElement& element)
{
    const double angle = element.numbers(u"textangle"_s).value(0);
    const double quarters = std::fmod(std::round(angle / 90), 4);
    return static_cast<int>(quarters < 0 ? quarters + 4 : quarters);
}

QList<QPolygonF> boxesOf(const QList<double>& numbers, qsizetype count)
{
    QList<QPolygonF> places;
    if (numbers.size() == numbersOfABox * count) {
        for (qsizetype i = 0; i < count; ++i)
            places << hocrBox(numbers, numbersOfABox * i);
    } else if (numbers.size() == numbersOfAQuad * count) {
        for (qsizetype i = 0; i < numbers.size(); i += numbersOfAQuad)
            places << QPolygonF(
                QList<QPointF> { { numbers[i], numbers[i + 1] }, { numbers[i + 2], numbers[i + 3] },
                    { numbers[i + 4], numbers[i + 5] }, { numbers[i + 6], numbers[i + 7] } });
    }
    return places;
}

/// A box as if it were turned until its writing goes from left to right: along it, and up from its bottom.
class WritingFrame final
{
public:
    WritingFrame(const QRectF& box, int quarters)
        : m_corners(turnedBox(box, quarters))
    {
    }

    [[nodiscard]] double length() const { return QLineF(m_corners[0], m_corners[1]).length(); }
    [[nodiscard]] double height() const { return QLineF(m_corners[3], m_corners[0]).length(); }
    [[nodiscard]] QPolygonF onPage(const QPolygonF& inside) const
    {
        const QPointF along = (m_corners[1] - m_corners[0]) / length();
        const QPointF up = (m_corners[0] - m_corners[3]) / height();
        QPolygonF mapped;
        std::ranges::transform(inside, std::back_inserter(mapped),
            [&](QPointF point) { return m_corners[3] + along * point.x() + up * point.y(); });
        return mapped;
    }

private:
    QPolygonF m_corners;
};

// The way of one cut that begins at `x`; its moves are what follows the first of `deltas`.
QPolygonF wayOf(double x, const QList<double>& deltas, const WritingFrame& frame)
{
    QPolygonF way { QPointF(x, 0) };
    for (qsizetype i = 1; i < deltas.size(); ++i) {
        const QPointF next = way.last() + (i % 2 == 1 ? QPointF(0, deltas[i]) : QPointF(deltas[i], 0));
        way << QPointF(std::clamp(next.x(), 0.0, frame.length()), std::clamp(next.y(), 0.0, frame.height()));
    }
    way << QPointF(way.last().x(), frame.height());
    return way;
}

// The ways in `text`, each counted from where the one before begins: so has it the example in the
// specification, whose words ("the last x position") could mean its end as well. None where one is no list of
// numbers or begins outside the box.
QList<QPolygonF> waysOf(const QString& text, const WritingFrame& frame)
{
    QList<QPolygonF> ways;
    double x = 0;
    const QStringList cuts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& cut : cuts) {
        const std::optional<QList<double>> deltas = fileNumbers(cut);
        if (!deltas || deltas->isEmpty() || deltas->first() < 0)
            return {};
        x += deltas->first();
        if (x > frame.length() + 1) // written in whole pixels
            return {};
        ways << wayOf(std::min(x, frame.length()), *deltas, frame);
    }
    return ways;
}

// What lies between two ways, from its top left corner, clockwise; empty where that is nothing.
QPolygonF between(const QPolygonF& left, const QPolygonF& right)
{
    QPolygonF around { left.last() };
    std::ranges::reverse_copy(right, std::back_inserter(around));
    around << left.first(left.size() - 1);
    return around.boundingRect().width() > 0 ? around : QPolygonF();
}

int quartersAlong(const HocrWriting& writing)
{
    if (writing.direction == WritingDirection::RightToLeft)
        return (writing.quarters + 2) % 4;
    if (writing.direction == WritingDirection::TopToBottom)
        return (writing.quarters + 3) % 4;
    return writing.quarters;
}

QList<QPolygonF> cutsOf(const HocrElement& element, qsizetype count, const HocrWriting& writing)
{
    const QRectF box = element.box();
    if (box.isEmpty() || count == 0)
        return {};
    const WritingFrame frame(box, quartersAlong(writing));
    QList<QPolygonF> ways = waysOf(element.property(u"cuts"_s), frame);
    if (ways.size() == count - 1)
        ways << wayOf(frame.length(), {}, frame);
    if (ways.size() != count)
        return {};
    ways.prepend(wayOf(0, {}, frame));
    QList<QPolygonF> places;
    for (qsizetype i = 0; i < count; ++i) {
        const QPolygonF place = frame.onPage(between(ways[i], ways[i + 1]));
        const bool upright = place.size() == 4 && writing.quarters == 0;
        places << (upright ? rectPolygon(place.boundingRect()) : place);
    }
    return places;
}

} // namespace

HocrWriting writingInside(const HocrElement& element, const HocrWriting& around)
{
    HocrWriting inside = around;
    inside.quarters = quartersOf(element);
    const QString direction = element.node().attribute("dir").toLower();
    if (direction == "rtl"_L1)
        inside.direction = WritingDirection::RightToLeft;
    else if (direction == "ltr"_L1)
        inside.direction = WritingDirection::LeftToRight;
    const QString style = element.node().attribute("style").toLower().remove(u' ');
    if (style.contains("writing-mode:vertical"_L1))
        inside.direction = WritingDirection::TopToBottom;
    else if (style.contains("writing-mode:horizontal"_L1)
        && around.direction == WritingDirection::TopToBottom)
        inside.direction = WritingDirection::LeftToRight;
    return inside;
}

QPolygonF turnedBox(const QRectF& box, int quarters)
{
    if (box.isEmpty())
        return {};
    QPolygonF corners = rectPolygon(box);
    std::rotate(corners.begin(), corners.begin() + (4 - quarters) % 4, corners.end());
    return corners;
}

bool listsCharacters(const HocrElement& element)
{
    return element.numbers(u"x_confs"_s).size() > 1 || element.numbers(u"nlp"_s).size() > 1
        || !element.property(u"x_bboxes"_s).isEmpty() || !element.property(u"cuts"_s).isEmpty();
}

HocrCharacters hocrCharacters(const HocrElement& element, qsizetype count, const HocrWriting& writing)
{
    const QList<double> boxes = element.numbers(u"x_bboxes"_s);
    HocrCharacters known { boxesOf(boxes, count), element.scores(writing.scale), false };
    if (known.places.isEmpty())
        known.places = cutsOf(element, count, writing);
    const bool placed = !element.property(u"x_bboxes"_s).isEmpty() || !element.property(u"cuts"_s).isEmpty();
    const bool unplaced = placed && known.places.isEmpty() && boxes.size() != numbersOfABox;
    const bool unscored = known.scores.size() > 1 && known.scores.size() != count;
    known.misfit = unplaced || unscored;
    if (known.scores.size() != count)
        known.scores.clear();
    return known;
}

QList<FileGlyph> hocrGlyphs(
    const QString& text, const HocrElement& element, const HocrWriting& writing, FileFlaws& flaws)
{
    const QStringList points = codePoints(text);
    const HocrCharacters known = hocrCharacters(element, points.size(), writing);
    flaws.pairing = flaws.pairing || known.misfit;
    if (known.places.isEmpty() && known.scores.isEmpty()) {
        // One box or one confidence for several code points: they are one character, or one run.
        const QList<double> boxes = element.numbers(u"x_bboxes"_s);
        const QList<FileScore> scores = element.scores(writing.scale);
        FileGlyph whole { text, boxes.size() == numbersOfABox ? hocrBox(boxes) : QPolygonF(),
            scores.size() == 1 ? scores.first() : FileScore(), {} };
        const bool told = !whole.polygon.isEmpty() || whole.score.raw;
        return told && !text.isEmpty() ? QList<FileGlyph> { whole } : QList<FileGlyph>();
    }
    QList<FileGlyph> glyphs;
    for (qsizetype i = 0; i < points.size(); ++i)
        glyphs << FileGlyph { points[i], known.places.value(i), known.scores.value(i), {} };
    return glyphs;
}

} // namespace handlens
