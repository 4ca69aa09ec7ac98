// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/reading.h"

namespace handlens::cli {

/// `recognize`: opens the images, has them read, writes the result and says what failed.
class RecognizeCommand final : public QObject
{
    Q_OBJECT
public:
    /// Fails with kind Usage, before anything is read.
    [[nodiscard]] static Result<std::unique_ptr<RecognizeCommand>> create(
        const RecognizeArguments& arguments, std::span<Provider* const> providers);

    void start() { m_reading.start(); }

signals:
    void finished(handlens::cli::ExitCode code);

private:
    RecognizeCommand(
        RecognizeArguments arguments, const QList<Page>& pages, const QList<ReaderSpec>& readers);

    void finish();
    [[nodiscard]] Result<void> writeResult() const;
    [[nodiscard]] Result<void> writeOverlays() const;
    [[nodiscard]] QString meaningFor(const QString& reader) const;

    RecognizeArguments m_arguments;
    QList<ReaderSpec> m_readers;
    Reading m_reading;
};

/// One sentence for each failure on `pages`, with the page it happened on where the sentence does not tell. A
/// failure that is the same on several pages is said once.
[[nodiscard]] QStringList failureSentences(const QList<Page>& pages);

} // namespace handlens::cli
