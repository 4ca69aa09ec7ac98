// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/networktransport.h"
#include "providers/builtin.h"
#include "recognition/exchangejob.h"
#include "recognition/recognitionjob.h"
#include "session/usageledger.h"
#include "settings/settings.h"
#include "support/httpmessage.h"

#include <QTemporaryDir>

namespace handlens::test {

/// All cloud providers as the program has them, over the real transport with short waits, a ledger on the
/// disk and one small page.
class CloudBench final
{
public:
    CloudBench();

    [[nodiscard]] static QStringList providers()
    {
        return { QStringLiteral("tencent-legacy"), QStringLiteral("tencent"), QStringLiteral("huawei") };
    }
    /// A good answer of `provider`: one line of two characters.
    [[nodiscard]] static ServedAnswer goodAnswer(const QString& provider);

    /// Reads the page with `provider` at `endpoint`; nothing when it does not end within 20 seconds.
    [[nodiscard]] std::optional<Result<Recognition>> read(const QString& provider, const QUrl& endpoint);
    [[nodiscard]] Usage usage(const QString& provider) const;

private:
    [[nodiscard]] RecognitionRequest request(const QString& provider, const QUrl& endpoint) const;

    QTemporaryDir m_folder;
    Settings m_settings;
    NetworkTransport m_transport;
    UsageLedger m_ledger;
    KeptAnswers m_kept;
    CloudServices m_services;
    BuiltinProviders m_providers;
};

} // namespace handlens::test
