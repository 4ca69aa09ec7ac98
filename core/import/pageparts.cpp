// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/pageparts.h"

#include "import/filenumbers.h"

#include <algorithm>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QPolygonF pointsOf(const MarkupNode& element, FileFlaws& flaws)
{
    if (element.has("points"))
        return filePoints(element.attribute("points"), flaws);
    QPolygonF points;
    const QList<MarkupNode> corners = element.children("Point");
    for (const MarkupNode& corner : corners) {
        const std::optional<double> x = fileNumber(corner.attribute("x"));
        const std::optional<double> y = fileNumber(corner.attribute("y"));
        if (!x || !y) {
            flaws.places = true;
            return {};
        }
        points << QPointF(*x, *y);
    }
    return points;
}

QList<Alternative> othersOf(const QList<PageText>& texts)
{
    QList<Alternative> others;
    for (const PageText& text : texts.sliced(std::min<qsizetype>(texts.size(), 1)))
        others << Alternative { text.text, text.score.unit };
    return others;
}

FileGlyph glyphOf(const MarkupNode& element, FileFlaws& flaws)
{
    const QList<PageText> texts = pageTexts(element);
    const PageText own = texts.value(0);
    return { own.text, pageOutline(element, flaws), own.score, othersOf(texts) };
}

FileWord wordOf(const MarkupNode& element, FileFlaws& flaws)
{
    const QList<PageText> texts = pageTexts(element);
    FileWord word;
    word.text = texts.value(0).text;
    word.score = texts.value(0).score;
    word.alternatives = othersOf(texts);
    word.polygon = pageOutline(element, flaws);
    const QList<MarkupNode> glyphs = element.children("Glyph");
    for (const MarkupNode& glyph : glyphs)
        word.glyphs << glyphOf(glyph, flaws);
    if (word.text.isEmpty()) {
        for (const FileGlyph& glyph : std::as_const(word.glyphs))
            word.text += glyph.text;
    }
    return word;
}

} // namespace

QList<PageText> pageTexts(const MarkupNode& element)
{
    struct Indexed {
        PageText text;
        double index = -1;
    };
    QList<Indexed> found;
    const QList<MarkupNode> equivalents = element.children("TextEquiv");
    for (const MarkupNode& each : equivalents) {
        const MarkupNode unicode = each.child("Unicode");
        const QString text = (unicode ? unicode : each.child("PlainText")).text();
        found << Indexed { { text, fileScore(each.attribute("conf")) },
            fileNumber(each.attribute("index")).value_or(-1) };
    }
    std::ranges::stable_sort(found, {}, &Indexed::index);
    if (std::ranges::any_of(found, [](const Indexed& each) { return !each.text.text.isEmpty(); }))
        found.removeIf([](const Indexed& each) { return each.text.text.isEmpty(); });
    QList<PageText> texts;
    std::ranges::transform(found, std::back_inserter(texts), &Indexed::text);
    return texts;
}

QPolygonF pageOutline(const MarkupNode& element, FileFlaws& flaws)
{
    return pointsOf(element.child("Coords"), flaws);
}

WritingDirection pageDirection(const MarkupNode& element, WritingDirection around)
{
    const QString stated = element.attribute("readingDirection");
    if (stated == "right-to-left"_L1)
        return WritingDirection::RightToLeft;
    if (stated == "top-to-bottom"_L1)
        return WritingDirection::TopToBottom;
    return stated.isEmpty() ? around : WritingDirection::LeftToRight;
}

FileLine pageLine(const MarkupNode& element, WritingDirection around, FileFlaws& flaws)
{
    const QList<PageText> texts = pageTexts(element);
    FileLine line;
    line.text = texts.value(0).text;
    line.score = texts.value(0).score;
    line.alternatives = othersOf(texts);
    line.outline = pageOutline(element, flaws);
    line.baseline = pointsOf(element.child("Baseline"), flaws);
    line.direction = pageDirection(element, around);
    const QList<MarkupNode> words = element.children("Word");
    for (const MarkupNode& word : words)
        line.words << wordOf(word, flaws);
    return line;
}

} // namespace handlens
