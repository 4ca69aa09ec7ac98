// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/exchangejob.h"

namespace handlens {

/// A provider that is a service on the network: descriptor and exchanges are its own, everything else is the
/// same for all.
class CloudProvider : public Provider
{
public:
    CloudProvider(ProviderDescriptor descriptor, const CloudServices& services);
    ~CloudProvider() override;

    [[nodiscard]] const ProviderDescriptor& descriptor() const final { return m_descriptor; }
    /// Checks choices, numbers, flags and endpoints against the descriptor; a provider adds its own.
    [[nodiscard]] Result<void> check(const ReaderOptions& options) const override;
    [[nodiscard]] std::unique_ptr<RecognitionJob> createJob(const RecognitionRequest& request) final;

protected:
    /// `input` was checked; called on the thread of the jobs.
    [[nodiscard]] virtual std::unique_ptr<Exchange> createExchange(ExchangeInput input) = 0;
    [[nodiscard]] ServiceState& state() { return m_state; }

private:
    ProviderDescriptor m_descriptor;
    const CloudServices& m_services;
    ServiceState m_state;
    QThreadPool m_workers;
};

/// The options every cloud service has: `endpoint` (advanced, empty: the service's own) and, where
/// `takesAddress`, `send` = image | url.
[[nodiscard]] QList<ProviderOption> commonCloudOptions(bool takesAddress);
/// Where to send: `options`' value of `key` (checked before) where it is given, else `usual`. Without a path.
[[nodiscard]] QUrl endpointOf(
    const ReaderOptions& options, const QString& usual, const QString& key = QStringLiteral("endpoint"));

} // namespace handlens
