// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "program.h"
#include "session/usageledger.h"
#include "settings/settings.h"
#include "support/loopbackserver.h"

#include <QMap>

#include <atomic>
#include <memory>

namespace handlens::test {

/// Of the user “reader” of the company “handlens-company”, whom the service of huawei knows.
[[nodiscard]] QString huaweiPassword();

/// A strict service of `provider` at 127.0.0.1, with the keys of its account in the environment and a home of
/// its own, so that the program meets neither the person's settings nor their keychain. Also serves
/// `/note.png`, a picture, and `/gone.png`, which is not there.
class CloudAccount final
{
public:
    explicit CloudAccount(const QString& provider, const QString& home);

    /// The keys, by credential field.
    [[nodiscard]] const QMap<QString, QString>& keys() const { return m_keys; }
    void setKey(const QString& field, const QString& value) { m_keys.insert(field, value); }
    /// The arguments that name the provider and its place.
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] QString address(const QString& path) const { return m_server->url().toString() + path; }
    [[nodiscard]] QProcessEnvironment environment() const;
    /// The limit of calls a month, as the window writes it.
    void setCap(int calls) const;
    /// What a call costs, as the window writes it.
    void setPrice(double perCall, const QString& currency) const;
    /// What the program noted this month.
    [[nodiscard]] Usage usage() const;

    [[nodiscard]] qsizetype posts() const; ///< requests with a picture or its address, as they came
    [[nodiscard]] QList<ReceivedRequest> requests() const { return m_server->requests(); }

private:
    [[nodiscard]] QString settingsFile() const;

    QString m_provider;
    QString m_home;
    QMap<QString, QString> m_keys;
    std::shared_ptr<void> m_service; ///< outlives the server's threads
    std::unique_ptr<LoopbackServer> m_server;
};

} // namespace handlens::test
