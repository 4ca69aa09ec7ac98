// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "window/batchreport.h"
#include "window/sendconsent.h"

namespace handlens {

class MessageBar;
class ReadingMenu;

/// Has pages read: by the readers that are chosen, once the person agreed to what leaves, and says at the end
/// what failed and what to do about it. Sends nothing a second time that may cost without being told to.
class ReadingController final : public QObject
{
    Q_OBJECT
public:
    /// `problems` says what failed, `notes` what else is to be known.
    ReadingController(Session& session, SendConsent& consent, const ReadingMenu& menu,
        const ReaderNames& names, MessageBar& problems, MessageBar& notes);

    /// Reads the pages with all chosen readers.
    void read(const QList<PageId>& pages);
    /// Reads what the chosen readers have not read yet; when that is nothing, all of it again. What may have
    /// been paid for already is not sent, but said.
    void readUnread();
    /// Reads what failed of the page; a page of which nothing failed is read.
    void tryAgain(PageId page);

signals:
    /// Something is to be put right in the account of this provider; empty: in any.
    void accountsWanted(const QString& provider);

private:
    void start(const QList<ReaderPages>& wanted, bool payAgain, bool again);
    void again(const QList<Reading>& readings, bool payAgain);
    void takeEnd(PageId page, const QString& reader, const Result<Recognition>& result);
    void sayEnd();
    void sayProblems(const BatchReport& report);
    void sayNotes(const BatchReport& report);
    void sayError(const Error& error);
    [[nodiscard]] BatchReport failuresOf(const QList<PageId>& pages) const;

    Session& m_session;
    SendConsent& m_consent;
    const ReadingMenu& m_menu;
    ReaderNames m_names;
    MessageBar& m_problems;
    MessageBar& m_notes;
    BatchReport m_report; ///< of the batch that runs
};

} // namespace handlens
