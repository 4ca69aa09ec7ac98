// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/omissions.h"
#include "export/comparisonexport.h"

#include <map>
#include <set>

namespace handlens {

/// How characters of a side are marked in an exported comparison.
enum class TextMark {
    None,
    Differs, ///< not all say the same, and which is right is not known
    Gap, ///< likewise, and this side says nothing there
    Right, ///< not all say the same, and this is what the reference has
    Wrong, ///< the reference has something else
    LeftOut, ///< the reference has something that is not there
};

/// Characters of a side that are marked alike.
struct MarkedRun {
    TextMark mark = TextMark::None;
    QString text; ///< empty: a gap; LeftOut: what is missing
    bool operator==(const MarkedRun&) const = default;
};

/// The texts of a page's rows with what differs marked.
class MarkedTexts final
{
public:
    /// `page` must outlive it. A side that is itself the reference is marked neither right nor wrong.
    MarkedTexts(const ComparisonInput& input, const ExportedComparison& page);

    /// What `side` has in `row`, from its beginning to its end; where it lacks the line, only what it left
    /// out.
    [[nodiscard]] QList<MarkedRun> runs(qsizetype row, qsizetype side) const;
    /// Whether `row` has a difference.
    [[nodiscard]] bool differs(qsizetype row) const { return m_differing.contains(row); }

private:
    void noteDifferences();
    void judge(const ComparisonInput& input, const QString& reference);
    [[nodiscard]] bool sidesDiffer(const AlignedRow& row, const AlignedColumn& column) const;
    [[nodiscard]] MarkedRun runAt(qsizetype side, const AlignedColumn& column, bool differing) const;
    [[nodiscard]] QList<MarkedRun> allRuns(qsizetype row, qsizetype side) const;

    using Place = std::pair<qsizetype, qsizetype>; ///< line, glyph
    const PageComparison& m_page;
    std::map<qsizetype, std::set<qsizetype>> m_differing; ///< row → columns
    QList<std::map<Place, bool>> m_right; ///< by side: what was judged
    Omissions m_omissions;
};

} // namespace handlens
