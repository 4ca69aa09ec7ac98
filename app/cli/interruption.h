// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace handlens::cli {

/// Turns the first SIGINT (Ctrl+C) or SIGTERM into a signal of Qt's, so that what was paid for can still be
/// written; the second one ends the program at once. One that the caller has ignored (nohup) stays ignored.
/// On Windows it does nothing. Make one, in main, for as long as the program runs.
class Interruption final : public QObject
{
    Q_OBJECT
public:
    Interruption();

signals:
    /// From the event loop, at most once.
    void happened();

#ifdef Q_OS_UNIX
private:
    QSocketNotifier* m_notifier = nullptr; ///< a child; none where there is no pipe to be had
#endif
};

} // namespace handlens::cli
