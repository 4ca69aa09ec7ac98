// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/altofile.h"

#include "import/altoline.h"
#include "import/altoorder.h"
#include "import/filenumbers.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// What is said of a line by the blocks around it.
struct Around {
    qsizetype rank = ReadingOrder::unstated;
    WritingDirection direction = WritingDirection::LeftToRight;
    int paragraph = -1;
};

WritingDirection directionOf(const MarkupNode& element, WritingDirection around)
{
    const QString stated = element.attribute("BASEDIRECTION");
    if (stated == "rtl"_L1)
        return WritingDirection::RightToLeft;
    if (stated == "ttb"_L1)
        return WritingDirection::TopToBottom;
    return stated.isEmpty() ? around : WritingDirection::LeftToRight;
}

/// Walks through the blocks of one page.
class PageWalk final
{
public:
    PageWalk(ReadingOrder order, FileFlaws& flaws)
        : m_order(std::move(order))
        , m_flaws(flaws)
    {
    }

    [[nodiscard]] QList<FileLine> lines(const MarkupNode& page)
    {
        visit(page, {});
        std::ranges::stable_sort(m_lines, {}, &Ranked<FileLine>::rank);
        QList<FileLine> lines;
        std::ranges::transform(m_lines, std::back_inserter(lines), &Ranked<FileLine>::part);
        return lines;
    }

private:
    void visit(const MarkupNode& element, const Around& around)
    {
        const QList<MarkupNode> parts = element.children();
        for (const MarkupNode& part : parts) {
            Around inside = around;
            inside.rank = m_order.rankOf(part.attribute("ID"), around.rank);
            inside.direction = directionOf(part, around.direction);
            if (part.is("TextLine")) {
                addLine(part, inside);
                continue;
            }
            if (part.is("TextBlock"))
                inside.paragraph = m_paragraphs++;
            visit(part, inside);
        }
    }

    void addLine(const MarkupNode& element, const Around& around)
    {
        FileLine line = altoLine(element, m_flaws);
        line.paragraph = around.paragraph;
        line.direction = around.direction;
        m_lines << Ranked<FileLine> { line, around.rank };
    }

    ReadingOrder m_order;
    FileFlaws& m_flaws;
    QList<Ranked<FileLine>> m_lines;
    int m_paragraphs = 0;
};

QString softwareOf(const MarkupNode& root)
{
    const QList<MarkupNode> programs = root.child("Description").descendants("processingSoftware");
    for (const MarkupNode& program : programs) {
        const QString name
            = program.child("softwareName").text() + u' ' + program.child("softwareVersion").text();
        if (!name.trimmed().isEmpty())
            return name.simplified();
    }
    return {};
}

// Positions are in pixels, tenths of a millimetre or 1200ths of an inch; the last two mean something only
// beside the size of the page.
bool isInPixels(const MarkupNode& root)
{
    const QString unit = root.child("Description").child("MeasurementUnit").text().trimmed();
    return unit.isEmpty() || unit == "pixel"_L1;
}

QSize sizeOf(const MarkupNode& page)
{
    const QSize stated = fileSize(page.attribute("WIDTH"), page.attribute("HEIGHT"));
    if (!stated.isEmpty())
        return stated;
    const MarkupNode space = page.child("PrintSpace");
    const bool wholePage = fileNumber(space.attribute("HPOS")).value_or(1) == 0
        && fileNumber(space.attribute("VPOS")).value_or(1) == 0;
    return wholePage ? fileSize(space.attribute("WIDTH"), space.attribute("HEIGHT")) : QSize();
}

void forgetPlaces(FilePage& page)
{
    for (FileLine& line : page.lines) {
        page.flaws.unit = page.flaws.unit || !line.outline.isEmpty();
        line.outline.clear();
        line.baseline.clear();
        for (FileWord& word : line.words) {
            word.polygon.clear();
            for (FileGlyph& glyph : word.glyphs)
                glyph.polygon.clear();
        }
    }
}

} // namespace

QList<FilePage> readAlto(const MarkupNode& root)
{
    const MarkupNode description = root.child("Description");
    const QList<MarkupNode> times = description.descendants("processingDateTime");
    QList<FilePage> pages;
    const QList<MarkupNode> elements = root.child("Layout").children("Page");
    for (const MarkupNode& element : elements) {
        FilePage& page = pages.emplaceBack();
        page.size = sizeOf(element);
        page.imageName
            = fileNameIn(description.child("sourceImageInformation").child("fileName").text().trimmed());
        page.software = softwareOf(root);
        page.created = times.isEmpty() ? QDateTime() : fileTime(times.last().text());
        page.lines = PageWalk(altoOrder(root, element, page.flaws), page.flaws).lines(element);
        if (!isInPixels(root) && page.size.isEmpty())
            forgetPlaces(page);
    }
    return pages;
}

} // namespace handlens
