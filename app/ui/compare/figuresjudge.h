// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/documentfigures.h"

#include <QFutureWatcher>
#include <QObject>

namespace handlens {

/// Judges pages off the window's thread, several at a time. Pages that are as they were are not judged again.
class FiguresJudge final : public QObject
{
    Q_OBJECT
public:
    explicit FiguresJudge(QObject* parent = nullptr);
    ~FiguresJudge() override;

    /// Judges `pages`; what was under way is dropped. finished() tells.
    void judge(const QList<PageToJudge>& pages, const JudgingRules& rules);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }
    /// What finished() was about, in the order of the pages.
    [[nodiscard]] const QList<JudgedPage>& judged() const { return m_judged; }

signals:
    /// So many of the pages that are to be judged anew.
    void progressed(int done, int all);
    void finished();

private:
    void take();

    QFutureWatcher<JudgedPage> m_watcher;
    QList<PageToJudge> m_asked;
    QList<JudgedPage> m_judged;
    QHash<PageId, JudgedPage> m_kept; ///< by `m_rules`
    JudgingRules m_rules;
};

} // namespace handlens
