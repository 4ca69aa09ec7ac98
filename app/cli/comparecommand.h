// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/recognizecommand.h"

namespace handlens::cli {

/// `compare`: has the pages of one image read by several readers, and writes how they differ from one another
/// and from a reference.
class CompareCommand final : public QObject
{
    Q_OBJECT
public:
    /// Fails with kind Usage, before anything is fetched or read.
    [[nodiscard]] static Result<std::unique_ptr<CompareCommand>> create(
        const CompareArguments& arguments, const CommandServices& services);

    /// To be called once.
    void start() { m_fetch.start(); }

signals:
    void finished(handlens::cli::ExitCode code);

private:
    CompareCommand(CompareArguments arguments, const QList<ReaderSpec>& readers,
        std::optional<QString> reference, const CommandServices& services);

    void read();
    void finish();
    [[nodiscard]] QByteArray result() const;

    CompareArguments m_arguments;
    QList<ReaderSpec> m_readers;
    std::optional<QString> m_reference;
    QStringList m_references; ///< one a page, once it is known how many there are; empty: none is known
    CredentialStore* m_credentials;
    ImageFetch m_fetch;
    std::unique_ptr<Reading> m_reading; ///< once the image is open
};

} // namespace handlens::cli
