// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/readingimporter.h"

#include "base/graphemes.h"
#include "settings/settings.h"
#include "widgets/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// Two programs often give their files the same name; the second is another reader, the same file again is
// not.
QString freeReader(const Page& page, const Recognition& reading)
{
    QString name = reading.reader;
    for (int number = 2;; ++number) {
        const auto taken = std::ranges::find(page.recognitions, name, &Recognition::reader);
        if (taken == page.recognitions.end() || taken->lines == reading.lines)
            return name;
        name = u"%1 (%2)"_s.arg(reading.reader).arg(number);
    }
}

/// Many programs name the picture with another suffix than the file one has.
bool isCalled(const Page& page, const QString& imageName)
{
    return !imageName.isEmpty()
        && QFileInfo(page.source.name)
               .completeBaseName()
               .compare(QFileInfo(imageName).completeBaseName(), Qt::CaseInsensitive)
        == 0;
}

/// Whether `imageName` says which picture was read: a program that got it through a pipe writes "stdin" or
/// "unknown".
bool namesPicture(const QString& imageName)
{
    return !QFileInfo(imageName).suffix().isEmpty();
}

/// Whether `file` is one of `paths` or lies in one.
bool isAmong(const QString& file, const QStringList& paths)
{
    return std::ranges::any_of(paths, [&file](const QString& path) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        return file == whole || file.startsWith(whole.endsWith(u'/') ? whole : whole + u'/');
    });
}

} // namespace

ReadingImporter::ReadingImporter(Session& session, Settings& settings, MessageBar& messages, QWidget& window)
    : m_session(session)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
{
}

void ReadingImporter::choose(PageId page)
{
    const QString folder = m_settings.value(setting::openFolder);
    const QStringList files = QFileDialog::getOpenFileNames(&m_window, tr("Import Readings"),
        folder.isEmpty() ? QDir::homePath() : folder,
        tr("Readings of other programs: hOCR, ALTO, PAGE (*.xml *.hocr *.html *.htm *.xhtml)") + u";;"_s
            + tr("All files (*)"));
    if (files.isEmpty())
        return;
    m_settings.setValue(setting::openFolder, QFileInfo(files.first()).absolutePath());
    take(files, page);
}

bool ReadingImporter::isReadingFile(const QString& path)
{
    static const QStringList suffixes { u"xml"_s, u"hocr"_s, u"html"_s, u"htm"_s, u"xhtml"_s };
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

void ReadingImporter::take(const QStringList& paths, PageId page)
{
    takeFiles(paths, page, {});
}

void ReadingImporter::takeWith(const QStringList& pictures, const QStringList& readings)
{
    // Not before now, so that what is said of both stands after what the opener says of the pictures.
    connect(&m_session, &Session::intakeFinished, this, &ReadingImporter::takeAwaited, Qt::UniqueConnection);
    m_awaited << Awaited { pictures, readings };
}

// What was opened before may come in only now; where nothing came, there is nothing to wait for either.
void ReadingImporter::takeAwaited(const IntakeSummary& summary)
{
    const QList<Page>& pages = m_session.document().pages;
    const auto fresh = pages.last(std::min<qsizetype>(summary.pages, pages.size()));
    for (qsizetype i = 0; i < m_awaited.size(); ++i) {
        const auto first = std::ranges::find_if(
            fresh, [&](const Page& page) { return isAmong(page.source.file, m_awaited[i].pictures); });
        if (first == fresh.end() && !fresh.isEmpty())
            continue;
        QStringList problems;
        for (const Error& error : summary.skipped)
            problems << error.message;
        takeFiles(m_awaited.takeAt(i).readings, first == fresh.end() ? PageId() : first->id, problems);
        return;
    }
}

void ReadingImporter::takeFiles(const QStringList& paths, PageId page, QStringList problems)
{
    int taken = 0;
    for (const QString& path : paths) {
        if (const auto pages = importFile(path, QDateTime::currentDateTimeUtc()))
            taken += takeFile(QFileInfo(path).fileName(), *pages, page, problems);
        else
            problems << pages.error().message;
    }
    say(taken, problems);
}

int ReadingImporter::takeFile(
    const QString& fileName, const QList<ImportedPage>& pages, PageId first, QStringList& problems)
{
    int taken = 0;
    int homeless = 0;
    qsizetype behind = beginning(pages.isEmpty() ? QString() : pages.constFirst().imageName, first);
    for (const ImportedPage& imported : pages) {
        const PageId target = targetOf(imported.imageName, behind);
        const Page* page = m_session.document().page(target);
        if (page && !page->size.isEmpty()) {
            Recognition reading = scaledTo(imported, page->size);
            reading.reader = freeReader(*page, reading);
            m_session.addReading(target, reading);
            ++taken;
            continue;
        }
        const auto isMeant = [&](const Page& each) { return isCalled(each, imported.imageName); };
        if (!namesPicture(imported.imageName) || std::ranges::any_of(m_session.document().pages, isMeant))
            ++homeless;
        else
            problems << tr("“%1” belongs to “%2”, which is not open. Open that picture, then import the file "
                           "again.")
                            .arg(visibleText(fileName), visibleText(imported.imageName));
    }
    if (homeless > 0)
        problems << tr("For %n page(s) of “%1” no picture is open. Open their pictures and import again.",
            nullptr, homeless)
                        .arg(visibleText(fileName));
    return taken;
}

/// The index of the page with which a file that names `imageName` first begins: `first`, or where a document
/// of several pages is called so, its first one; −1: there is none.
qsizetype ReadingImporter::beginning(const QString& imageName, PageId first) const
{
    const QList<Page>& pages = m_session.document().pages;
    const qsizetype index = m_session.document().indexOf(first);
    if (index >= 0 && isCalled(pages[index], imageName))
        return index;
    const auto it = std::ranges::find_if(
        pages, [&](const Page& page) { return page.source.frames > 1 && isCalled(page, imageName); });
    return it == pages.end() ? index : it - pages.begin();
}

/// The page for a reading that names `imageName`; `behind`, the index of the next one for what names none,
/// goes on where it is taken.
PageId ReadingImporter::targetOf(const QString& imageName, qsizetype& behind) const
{
    const QList<Page>& pages = m_session.document().pages;
    const bool isThere = behind >= 0 && behind < pages.size();
    if (isThere && isCalled(pages[behind], imageName))
        return pages[behind++].id;
    const auto it = std::ranges::find_if(
        pages, [&](const Page& page) { return page.source.frames == 1 && isCalled(page, imageName); });
    if (it != pages.end())
        return it->id;
    return isThere && !namesPicture(imageName) ? pages[behind++].id : PageId();
}

void ReadingImporter::say(int taken, const QStringList& problems)
{
    const QString done = tr("Readings were imported for %n page(s).", nullptr, taken);
    if (problems.isEmpty())
        m_messages.showMessage(MessageKind::Info, done);
    else if (taken == 0 && problems.size() == 1)
        m_messages.showMessage(MessageKind::Error, problems.constFirst());
    else
        m_messages.showMessage(MessageKind::Warning,
            done + u' ' + tr("%n thing(s) need a look.", nullptr, static_cast<int>(problems.size())), {},
            problems.join(u'\n'));
}

} // namespace handlens
