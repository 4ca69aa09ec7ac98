// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/linematching.h"

#include "compare/hirschberg.h"
#include "compare/pageframe.h"
#include "document/sharedpart.h"

#include <algorithm>

namespace handlens {

namespace {

constexpr double sameText = 0.5; ///< likeness from which lines are matched by text alone
constexpr qsizetype mostLines = 2; ///< of one reader in a row
constexpr qsizetype none = -1;

struct Draft {
    QList<QList<qsizetype>> lines; ///< as AlignedRow::lines
    QRectF box;
};

/// A row and a line that lie on one another.
struct Link {
    qsizetype row = 0;
    qsizetype line = 0;
    double overlap = 0; ///< intersection over union
};

/// Adds one reader after the other to rows that begin with the first one's lines.
class LineMatcher final
{
public:
    LineMatcher(const QList<QList<Line>>& readings, LineTexts& texts);
    [[nodiscard]] QList<AlignedRow> match();

private:
    void add(qsizetype reader);
    [[nodiscard]] QList<Link> links() const;
    void matchOneWithOne(const QList<Link>& links);
    void matchByText();
    void matchTwoLinesWithOne(const QList<Link>& links);
    void matchTwoRowsWithOne(const QList<Link>& links);
    [[nodiscard]] bool twoLinesAreBetter(const Draft& row, qsizetype line);
    [[nodiscard]] bool twoRowsAreBetter(const Draft& kept, const Draft& other, qsizetype line);
    void put(qsizetype line, qsizetype row);
    void insertRest();
    [[nodiscard]] Draft freshRow(qsizetype line) const;

    LineTexts& m_texts;
    QList<QList<QRectF>> m_boxes; ///< by reader and line
    QList<Draft> m_rows;
    qsizetype m_reader = 0; ///< who is being added
    QList<qsizetype> m_rowOf; ///< by line of that reader; none: no row yet
};

/// What matching lines by their texts costs, hundredths: a pair that is too different is never made.
struct TextCosts {
    LineTexts& texts;
    const QList<Symbols>& rows;
    const QList<Symbols>& lines;
    const QList<QRectF>& rowBoxes;
    const QList<QRectF>& lineBoxes;
    static constexpr int alone = 100;
    static constexpr int never = 3 * alone;

    [[nodiscard]] int first(qsizetype) const { return alone; }
    [[nodiscard]] int second(qsizetype) const { return alone; }
    [[nodiscard]] int pair(qsizetype row, qsizetype line) const
    {
        const Symbols& a = rows[row];
        const Symbols& b = lines[line];
        const bool apart = !rowBoxes[row].isEmpty() && !lineBoxes[line].isEmpty()
            && !rowBoxes[row].intersects(lineBoxes[line]);
        if (apart || 2 * std::min(a.size(), b.size()) < std::max(a.size(), b.size()))
            return never;
        const double likeness = texts.likeness(a, b);
        return likeness < sameText ? never : static_cast<int>(2 * alone * (1 - likeness));
    }
    [[nodiscard]] std::vector<int> prefixCosts(
        const Stretch& some, const Stretch& others, Direction direction) const
    {
        return handlens::prefixCosts(*this, some, others, direction);
    }
};

bool areNeighbours(qsizetype a, qsizetype b)
{
    return a - b == 1 || b - a == 1;
}

QList<qsizetype> inOrder(QList<qsizetype> lines)
{
    std::ranges::sort(lines);
    return lines;
}

/// The first reader `row` has, and so whose text stands for it.
qsizetype speakerOf(const Draft& row)
{
    return std::ranges::find_if(row.lines, [](const QList<qsizetype>& lines) { return !lines.isEmpty(); })
        - row.lines.begin();
}

LineMatcher::LineMatcher(const QList<QList<Line>>& readings, LineTexts& texts)
    : m_texts(texts)
{
    const PageFrame frame(readings);
    for (const QList<Line>& reading : readings) {
        QList<QRectF>& boxes = m_boxes.emplaceBack();
        std::ranges::transform(
            reading, std::back_inserter(boxes), [&frame](const Line& line) { return frame.boxOf(line); });
    }
}

QList<AlignedRow> LineMatcher::match()
{
    for (qsizetype reader = 0; reader < m_boxes.size(); ++reader)
        add(reader);
    QList<AlignedRow> rows;
    for (const Draft& draft : std::as_const(m_rows))
        rows << AlignedRow { draft.lines, {}, speakerOf(draft) };
    return rows;
}

void LineMatcher::add(qsizetype reader)
{
    m_reader = reader;
    m_rowOf = QList<qsizetype>(m_boxes[reader].size(), none);
    const QList<Link> found = links();
    matchOneWithOne(found);
    matchByText();
    matchTwoLinesWithOne(found);
    matchTwoRowsWithOne(found);
    insertRest();
}

/// Best first.
QList<Link> LineMatcher::links() const
{
    QList<Link> found;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        for (qsizetype line = 0; line < m_rowOf.size(); ++line) {
            const QRectF& box = m_boxes[m_reader][line];
            if (sharedPart(m_rows[row].box, box) > sameLine)
                found << Link { row, line, intersectionOverUnion(m_rows[row].box, box) };
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Link::overlap);
    return found;
}

void LineMatcher::matchOneWithOne(const QList<Link>& links)
{
    for (const Link& link : links) {
        if (m_rowOf[link.line] == none && m_rows[link.row].lines[m_reader].isEmpty())
            put(link.line, link.row);
    }
}

void LineMatcher::matchByText()
{
    QList<qsizetype> freeRows;
    QList<qsizetype> freeLines;
    QList<Symbols> rowTexts;
    QList<Symbols> lineTexts;
    QList<QRectF> rowBoxes;
    QList<QRectF> lineBoxes;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].lines[m_reader].isEmpty())
            continue;
        const qsizetype speaker = speakerOf(m_rows[row]);
        freeRows << row;
        rowTexts << m_texts.joined(speaker, m_rows[row].lines[speaker]);
        rowBoxes << m_rows[row].box;
    }
    for (qsizetype line = 0; line < m_rowOf.size(); ++line) {
        if (m_rowOf[line] != none)
            continue;
        freeLines << line;
        lineTexts << m_texts.of(m_reader, line);
        lineBoxes << m_boxes[m_reader][line];
    }
    const TextCosts costs { m_texts, rowTexts, lineTexts, rowBoxes, lineBoxes };
    qsizetype row = 0;
    qsizetype line = 0;
    for (const Step step : Hirschberg(costs).align({ 0, freeRows.size() }, { 0, freeLines.size() })) {
        if (step == Step::Pair)
            put(freeLines[line], freeRows[row]);
        row += step != Step::Second ? 1 : 0;
        line += step != Step::First ? 1 : 0;
    }
}

void LineMatcher::matchTwoLinesWithOne(const QList<Link>& links)
{
    for (const Link& link : links) {
        if (m_rowOf[link.line] == none && twoLinesAreBetter(m_rows[link.row], link.line))
            put(link.line, link.row);
    }
}

/// Whether the reader being added cut what is one line in `row`, which has one half already.
bool LineMatcher::twoLinesAreBetter(const Draft& row, qsizetype line)
{
    const QList<qsizetype>& half = row.lines[m_reader];
    const qsizetype speaker = speakerOf(row);
    if (half.size() != 1 || !areNeighbours(half.first(), line))
        return false;
    const Symbols whole = m_texts.joined(speaker, row.lines[speaker]);
    const Symbols both = m_texts.joined(m_reader, inOrder({ half.first(), line }));
    return m_texts.likeness(whole, both) > m_texts.likeness(whole, m_texts.of(m_reader, half.first()));
}

void LineMatcher::matchTwoRowsWithOne(const QList<Link>& links)
{
    QList<qsizetype> gone;
    for (const Link& link : links) {
        const qsizetype kept = m_rowOf[link.line];
        if (kept == none || kept == link.row || gone.contains(link.row) || gone.contains(kept)
            || !twoRowsAreBetter(m_rows[kept], m_rows[link.row], link.line))
            continue;
        const Draft& other = m_rows[link.row];
        for (qsizetype reader = 0; reader < m_boxes.size(); ++reader)
            m_rows[kept].lines[reader] = inOrder(m_rows[kept].lines[reader] + other.lines[reader]);
        m_rows[kept].box |= other.box;
        gone << link.row;
    }
    std::ranges::sort(gone, std::ranges::greater());
    for (const qsizetype row : std::as_const(gone)) {
        m_rows.removeAt(row);
        for (qsizetype& each : m_rowOf)
            each -= each > row ? 1 : 0;
    }
}

/// Whether `line`, which is in `kept`, is also what stands in `other`, which has no line of its reader.
bool LineMatcher::twoRowsAreBetter(const Draft& kept, const Draft& other, qsizetype line)
{
    qsizetype speaker = none;
    for (qsizetype reader = 0; reader < m_boxes.size(); ++reader) {
        const qsizetype together = kept.lines[reader].size() + other.lines[reader].size();
        if (together > mostLines)
            return false;
        if (kept.lines[reader].size() != 1 || other.lines[reader].size() != 1)
            continue;
        if (!areNeighbours(kept.lines[reader].first(), other.lines[reader].first()))
            return false;
        speaker = speaker == none ? reader : speaker;
    }
    if (speaker == none || !other.lines[m_reader].isEmpty() || kept.lines[m_reader].size() != 1)
        return false;
    const Symbols& whole = m_texts.of(m_reader, line);
    const qsizetype half = kept.lines[speaker].first();
    const Symbols both = m_texts.joined(speaker, inOrder({ half, other.lines[speaker].first() }));
    return m_texts.likeness(whole, both) > m_texts.likeness(whole, m_texts.of(speaker, half));
}

void LineMatcher::put(qsizetype line, qsizetype row)
{
    QList<qsizetype>& lines = m_rows[row].lines[m_reader];
    lines = inOrder(lines + QList<qsizetype> { line });
    m_rows[row].box |= m_boxes[m_reader][line];
    m_rowOf[line] = row;
}

Draft LineMatcher::freshRow(qsizetype line) const
{
    Draft row { QList<QList<qsizetype>>(m_boxes.size()), m_boxes[m_reader][line] };
    row.lines[m_reader] << line;
    return row;
}

/// A line no other reader has comes after the one before it, and those before all others first.
void LineMatcher::insertRest()
{
    for (qsizetype line = 0; line < m_rowOf.size(); ++line) {
        if (m_rowOf[line] != none)
            continue;
        const auto next = std::ranges::find_if(m_rowOf, [](qsizetype row) { return row != none; });
        const qsizetype beforeAll = next == m_rowOf.end() ? m_rows.size() : *next;
        const qsizetype at = line > 0 ? m_rowOf[line - 1] + 1 : beforeAll;
        for (qsizetype& row : m_rowOf)
            row += row >= at ? 1 : 0;
        m_rows.insert(at, freshRow(line));
        m_rowOf[line] = at;
    }
}

} // namespace

QList<AlignedRow> matchLines(const QList<QList<Line>>& readings, LineTexts& texts)
{
    return LineMatcher(readings, texts).match();
}

} // namespace handlens
