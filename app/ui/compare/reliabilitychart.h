// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/chart.h"
#include "compare/reliability.h"

namespace handlens {

/// One reader's reliability diagram: across, how sure it said it was; up, what share of that was right. On
/// the diagonal a reader is as good as its word. Each bar is as wide as its part of the scale and, where
/// there is room, has the count of its characters in it; a line across it is where it should end.
class ReliabilityChart final : public Chart
{
    Q_OBJECT
public:
    explicit ReliabilityChart(QWidget* parent = nullptr);

    /// `title`: the reader's; `error`: its expected calibration error, absent where nothing was scored.
    void setBins(const QString& title, const QList<ReliabilityBin>& bins, std::optional<double> error);

protected:
    void paint(QPainter& painter) const override;
    [[nodiscard]] int heightAt(int width) const override;

private:
    void describe();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QRectF plot() const;
    void paintAxes(QPainter& painter) const;
    void paintBin(QPainter& painter, qsizetype bin) const;
    void paintDiagonal(QPainter& painter) const;

    QString m_title;
    QList<ReliabilityBin> m_bins;
    std::optional<double> m_error;
};

} // namespace handlens
