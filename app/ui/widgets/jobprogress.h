// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace handlens {

/// How a batch stands, in the status bar: a bar, "3 of 10 pages · about 20 seconds left", and Stop. Hidden
/// while nothing runs.
class JobProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit JobProgress(QWidget* parent = nullptr);

    /// `millisecondsLeft` −1: not known. `total` 0 hides it.
    void setProgress(int done, int total, double fraction, qint64 millisecondsLeft);

signals:
    void stopRequested();

private:
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QToolButton* m_stop = nullptr;
};

} // namespace handlens
