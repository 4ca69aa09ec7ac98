// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/readingcontroller.h"

#include "widgets/messagebar.h"
#include "window/readingmenu.h"

#include <algorithm>

namespace handlens {

namespace {

bool isUnread(const Page& page, const QString& reader)
{
    const auto failed = std::ranges::find(page.errors, reader, &Error::reader);
    if (failed != page.errors.end())
        return failed->outcome != Outcome::Unknown;
    return std::ranges::find(page.recognitions, reader, &Recognition::reader) == page.recognitions.end();
}

} // namespace

ReadingController::ReadingController(Session& session, SendConsent& consent, const ReadingMenu& menu,
    const ReaderNames& names, MessageBar& problems, MessageBar& notes)
    : m_session(session)
    , m_consent(consent)
    , m_menu(menu)
    , m_names(names)
    , m_problems(problems)
    , m_notes(notes)
{
    const RecognitionQueue& queue = session.queue();
    connect(&queue, &RecognitionQueue::finished, this, &ReadingController::takeEnd);
    connect(&queue, &RecognitionQueue::answeredFromKept, this, [this](PageId page, const QString& reader) {
        m_report.noteKept({ page, reader });
    });
    connect(&queue, &RecognitionQueue::idle, this, &ReadingController::sayEnd);
}

void ReadingController::read(const QList<PageId>& pages)
{
    const Result<QList<ReaderSpec>> readers = m_menu.readers();
    if (!readers) {
        sayError(readers.error());
        return;
    }
    QList<ReaderPages> wanted;
    for (const ReaderSpec& reader : *readers)
        wanted << ReaderPages { reader, pages };
    start(wanted, false, false);
}

void ReadingController::readUnread()
{
    const Result<QList<ReaderSpec>> readers = m_menu.readers();
    if (!readers) {
        sayError(readers.error());
        return;
    }
    QList<PageId> all;
    std::ranges::transform(m_session.document().pages, std::back_inserter(all), &Page::id);
    QList<ReaderPages> wanted;
    for (const ReaderSpec& reader : *readers) {
        ReaderPages unread { reader, {} };
        for (const Page& page : m_session.document().pages) {
            if (isUnread(page, reader.id))
                unread.pages << page.id;
        }
        if (!unread.pages.isEmpty())
            wanted << unread;
    }
    const BatchReport left = failuresOf(all);
    if (!wanted.isEmpty())
        start(wanted, false, false);
    else if (!left.unknown().isEmpty())
        sayProblems(left);
    else
        read(all);
}

void ReadingController::tryAgain(PageId page)
{
    const BatchReport report = failuresOf({ page });
    const QList<Reading> free = report.failed() + report.forAccounts();
    if (!free.isEmpty())
        again(free, false);
    else if (report.anyFailed())
        sayProblems(report);
    else
        read({ page });
}

void ReadingController::again(const QList<Reading>& readings, bool payAgain)
{
    QList<ReaderPages> wanted;
    for (const Reading& each : readings) {
        auto found = std::ranges::find(
            wanted, each.reader, [](const ReaderPages& known) { return known.reader.id; });
        if (found == wanted.end()) {
            const Result<ReaderSpec> reader = m_menu.reader(each.reader);
            if (!reader) {
                sayError(reader.error());
                return;
            }
            found = wanted.insert(wanted.end(), ReaderPages { *reader, {} });
        }
        found->pages << each.page;
    }
    start(wanted, payAgain, true);
}

void ReadingController::start(const QList<ReaderPages>& wanted, bool payAgain, bool again)
{
    const auto send = [this, wanted, payAgain](const SeenFiles& seen) {
        m_problems.dismiss();
        m_notes.dismiss();
        for (const auto& [reader, pages] : wanted)
            m_session.read(pages, { reader }, payAgain, seen);
    };
    m_consent.ask(wanted, again, send);
}

void ReadingController::takeEnd(PageId page, const QString& reader, const Result<Recognition>& result)
{
    if (!m_session.document().page(page))
        return; // removed while it was read
    if (!result) {
        m_report.noteFailure({ page, reader }, result.error());
        return;
    }
    // What a page without text may need is said on the page itself.
    if (!result->lines.isEmpty())
        m_report.noteWarnings(result->warnings);
}

void ReadingController::sayEnd()
{
    const BatchReport report = std::exchange(m_report, {});
    sayProblems(report);
    sayNotes(report);
}

void ReadingController::sayProblems(const BatchReport& report)
{
    if (!report.anyFailed())
        return;
    QList<MessageBar::Button> buttons;
    if (const QList<Reading> unknown = report.unknown(); !unknown.isEmpty())
        buttons << MessageBar::Button { tr("Send Again (May Cost)"),
            [this, unknown] { again(unknown, false); } };
    if (const QList<Reading> failed = report.failed(); !failed.isEmpty())
        buttons << MessageBar::Button { tr("Try Again"), [this, failed] { again(failed, false); } };
    if (const QList<Reading> accounts = report.forAccounts(); !accounts.isEmpty()) {
        const QString provider = providerIdOf(accounts.first().reader);
        buttons << MessageBar::Button { tr("Accounts…"),
            [this, provider] { emit accountsWanted(provider); } };
    }
    m_problems.showMessage(MessageKind::Error, report.failureSentence(m_session.document()), buttons,
        report.failureDetails(m_session.document(), m_names));
}

void ReadingController::sayNotes(const BatchReport& report)
{
    const QString sentence = report.noteSentence(m_names);
    if (sentence.isEmpty())
        return;
    QList<MessageBar::Button> buttons;
    if (const QList<Reading>& kept = report.kept(); !kept.isEmpty())
        buttons << MessageBar::Button { tr("Send Again (May Cost)"), [this, kept] { again(kept, true); } };
    m_notes.showMessage(MessageKind::Info, sentence, buttons, report.noteDetails());
}

void ReadingController::sayError(const Error& error)
{
    QList<MessageBar::Button> buttons;
    if (error.kind == ErrorKind::Credentials)
        buttons << MessageBar::Button { tr("Accounts…"),
            [this, provider = error.provider] { emit accountsWanted(provider); } };
    m_problems.showMessage(MessageKind::Error, error.message, buttons, error.detail);
}

BatchReport ReadingController::failuresOf(const QList<PageId>& pages) const
{
    BatchReport report;
    for (PageId id : pages) {
        const Page* page = m_session.document().page(id);
        if (!page)
            continue;
        for (const Error& error : page->errors) {
            if (!error.reader.isEmpty())
                report.noteFailure({ id, error.reader }, error);
        }
    }
    return report;
}

} // namespace handlens
