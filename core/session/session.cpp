// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/session.h"

#include "compare/placedlike.h"
#include "document/merge.h"
#include "session/undocommand.h"

#include <QBuffer>
#include <QSet>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recoveredAtOnce = 50; // pages: one line of the journal

QList<TranscriptLine> linesWith(const Page& page, const Recognition& reading, IdSource& ids)
{
    const PlacedReading placed = placedLike(page.transcript, reading);
    return mergedLines(page, placed.reading, ids, placed.pairs);
}

} // namespace

Session::Session(const GateLimits& limits, const QString& recoveryFolder, CredentialStore* credentials,
    Transport* transport, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_queue(credentials)
    , m_intake(limits)
    , m_journal(recoveryFolder.isEmpty() ? nullptr : std::make_unique<Journal>(recoveryFolder))
    , m_pictures(m_journal.get())
    , m_addresses(transport, m_pictures)
{
    if (m_journal) {
        connect(m_journal.get(), &Journal::failed, this, &Session::journalFailed);
        connect(m_journal.get(), &Journal::worksAgain, this, &Session::journalWorksAgain);
        m_traces = std::make_unique<SendTraces>(m_document, m_queue, *m_journal);
    }
    connect(&m_queue, &RecognitionQueue::stateChanged, this, &Session::pageChanged);
    connect(&m_queue, &RecognitionQueue::finished, this, &Session::storeResult);
    connect(&m_intake, &PageIntake::opened, this, &Session::insertPages);
    connect(&m_intake, &PageIntake::finished, this, &Session::intakeFinished);
    connect(&m_addresses, &AddressIntake::fetched, this, &Session::takeFetched);
    connect(&m_addresses, &AddressIntake::failed, this, [this](const Error& error) {
        emit intakeFinished({ 0, { error }, 0, false });
    });
}

Session::~Session()
{
    m_queue.disconnect(this);
    m_undoStack.disconnect();
}

PageState Session::pageState(PageId id) const
{
    const Page* page = m_document.page(id);
    if (!page)
        return PageState::Unread;
    if (m_queue.isRunning(id))
        return PageState::Reading;
    if (m_queue.isWaiting(id))
        return PageState::Waiting;
    if (!page->errors.isEmpty())
        return PageState::Failed;
    if (page->transcript.touched())
        return PageState::Edited;
    return page->recognitions.isEmpty() ? PageState::Unread : PageState::Read;
}

void Session::addFiles(const QStringList& paths)
{
    m_intake.add(paths);
}

Result<PageId> Session::addPicture(const QImage& picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    const bool encoded = buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG");
    const Result<QString> file = m_pictures.keep(png, u"pasted.png"_s);
    if (!encoded || !file)
        return failure({ ErrorKind::File,
            tr("The pasted picture could not be kept. Free some disk space and paste it again.") });

    Page page;
    page.source = { *file, 0, 1, tr("Pasted picture %1").arg(m_pictures.count()) };
    page.size = picture.size();
    insertPages({ page });
    return m_document.pages.constLast().id;
}

void Session::takeFetched(const QUrl& address, const QString& file)
{
    m_fetchedFrom.insert(file, address);
    m_intake.add({ file });
}

bool Session::recover(const LostSession& lost)
{
    QList<Page> pages = lost.document.pages;
    const bool pictures = m_pictures.adopt(lost, pages);
    std::ranges::for_each(pages, [this](Page& page) { renameIds(page); });
    for (qsizetype from = 0; from < pages.size(); from += recoveredAtOnce)
        insertPages(pages.mid(from, recoveredAtOnce));
    return pictures && m_journal && m_journal->save();
}

// The ids of another session mean nothing here. The page's own comes with its insertion.
void Session::renameIds(Page& page)
{
    QHash<RecognitionId, RecognitionId> renamed;
    for (Recognition& recognition : page.recognitions)
        recognition.id = *renamed.insert(recognition.id, m_ids.next<RecognitionId>());
    for (TranscriptLine& line : page.transcript.lines) {
        line.id = m_ids.next<LineId>();
        line.source = renamed.value(line.source);
    }
    for (RemovedLine& removed : page.transcript.removed)
        removed.id = m_ids.next<LineId>();
}

void Session::edit(const QString& text, const QList<Command>& commands, int mergeKey)
{
    m_undoStack.push(new UndoCommand(
        text, commands, mergeKey, [this](const Command& command) { return applyNow(command); }));
}

void Session::read(const QList<PageId>& pages, const QList<ReaderSpec>& readers, bool payAgain,
    const QHash<PageId, FileStamp>& seen)
{
    const QSet<PageId> wanted(pages.begin(), pages.end());
    const QList<Page> all = m_document.pages; // stays as it is whatever listeners do
    for (const Page& page : all) {
        if (!wanted.contains(page.id))
            continue;
        for (const ReaderSpec& reader : readers)
            m_queue.add(reader,
                { .page = page.id,
                    .source = page.source,
                    .pageSize = page.size,
                    .steps = page.steps,
                    .reader = reader.id,
                    .options = reader.options,
                    .payAgain = payAgain,
                    .answers = page.recognitions,
                    .seen = seen.contains(page.id) ? std::optional(seen.value(page.id)) : std::nullopt });
    }
}

void Session::noteImageFacts(PageId id, const QSize& size, const QStringList& notices)
{
    const Page* page = m_document.page(id);
    if (!page)
        return;
    if (page->size != size || page->notices != notices)
        applyNow(SetImageFacts { id, size, notices });
    QList<Error> errors = page->errors;
    if (errors.removeIf([](const Error& error) { return error.reader.isEmpty(); }) > 0)
        applyNow(SetErrors { id, errors });
}

void Session::noteImageError(PageId id, const Error& error)
{
    const Page* page = m_document.page(id);
    if (!page)
        return;
    QList<Error> errors = page->errors;
    errors.removeIf([&error](const Error& each) { return each.reader == error.reader; });
    errors.prepend(error);
    if (errors != page->errors)
        applyNow(SetErrors { id, errors });
}

void Session::markExported(const QList<PageId>& pages)
{
    for (PageId id : pages) {
        if (const Page* page = m_document.page(id))
            m_exportedText.insert(id, page->transcript.text());
    }
}

QList<PageId> Session::unexportedPages() const
{
    QList<PageId> pages;
    for (const Page& page : m_document.pages) {
        const QString text = page.transcript.text();
        if (!text.isEmpty() && m_exportedText.value(page.id) != text)
            pages << page.id;
    }
    return pages;
}

void Session::close()
{
    m_queue.stop();
    m_intake.disconnect(this); // what is on its way comes too late
    m_intake.stop();
    m_addresses.stop();
    if (m_journal)
        m_journal->discard();
}

// The only place that changes the document: applied, written to the journal, announced.
std::optional<Command> Session::applyNow(const Command& command)
{
    const std::optional<Command> inverse = apply(m_document, command);
    if (!inverse)
        return inverse;
    m_ids.reserve(highestId(command));
    m_lastChanged = pageOf(command);
    if (m_journal)
        m_journal->append(m_traces->journalled(command));
    announce(command);
    return inverse;
}

void Session::announce(const Command& command)
{
    const PageId page = pageOf(command);
    if (!page) {
        emit pagesChanged();
        return;
    }
    const bool text = std::holds_alternative<ReplaceLines>(command)
        || std::holds_alternative<OrderLines>(command) || std::holds_alternative<SetLines>(command);
    if (text)
        emit transcriptChanged(page);
    emit pageChanged(page);
}

void Session::insertPages(QList<Page> pages)
{
    InsertPages insert;
    for (Page& page : pages) {
        page.id = m_ids.next<PageId>();
        if (const QUrl from = m_fetchedFrom.value(page.source.file); !from.isEmpty()) {
            page.source.name = pageNameOf(from);
            page.source.address = from.adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
        }
        insert.pages << PlacedPage { m_document.pages.size() + insert.pages.size(), page };
    }
    applyNow(insert);
}

void Session::storeResult(PageId id, const QString& reader, const Result<Recognition>& result)
{
    const Page* page = m_document.page(id);
    if (!page)
        return; // removed while it was read
    if (!result) {
        Error error = result.error();
        error.reader = reader;
        noteImageError(id, error);
        return;
    }
    Recognition recognition = *result;
    recognition.id = m_ids.next<RecognitionId>();
    recognition.reader = reader;
    const bool feeds = feedsTranscript(*page, recognition);
    applyNow(AddRecognition { id, recognition });
    if (feeds)
        applyNow(SetLines { id, linesWith(*m_document.page(id), recognition, m_ids) });
}

void Session::addReading(PageId id, Recognition reading)
{
    const Page* page = m_document.page(id);
    if (!page)
        return;
    reading.id = m_ids.next<RecognitionId>();
    QList<Command> commands { AddRecognition { id, reading } };
    if (feedsTranscript(*page, reading))
        commands << SetLines { id, linesWith(*page, reading, m_ids) };
    edit(tr("Import Reading"), commands);
}

void Session::startFrom(PageId id, Recognition reading)
{
    const Page* page = m_document.page(id);
    if (!page)
        return;
    QList<Command> commands;
    if (!reading.id) {
        reading.id = m_ids.next<RecognitionId>();
        commands << AddRecognition { id, reading };
    }
    commands << SetLines { id, linesWith(*page, reading, m_ids) };
    edit(tr("Start from Reading"), commands);
}

} // namespace handlens
