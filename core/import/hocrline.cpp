// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/hocrline.h"

#include "import/filenumbers.h"
#include "import/hocrword.h"

#include <algorithm>
#include <cmath>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

/// Collects the words of a line, and what stands between them.
class WordWalk final
{
public:
    WordWalk(double scale, FileFlaws& flaws)
        : m_scale(scale)
        , m_flaws(flaws)
    {
    }

    void visit(const MarkupNode& element)
    {
        const QList<MarkupNode> nodes = element.nodes();
        for (const MarkupNode& node : nodes)
            visitNode(node);
    }
    [[nodiscard]] QList<FileWord> words() const { return m_words; }

private:
    void visitNode(const MarkupNode& node)
    {
        if (node.isText()) {
            addText(node.text());
            return;
        }
        const HocrElement element(node);
        if (element.isAnyOf({ "ocrx_word"_L1, "ocr_word"_L1, "ocrx_cinfo"_L1, "ocr_cinfo"_L1 }))
            addWord(element);
        else if (element.is("alternatives"_L1))
            addAlternatives(element);
        else if (node.is("br"))
            m_spaced = true;
        else
            visit(node);
    }

    void addText(const QString& text)
    {
        if (text.isEmpty())
            return;
        m_spaced = m_spaced || text.front().isSpace();
        FileWord word;
        word.text = text.simplified();
        word.isWord = false;
        add(word);
        m_spaced = m_spaced || text.back().isSpace();
    }

    void addWord(const HocrElement& element)
    {
        HocrWord word(m_scale, m_flaws);
        word.add(element);
        FileWord made = word.word(element);
        made.isWord = element.isAnyOf({ "ocrx_word"_L1, "ocr_word"_L1 });
        add(made);
    }

    void addAlternatives(const HocrElement& element)
    {
        HocrWord word(m_scale, m_flaws);
        word.addNode(element.node());
        add(word.word(element));
    }

    void add(FileWord word)
    {
        if (word.text.isEmpty())
            return;
        word.before = m_spaced ? Gap::ByScript : Gap::None;
        m_words << word;
        m_spaced = false;
    }

    double m_scale;
    FileFlaws& m_flaws;
    QList<FileWord> m_words;
    bool m_spaced = false;
};

// The polynomial stands in a system with its origin at the bottom left of the line's box.
QPolygonF baselineOf(const QList<double>& coefficients, const QRectF& box)
{
    if (coefficients.isEmpty() || box.isEmpty())
        return {};
    const int steps = coefficients.size() > 2 ? 8 : 1; // a straight line has two ends
    QPolygonF baseline;
    for (int i = 0; i <= steps; ++i) {
        const double x = box.width() * i / steps;
        double y = 0;
        for (const double coefficient : coefficients)
            y = y * x + coefficient;
        if (std::abs(y) > 10 * (box.width() + box.height()))
            return {};
        baseline << QPointF(box.left() + x, box.bottom() + y);
    }
    return baseline;
}

// textangle counts counter-clockwise: at 90 the writing goes up, and begins at the bottom left.
QPolygonF turned(const QPolygonF& quad, int quarters)
{
    QPolygonF corners = quad;
    if (corners.size() == 4)
        std::rotate(corners.begin(), corners.begin() + (4 - quarters) % 4, corners.end());
    return corners;
}

int quartersOf(const HocrElement& element)
{
    const double angle = element.numbers(u"textangle"_s).value(0);
    const double quarters = std::fmod(std::round(angle / 90), 4);
    return static_cast<int>(quarters < 0 ? quarters + 4 : quarters);
}

// A soft hyphen at the end of a line is one that stands on the page.
void showHyphen(FileLine& line)
{
    if (!line.words.isEmpty() && line.words.last().text.endsWith(QChar::SoftHyphen))
        line.words.last().text.back() = u'-';
}

QList<FileWord> wordsOf(const HocrElement& element, double scale, FileFlaws& flaws)
{
    if (element.numbers(u"x_confs"_s).size() > 1 || !element.property(u"x_bboxes"_s).isEmpty()) {
        HocrWord whole(scale, flaws);
        whole.add(element);
        FileWord word = whole.word(element);
        word.isWord = false;
        return { word };
    }
    WordWalk walk(scale, flaws);
    walk.visit(element.node());
    return walk.words();
}

} // namespace

FileLine hocrLine(const HocrElement& element, double scale, FileFlaws& flaws)
{
    FileLine line;
    const int quarters = quartersOf(element);
    const QRectF box = element.box();
    const QString outline = element.property(u"poly"_s);
    line.outline = outline.isEmpty() ? QPolygonF() : filePoints(outline, flaws);
    if (line.outline.isEmpty() && !box.isEmpty())
        line.outline = turned(rectPolygon(box), quarters);
    if (quarters == 0)
        line.baseline = baselineOf(element.numbers(u"baseline"_s), box);
    if (element.node().attribute("dir").toLower() == "rtl"_L1)
        line.direction = WritingDirection::RightToLeft;
    line.words = wordsOf(element, scale, flaws);
    line.score = element.score(scale);
    showHyphen(line);
    return line;
}

} // namespace handlens
