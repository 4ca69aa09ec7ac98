// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/pageopener.h"

#include "settings/settings.h"
#include "widgets/messagebar.h"
#include "window/addressdialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

PageOpener::PageOpener(Session& session, Settings& settings, MessageBar& messages, QWidget& window)
    : m_session(session)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
{
    connect(&session, &Session::intakeFinished, this, &PageOpener::sayIntake);
}

void PageOpener::open(const QStringList& paths, bool read)
{
    m_readWhatComes = m_readWhatComes || read;
    m_session.addFiles(paths);
}

void PageOpener::chooseFiles()
{
    const QString folder = m_settings.value(setting::openFolder);
    const QStringList files = QFileDialog::getOpenFileNames(&m_window, tr("Open Pictures"),
        folder.isEmpty() ? QDir::homePath() : folder,
        tr("Pictures and PDF (*.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp *.gif *.heic *.heif *.avif *.pdf)")
            + u";;"_s + tr("All files (*)"));
    if (files.isEmpty())
        return;
    m_settings.setValue(setting::openFolder, QFileInfo(files.first()).absolutePath());
    open(files);
}

void PageOpener::chooseFolder()
{
    const QString last = m_settings.value(setting::openFolder);
    const QString folder = QFileDialog::getExistingDirectory(
        &m_window, tr("Open Folder"), last.isEmpty() ? QDir::homePath() : last);
    if (folder.isEmpty())
        return;
    m_settings.setValue(setting::openFolder, folder);
    open({ folder });
}

void PageOpener::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !takeIn(*mime))
        m_messages.showMessage(MessageKind::Info,
            tr("There is no picture on the clipboard. Copy a picture or files and paste again."));
}

bool PageOpener::canTakeIn(const QMimeData& mime)
{
    return mime.hasUrls() || mime.hasImage();
}

QStringList PageOpener::localFiles(const QMimeData& mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

// Files and folders, else picture data: a browser gives both, and then the local file is the better one. Its
// address is asked about only where there is no picture, because that has to be fetched.
bool PageOpener::takeIn(const QMimeData& mime)
{
    if (const QStringList paths = localFiles(mime); !paths.isEmpty()) {
        open(paths);
        return true;
    }
    if (takePicture(mime))
        return true;
    const QList<QUrl> urls = mime.urls();
    const auto address = std::ranges::find_if(urls, &isWebAddress);
    if (address == urls.end())
        return false;
    askForAddress(*address);
    return true;
}

bool PageOpener::takePicture(const QMimeData& mime)
{
    const auto picture = mime.hasImage() ? mime.imageData().value<QImage>() : QImage();
    if (picture.isNull())
        return false;
    if (const Result<PageId> page = m_session.addPicture(picture))
        emit pageWanted(*page);
    else
        m_messages.showMessage(MessageKind::Error, page.error().message);
    return true;
}

void PageOpener::askForAddress(const QUrl& suggested)
{
    auto* dialog = new AddressDialog(suggested, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { m_session.addresses().add(dialog->address()); });
    dialog->open();
}

void PageOpener::sayIntake(const IntakeSummary& summary)
{
    if (std::exchange(m_readWhatComes, false) && summary.pages > 0)
        emit readWanted();
    QStringList details;
    for (const Error& error : summary.skipped)
        details << error.message;
    if (summary.skipped.size() == 1 && summary.pages == 0) {
        m_messages.showMessage(MessageKind::Error, summary.skipped.first().message);
    } else if (!summary.skipped.isEmpty()) {
        m_messages.showMessage(MessageKind::Warning,
            tr("%n file(s) could not be opened.", nullptr, static_cast<int>(summary.skipped.size())), {},
            details.join(u'\n'));
    } else if (summary.truncated) {
        m_messages.showMessage(MessageKind::Warning,
            tr("The folder holds more than can be opened at once; the first %n page(s) were taken.", nullptr,
                summary.pages));
    } else if (summary.pages == 0) {
        m_messages.showMessage(MessageKind::Info, tr("There are no pictures in it."));
    }
}

} // namespace handlens
