// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/documentfigures.h"

#include <QFutureWatcher>
#include <QObject>

namespace handlens {

/// What figures are wanted of.
struct FiguresOrder {
    QList<PageToJudge> pages;
    JudgingRules rules;
    QStringList readers; ///< in which order
    QHash<QString, double> prices; ///< see addedUp()
};

/// Judges pages off the window's thread, several at a time, and adds them up. Pages that are as they were are
/// not judged again.
class FiguresJudge final : public QObject
{
    Q_OBJECT
public:
    explicit FiguresJudge(QObject* parent = nullptr);
    ~FiguresJudge() override;

    /// What was under way is dropped. finished() tells.
    void judge(const FiguresOrder& order);
    void cancel();
    /// What finished() was about; the pages in their order.
    [[nodiscard]] const FiguresOrder& order() const { return m_order; }
    [[nodiscard]] const QList<JudgedPage>& judged() const { return m_judged; }
    [[nodiscard]] DocumentFigures figures() const { return m_adding.result(); }

signals:
    /// So many of the pages that are to be judged anew.
    void progressed(int done, int all);
    void finished();

private:
    void addUp();

    QFutureWatcher<JudgedPage> m_judging;
    QFutureWatcher<DocumentFigures> m_adding;
    FiguresOrder m_order;
    QList<JudgedPage> m_judged;
    QHash<PageId, JudgedPage> m_kept; ///< by the rules of `m_order`
};

} // namespace handlens
