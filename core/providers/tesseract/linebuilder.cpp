// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/linebuilder.h"

#include "base/graphemes.h"
#include "providers/tesseract/confidence.h"
#include "providers/tesseract/lineshape.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

namespace {

struct LineBuilding {
    Q_DECLARE_TR_FUNCTIONS(LineBuilding)
};

// A symbol, or the space between two words, with its place in the line's text.
struct Piece {
    const ReadSymbol* symbol = nullptr; // null: a space
    qsizetype word = 0;
    qsizetype start = 0;
    qsizetype end = 0;
};

double meanUnit(const QList<Glyph>& glyphs)
{
    double sum = 0;
    int count = 0;
    for (const Glyph& glyph : glyphs) {
        sum += glyph.score.unit.value_or(0);
        count += glyph.score.unit ? 1 : 0;
    }
    return count == 0 ? 0 : sum / count;
}

// Builds one line. Clusters are cut over the whole line's text, because a symbol need not be a cluster:
// several make one (a letter and its accent), or one holds several (a ligature).
class LineBuilder final
{
public:
    LineBuilder(const ReadLine& read, const QTransform& toPage)
        : m_read(read)
        , m_toPage(toPage)
    {
    }

    [[nodiscard]] Line build();
    [[nodiscard]] int estimatedBoxes() const { return m_estimated; }

private:
    void layOutPieces();
    void addGlyph(const QString& text, qsizetype start);
    void measure(Glyph& glyph, const QList<const Piece*>& parts, qsizetype start);
    void addWords();
    [[nodiscard]] QRectF boxOf(const QString& text, const QList<const Piece*>& parts) const;
    [[nodiscard]] QRectF estimatedBox(const Piece& piece, const QString& text, qsizetype start) const;
    [[nodiscard]] QRectF heldInLine(const QRectF& box) const;
    [[nodiscard]] QPolygonF toPage(const QRectF& box) const
    {
        return m_toPage.map(boxPolygon(box, m_read.start));
    }

    const ReadLine& m_read;
    const QTransform& m_toPage;
    QString m_text;
    QList<Piece> m_pieces;
    QList<qsizetype> m_wordOfGlyph; // −1: a space
    Line m_line;
    int m_estimated = 0;
};

bool joinsWithoutSpace(const ReadWord& first, const ReadWord& second)
{
    return columnWidth(first.symbols.constLast().text) == 2
        && columnWidth(second.symbols.constFirst().text) == 2;
}

void LineBuilder::layOutPieces()
{
    for (qsizetype w = 0; w < m_read.words.size(); ++w) {
        const ReadWord& word = m_read.words[w];
        if (w > 0 && !joinsWithoutSpace(m_read.words[w - 1], word)) {
            m_pieces << Piece { nullptr, w, m_text.size(), m_text.size() + 1 };
            m_text += u' ';
        }
        for (const ReadSymbol& symbol : word.symbols) {
            m_pieces << Piece { &symbol, w, m_text.size(), m_text.size() + symbol.text.size() };
            m_text += symbol.text;
        }
    }
}

// Where `text` would stand in its word if every column were as wide as the next.
QRectF LineBuilder::estimatedBox(const Piece& piece, const QString& text, qsizetype start) const
{
    const ReadWord& word = m_read.words[piece.word];
    double before = 0;
    double all = 0;
    qsizetype position = piece.start;
    for (const Piece& other : m_pieces) {
        if (other.symbol && other.word == piece.word)
            position = std::min(position, other.start);
    }
    QString wordText;
    for (const ReadSymbol& symbol : word.symbols)
        wordText += symbol.text;
    for (const QString& cluster : graphemes(wordText)) {
        before += position < start ? columnWidth(cluster) : 0;
        all += columnWidth(cluster);
        position += cluster.size();
    }
    const double width = columnWidth(text);
    const double whole = std::max(all, before + width);
    return sliceAlong(word.box, before / whole, (before + width) / whole, m_read.flow);
}

QRectF LineBuilder::heldInLine(const QRectF& box) const
{
    const QRectF held = box.intersected(m_read.box);
    return held.isEmpty() ? box : held;
}

// The measured box of the glyph, held within its line; empty when there is none to be trusted.
QRectF LineBuilder::boxOf(const QString& text, const QList<const Piece*>& parts) const
{
    if (parts.size() == 1 && parts.constFirst()->end - parts.constFirst()->start > text.size())
        return {};
    QRectF box;
    for (const Piece* part : parts)
        box = box.united(part->symbol->box);
    const QRectF word = m_read.words[parts.constFirst()->word].box;
    const bool inWord = word.adjusted(-word.height() / 2, -1, word.height() / 2, 1).contains(box.center());
    const QRectF held = box.intersected(m_read.box);
    return inWord && held.width() >= 1 && held.height() >= 1 ? held : QRectF();
}

void LineBuilder::measure(Glyph& glyph, const QList<const Piece*>& parts, qsizetype start)
{
    const Piece& first = *parts.constFirst();
    if (!first.symbol) {
        const QRectF left = m_read.words[first.word - 1].box;
        const QRectF right = m_read.words[first.word].box;
        glyph.polygon = toPage(heldInLine(gapBetween(left, right, m_read.flow)));
        glyph.origin = Origin::Estimated;
        return;
    }
    const auto worst
        = std::ranges::min_element(parts, {}, [](const Piece* part) { return part->symbol->score; });
    const double raw = (*worst)->symbol->score;
    const double wordScore = m_read.words[first.word].score;
    glyph.score = { combinedConfidence(wordScore, raw), raw, ScoredAt::Glyph };
    if (parts.size() == 1 && first.symbol->text == glyph.text)
        glyph.alternatives = first.symbol->alternatives;
    QRectF box = boxOf(glyph.text, parts);
    if (box.isEmpty()) {
        box = heldInLine(estimatedBox(first, glyph.text, start));
        glyph.origin = Origin::Estimated;
        ++m_estimated;
    }
    glyph.polygon = toPage(box);
}

void LineBuilder::addGlyph(const QString& text, qsizetype start)
{
    QList<const Piece*> parts;
    const qsizetype end = start + text.size();
    for (const Piece& piece : m_pieces) {
        if (piece.start < end && piece.end > start && (piece.symbol || isSpace(text)))
            parts << &piece;
    }
    Glyph glyph;
    glyph.text = text;
    measure(glyph, parts, start);
    m_wordOfGlyph << (parts.constFirst()->symbol ? parts.constFirst()->word : -1);
    m_line.glyphs << std::move(glyph);
}

void LineBuilder::addWords()
{
    for (qsizetype w = 0; w < m_read.words.size(); ++w) {
        const auto first = std::ranges::find(m_wordOfGlyph, w);
        const qsizetype length = std::ranges::count(m_wordOfGlyph, w);
        if (length == 0)
            continue;
        Word word;
        word.start = static_cast<int>(first - m_wordOfGlyph.begin());
        word.length = static_cast<int>(length);
        word.polygon = toPage(heldInLine(m_read.words[w].box));
        word.score
            = { meanUnit(m_line.glyphs.mid(word.start, length)), m_read.words[w].score, ScoredAt::Glyph };
        m_line.words << std::move(word);
    }
}

Line LineBuilder::build()
{
    layOutPieces();
    qsizetype start = 0;
    for (const QString& cluster : graphemes(m_text)) {
        addGlyph(cluster, start);
        start += cluster.size();
    }
    addWords();
    m_line.polygon = m_toPage.map(linePolygon(m_read));
    if (!m_read.baseline.isNull())
        m_line.baseline = m_toPage.map(QPolygonF { m_read.baseline.p1(), m_read.baseline.p2() });
    m_line.score = { meanUnit(m_line.glyphs), m_read.score, ScoredAt::Glyph };
    m_line.paragraph = m_read.paragraph;
    m_line.direction = m_read.direction;
    return std::move(m_line);
}

} // namespace

BuiltLines buildLines(const QList<ReadLine>& read, const QTransform& toPage)
{
    BuiltLines built;
    int estimated = 0;
    for (const ReadLine& line : read) {
        if (line.words.isEmpty())
            continue;
        LineBuilder builder(line, toPage);
        built.lines << builder.build();
        estimated += builder.estimatedBoxes();
    }
    if (estimated > 0)
        built.warnings << LineBuilding::tr(
            "The engine gave no usable box for %n character(s); they are placed by estimate.", nullptr,
            estimated);
    return built;
}

} // namespace handlens
