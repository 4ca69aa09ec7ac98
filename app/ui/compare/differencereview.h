// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/decisionkeys.h"
#include "compare/differencemodel.h"
#include "compare/differencewalk.h"
#include "compare/readingdecisions.h"

namespace handlens {

class ComparisonSource;

/// A person going through the differences of the page in view: what is shown, where they are, and what they
/// decide. Every decision is one step of the session and leads to the next difference that is not decided.
class DifferenceReview final : public QObject
{
    Q_OBJECT
public:
    DifferenceReview(Session& session, ComparisonSource& source, QObject* parent = nullptr);

    [[nodiscard]] DifferenceModel& model() { return m_model; }
    /// Shows the comparison as it is now.
    void refresh();
    void setFilter(const RowFilter& filter);
    void setThreshold(double threshold);

    [[nodiscard]] ColumnPlace at() const { return m_walk.at(); }
    /// The same in the transcript; line −1: it does not have the line, or there is none.
    [[nodiscard]] std::pair<int, int> transcriptPlace() const;
    void goTo(const ColumnPlace& at);
    /// To the next (1) or previous (−1) difference.
    void step(int direction);
    /// To where a person begins who comes to this page from the one before (1) or after it (−1).
    void enter(int direction);
    /// To the next or previous line.
    void stepLine(int direction);

    /// Takes what `side` says; without a difference at the place it only goes to the next one.
    void take(qsizetype side, TakenPart part);
    /// The transcript is right here.
    void keep();
    [[nodiscard]] bool canTakeBack() const;
    /// Takes the last decision back and goes there.
    void takeBack();

    [[nodiscard]] int differences() const;
    [[nodiscard]] int undecided() const; ///< how many of them are to decide
    /// The same of any page.
    [[nodiscard]] int undecidedIn(const PageComparison& comparison) const;

signals:
    /// Another comparison, other rows or another decision.
    void refreshed();
    /// Another place.
    void moved();
    /// There is no difference further on (1) or back (−1) on this page.
    void nextPageWanted(int direction);

private:
    [[nodiscard]] DifferenceWalk::IsDecided decided() const;
    void showPlace();
    void goOn(const QList<ReadPlace>& decided);

    ComparisonSource& m_source;
    DifferenceModel m_model;
    DifferenceWalk m_walk;
    ReadingDecisions m_decisions;
};

} // namespace handlens
