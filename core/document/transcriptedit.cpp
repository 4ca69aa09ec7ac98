// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/transcriptedit.h"

#include "base/graphemes.h"

#include <QRectF>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

TranscriptGlyph typed(const QString& text)
{
    TranscriptGlyph glyph;
    glyph.glyph.text = text;
    glyph.glyph.origin = Origin::Estimated;
    glyph.certain = true;
    return glyph;
}

// What a person put where `old` stood: the same place on the page, and `old`'s reading stays on offer.
TranscriptGlyph typedOver(const TranscriptGlyph& old, const QString& text)
{
    TranscriptGlyph glyph = old;
    glyph.certain = true;
    if (old.glyph.text == text)
        return glyph;
    glyph.glyph.text = text;
    glyph.glyph.score = {};
    glyph.glyph.alternatives.removeIf([&text](const Alternative& each) { return each.text == text; });
    if (!old.certain)
        glyph.glyph.alternatives.prepend({ old.glyph.text, old.glyph.score.unit });
    return glyph;
}

// The hull as an upright rectangle when both lines are upright; handwriting lines that merge nearly always
// are.
QPolygonF hull(const QPolygonF& a, const QPolygonF& b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    return rectPolygon(a.boundingRect() | b.boundingRect());
}

// The four corners of a line's outline, reading-start corner first; of any other outline its upright
// rectangle.
QPolygonF corners(const QPolygonF& outline)
{
    return outline.size() == 4 || outline.isEmpty() ? outline : rectPolygon(outline.boundingRect());
}

// The part of a line's outline that lies between two fractions of its length, along its first and third edge.
QPolygonF slice(const QPolygonF& outline, double from, double to)
{
    if (outline.isEmpty())
        return outline;
    const QPolygonF quad = corners(outline);
    const auto along = [](QPointF a, QPointF b, double t) { return a + (b - a) * t; };
    return QPolygonF({ along(quad[0], quad[1], from), along(quad[0], quad[1], to),
        along(quad[3], quad[2], to), along(quad[3], quad[2], from) });
}

// Where the boxes of `glyphs` begin and end along the first edge of `quad` (0…1), in reading direction;
// nothing when none has a box.
std::optional<std::pair<double, double>> extent(const QPolygonF& quad, const QList<TranscriptGlyph>& glyphs)
{
    const QPointF edge = quad[1] - quad[0];
    const double length = QPointF::dotProduct(edge, edge);
    std::optional<std::pair<double, double>> found;
    for (const TranscriptGlyph& each : glyphs) {
        for (const QPointF& point : each.glyph.polygon) {
            const double at = length > 0 ? QPointF::dotProduct(point - quad[0], edge) / length : 0;
            found = found ? std::pair(std::min(found->first, at), std::max(found->second, at))
                          : std::pair(at, at);
        }
    }
    return found;
}

// How far along its line (0…1) the glyph at `index` begins: from the boxes, else by the share of glyphs.
double startFraction(const TranscriptLine& line, qsizetype index)
{
    if (!line.polygon.isEmpty()) {
        const QPolygonF quad = corners(line.polygon);
        const auto before = extent(quad, line.glyphs.first(index));
        const auto after = extent(quad, line.glyphs.sliced(index));
        if (before && after)
            return std::clamp((before->second + after->first) / 2, 0.0, 1.0);
    }
    return line.glyphs.isEmpty() ? 0.5 : static_cast<double>(index) / static_cast<double>(line.glyphs.size());
}

void trimEnd(QList<TranscriptGlyph>& glyphs)
{
    while (!glyphs.isEmpty() && isSpace(glyphs.constLast().glyph.text))
        glyphs.removeLast();
}

void trimStart(QList<TranscriptGlyph>& glyphs)
{
    while (!glyphs.isEmpty() && isSpace(glyphs.constFirst().glyph.text))
        glyphs.removeFirst();
}

bool joinsWithoutSpace(const QList<TranscriptGlyph>& left, const QList<TranscriptGlyph>& right)
{
    if (left.isEmpty() || right.isEmpty())
        return true;
    const QString& last = left.constLast().glyph.text;
    const QString& first = right.constFirst().glyph.text;
    return isSpace(last) || isSpace(first) || columnWidth(last) == 2 || columnWidth(first) == 2;
}

// A run of glyphs at one end of a line, and how long its text is.
struct End {
    qsizetype glyphs = 0;
    qsizetype length = 0;
};

// The glyphs at both ends of a line that `now` still has. An end never stops inside a user-perceived
// character of `now`: an accent typed behind an e makes another character of it.
std::pair<End, End> untouchedEnds(const QList<TranscriptGlyph>& glyphs, const QString& now)
{
    QTextBoundaryFinder boundary(QTextBoundaryFinder::Grapheme, now);
    const auto parts = [&boundary](qsizetype position) {
        boundary.setPosition(position);
        return boundary.isAtBoundary();
    };
    End head;
    for (const TranscriptGlyph& each : glyphs) {
        const QString& text = each.glyph.text;
        if (!QStringView(now).sliced(head.length).startsWith(text) || !parts(head.length + text.size()))
            break;
        head = { head.glyphs + 1, head.length + text.size() };
    }
    End tail;
    while (tail.glyphs < glyphs.size() - head.glyphs) {
        const QString& text = glyphs[glyphs.size() - 1 - tail.glyphs].glyph.text;
        const QStringView left = QStringView(now).sliced(head.length).chopped(tail.length);
        if (!left.endsWith(text) || !parts(now.size() - tail.length - text.size()))
            break;
        tail = { tail.glyphs + 1, tail.length + text.size() };
    }
    return { head, tail };
}

} // namespace

TranscriptLine withText(const TranscriptLine& line, const QString& text)
{
    TranscriptLine edited = line;
    edited.touched = true;
    const QString now = sanitisedLine(text);
    const auto [head, tail] = untouchedEnds(line.glyphs, now);
    const QStringList middle = graphemes(now.sliced(head.length, now.size() - head.length - tail.length));

    const qsizetype oldCount = line.glyphs.size() - head.glyphs - tail.glyphs;
    edited.glyphs = line.glyphs.first(head.glyphs);
    for (qsizetype i = 0; i < middle.size(); ++i)
        edited.glyphs << (oldCount == middle.size() ? typedOver(line.glyphs[head.glyphs + i], middle[i])
                                                    : typed(middle[i]));
    edited.glyphs << line.glyphs.last(tail.glyphs);
    return edited;
}

TranscriptLine withConfirmed(const TranscriptLine& line, qsizetype index)
{
    TranscriptLine edited = line;
    edited.touched = true;
    edited.glyphs[index].certain = true;
    return edited;
}

TranscriptLine withAllConfirmed(const TranscriptLine& line)
{
    TranscriptLine edited = line;
    edited.touched = true;
    for (TranscriptGlyph& each : edited.glyphs)
        each.certain = true;
    return edited;
}

TranscriptLine withReplaced(const TranscriptLine& line, qsizetype index, const QString& text)
{
    TranscriptLine edited = line;
    edited.touched = true;
    const QStringList now = graphemes(sanitisedLine(text));
    const TranscriptGlyph old = edited.glyphs.takeAt(index);
    for (qsizetype i = 0; i < now.size(); ++i)
        edited.glyphs.insert(index + i, now.size() == 1 ? typedOver(old, now[i]) : typed(now[i]));
    return edited;
}

std::pair<TranscriptLine, TranscriptLine> split(const TranscriptLine& line, qsizetype index, LineId secondId)
{
    const double cut = startFraction(line, index);
    TranscriptLine first = line;
    first.touched = true;
    first.glyphs = line.glyphs.first(index);
    first.polygon = slice(line.polygon, 0, cut);
    trimEnd(first.glyphs);

    TranscriptLine second = line;
    second.touched = true;
    second.id = secondId;
    second.glyphs = line.glyphs.sliced(index);
    second.polygon = slice(line.polygon, cut, 1);
    trimStart(second.glyphs);
    return { first, second };
}

TranscriptLine merged(const TranscriptLine& first, const TranscriptLine& second)
{
    TranscriptLine both = first;
    both.touched = true;
    if (!joinsWithoutSpace(first.glyphs, second.glyphs))
        both.glyphs << typed(u" "_s);
    both.glyphs << second.glyphs;
    both.polygon = hull(first.polygon, second.polygon);
    return both;
}

qsizetype glyphAt(const TranscriptLine& line, qsizetype position)
{
    qsizetype end = 0;
    for (qsizetype i = 0; i < line.glyphs.size(); ++i) {
        end += line.glyphs[i].glyph.text.size();
        if (position < end)
            return i;
    }
    return line.glyphs.size();
}

qsizetype positionOf(const TranscriptLine& line, qsizetype index)
{
    qsizetype position = 0;
    for (qsizetype i = 0; i < std::min(index, line.glyphs.size()); ++i)
        position += line.glyphs[i].glyph.text.size();
    return position;
}

} // namespace handlens
