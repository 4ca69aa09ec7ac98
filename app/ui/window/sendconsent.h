// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "recognition/readerspec.h"

#include <QObject>
#include <QSet>

#include <functional>

class QWidget;

namespace handlens {

class Session;
class Settings;
struct SendPlan;

/// A reader and the pages it is to read.
struct ReaderPages {
    ReaderSpec reader;
    QList<PageId> pages;
};

/// Lets readings that leave this computer pass only once the person agreed to where they go.
class SendConsent final : public QObject
{
    Q_OBJECT
public:
    /// `window` is what the sheet belongs to.
    SendConsent(const Session& session, const Settings& settings, QWidget& window);

    /// Calls `send` at once where nothing of `wanted` needs asking, else when the person agrees; never when
    /// they do not. `again`: pages they agreed to before need no asking.
    void ask(const QList<ReaderPages>& wanted, bool again, const std::function<void()>& send);

private:
    [[nodiscard]] QList<SendPlan> plansToAsk(const QList<ReaderPages>& wanted, bool again) const;
    void remember(const QList<ReaderPages>& wanted, const QStringList& always);

    /// A provider and the host it sends to: when the person changes the host, that is asked about anew.
    using Destination = std::pair<QString, QString>;

    const Session& m_session;
    const Settings& m_settings;
    QWidget& m_window;
    QSet<Destination> m_always;
    QSet<std::pair<Destination, PageId>> m_agreed;
};

} // namespace handlens
