// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/pageorder.h"

#include "import/filenumbers.h"

#include <algorithm>
#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// What `custom` has between the brackets behind `name`: readingOrder {index:0;} structure {type:heading;}
QString customPart(const QString& custom, const QString& name)
{
    const qsizetype at = custom.indexOf(name);
    const qsizetype from = at < 0 ? -1 : custom.indexOf(u'{', at);
    const qsizetype to = from < 0 ? -1 : custom.indexOf(u'}', from);
    return to < 0 ? QString() : custom.sliced(from + 1, to - from - 1);
}

std::optional<double> statedIndex(const MarkupNode& element)
{
    if (const std::optional<double> index = fileNumber(element.attribute("index")))
        return index;
    const QStringList entries
        = customPart(element.attribute("custom"), u"readingOrder"_s).split(u';', Qt::SkipEmptyParts);
    for (const QString& entry : entries) {
        const QString key = entry.section(u':', 0, 0).trimmed();
        if (key == "index"_L1)
            return fileNumber(entry.section(u':', 1));
    }
    return std::nullopt;
}

using CellPlace = std::pair<double, double>; // row and column

std::optional<CellPlace> cellPlace(const MarkupNode& element)
{
    const MarkupNode role = element.child("Roles").child("TableCellRole");
    const bool own = element.is("TableCell");
    const std::optional<double> row = fileNumber(own ? element.attribute("row") : role.attribute("rowIndex"));
    const std::optional<double> column
        = fileNumber(own ? element.attribute("col") : role.attribute("columnIndex"));
    return row && column ? std::optional(CellPlace { *row, *column }) : std::nullopt;
}

bool holdsText(const MarkupNode& element)
{
    return element.is("TextLine") || !element.descendants("TextLine").isEmpty()
        || !element.descendants("TextEquiv").isEmpty();
}

// Members of an ordered group stand by their index, those of an unordered one as they come; a group may
// itself stand for a region.
void addMembers(const MarkupNode& group, ReadingOrder& order)
{
    QList<MarkupNode> members = group.children();
    std::ranges::stable_sort(members, {},
        [](const MarkupNode& member) { return fileNumber(member.attribute("index")).value_or(-1); });
    for (const MarkupNode& member : std::as_const(members)) {
        order.add(member.attribute("regionRef"));
        addMembers(member, order);
    }
}

bool allStateIndex(const QList<MarkupNode>& siblings)
{
    return std::ranges::all_of(
        siblings, [](const MarkupNode& element) { return statedIndex(element) || !holdsText(element); });
}

} // namespace

QList<MarkupNode> inStatedOrder(QList<MarkupNode> siblings)
{
    if (std::ranges::all_of(siblings, [](const MarkupNode& each) { return cellPlace(each).has_value(); }))
        std::ranges::stable_sort(
            siblings, {}, [](const MarkupNode& cell) { return cellPlace(cell).value_or(CellPlace()); });
    else if (allStateIndex(siblings))
        std::ranges::stable_sort(
            siblings, {}, [](const MarkupNode& each) { return statedIndex(each).value_or(-1); });
    return siblings;
}

ReadingOrder pageOrder(const MarkupNode& page)
{
    ReadingOrder order;
    addMembers(page.child("ReadingOrder"), order);
    const QList<MarkupNode> regions = pageRegions(page);
    const bool complete = std::ranges::all_of(regions, [&order](const MarkupNode& region) {
        return order.has(region.attribute("id")) || !holdsText(region);
    });
    return complete || !allStateIndex(regions) ? order : ReadingOrder();
}

QList<MarkupNode> pageRegions(const MarkupNode& element)
{
    QList<MarkupNode> regions = element.children();
    regions.removeIf(
        [](const MarkupNode& part) { return !part.name().endsWith("Region"_L1) && !part.is("TableCell"); });
    return regions;
}

} // namespace handlens
