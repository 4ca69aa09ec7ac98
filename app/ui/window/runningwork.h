// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QStatusBar;

namespace handlens {

class JobProgress;
class Session;

/// What goes on and can be stopped: readings, and pictures that are fetched from the web. Each has its
/// progress and its Stop in the status bar; the window's own Stop ends all of it.
class RunningWork final : public QObject
{
    Q_OBJECT
public:
    /// All of it must outlive this. `stop` is enabled while anything goes on.
    RunningWork(Session& session, QStatusBar& bar, QAction& stop);

private:
    void updateReading();
    void updateFetching();
    void updateStop();
    void stopAll();

    Session& m_session;
    QAction& m_stop;
    JobProgress* m_reading;
    JobProgress* m_fetching;
};

} // namespace handlens
