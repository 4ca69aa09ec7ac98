// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/altoline.h"

#include "base/graphemes.h"
#include "import/filenumbers.h"
#include "import/filetext.h"

#include <algorithm>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// "An ellipse / a circle": the rectangle around it is near enough for writing.
QPolygonF roundShape(const MarkupNode& shape)
{
    const auto value = [&shape](const char* name) { return fileNumber(shape.attribute(name)).value_or(0); };
    const QPointF centre(value("HPOS"), value("VPOS"));
    const double radius = value("RADIUS");
    const QSizeF half(std::max(value("HLENGTH"), radius), std::max(value("VLENGTH"), radius));
    return rectPolygon(
        { centre.x() - half.width(), centre.y() - half.height(), 2 * half.width(), 2 * half.height() });
}

QPolygonF boxOf(const MarkupNode& element, FileFlaws& flaws)
{
    if (!element.has("HPOS") || !element.has("VPOS") || !element.has("WIDTH") || !element.has("HEIGHT"))
        return {};
    const std::optional<double> left = fileNumber(element.attribute("HPOS"));
    const std::optional<double> top = fileNumber(element.attribute("VPOS"));
    const std::optional<double> width = fileNumber(element.attribute("WIDTH"));
    const std::optional<double> height = fileNumber(element.attribute("HEIGHT"));
    if (left && top && width && height && *width > 0 && *height > 0)
        return rectPolygon({ *left, *top, *width, *height });
    flaws.places = true;
    return {};
}

// Up to version 4.1 one number, the height on the page; from 4.2 on also a list of points.
QPolygonF baselineOf(const MarkupNode& element, const QRectF& bounds, FileFlaws& flaws)
{
    const QString text = element.attribute("BASELINE");
    if (text.trimmed().isEmpty())
        return {};
    if (const std::optional<double> height = fileNumber(text)) {
        if (bounds.isEmpty())
            return {};
        return QPolygonF(QList<QPointF> { { bounds.left(), *height }, { bounds.right(), *height } });
    }
    return filePoints(text, flaws);
}

// CC: one number from 0 (sure) to 9 (unsure) for each character, with or without spaces between them. Nobody
// says what a character is: a code point or, where their number fits that, what a person counts as one.
QList<FileGlyph> scoredCharacters(const QString& text, const QString& cc, FileFlaws& flaws)
{
    QString digits = cc;
    digits.removeIf([](QChar c) { return c.isSpace() || c == u','; });
    QStringList characters = graphemes(text);
    if (characters.size() != digits.size())
        characters = codePoints(text);
    const bool fits = characters.size() == digits.size()
        && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    flaws.pairing = flaws.pairing || (!fits && !digits.isEmpty());
    QList<FileGlyph> glyphs;
    for (qsizetype i = 0; fits && i < digits.size(); ++i) {
        const double unsure = digits[i].unicode() - u'0';
        glyphs << FileGlyph { characters[i], {}, { unsure, 1 - unsure / 9 }, {} };
    }
    return glyphs;
}

FileGlyph glyphOf(const MarkupNode& element, FileFlaws& flaws)
{
    FileGlyph glyph { element.attribute("CONTENT"), altoOutline(element, flaws),
        fileScore(element.attribute("GC")), {} };
    const QList<MarkupNode> variants = element.children("Variant");
    for (const MarkupNode& variant : variants)
        glyph.alternatives << Alternative { variant.attribute("CONTENT"),
            fileScore(variant.attribute("VC")).unit };
    return glyph;
}

FileWord wordOf(const MarkupNode& element, FileFlaws& flaws)
{
    FileWord word;
    word.text = element.attribute("CONTENT");
    word.polygon = altoOutline(element, flaws);
    word.score = fileScore(element.attribute("WC"));
    const QList<MarkupNode> glyphs = element.children("Glyph");
    std::ranges::transform(glyphs, std::back_inserter(word.glyphs),
        [&flaws](const MarkupNode& glyph) { return glyphOf(glyph, flaws); });
    if (word.glyphs.isEmpty())
        word.glyphs = scoredCharacters(word.text, element.attribute("CC"), flaws);
    const QList<MarkupNode> others = element.children("ALTERNATIVE");
    for (const MarkupNode& other : others)
        word.alternatives << Alternative { other.text().trimmed(), std::nullopt };
    return word;
}

// HYP has no HEIGHT by the schema: it is as high as the word before it.
QPolygonF hyphenOutline(const MarkupNode& element, const FileLine& line, FileFlaws& flaws)
{
    const QPolygonF stated = altoOutline(element, flaws);
    const std::optional<double> left = fileNumber(element.attribute("HPOS"));
    const std::optional<double> width = fileNumber(element.attribute("WIDTH"));
    const QRectF before = line.words.isEmpty() ? QRectF() : line.words.last().polygon.boundingRect();
    if (!stated.isEmpty() || before.isEmpty() || !left || !width || *width <= 0)
        return stated;
    return rectPolygon({ *left, before.top(), *width, before.height() });
}

// The hyphen at the end of a line is no part of the CONTENT of its last word by the schema; some programs
// have it there as well. SUBS_CONTENT is the whole word, of which only a part stands in the line.
void addHyphen(FileLine& line, const MarkupNode& element, FileFlaws& flaws)
{
    const QString before = line.words.isEmpty() ? QString() : line.words.last().text;
    if (!before.isEmpty() && isHyphen(before.back()))
        return;
    FileWord hyphen;
    const QString stated = element.attribute("CONTENT").trimmed();
    hyphen.text = stated.isEmpty() ? u"-"_s : stated;
    hyphen.glyphs = { FileGlyph { hyphen.text, hyphenOutline(element, line, flaws), {}, {} } };
    hyphen.before = Gap::None;
    hyphen.isWord = false;
    line.words << hyphen;
}

} // namespace

QPolygonF altoOutline(const MarkupNode& element, FileFlaws& flaws)
{
    const QList<MarkupNode> shapes = element.child("Shape").children();
    for (const MarkupNode& shape : shapes) {
        const QPolygonF outline
            = shape.is("Polygon") ? filePoints(shape.attribute("POINTS"), flaws) : roundShape(shape);
        if (!outline.boundingRect().isEmpty())
            return outline;
    }
    return boxOf(element, flaws);
}

FileLine altoLine(const MarkupNode& element, FileFlaws& flaws)
{
    FileLine line;
    line.outline = altoOutline(element, flaws);
    line.baseline = baselineOf(element, line.outline.boundingRect(), flaws);
    bool space = false;
    const QList<MarkupNode> parts = element.children();
    for (const MarkupNode& part : parts) {
        if (part.is("String")) {
            FileWord word = wordOf(part, flaws);
            word.before = space ? Gap::Space : Gap::ByScript;
            line.words << word;
        } else if (part.is("HYP")) {
            addHyphen(line, part, flaws);
        }
        space = part.is("SP");
    }
    showHyphen(line);
    return line;
}

} // namespace handlens
