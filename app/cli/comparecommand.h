// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/comparison.h"
#include "cli/importedreaders.h"
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
    /// Ends what is on its way and compares what was read by then; finished() comes.
    void stop();

signals:
    void finished(handlens::cli::ExitCode code);

private:
    /// What is compared, as far as it is known before the image is.
    struct Material {
        QList<ReaderSpec> readers;
        QList<ImportedReader> imports;
        std::optional<QString> reference;
    };

    CompareCommand(CompareArguments arguments, Material material, const CommandServices& services);

    void read();
    [[nodiscard]] Result<void> takePages(qsizetype pages);
    void finish();
    [[nodiscard]] QList<NamedReader> readers() const;
    [[nodiscard]] QByteArray result(const QList<Page>& pages) const;

    CompareArguments m_arguments;
    Material m_material;
    QStringList m_references; ///< one a page, once it is known how many there are; empty: none is known
    CredentialStore* m_credentials;
    const Settings* m_settings;
    ImageFetch m_fetch;
    std::unique_ptr<Reading> m_reading; ///< once the image is open
    bool m_stopped = false;
};

} // namespace handlens::cli
