// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/chart.h"

#include <QStringList>

#include <optional>

namespace handlens {

/// What the bars of one reader say, in the order of the measures.
struct BarGroup {
    QString title;
    QList<std::optional<double>> shares; ///< 0 or more; absent: not known, no bar
    bool operator==(const BarGroup&) const = default;
};

/// Bars side by side in groups, one a measure, each with its number. Measures differ by pattern, not by
/// colour; the numbers are said to screen readers.
class BarChart final : public Chart
{
    Q_OBJECT
public:
    explicit BarChart(QWidget* parent = nullptr);

    void setBars(const QStringList& measures, const QList<BarGroup>& groups);

protected:
    void paint(QPainter& painter) const override;
    [[nodiscard]] int heightAt(int width) const override;

private:
    void describe();
    void paintKey(QPainter& painter) const;
    void paintGroup(QPainter& painter, const BarGroup& group, double top) const;
    void paintBar(QPainter& painter, double share, const QRectF& room, qsizetype measure) const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double groupHeight() const;
    [[nodiscard]] double titleWidth() const;
    [[nodiscard]] QBrush fill(qsizetype measure) const;

    QStringList m_measures;
    QList<BarGroup> m_groups;
    double m_most = 0; ///< of all shares
};

} // namespace handlens
