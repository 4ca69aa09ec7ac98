// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/command.h"
#include "imaging/imagegate.h"
#include "session/addressintake.h"
#include "session/journal.h"
#include "session/pageintake.h"
#include "session/recognitionqueue.h"
#include "session/recovery.h"
#include "session/sendtraces.h"
#include "session/sessionpictures.h"

#include <QHash>
#include <QImage>
#include <QUndoStack>

#include <span>

namespace handlens {

/// What is known of a page's reading, for its badge.
enum class PageState { Waiting, Reading, Read, Failed, Edited, Unread };

/// The open document and everything that happens to it: pages come in, readings run, edits are undoable and
/// journalled. The one place that changes the document.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// `recoveryFolder`: where the journal lies; empty: no journal (the command line, tests).
    /// `credentials`: of the providers that need some; `transport`: for pages from web addresses. Both may be
    /// null and must outlive the session.
    Session(const GateLimits& limits, const QString& recoveryFolder, CredentialStore* credentials = nullptr,
        Transport* transport = nullptr, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    [[nodiscard]] RecognitionQueue& queue() { return m_queue; }
    [[nodiscard]] PageState pageState(PageId page) const;

    /// Brings in files and folders; pagesChanged() and intakeFinished() tell.
    void addFiles(const QStringList& paths);
    /// Fetches pictures from the web and brings them in; pagesChanged() and intakeFinished() tell.
    [[nodiscard]] AddressIntake& addresses() { return m_addresses; }
    /// Brings in a pasted or dropped picture; it is kept in a file of the session.
    [[nodiscard]] Result<PageId> addPicture(const QImage& picture);
    /// Takes up a lost session's pages and pasted pictures, behind what is open. True: all of it is safe
    /// here, and the lost one may be removed.
    [[nodiscard]] bool recover(const LostSession& lost);

    /// Does what a person did as one undoable step. Steps with the same `mergeKey` other than 0 in a row
    /// join.
    void edit(const QString& text, const QList<Command>& commands, int mergeKey = 0);
    /// The page that was changed last, by whatever; none when that was about several pages.
    [[nodiscard]] PageId lastChanged() const { return m_lastChanged; }
    /// An id for a line that an edit makes.
    [[nodiscard]] LineId newLineId() { return m_ids.next<LineId>(); }

    /// Queues a reading of each page by each reader, in the order of the document. Lines a person touched
    /// never change. `payAgain`: even where the same picture was answered before and is paid for. `seen`: the
    /// files that the person agreed to send; what took the place of one is not sent.
    void read(const QList<PageId>& pages, const QList<ReaderSpec>& readers, bool payAgain = false,
        const QHash<PageId, FileStamp>& seen = {});
    void stopReading() { m_queue.stop(); }
    /// Puts a reading that came from elsewhere (a file) on the page, as one undoable step; the transcript
    /// takes it as it takes a reading of the reader's own.
    void addReading(PageId page, Recognition reading);
    /// The transcript begins anew from `reading`, as one undoable step; lines a person touched stay. Without
    /// an id it is put on the page, too.
    void startFrom(PageId page, Recognition reading);
    /// What opening the image told, once it was decoded: kept with the page.
    void noteImageFacts(PageId page, const QSize& size, const QStringList& notices);
    /// The image could not be opened; stored as the page's error.
    void noteImageError(PageId page, const Error& error);

    /// The text of these pages has left for a file or the clipboard.
    void markExported(const QList<PageId>& pages);
    /// Pages whose text was never exported, or changed since.
    [[nodiscard]] QList<PageId> unexportedPages() const;
    /// The session ends well: the journal goes.
    void close();

signals:
    /// Pages came, went or changed places.
    void pagesChanged();
    /// State, size, steps, errors or recognitions of a page changed.
    void pageChanged(handlens::PageId page);
    void transcriptChanged(handlens::PageId page);
    void intakeFinished(const handlens::IntakeSummary& summary);
    void journalFailed(const handlens::Error& error);
    /// After journalFailed(): corrections are safe again.
    void journalWorksAgain();

private:
    std::optional<Command> applyNow(const Command& command);
    void announce(const Command& command);
    void insertPages(QList<Page> pages);
    void takeFetched(const QUrl& address, const QString& file);
    void renameIds(Page& page);
    void storeResult(PageId page, const QString& reader, const Result<Recognition>& result);

    GateLimits m_limits;
    Document m_document;
    IdSource m_ids;
    QUndoStack m_undoStack;
    RecognitionQueue m_queue;
    PageIntake m_intake;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<SendTraces> m_traces; ///< as long as there is a journal
    SessionPictures m_pictures;
    AddressIntake m_addresses;
    QHash<QString, QUrl> m_fetchedFrom; ///< by file
    QHash<PageId, QString> m_exportedText;
    PageId m_lastChanged;
};

} // namespace handlens
