// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparedplaces.h"
#include "document/command.h"

#include <QObject>

namespace handlens {

class Session;

/// What a person decides between readings, each as one undoable step, and what they decided in this run, so
/// that the last decisions can be taken back one by one.
class ReadingDecisions final : public QObject
{
    Q_OBJECT
public:
    explicit ReadingDecisions(Session& session, QObject* parent = nullptr);

    /// PageComparison::isDecided(); and where the transcript has nothing, whether they decided so in this
    /// run.
    [[nodiscard]] bool isDecided(const PageComparison& comparison, const Difference& difference) const;

    /// The transcript says what `side` says at `difference`. `name`: of the side, for people.
    void take(const PageComparison& comparison, PageId page, const Difference& difference, qsizetype side,
        const QString& name);
    /// The same for the whole row of `at`.
    void takeLine(const PageComparison& comparison, PageId page, const ColumnPlace& at, qsizetype side,
        const QString& name);
    /// The same for the whole page; `at` is where the person is.
    void takePage(const PageComparison& comparison, PageId page, const ColumnPlace& at, qsizetype side,
        const QString& name);
    /// What the transcript says there is right.
    void keep(const PageComparison& comparison, PageId page, const Difference& difference);

    [[nodiscard]] bool canTakeBack(PageId page) const;
    /// Takes the last decision on `page` back and says where it was made; no recognition when the last
    /// thing that was done is none.
    [[nodiscard]] ReadPlace takeBack(PageId page);

private:
    struct Decision {
        PageId page;
        ReadPlace at;
        QList<ReadPlace> places; ///< that it decided
        int undoIndex = 0; ///< where the undo stack is since
        bool edited = false; ///< it changed the document
    };

    void decide(const QString& text, const QList<Command>& commands, Decision decision);
    void forgetUndone(int undoIndex);

    Session& m_session;
    QList<Decision> m_decisions;
    QList<ReadPlace> m_decided; ///< the places of all of them
};

} // namespace handlens
