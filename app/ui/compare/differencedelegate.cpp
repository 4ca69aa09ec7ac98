// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/differencedelegate.h"

#include "compare/rowpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace handlens {

namespace {

constexpr double margin = 8;
constexpr double widestName = 0.26; // of the width

} // namespace

DifferenceDelegate::DifferenceDelegate(const DifferenceModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_widths(m_textFont)
{
    connect(&model, &DifferenceModel::pageChanged, this, &DifferenceDelegate::measure);
}

void DifferenceDelegate::setFonts(const QFont& text, const QFont& names)
{
    m_textFont = text;
    m_nameFont = names;
    m_widths = TextWidths(text);
    measure();
}

void DifferenceDelegate::setWidth(double width)
{
    if (m_measures.width == width)
        return;
    m_measures.width = width;
    measure();
}

bool DifferenceDelegate::setPicture(const PagePicture& picture, const QList<PageStep>& steps)
{
    const auto keyOf = [](const PagePicture& each) { return each.isNull() ? 0 : each.levels[0].cacheKey(); };
    if (keyOf(picture) == keyOf(m_measures.picture) && steps == m_measures.steps)
        return false;
    m_measures.picture = picture;
    m_measures.steps = steps;
    m_layouts.clear();
    return true;
}

void DifferenceDelegate::measure()
{
    const QFontMetricsF names(m_nameFont);
    double widest = 0;
    for (const QString& name : m_model.page().shortNames)
        widest = std::max(widest, names.horizontalAdvance(name));
    m_nameLeft = 2 * margin + names.horizontalAdvance(u'0');
    m_measures.gutter = m_nameLeft + std::min(std::ceil(widest) + 2, m_measures.width * widestName) + margin;
    m_measures.lineHeight = std::ceil(m_widths.metrics().height()) + 6;
    m_layouts.clear();
}

const RowLayout& DifferenceDelegate::layoutOf(int item) const
{
    const qsizetype row = m_model.rows()[item];
    const auto known = m_layouts.constFind(row);
    if (known != m_layouts.constEnd())
        return *known;
    return *m_layouts.insert(row, RowLayout(*m_model.page().comparison, row, m_measures, m_widths));
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const double height = layoutOf(index.row()).height();
    return { static_cast<int>(m_measures.width), static_cast<int>(std::ceil(height)) };
}

void DifferenceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const qsizetype row = m_model.rows()[index.row()];
    const RowPaint paint { m_model.page(), m_model.verdicts(), m_measures.picture, option.palette, m_textFont,
        m_nameFont, m_nameLeft, m_measures.gutter, m_model.threshold(),
        option.state.testFlag(QStyle::State_Active), m_model.at(), m_model.difference() };
    painter->save();
    painter->translate(option.rect.topLeft());
    paint.paint(*painter, layoutOf(index.row()), row);
    painter->restore();
}

} // namespace handlens
