// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/linematching.h"

#include "compare/pageframe.h"
#include "compare/rowdraft.h"
#include "compare/textmatching.h"
#include "document/sharedpart.h"

#include <algorithm>
#include <cstdlib>

namespace handlens {

namespace {

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
    /// Rows without a line of the reader being added, or its lines without a row.
    struct Free {
        QList<qsizetype> indices;
        QList<PlacedText> texts;
    };

    void add(qsizetype reader);
    [[nodiscard]] QList<Link> links() const;
    void matchOneWithOne();
    [[nodiscard]] Free freeRows() const;
    [[nodiscard]] Free freeLines() const;
    void matchGroupsByText();
    void matchByText();
    void joinNeighbours();
    [[nodiscard]] bool sayMoreTogether(const RowDraft& row, const RowDraft& next);
    [[nodiscard]] int sizeOf(qsizetype reader, const RowDraft& row) const;
    [[nodiscard]] qsizetype otherReader(const RowDraft& row, const RowDraft& next) const;
    void absorb(qsizetype kept, qsizetype other);
    void put(qsizetype line, qsizetype row);
    void insertRest();
    [[nodiscard]] RowDraft freshRow(qsizetype line) const;

    LineTexts& m_texts;
    QList<QList<QRectF>> m_boxes; ///< by reader and line
    QList<RowDraft> m_rows;
    qsizetype m_reader = 0; ///< who is being added
    QList<qsizetype> m_rowOf; ///< by line of that reader; noIndex: no row yet
};

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
    for (const RowDraft& draft : std::as_const(m_rows))
        rows << AlignedRow { draft.lines, {}, speakerOf(draft) };
    return rows;
}

void LineMatcher::add(qsizetype reader)
{
    m_reader = reader;
    m_rowOf = QList<qsizetype>(m_boxes[reader].size(), noIndex);
    matchOneWithOne();
    matchGroupsByText();
    matchByText();
    insertRest();
    joinNeighbours();
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

void LineMatcher::matchOneWithOne()
{
    for (const Link& link : links()) {
        if (m_rowOf[link.line] == noIndex && m_rows[link.row].lines[m_reader].isEmpty())
            put(link.line, link.row);
    }
}

LineMatcher::Free LineMatcher::freeRows() const
{
    Free rows;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].lines[m_reader].isEmpty())
            continue;
        const qsizetype speaker = speakerOf(m_rows[row]);
        rows.indices << row;
        rows.texts << PlacedText { m_texts.joined(speaker, m_rows[row].lines[speaker]), m_rows[row].box };
    }
    return rows;
}

LineMatcher::Free LineMatcher::freeLines() const
{
    Free lines;
    for (qsizetype line = 0; line < m_rowOf.size(); ++line) {
        if (m_rowOf[line] != noIndex)
            continue;
        lines.indices << line;
        lines.texts << PlacedText { m_texts.of(m_reader, line), m_boxes[m_reader][line] };
    }
    return lines;
}

void LineMatcher::matchGroupsByText()
{
    const Free rows = freeRows();
    const Free lines = freeLines();
    QList<TextGroup> groups = groupsByText(rows.texts, lines.texts, m_texts);
    std::ranges::reverse(groups); // so that the indices of those to come stay
    for (const TextGroup& group : std::as_const(groups)) {
        bool together
            = lines.indices[group.lines.end - 1] - lines.indices[group.lines.begin] == group.lines.size() - 1;
        for (qsizetype i = group.rows.begin + 1; i < group.rows.end; ++i)
            together = together && areNeighbours(m_rows[rows.indices[i - 1]], m_rows[rows.indices[i]]);
        if (!together)
            continue;
        for (qsizetype i = group.rows.end - 1; i > group.rows.begin; --i)
            absorb(rows.indices[group.rows.begin], rows.indices[i]);
        for (qsizetype i = group.lines.begin; i < group.lines.end; ++i)
            put(lines.indices[i], rows.indices[group.rows.begin]);
    }
}

void LineMatcher::matchByText()
{
    const Free rows = freeRows();
    const Free lines = freeLines();
    for (const auto& [row, line] : pairsByText(rows.texts, lines.texts, m_texts))
        put(lines.indices[line], rows.indices[row]);
}

/// Where one reader cut a line that another did not, or in another place, parts of it stand in neighbouring
/// rows.
void LineMatcher::joinNeighbours()
{
    for (bool joined = true; joined;) {
        joined = false;
        for (qsizetype row = 0; row + 1 < m_rows.size(); ++row) {
            while (row + 1 < m_rows.size() && sayMoreTogether(m_rows[row], m_rows[row + 1])) {
                absorb(row, row + 1);
                joined = true;
            }
        }
    }
}

/// Whether what the reader being added says in both rows together is what another one says there.
bool LineMatcher::sayMoreTogether(const RowDraft& row, const RowDraft& next)
{
    const qsizetype other = otherReader(row, next);
    if (other == noIndex || !areNeighbours(row, next))
        return false;
    const std::pair theirSizes(sizeOf(other, row), sizeOf(other, next));
    const std::pair ourSizes(sizeOf(m_reader, row), sizeOf(m_reader, next));
    const int shorter
        = std::min(std::max(theirSizes.first, ourSizes.first), std::max(theirSizes.second, ourSizes.second));
    // What stands in another row there makes one row longer and the other shorter: most rows need no more.
    const bool bothHave
        = std::min({ theirSizes.first, theirSizes.second, ourSizes.first, ourSizes.second }) > 0;
    const int more = theirSizes.first - ourSizes.first;
    const int less = ourSizes.second - theirSizes.second;
    const int moved = (more > 0) == (less > 0) ? std::min(std::abs(more), std::abs(less)) : 0;
    if (bothHave && !isWorthJoining(4 * moved, shorter))
        return false;
    const auto distance = [&](const QList<qsizetype>& theirs, const QList<qsizetype>& ours) {
        return m_texts.distance(m_texts.joined(other, theirs), m_texts.joined(m_reader, ours));
    };
    const int apart
        = distance(row.lines[other], row.lines[m_reader]) + distance(next.lines[other], next.lines[m_reader]);
    return std::max(theirSizes.first + theirSizes.second, ourSizes.first + ourSizes.second) < mostCharacters
        && isWorthJoining(apart
                - distance(inOrder(row.lines[other] + next.lines[other]),
                    inOrder(row.lines[m_reader] + next.lines[m_reader])),
            shorter);
}

/// How many characters `reader` has in the row.
int LineMatcher::sizeOf(qsizetype reader, const RowDraft& row) const
{
    size_t size = 0;
    for (const qsizetype line : row.lines[reader])
        size += m_texts.of(reader, line).size() + (size > 0 ? 1 : 0);
    return static_cast<int>(size);
}

/// Whose text is compared with that of the reader being added: the first that has a line in each of the rows
/// that anyone else has lines in.
qsizetype LineMatcher::otherReader(const RowDraft& row, const RowDraft& next) const
{
    const auto isAlone = [this](const RowDraft& each) { return speakerOf(each) == m_reader; };
    for (qsizetype reader = 0; reader < m_reader; ++reader) {
        const bool here = !row.lines[reader].isEmpty();
        const bool there = !next.lines[reader].isEmpty();
        if ((here || isAlone(row)) && (there || isAlone(next)) && (here || there))
            return reader;
    }
    return noIndex;
}

/// Puts all lines of row `other` into row `kept`; the rows after it move up by one.
void LineMatcher::absorb(qsizetype kept, qsizetype other)
{
    for (qsizetype reader = 0; reader < m_boxes.size(); ++reader)
        m_rows[kept].lines[reader] = inOrder(m_rows[kept].lines[reader] + m_rows[other].lines[reader]);
    m_rows[kept].box |= m_rows[other].box;
    m_rows.removeAt(other);
    const auto moved = [kept, other](qsizetype row) {
        const qsizetype now = row == other ? kept : row;
        return now > other ? now - 1 : now;
    };
    std::ranges::transform(m_rowOf, m_rowOf.begin(), moved);
}

void LineMatcher::put(qsizetype line, qsizetype row)
{
    QList<qsizetype>& lines = m_rows[row].lines[m_reader];
    lines = inOrder(lines + QList<qsizetype> { line });
    m_rows[row].box |= m_boxes[m_reader][line];
    m_rowOf[line] = row;
}

RowDraft LineMatcher::freshRow(qsizetype line) const
{
    RowDraft row { QList<QList<qsizetype>>(m_boxes.size()), m_boxes[m_reader][line] };
    row.lines[m_reader] << line;
    return row;
}

/// A line no other reader has comes after the one before it, and those before all others first.
void LineMatcher::insertRest()
{
    for (qsizetype line = 0; line < m_rowOf.size(); ++line) {
        if (m_rowOf[line] != noIndex)
            continue;
        const auto next = std::ranges::find_if(m_rowOf, [](qsizetype row) { return row != noIndex; });
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
