// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/sendledger.h"
#include "session/usagefile.h"

#include <QDate>
#include <QDateTime>
#include <QObject>

#include <functional>
#include <map>
#include <unordered_map>

namespace handlens {

class Settings;

/// Every paid request this computer sent, by provider and month, and the person's own limit of them. One file
/// a month, shared with other running programs of ours. Months are those of UTC, so that neither travelling
/// nor summer time moves a call from one into the other.
class UsageLedger final : public QObject, public SendLedger
{
    Q_OBJECT
public:
    using Now = std::function<QDateTime()>;

    /// The files lie in `folder`, which is made when it is missing; limits come from setting::monthlyCaps.
    /// `settings` must outlive this.
    UsageLedger(
        const QString& folder, Settings& settings, Now now = [] { return QDateTime::currentDateTimeUtc(); },
        QObject* parent = nullptr);
    ~UsageLedger() override;

    /// On the disk when it returns. What is on its way counts towards the limit as what was sent.
    [[nodiscard]] Result<quint64> begin(const QString& provider, qint64 bytes) override;
    void end(quint64 ticket, std::optional<Outcome> outcome, std::chrono::milliseconds took) override;

    /// What `provider` did in the month of `day`; what is on its way from here is sent, and not unknown.
    [[nodiscard]] Usage usage(const QString& provider, QDate day) const;
    [[nodiscard]] QDate today() const { return m_now().toUTC().date(); }
    /// The person's limit of calls a month, as any of our programs saved it last; nothing: none.
    [[nodiscard]] std::optional<int> monthlyCap(const QString& provider) const;

signals:
    /// usage(`provider`) changed by what was done here.
    void changed(const QString& provider);

private:
    struct Open {
        QDate month; ///< its first day
        QString provider;
        QString call; ///< its id in the file
    };

    [[nodiscard]] UsageFile& fileOf(QDate month) const;
    [[nodiscard]] Result<void> note(const Open& call, qint64 bytes);

    QString m_folder;
    Settings& m_settings;
    Now m_now;
    mutable std::map<QDate, UsageFile> m_files; ///< by first day of the month
    std::unordered_map<quint64, Open> m_open; ///< on their way from here
    quint64 m_lastTicket = 0;
};

} // namespace handlens
