// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/readingimporter.h"

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
    int taken = 0;
    QStringList problems;
    for (const QString& path : paths) {
        const Result<QList<ImportedPage>> pages = importFile(path, QDateTime::currentDateTimeUtc());
        if (!pages) {
            problems << pages.error().message;
            continue;
        }
        const int found = takeFile(*pages, page);
        taken += found;
        if (const qsizetype left = pages->size() - found; left > 0)
            problems << tr("For %n page(s) of “%1” no picture is open. Open their pictures and import again.",
                nullptr, static_cast<int>(left))
                            .arg(QFileInfo(path).fileName());
    }
    say(taken, problems);
}

int ReadingImporter::takeFile(const QList<ImportedPage>& pages, PageId first)
{
    int taken = 0;
    qsizetype behind = m_session.document().indexOf(first);
    for (const ImportedPage& imported : pages) {
        PageId target = pageOfPicture(imported.imageName);
        const QList<Page>& open = m_session.document().pages;
        if (!target && behind >= 0 && behind < open.size())
            target = open[behind++].id;
        const Page* page = m_session.document().page(target);
        if (!page || page->size.isEmpty())
            continue;
        Recognition reading = scaledTo(imported, page->size);
        reading.reader = freeReader(*page, reading);
        m_session.addReading(target, reading);
        ++taken;
    }
    return taken;
}

// Many programs name the picture with another suffix than the file one has.
PageId ReadingImporter::pageOfPicture(const QString& imageName) const
{
    if (imageName.isEmpty())
        return {};
    const QString wanted = QFileInfo(imageName).completeBaseName();
    const auto isIt = [&wanted](const Page& page) {
        return page.source.frames == 1
            && QFileInfo(page.source.name).completeBaseName().compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const QList<Page>& pages = m_session.document().pages;
    const auto it = std::ranges::find_if(pages, isIt);
    return it == pages.end() ? PageId() : it->id;
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
