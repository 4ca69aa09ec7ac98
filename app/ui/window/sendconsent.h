// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "imaging/filestamp.h"
#include "recognition/readerspec.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

class QWidget;

namespace handlens {

class Session;
class Settings;
class UsageLedger;
struct SendPlan;

/// A reader and the pages it is to read.
struct ReaderPages {
    ReaderSpec reader;
    QList<PageId> pages;
};

/// The files of pages as they were when the person was asked.
using SeenFiles = QHash<PageId, FileStamp>;

/// Lets readings that leave this computer pass only once the person agreed to where they go, and to what was
/// shown of them: a page that was turned since, or whose file was changed, is shown anew.
class SendConsent final : public QObject
{
    Q_OBJECT
public:
    /// All of it must outlive this. `window` is what the sheet belongs to.
    SendConsent(const Session& session, const Settings& settings, const UsageLedger& ledger, QWidget& window);

    /// Calls `send` at once where nothing of `wanted` needs asking, else when the person agrees; never when
    /// they do not. `again`: pages they agreed to before, as they are now, need no asking.
    void ask(const QList<ReaderPages>& wanted, bool again, const std::function<void(const SeenFiles&)>& send);

private:
    /// A provider and the host it sends to: when the person changes the host, that is asked about anew.
    using Destination = std::pair<QString, QString>;
    /// All that decides which picture goes where.
    struct Shown {
        Destination destination;
        ReaderOptions options;
        QList<PageStep> steps;
        FileStamp file;
        bool operator==(const Shown&) const = default;
    };
    using ShownPages = QHash<std::pair<QString, PageId>, Shown>; ///< by reader and page

    [[nodiscard]] static Destination destinationOf(const ReaderSpec& reader);
    [[nodiscard]] ShownPages pagesAsTheyAre(const QList<ReaderPages>& wanted) const;
    [[nodiscard]] QList<SendPlan> plansToAsk(
        const QList<ReaderPages>& wanted, const ShownPages& pages, bool again) const;
    void limit(QList<SendPlan>& plans) const;
    void remember(const QList<ReaderPages>& wanted, const ShownPages& pages, const QStringList& always);

    const Session& m_session;
    const Settings& m_settings;
    const UsageLedger& m_ledger;
    QWidget& m_window;
    QSet<Destination> m_always;
    ShownPages m_agreed;
};

} // namespace handlens
