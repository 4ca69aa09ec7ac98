// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/sendconsent.h"

#include "session/session.h"
#include "session/usageledger.h"
#include "settings/consentsheet.h"

#include <algorithm>

namespace handlens {

namespace {

// "Always" was said before this: whoever presses the button once more may not know that it can cost again.
bool mayBeBilled(const Page& page, const QString& reader)
{
    const auto failed = std::ranges::find(page.errors, reader, &Error::reader);
    return failed != page.errors.end() && failed->outcome == Outcome::Unknown;
}

} // namespace

SendConsent::SendConsent(
    const Session& session, const Settings& settings, const UsageLedger& ledger, QWidget& window)
    : m_session(session)
    , m_settings(settings)
    , m_ledger(ledger)
    , m_window(window)
{
}

void SendConsent::ask(
    const QList<ReaderPages>& wanted, bool again, const std::function<void(const SeenFiles&)>& send)
{
    const ShownPages pages = pagesAsTheyAre(wanted);
    SeenFiles seen;
    for (auto page = pages.begin(); page != pages.end(); ++page)
        seen.insert(page.key().second, page->file);
    const QList<SendPlan> plans = plansToAsk(wanted, pages, again);
    if (plans.isEmpty()) {
        send(seen);
        return;
    }
    auto* sheet = new ConsentSheet(plans, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ConsentSheet::agreed, this, [this, wanted, pages, seen, send](const QStringList& always) {
        remember(wanted, pages, always);
        send(seen);
    });
    sheet->open();
}

SendConsent::Destination SendConsent::destinationOf(const ReaderSpec& reader)
{
    return { reader.provider->descriptor().id, reader.provider->destination(reader.options) };
}

// Of services only: from the others nothing leaves.
SendConsent::ShownPages SendConsent::pagesAsTheyAre(const QList<ReaderPages>& wanted) const
{
    ShownPages shown;
    SeenFiles files; // one stamp a page, whoever reads it
    for (const auto& [reader, pages] : wanted) {
        if (reader.provider->descriptor().capabilities.local)
            continue;
        const Destination destination = destinationOf(reader);
        for (PageId id : pages) {
            const Page* page = m_session.document().page(id);
            if (!page)
                continue;
            if (!files.contains(id))
                files.insert(id, fileStamp(page->source.file));
            shown.insert({ reader.id, id }, { destination, reader.options, page->steps, files.value(id) });
        }
    }
    return shown;
}

QList<SendPlan> SendConsent::plansToAsk(
    const QList<ReaderPages>& wanted, const ShownPages& pages, bool again) const
{
    QList<SendPlan> plans;
    for (const auto& [reader, ids] : wanted) {
        const bool always = m_always.contains(destinationOf(reader));
        QList<PageToSend> asked;
        int unknown = 0;
        for (PageId id : ids) {
            const auto shown = pages.find({ reader.id, id });
            if (shown == pages.end())
                continue;
            const Page& page = *m_session.document().page(id);
            const bool costly = mayBeBilled(page, reader.id);
            const bool settled = again ? always || m_agreed.value(shown.key()) == *shown : always && !costly;
            if (settled)
                continue;
            asked << PageToSend { page.source, { page.size, page.steps, {}, {}, shown->file } };
            unknown += costly ? 1 : 0;
        }
        if (asked.isEmpty())
            continue;
        plans << sendPlan(reader, asked, m_settings);
        plans.last().mayBeBilled = unknown;
    }
    limit(plans);
    return plans;
}

// All ways of a provider share its limit.
void SendConsent::limit(QList<SendPlan>& plans) const
{
    QHash<QString, int> planned;
    for (SendPlan& plan : plans) {
        const QString provider = plan.reader.provider->descriptor().id;
        const std::optional<int> cap = m_ledger.monthlyCap(provider);
        if (!cap)
            continue;
        const int sent = m_ledger.usage(provider, m_ledger.today()).sent;
        plan.callsLeft = std::max(0, *cap - sent - planned.value(provider));
        planned[provider] += static_cast<int>(plan.pages.size());
    }
}

void SendConsent::remember(
    const QList<ReaderPages>& wanted, const ShownPages& pages, const QStringList& always)
{
    for (const ReaderPages& each : wanted) {
        if (always.contains(each.reader.provider->descriptor().id))
            m_always.insert(destinationOf(each.reader));
    }
    m_agreed.insert(pages);
}

} // namespace handlens
