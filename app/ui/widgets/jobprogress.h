// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace handlens {

/// How something that takes time stands, in the status bar: a few words, a bar, and Stop. Hidden while
/// nothing runs.
class JobProgress final : public QWidget
{
    Q_OBJECT
public:
    /// `barName` and `stopName` tell it from others for screen readers, and `stopName` is the button's
    /// tooltip.
    JobProgress(const QString& barName, const QString& stopName, QWidget* parent = nullptr);

    /// A batch of readings: "3 of 10 pages · about 20 seconds left". `millisecondsLeft` −1: not known.
    /// `total` 0 hides it.
    void setProgress(int done, int total, double fraction, qint64 millisecondsLeft);
    /// Pictures that are fetched: "Fetching 1 picture · 1.2 MB of 4.0 MB". `total` in bytes, −1: not known,
    /// and the bar only shows that something goes on. `pictures` 0 hides it.
    void setFetching(int pictures, qint64 received, qint64 total);

signals:
    void stopRequested();

private:
    QLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QToolButton* m_stop = nullptr;
};

} // namespace handlens
