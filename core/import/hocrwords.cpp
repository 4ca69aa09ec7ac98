// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/hocrwords.h"

#include "import/filetext.h"
#include "import/hocrword.h"

#include <algorithm>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

/// A word, or the space between two, and how many code points the file has for it.
struct Piece {
    FileWord word;
    qsizetype points = 0;
    bool isSpace = false;
};

/// Collects the words of a line, and what stands between them.
class WordWalk final
{
public:
    WordWalk(const HocrWriting& writing, FileFlaws& flaws)
        : m_writing(writing)
        , m_flaws(flaws)
    {
    }

    void visit(const MarkupNode& element)
    {
        const QList<MarkupNode> nodes = element.nodes();
        for (const MarkupNode& node : nodes)
            visitNode(node);
    }
    /// Whether there is more than plain text.
    [[nodiscard]] bool hasElements() const { return m_hasElements; }
    [[nodiscard]] QList<Piece> pieces() const { return m_pieces; }

private:
    void visitNode(const MarkupNode& node)
    {
        if (node.isText()) {
            addText(node.text());
            return;
        }
        const HocrElement element(node);
        if (element.isAnyOf({ "ocrx_word"_L1, "ocr_word"_L1, "ocrx_cinfo"_L1, "ocr_cinfo"_L1 }))
            addElement(element);
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

    void addElement(const HocrElement& element)
    {
        m_hasElements = true;
        const QString text = element.node().text();
        if (!text.isEmpty() && text.trimmed().isEmpty())
            addSpace(element, codePoints(text).size());
        else
            addWord(element);
    }

    void addWord(const HocrElement& element)
    {
        HocrWord word(m_writing, m_flaws);
        word.add(element);
        FileWord made = word.word(element);
        made.isWord = element.isAnyOf({ "ocrx_word"_L1, "ocr_word"_L1 });
        add(made);
    }

    void addSpace(const HocrElement& element, qsizetype points)
    {
        FileWord space;
        space.text = u" "_s;
        space.before = Gap::None;
        space.isWord = false;
        if (points == 1)
            space.glyphs = hocrGlyphs(space.text, element, m_writing, m_flaws);
        m_pieces << Piece { space, points, true };
    }

    void addAlternatives(const HocrElement& element)
    {
        m_hasElements = true;
        HocrWord word(m_writing, m_flaws);
        word.addNode(element.node());
        add(word.word(element));
    }

    void add(FileWord word)
    {
        if (word.text.isEmpty())
            return;
        word.before = m_spaced ? Gap::ByScript : Gap::None;
        m_pieces << Piece { word, codePoints(word.text).size(), false };
        m_spaced = false;
    }

    HocrWriting m_writing;
    FileFlaws& m_flaws;
    QList<Piece> m_pieces;
    bool m_spaced = false;
    bool m_hasElements = false;
};

// Where each piece begins among the code points the lists of its line count, and the end of the last.
QList<qsizetype> startsOf(const QList<Piece>& pieces, bool withSpaces)
{
    QList<qsizetype> starts;
    qsizetype at = 0;
    bool afterSpace = true;
    for (const Piece& piece : pieces) {
        const bool spaced = !afterSpace && !piece.isSpace && piece.word.before != Gap::None;
        at += spaced && withSpaces ? 1 : 0;
        starts << at;
        at += piece.points;
        afterSpace = piece.isSpace;
    }
    starts << at;
    return starts;
}

// What a word says of its characters itself counts before what its line does.
void giveCharacters(FileWord& word, const HocrCharacters& known, qsizetype first)
{
    if (known.places.isEmpty() && known.scores.isEmpty())
        return;
    const QStringList points = codePoints(word.text);
    if (word.glyphs.isEmpty()) {
        std::ranges::transform(points, std::back_inserter(word.glyphs), [](const QString& point) {
            return FileGlyph { point, {}, {}, {} };
        });
    }
    if (word.glyphs.size() != points.size())
        return;
    for (qsizetype i = 0; i < points.size(); ++i) {
        FileGlyph& glyph = word.glyphs[i];
        if (glyph.polygon.isEmpty())
            glyph.polygon = known.places.value(first + i);
        if (!glyph.score.raw)
            glyph.score = known.scores.value(first + i);
    }
}

void giveLists(QList<Piece>& pieces, const HocrElement& line, const HocrWriting& writing, FileFlaws& flaws)
{
    for (const bool withSpaces : { true, false }) {
        const QList<qsizetype> starts = startsOf(pieces, withSpaces);
        const HocrCharacters known = hocrCharacters(line, starts.last(), writing);
        if (known.misfit)
            continue;
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (!pieces[i].isSpace || pieces[i].points == 1)
                giveCharacters(pieces[i].word, known, starts[i]);
        }
        return;
    }
    flaws.pairing = true;
}

// None at the ends, and one at a time.
QList<FileWord> withoutIdleSpaces(const QList<Piece>& pieces)
{
    QList<FileWord> words;
    bool afterSpace = true;
    for (const Piece& piece : pieces) {
        if (!afterSpace || !piece.isSpace)
            words << piece.word;
        afterSpace = piece.isSpace;
    }
    if (afterSpace && !words.isEmpty())
        words.removeLast();
    return words;
}

} // namespace

QList<FileWord> hocrWords(const HocrElement& line, const HocrWriting& writing, FileFlaws& flaws)
{
    WordWalk walk(writing, flaws);
    walk.visit(line.node());
    if (listsCharacters(line) && !walk.hasElements()) {
        HocrWord whole(writing, flaws);
        whole.add(line);
        FileWord word = whole.word(line);
        word.isWord = false;
        return { word };
    }
    QList<Piece> pieces = walk.pieces();
    if (listsCharacters(line) && !pieces.isEmpty())
        giveLists(pieces, line, writing, flaws);
    return withoutIdleSpaces(pieces);
}

} // namespace handlens
