// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commandline.h"
#include "cli/exitcode.h"
#include "cli/imagefetch.h"
#include "cli/reading.h"

namespace handlens {

class Settings;

} // namespace handlens

namespace handlens::cli {

/// What a command stands on; all of it must outlive the command.
struct CommandServices {
    std::span<Provider* const> providers;
    CredentialStore* credentials = nullptr; ///< null: only providers that need none can be used
    Transport* transport = nullptr; ///< null: web addresses cannot be opened
    const Settings* settings = nullptr; ///< null: no prices are known
};

/// `recognize`: opens the images, has them read, writes the result and says what failed.
class RecognizeCommand final : public QObject
{
    Q_OBJECT
public:
    /// Fails with kind Usage, before anything is fetched or read.
    [[nodiscard]] static Result<std::unique_ptr<RecognizeCommand>> create(
        const RecognizeArguments& arguments, const CommandServices& services);

    /// To be called once.
    void start() { m_fetch.start(); }
    /// Ends what is on its way and writes what was read by then; finished() comes.
    void stop();

signals:
    void finished(handlens::cli::ExitCode code);

private:
    RecognizeCommand(
        RecognizeArguments arguments, const QList<ReaderSpec>& readers, const CommandServices& services);

    void read();
    void finish();
    [[nodiscard]] QByteArray result() const;

    RecognizeArguments m_arguments;
    QList<ReaderSpec> m_readers;
    CredentialStore* m_credentials;
    ImageFetch m_fetch;
    std::unique_ptr<Reading> m_reading; ///< once the images are open
    bool m_stopped = false;
};

/// One sentence for each failure on `pages`, with the page it happened on where the sentence does not tell. A
/// failure that is the same on several pages is said once. A service's own error is followed by its code, its
/// words and its id of the request, in brackets.
[[nodiscard]] QStringList failureSentences(const QList<Page>& pages);

} // namespace handlens::cli
