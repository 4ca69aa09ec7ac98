// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace handlens {

/// Chooses below which confidence characters are tinted and count as doubts, and says how many those are.
class ThresholdSlider final : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdSlider(QWidget* parent = nullptr);

    [[nodiscard]] double threshold() const; ///< 0…1
    void setThreshold(double threshold);
    /// How many doubts there are with this threshold.
    void setDoubts(int doubts);

signals:
    void thresholdChanged(double threshold);

private:
    void tell();

    QSlider* m_slider = nullptr;
    QLabel* m_percent = nullptr;
    QLabel* m_doubts = nullptr;
};

} // namespace handlens
