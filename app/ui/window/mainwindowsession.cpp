// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// What the window does with pages, readings and endings; how it is put together stands in mainwindow.cpp.
#include "window/mainwindow.h"

#include "document/doubts.h"
#include "page/legend.h"
#include "page/pageview.h"
#include "page/thresholdslider.h"
#include "recognition/provider.h"
#include "session/lostsessionsearch.h"
#include "settings/preferencesdialog.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"
#include "widgets/jobprogress.h"
#include "widgets/messagebar.h"
#include "window/exporter.h"
#include "window/keysdialog.h"
#include "window/pagecontroller.h"
#include "window/pagelistmodel.h"
#include "window/pagestrip.h"
#include "window/readingmenu.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

void MainWindow::open(const QStringList& paths, bool read)
{
    m_readWhatComes = m_readWhatComes || read;
    m_session.addFiles(paths);
}

void MainWindow::chooseFiles()
{
    const QString folder = m_settings.value(setting::openFolder);
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open Pictures"),
        folder.isEmpty() ? QDir::homePath() : folder,
        tr("Pictures and PDF (*.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp *.gif *.heic *.heif *.avif *.pdf)")
            + u";;"_s + tr("All files (*)"));
    if (files.isEmpty())
        return;
    m_settings.setValue(setting::openFolder, QFileInfo(files.first()).absolutePath());
    open(files);
}

void MainWindow::chooseFolder()
{
    const QString last = m_settings.value(setting::openFolder);
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Open Folder"), last.isEmpty() ? QDir::homePath() : last);
    if (folder.isEmpty())
        return;
    m_settings.setValue(setting::openFolder, folder);
    open({ folder });
}

void MainWindow::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || !takeIn(*mime))
        m_messages->showMessage(MessageKind::Info,
            tr("There is no picture on the clipboard. Copy a picture or files and paste again."));
}

// Files and folders, else picture data: a browser gives both, and then the local file is the better one.
bool MainWindow::takeIn(const QMimeData& mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty()) {
        open(paths);
        return true;
    }
    const auto picture = mime.hasImage() ? mime.imageData().value<QImage>() : QImage();
    if (picture.isNull())
        return false;
    if (const Result<PageId> page = m_session.addPicture(picture))
        goToPage(*page);
    else
        m_messages->showMessage(MessageKind::Error, page.error().message);
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (takeIn(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::read(const QList<PageId>& pages)
{
    const Result<ReaderSpec> reader = m_readingMenu->reader();
    if (!reader) {
        m_messages->showMessage(MessageKind::Error, reader.error().message);
        return;
    }
    m_messages->dismiss();
    m_session.read(pages, { *reader });
}

void MainWindow::rotate(int quarterTurns)
{
    QList<Command> commands;
    const QList<PageId> pages = m_strip->selectedPages();
    for (PageId id : pages) {
        if (const Page* page = m_session.document().page(id))
            commands << SetSteps { id, withRotation(page->steps, quarterTurns) };
    }
    if (!commands.isEmpty())
        m_session.edit(tr("Rotate page"), commands);
}

void MainWindow::removeSelectedPages()
{
    const QList<PageId> pages = m_strip->selectedPages();
    if (pages.isEmpty())
        return;
    m_session.queue().stop(pages);
    m_session.edit(tr("Remove page"), { RemovePages { pages } });
    const QString sentence
        = tr("%n page(s) taken out; the files stay where they are.", nullptr, static_cast<int>(pages.size()));
    m_messages->showMessage(
        MessageKind::Info, sentence, { { tr("Undo"), [this] { m_session.undoStack().undo(); } } });
    // After the next step the button would take back that one.
    const auto dismiss = [this, sentence] {
        if (m_messages->sentence() == sentence)
            m_messages->dismiss();
    };
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, m_messages, dismiss, Qt::SingleShotConnection);
}

void MainWindow::goToPage(PageId page)
{
    if (page)
        m_strip->setCurrentPage(page);
}

void MainWindow::walkToPage(int direction)
{
    const PageId next = m_controller->pageWithDoubts(direction);
    if (!next) {
        m_messages->showMessage(MessageKind::Info,
            direction > 0 ? tr("No doubts after this place.") : tr("No doubts before this place."));
        return;
    }
    goToPage(next);
    if (direction > 0)
        m_transcript->view().walkToFirstDoubt();
    else
        m_transcript->view().walkToLastDoubt();
}

void MainWindow::setThreshold(double threshold)
{
    m_settings.setValue(setting::doubtThreshold, threshold);
    m_controller->setThreshold(threshold);
    m_strip->pageModel().setThreshold(threshold);
    updateDoubts();
}

void MainWindow::showPreferences()
{
    PreferencesDialog dialog(m_settings, this);
    if (dialog.exec() == QDialog::Accepted && dialog.needsRestart())
        m_messages->showMessage(MessageKind::Info, tr("The new preferences take effect at the next start."));
}

void MainWindow::showKeys()
{
    KeysDialog(findChildren<QAction*>(), this).exec();
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Handlens"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Handlens %1").arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(
        tr("Reads handwritten notes and shows how sure it is of every character.\n\n"
           "Nothing leaves this computer: the notes are read here, by Tesseract.\n\n"
           "MIT licence. With PDF support this program also contains Poppler, which is under the GPL."));
    box.setIconPixmap(windowIcon().pixmap(64, 64));
    box.exec();
}

void MainWindow::showIntake(const IntakeSummary& summary)
{
    if (std::exchange(m_readWhatComes, false) && summary.pages > 0)
        read(pagesToRead());
    QStringList details;
    for (const Error& error : summary.skipped)
        details << error.message;
    if (summary.skipped.size() == 1 && summary.pages == 0) {
        m_messages->showMessage(MessageKind::Error, summary.skipped.first().message);
    } else if (!summary.skipped.isEmpty()) {
        m_messages->showMessage(MessageKind::Warning,
            tr("%n file(s) could not be opened.", nullptr, static_cast<int>(summary.skipped.size())), {},
            details.join(u'\n'));
    } else if (summary.truncated) {
        m_messages->showMessage(MessageKind::Warning,
            tr("The folder holds more than can be opened at once; the first %n page(s) were taken.", nullptr,
                summary.pages));
    } else if (summary.pages == 0) {
        m_messages->showMessage(MessageKind::Info, tr("There are no pictures in it."));
    }
}

void MainWindow::showBatchEnd()
{
    QList<PageId> failedPages;
    QStringList details;
    for (const Page& page : m_session.document().pages) {
        if (page.errors.isEmpty())
            continue;
        failedPages << page.id;
        details << u"%1: %2"_s.arg(pageName(page), page.errors.first().message);
    }
    if (failedPages.isEmpty())
        return;
    const QString sentence = failedPages.size() == 1
        ? details.first()
        : tr("%n page(s) could not be read.", nullptr, static_cast<int>(failedPages.size()));
    m_messages->showMessage(MessageKind::Error, sentence,
        { { tr("Try Again"), [this, failedPages] { read(failedPages); } } },
        failedPages.size() == 1 ? QString() : details.join(u'\n'));
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_lostSessions->begin();
}

void MainWindow::offerRecovery(const QList<LostSession>& lost)
{
    int pages = 0;
    bool damaged = false;
    for (const LostSession& each : lost) {
        pages += static_cast<int>(each.document.pages.size());
        damaged = damaged || each.damaged;
    }
    QString sentence = tr(
        "Handlens did not close properly. %n page(s) with your text can be brought back.", nullptr, pages);
    if (damaged)
        sentence += u' ' + tr("The last change may be missing.");
    const auto recover = [this, lost] {
        for (const LostSession& each : lost) {
            if (m_session.recover(each))
                removeLostSession(each);
        }
    };
    const auto discard = [lost] { std::ranges::for_each(lost, removeLostSession); };
    m_recovery->showMessage(
        MessageKind::Warning, sentence, { { tr("Bring Back"), recover }, { tr("Discard"), discard } });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    saveLayout();
    m_session.close();
    event->accept();
}

bool MainWindow::mayClose()
{
    const QList<PageId> unexported = m_session.unexportedPages();
    if (unexported.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Close Handlens"),
        tr("The text of %n page(s) was not exported.", nullptr, static_cast<int>(unexported.size())),
        QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Without exporting or copying it, it is gone once Handlens closes."));
    const QPushButton* save = box.addButton(tr("Export…"), QMessageBox::AcceptRole);
    const QPushButton* leave = box.addButton(tr("Close Without Exporting"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == save)
        return m_exporter->save(allPages()) && m_session.unexportedPages().isEmpty(); // more may have come
    return box.clickedButton() == leave;
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions.updateIcons();
}

void MainWindow::updateActions()
{
    const bool any = !m_session.document().pages.isEmpty();
    const bool current = bool(m_controller->page());
    for (QAction* action : { m_actions.readPage, m_actions.copyPage, m_actions.rotateLeft,
             m_actions.rotateRight, m_actions.removePages, m_actions.zoomIn, m_actions.zoomOut,
             m_actions.fitWidth, m_actions.fitPage, m_actions.actualSize, m_actions.zoomToLine })
        action->setEnabled(current);
    for (QAction* action :
        { m_actions.readAll, m_actions.copyAll, m_actions.save, m_actions.find, m_actions.replace })
        action->setEnabled(any);
    m_actions.previousPage->setEnabled(bool(m_strip->neighbour(-1)));
    m_actions.nextPage->setEnabled(bool(m_strip->neighbour(1)));
    m_actions.stop->setEnabled(m_session.queue().isBusy());
}

void MainWindow::updateTitle()
{
    const Page* page = m_session.document().page(m_controller->page());
    setWindowTitle(page ? tr("%1 — Handlens").arg(pageName(*page)) : u"Handlens"_s);
}

void MainWindow::updateDoubts()
{
    const Page* page = m_session.document().page(m_controller->page());
    const double threshold = m_threshold->threshold();
    const int doubts = page ? static_cast<int>(doubtCount(page->transcript, threshold)) : 0;
    m_threshold->setDoubts(doubts);
    if (!page) {
        m_position->clear();
        return;
    }
    m_position->setText(tr("Page %1 of %2")
                            .arg(m_session.document().indexOf(page->id) + 1)
                            .arg(m_session.document().pages.size())
        + u" · "_s + tr("%n doubt(s)", nullptr, doubts));
}

// Each reader's number means something else; the legend says what, once there is one to speak of.
void MainWindow::updateLegend()
{
    const Page* page = m_session.document().page(m_controller->page());
    m_legend->setVisible(page && !page->transcript.lines.isEmpty());
    if (!page || page->recognitions.isEmpty())
        return;
    const auto reader = std::ranges::find(m_services.providers, page->recognitions.constLast().provider,
        [](const Provider* provider) { return provider->descriptor().id; });
    if (reader != m_services.providers.end())
        m_legend->setMeaning((*reader)->descriptor().confidenceMeaning);
}

void MainWindow::updateProgress()
{
    const QueueProgress progress = m_session.queue().progress();
    m_progress->setProgress(progress.done, progress.total, progress.fraction, progress.millisecondsLeft);
    m_actions.stop->setEnabled(m_session.queue().isBusy());
}

// What is still to be read; when that is nothing, pressing the button means: all of it again.
QList<PageId> MainWindow::pagesToRead() const
{
    QList<PageId> pages;
    for (const Page& page : m_session.document().pages) {
        if (page.recognitions.isEmpty() || !page.errors.isEmpty())
            pages << page.id;
    }
    return pages.isEmpty() ? allPages() : pages;
}

QList<PageId> MainWindow::allPages() const
{
    QList<PageId> pages;
    std::ranges::transform(m_session.document().pages, std::back_inserter(pages), &Page::id);
    return pages;
}

} // namespace handlens
