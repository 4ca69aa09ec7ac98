// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/pagefile.h"

#include "import/filenumbers.h"
#include "import/pageorder.h"
#include "import/pageparts.h"

#include <algorithm>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct Around {
    qsizetype rank = ReadingOrder::unstated;
    WritingDirection direction = WritingDirection::LeftToRight;
};

bool hasText(const FileLine& line)
{
    return !line.text.isEmpty() || !line.words.isEmpty();
}

/// Walks through the regions of a page; a region with text is a paragraph.
class RegionWalk final
{
public:
    RegionWalk(const ReadingOrder& order, FileFlaws& flaws)
        : m_order(order)
        , m_flaws(flaws)
    {
    }

    [[nodiscard]] QList<FileLine> lines(const MarkupNode& page)
    {
        visit(page, { ReadingOrder::unstated, pageDirection(page, WritingDirection::LeftToRight) });
        std::ranges::stable_sort(m_regions, {}, &Ranked<QList<FileLine>>::rank);
        QList<FileLine> lines;
        for (qsizetype i = 0; i < m_regions.size(); ++i) {
            for (FileLine& line : m_regions[i].part) {
                line.paragraph = static_cast<int>(i);
                lines << line;
            }
        }
        return lines;
    }

private:
    // Regions of tables, pictures and the like may hold regions of text; Transkribus' tables hold cells.
    void visit(const MarkupNode& element, const Around& around)
    {
        const QList<MarkupNode> parts = inStatedOrder(pageRegions(element));
        for (const MarkupNode& part : parts) {
            const Around inside { m_order.rankOf(part.attribute("id"), around.rank),
                pageDirection(part, around.direction) };
            if (const QList<FileLine> lines = linesOf(part, inside); !lines.isEmpty())
                m_regions << Ranked<QList<FileLine>> { lines, inside.rank };
            visit(part, inside);
        }
    }

    [[nodiscard]] QList<FileLine> linesOf(const MarkupNode& region, const Around& around)
    {
        const QList<MarkupNode> elements = inStatedOrder(region.children("TextLine"));
        QList<FileLine> lines;
        for (const MarkupNode& element : elements)
            lines << pageLine(element, around.direction, m_flaws);
        return std::ranges::any_of(lines, hasText) ? lines : withTextOf(region, around, lines);
    }

    // Some programs have the text with the region, and only the outlines with its lines.
    [[nodiscard]] QList<FileLine> withTextOf(
        const MarkupNode& region, const Around& around, const QList<FileLine>& outlines)
    {
        QList<FileLine> whole = wholeText(region, around);
        if (whole.isEmpty())
            return outlines;
        m_flaws.pairing = m_flaws.pairing || (!outlines.isEmpty() && outlines.size() != whole.size());
        for (qsizetype i = 0; outlines.size() == whole.size() && i < whole.size(); ++i) {
            whole[i].outline = outlines[i].outline;
            whole[i].baseline = outlines[i].baseline;
            whole[i].direction = outlines[i].direction;
        }
        return whole;
    }

    // A region may have its text and no lines; where each of several lines lies is not known then.
    [[nodiscard]] QList<FileLine> wholeText(const MarkupNode& region, const Around& around)
    {
        QList<FileLine> lines;
        const PageText whole = pageTexts(region).value(0);
        const QStringList texts = whole.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString& text : texts) {
            FileLine& line = lines.emplaceBack();
            line.text = text;
            line.score = whole.score;
            line.direction = around.direction;
        }
        if (lines.size() == 1)
            lines.first().outline = pageOutline(region, m_flaws);
        return lines;
    }

    const ReadingOrder& m_order;
    FileFlaws& m_flaws;
    QList<Ranked<QList<FileLine>>> m_regions;
};

QDateTime timeOf(const MarkupNode& metadata)
{
    const QDateTime changed = fileTime(metadata.child("LastChange").text());
    return changed.isValid() ? changed : fileTime(metadata.child("Created").text());
}

} // namespace

QList<FilePage> readPage(const MarkupNode& root)
{
    const MarkupNode metadata = root.child("Metadata");
    QList<FilePage> pages;
    const QList<MarkupNode> elements = root.children("Page");
    for (const MarkupNode& element : elements) {
        const ReadingOrder order = pageOrder(element);
        FilePage& page = pages.emplaceBack();
        page.size = fileSize(element.attribute("imageWidth"), element.attribute("imageHeight"));
        page.imageName = fileNameIn(element.attribute("imageFilename").trimmed());
        page.software = metadata.child("Creator").text().simplified();
        page.created = timeOf(metadata);
        page.lines = RegionWalk(order, page.flaws).lines(element);
    }
    return pages;
}

} // namespace handlens
