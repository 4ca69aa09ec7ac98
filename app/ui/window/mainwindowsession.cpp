// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// What the window does with pages, readings and endings; how it is put together stands in mainwindow.cpp.
#include "window/mainwindow.h"

#include "compare/differencecounter.h"
#include "document/doubts.h"
#include "page/legend.h"
#include "page/pageview.h"
#include "page/thresholdslider.h"
#include "settings/accountsdialog.h"
#include "settings/preferencesdialog.h"
#include "transcript/findbar.h"
#include "transcript/readertabs.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"
#include "widgets/messagebar.h"
#include "widgets/undooffer.h"
#include "window/closingquestions.h"
#include "window/comparecontroller.h"
#include "window/exporter.h"
#include "window/keysdialog.h"
#include "window/pagecontroller.h"
#include "window/pagelistmodel.h"
#include "window/pageopener.h"
#include "window/pagestrip.h"
#include "window/readersbar.h"
#include "window/readingimporter.h"
#include "window/recoveryoffer.h"

#include <QCloseEvent>
#include <QLabel>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

// Readings of other programs go to their pictures, which may be among what is opened.
void MainWindow::open(const QStringList& paths, bool read)
{
    QStringList pictures = paths;
    QStringList readings;
    std::ranges::copy_if(paths, std::back_inserter(readings), &ReadingImporter::isReadingFile);
    pictures.removeIf(&ReadingImporter::isReadingFile);
    if (!readings.isEmpty() && pictures.isEmpty())
        m_compare->importer().take(readings, m_controller->page());
    else if (!readings.isEmpty())
        m_compare->importer().takeWith(pictures, readings);
    if (!pictures.isEmpty())
        m_opener->open(pictures, read);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (PageOpener::canTakeIn(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = PageOpener::localFiles(*event->mimeData());
    if (!files.isEmpty())
        open(files);
    if (!files.isEmpty() || m_opener->takeIn(*event->mimeData()))
        event->acceptProposedAction();
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
    const auto onTheirWay = m_session.queue().mayBeBilled();
    const auto lost = std::ranges::count_if(
        onTheirWay, [&pages](const auto& reading) { return pages.contains(reading.first); });
    m_session.queue().stop(pages);
    m_session.edit(tr("Remove page"), { RemovePages { pages } });
    QString done
        = tr("%n page(s) taken out; the files stay where they are.", nullptr, static_cast<int>(pages.size()));
    if (lost > 0)
        done += u' '
            + tr("%n reading(s) had been sent already and may be billed.", nullptr, static_cast<int>(lost));
    offerUndo(*m_messages, m_session.undoStack(), done);
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
        m_tabs->transcript().view().walkToFirstDoubt();
    else
        m_tabs->transcript().view().walkToLastDoubt();
}

void MainWindow::setThreshold(double threshold)
{
    m_settings.setValue(setting::doubtThreshold, threshold);
    m_controller->setThreshold(threshold);
    m_compare->setThreshold(threshold);
    m_strip->pageModel().setThreshold(threshold);
    updateDoubts();
}

void MainWindow::openFindBar(bool withReplace)
{
    m_tabs->showTranscript(); // what is found there can be changed there
    m_tabs->transcript().findBar().open(withReplace);
}

void MainWindow::showAccounts(const QString& provider)
{
    auto* dialog = new AccountsDialog(
        m_services.providers, { m_services.credentials, m_settings, m_services.ledger }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showProvider(provider);
    dialog->open();
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

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    m_recoveryOffer->begin();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!ClosingQuestions(m_session, *m_exporter, m_names, *this).mayClose()) {
        event->ignore();
        return;
    }
    saveLayout();
    m_session.close();
    event->accept();
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
    QStringList parts { tr("Page %1 of %2")
                            .arg(m_session.document().indexOf(page->id) + 1)
                            .arg(m_session.document().pages.size()),
        tr("%n doubt(s)", nullptr, doubts) };
    if (const std::optional<int> differences = m_compare->counter().count())
        parts << tr("%n difference(s) to decide", nullptr, *differences);
    m_position->setText(parts.join(u" · "_s));
}

// Who read the page; and what the numbers in view mean, which is another thing for each reader.
void MainWindow::updateReaders()
{
    const Page* page = m_session.document().page(m_controller->page());
    m_readers->showPage(page, QDate::currentDate());
    const Recognition* shown = m_tabs->shown();
    m_legend->setVisible(page && (shown ? !shown->lines.isEmpty() : !page->transcript.lines.isEmpty()));
    if (!shown && page && !page->recognitions.isEmpty()) {
        const auto first = std::ranges::find_if(
            page->transcript.lines, [](const TranscriptLine& line) { return bool(line.source); });
        const auto source = first == page->transcript.lines.end()
            ? page->recognitions.end()
            : std::ranges::find(page->recognitions, first->source, &Recognition::id);
        shown = source == page->recognitions.end() ? &page->recognitions.constLast() : &*source;
    }
    if (const QString note = m_controller->heatNote(); !note.isEmpty())
        m_legend->setMeaning(note, m_controller->heatMode());
    else if (shown)
        m_legend->setMeaning(m_names.meaning(shown->reader), m_controller->heatMode());
}

QList<PageId> MainWindow::allPages() const
{
    QList<PageId> pages;
    std::ranges::transform(m_session.document().pages, std::back_inserter(pages), &Page::id);
    return pages;
}

} // namespace handlens
