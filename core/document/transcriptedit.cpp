// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/transcriptedit.h"

#include "base/graphemes.h"

#include <QRectF>

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

QRectF boundsOf(const QList<TranscriptGlyph>& glyphs)
{
    QRectF bounds;
    for (const TranscriptGlyph& each : glyphs)
        bounds |= each.glyph.polygon.boundingRect();
    return bounds;
}

// The hull as an upright rectangle when both lines are upright; handwriting lines that merge nearly always
// are.
QPolygonF hull(const QPolygonF& a, const QPolygonF& b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    return rectPolygon(a.boundingRect() | b.boundingRect());
}

// The part of a line's outline that lies between two fractions of its length, along its first and third edge.
QPolygonF slice(const QPolygonF& outline, double from, double to)
{
    if (outline.size() != 4) {
        const QRectF all = outline.boundingRect();
        return outline.isEmpty() ? outline
                                 : rectPolygon({ all.left() + from * all.width(), all.top(),
                                     (to - from) * all.width(), all.height() });
    }
    const auto along = [](QPointF a, QPointF b, double t) { return a + (b - a) * t; };
    return QPolygonF({ along(outline[0], outline[1], from), along(outline[0], outline[1], to),
        along(outline[3], outline[2], to), along(outline[3], outline[2], from) });
}

// How far along its line (0…1) the glyph at `index` begins: from the boxes, else by the share of glyphs.
double startFraction(const TranscriptLine& line, qsizetype index)
{
    const QRectF all = line.polygon.boundingRect();
    const QRectF before = boundsOf(line.glyphs.first(index));
    const QRectF after = boundsOf(line.glyphs.sliced(index));
    if (all.width() > 0 && before.isValid() && after.isValid() && all.width() >= all.height())
        return std::clamp(((before.right() + after.left()) / 2 - all.left()) / all.width(), 0.0, 1.0);
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

} // namespace

TranscriptLine withText(const TranscriptLine& line, const QString& text)
{
    TranscriptLine edited = line;
    edited.touched = true;
    const QStringList now = graphemes(sanitisedLine(text));
    const qsizetype common = std::min(line.glyphs.size(), now.size());
    qsizetype head = 0;
    while (head < common && line.glyphs[head].glyph.text == now[head])
        ++head;
    qsizetype tail = 0;
    while (tail < common - head
        && line.glyphs[line.glyphs.size() - 1 - tail].glyph.text == now[now.size() - 1 - tail])
        ++tail;

    const qsizetype oldCount = line.glyphs.size() - head - tail;
    const qsizetype newCount = now.size() - head - tail;
    edited.glyphs = line.glyphs.first(head);
    for (qsizetype i = 0; i < newCount; ++i) {
        const QString& each = now[head + i];
        edited.glyphs << (oldCount == newCount ? typedOver(line.glyphs[head + i], each) : typed(each));
    }
    edited.glyphs << line.glyphs.last(tail);
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
