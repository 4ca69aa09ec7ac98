// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"
#include "transcript/readernames.h"

#include <QCoreApplication>

namespace handlens {

/// One page and the reader that is to read it.
struct Reading {
    PageId page;
    QString reader;
    bool operator==(const Reading&) const = default;
};

/// What became of the readings of a batch, by what a person can do about it, in as few sentences as will do.
class BatchReport final
{
    Q_DECLARE_TR_FUNCTIONS(handlens::BatchReport)
public:
    void noteFailure(const Reading& reading, const Error& error);
    /// What a reader that succeeded has to say besides; said once, however many pages say it.
    void noteWarnings(const QStringList& warnings);
    /// The answer had been paid for before, and nothing was sent.
    void noteKept(const Reading& reading) { m_kept << reading; }
    [[nodiscard]] bool anyFailed() const { return !m_failures.isEmpty(); }
    /// Failed where sending again may cost a second time.
    [[nodiscard]] QList<Reading> unknown() const;
    /// Failed for want of a right key, or at the person's own limit: what Accounts can put right.
    [[nodiscard]] QList<Reading> forAccounts() const;
    /// All other failures.
    [[nodiscard]] QList<Reading> failed() const;
    [[nodiscard]] const QList<Reading>& kept() const { return m_kept; }

    /// What went wrong, and what to do; empty when nothing did.
    [[nodiscard]] QString failureSentence(const Document& document) const;
    /// Each failure with its code, the service's own words and request id; empty when that adds nothing.
    [[nodiscard]] QString failureDetails(const Document& document, const ReaderNames& names) const;
    /// What was answered from kept answers, and what readers warned of; empty when nothing.
    [[nodiscard]] QString noteSentence(const ReaderNames& names) const;
    /// The warnings, where they do not fit into the sentence.
    [[nodiscard]] QString noteDetails() const;

private:
    struct Failure {
        Reading reading;
        Error error;
        int reason = 0; ///< in m_reasons
    };
    template <typename Test> [[nodiscard]] QList<Reading> readingsThat(Test test) const;
    [[nodiscard]] bool hasDetails() const;

    QList<Failure> m_failures;
    QStringList m_reasons; ///< the messages, each once
    QHash<QString, int> m_reasonIndex;
    QList<Reading> m_kept;
    QStringList m_warnings; ///< each once
};

} // namespace handlens
