// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/recoveryoffer.h"

#include "session/session.h"
#include "widgets/messagebar.h"

#include <algorithm>

namespace handlens {

namespace {

int unknownOutcomes(const Document& document)
{
    qsizetype count = 0;
    for (const Page& page : document.pages)
        count += std::ranges::count(page.errors, Outcome::Unknown, &Error::outcome);
    return static_cast<int>(count);
}

} // namespace

RecoveryOffer::RecoveryOffer(Session& session, const QString& folder, MessageBar& bar)
    : m_session(session)
    , m_bar(bar)
    , m_search(folder)
{
    connect(&m_search, &LostSessionSearch::found, this, &RecoveryOffer::offer);
}

void RecoveryOffer::offer(const QList<LostSession>& lost)
{
    int pages = 0;
    int unknown = 0;
    bool damaged = false;
    for (const LostSession& each : lost) {
        pages += static_cast<int>(each.document.pages.size());
        unknown += unknownOutcomes(each.document);
        damaged = damaged || each.damaged;
    }
    QString sentence = tr(
        "Handlens did not close properly. %n page(s) with your text can be brought back.", nullptr, pages);
    if (damaged)
        sentence += u' ' + tr("The last change may be missing.");
    if (unknown > 0)
        sentence += u' '
            + tr("The outcome of %n reading(s) is not known; they may be billed, and are not sent again "
                 "unasked.",
                nullptr, unknown);
    const auto recover = [this, lost] {
        for (const LostSession& each : lost) {
            if (m_session.recover(each))
                removeLostSession(each);
        }
    };
    const auto discard = [lost] { std::ranges::for_each(lost, removeLostSession); };
    m_bar.showMessage(
        MessageKind::Warning, sentence, { { tr("Bring Back"), recover }, { tr("Discard"), discard } });
}

} // namespace handlens
