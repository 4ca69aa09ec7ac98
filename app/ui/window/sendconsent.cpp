// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/sendconsent.h"

#include "session/session.h"
#include "settings/consentsheet.h"

#include <algorithm>

namespace handlens {

namespace {

std::pair<QString, QString> destinationOf(const ReaderSpec& reader)
{
    return { reader.provider->descriptor().id, reader.provider->destination(reader.options) };
}

// "Always" was said before this: whoever presses the button once more may not know that it can cost again.
bool mayBeBilled(const Page& page, const QString& reader)
{
    const auto failed = std::ranges::find(page.errors, reader, &Error::reader);
    return failed != page.errors.end() && failed->outcome == Outcome::Unknown;
}

} // namespace

SendConsent::SendConsent(const Session& session, const Settings& settings, QWidget& window)
    : m_session(session)
    , m_settings(settings)
    , m_window(window)
{
}

void SendConsent::ask(const QList<ReaderPages>& wanted, bool again, const std::function<void()>& send)
{
    const QList<SendPlan> plans = plansToAsk(wanted, again);
    if (plans.isEmpty()) {
        send();
        return;
    }
    auto* sheet = new ConsentSheet(plans, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ConsentSheet::agreed, this, [this, wanted, send](const QStringList& always) {
        remember(wanted, always);
        send();
    });
    sheet->open();
}

QList<SendPlan> SendConsent::plansToAsk(const QList<ReaderPages>& wanted, bool again) const
{
    QList<SendPlan> plans;
    for (const auto& [reader, pages] : wanted) {
        if (reader.provider->descriptor().capabilities.local)
            continue;
        const Destination destination = destinationOf(reader);
        QList<PageToSend> asked;
        int unknown = 0;
        for (PageId id : pages) {
            const Page* page = m_session.document().page(id);
            const bool costly = page && mayBeBilled(*page, reader.id);
            const bool settled = again
                ? m_always.contains(destination) || m_agreed.contains({ destination, id })
                : m_always.contains(destination) && !costly;
            if (!page || settled)
                continue;
            asked << PageToSend { page->source, { page->size, page->steps } };
            unknown += costly ? 1 : 0;
        }
        if (asked.isEmpty())
            continue;
        plans << sendPlan(reader, asked, m_settings);
        plans.last().mayBeBilled = unknown;
    }
    return plans;
}

void SendConsent::remember(const QList<ReaderPages>& wanted, const QStringList& always)
{
    for (const auto& [reader, pages] : wanted) {
        const Destination destination = destinationOf(reader);
        if (always.contains(destination.first))
            m_always.insert(destination);
        for (PageId page : pages)
            m_agreed.insert({ destination, page });
    }
}

} // namespace handlens
