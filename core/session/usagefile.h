// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace handlens {

/// What paid requests came to. `sent` is all that may have left this computer, whatever became of it; calls
/// that were not sent after all are in none of the numbers.
struct Usage {
    int sent = 0;
    int succeeded = 0;
    int unknown = 0; ///< no answer came, or the program was gone before it came: may be billed
    int refused = 0; ///< the service answered with its own error
    qint64 bytes = 0; ///< of the bodies
    std::chrono::milliseconds time { 0 }; ///< from sending to the end, of all that ended
    bool operator==(const Usage&) const = default;
};

/// One month of the ledger: JSON lines, two a call, told apart from others' by the call's id, so that several
/// programs can append to it. Mode 0600. Lines that are damaged or unknown are skipped.
class UsageFile final
{
public:
    explicit UsageFile(const QString& path);

    /// Takes up what was appended since, by whomever. Fails with kind File when there is a file that cannot
    /// be read; it is then as it was.
    [[nodiscard]] Result<void> refresh();
    /// As of the last refresh. Calls without an end are unknown.
    [[nodiscard]] Usage usage(const QString& provider) const;

    /// Appends that `call` begins, and has it on the disk. Only under the ledger's lock.
    [[nodiscard]] Result<void> appendBegin(const QString& call, const QString& provider, qint64 bytes);
    /// Appends what became of `call`; nothing: it succeeded. Only under the ledger's lock.
    [[nodiscard]] Result<void> appendEnd(
        const QString& call, std::optional<Outcome> outcome, std::chrono::milliseconds took);

private:
    struct Begun {
        QString provider;
        qint64 bytes = 0;
    };

    void take(const QByteArray& line);
    void takeEnd(const QString& call, const QString& outcome, qint64 milliseconds);
    [[nodiscard]] Result<void> append(const QByteArray& line, bool toDisk);

    QString m_path;
    qint64 m_read = 0; ///< bytes taken up so far, all whole lines
    QHash<QString, Usage> m_totals; ///< by provider, of all calls; those in m_begun are unknown in it
    QHash<QString, Begun> m_begun; ///< by id: calls without an end
};

} // namespace handlens
