// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figureswindow.h"

#include "base/graphemes.h"
#include "compare/comparisonsource.h"
#include "compare/figuresorder.h"
#include "compare/figurestabs.h"
#include "compare/referencechooser.h"
#include "document/doubts.h"
#include "session/session.h"
#include "settings/settings.h"
#include "widgets/messagebar.h"

#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FiguresWindow::FiguresWindow(
    Session& session, ComparisonSource& source, const ReaderNames& names, Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_source(source)
    , m_names(names)
    , m_settings(settings)
    , m_references(new ReferenceChooser(session, settings, this))
    , m_threshold(settings.value(setting::doubtThreshold))
    , m_header(new FiguresHeader(this))
    , m_tabs(new FiguresTabs(settings, this))
    , m_messages(new MessageBar(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Figures"));
    setModal(false);
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    m_delay.setSingleShot(true);
    m_delay.setInterval(100ms); // typing in the transcript changes figures with every key
    createLayout();
    connectParts();
    resize(1080, 700);
    restoreGeometry(settings.value(setting::figuresGeometry));
}

void FiguresWindow::createLayout()
{
    m_progress->setAccessibleName(tr("Pages judged"));
    m_progress->setFormat(tr("%v of %m pages"));
    m_progress->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_progress);
}

void FiguresWindow::connectParts()
{
    const auto later = [this] { judgeSoon(); };
    connect(&m_delay, &QTimer::timeout, this, &FiguresWindow::judge);
    connect(&m_source, &ComparisonSource::changed, this, later);
    connect(&m_session, &Session::pagesChanged, this, later);
    connect(&m_session, &Session::pageChanged, this, later);
    connect(m_header, &FiguresHeader::changed, this, later);
    connect(m_header, &FiguresHeader::referenceChosen, this, &FiguresWindow::chooseReference);
    connect(m_references, &ReferenceChooser::chosen, this, [this] {
        m_messages->dismiss();
        showReference();
    });
    connect(m_references, &ReferenceChooser::failed, this, &FiguresWindow::showError);
    connect(m_tabs, &FiguresTabs::placeChosen, this, &FiguresWindow::goToPlace);
    connect(m_tabs, &FiguresTabs::saved, this,
        [this](const QString& sentence) { m_messages->showMessage(MessageKind::Info, sentence); });
    connect(m_tabs, &FiguresTabs::failed, this, &FiguresWindow::showError);
    connect(&m_judge, &FiguresJudge::finished, this, &FiguresWindow::present);
    connect(&m_judge, &FiguresJudge::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
        m_progress->setVisible(all > 1 && done < all);
    });
}

void FiguresWindow::setPicture(PageId page, const PagePicture& picture, const QList<PageStep>& steps)
{
    m_tabs->setPicture(page, picture, steps);
}

void FiguresWindow::setThreshold(double threshold)
{
    m_threshold = threshold;
    judgeSoon();
}

void FiguresWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    judge();
}

// What nobody sees is not worth the work.
void FiguresWindow::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    m_delay.stop();
    m_judge.cancel();
    m_settings.setValue(setting::figuresGeometry, saveGeometry());
}

void FiguresWindow::judgeSoon()
{
    if (isVisible())
        m_delay.start();
}

QList<const Page*> FiguresWindow::pages() const
{
    QList<const Page*> pages;
    for (const Page& page : m_session.document().pages) {
        if (m_header->scope() == FiguresScope::AllPages || page.id == m_source.page())
            pages << &page;
    }
    return pages;
}

void FiguresWindow::judge()
{
    showReference();
    FiguresOrder order { .rules = { m_header->normalisation(), m_threshold } };
    for (const Page* page : pages())
        order.pages << PageToJudge { page->id, page->recognitions, referenceText(*page) };
    order.readers = readersOf(order.pages, m_names);
    order.prices = pricesOf(order.readers, m_names, m_settings);
    m_judge.judge(order);
}

void FiguresWindow::present()
{
    m_progress->hide();
    QStringList titles;
    for (const QString& reader : m_judge.order().readers)
        titles << m_names.name(reader);
    m_tabs->setFigures(m_judge.figures(), m_judge.judged(), titles);
}

void FiguresWindow::showError(const Error& error)
{
    m_messages->showMessage(MessageKind::Error, error.message);
}

void FiguresWindow::chooseReference(ReferenceKind kind)
{
    QList<PageId> wanted { m_source.page() }; // what is typed is typed for the page in view
    if (kind != ReferenceKind::Typed) {
        wanted.clear();
        std::ranges::transform(pages(), std::back_inserter(wanted), &Page::id);
    }
    m_references->choose(kind, wanted);
    showReference(); // what was chosen, also when the person changed their mind
}

void FiguresWindow::showReference()
{
    const QList<const Page*> shown = pages();
    std::optional<ReferenceKind> kind = ReferenceKind::None;
    for (const Page* page : shown) {
        const ReferenceKind own = page->reference.kind;
        if (page == shown.first())
            kind = own;
        else if (kind != own)
            kind.reset();
    }
    m_header->showReference(kind, noteOn(kind, shown));
}

QString FiguresWindow::noteOn(std::optional<ReferenceKind> kind, const QList<const Page*>& shown) const
{
    if (kind == ReferenceKind::File)
        return tr("Held against “%1”.").arg(visibleText(shown.first()->reference.file));
    if (kind != ReferenceKind::Transcript)
        return {};
    qsizetype open = 0;
    for (const Page* page : shown)
        open += doubtCount(page->transcript, m_threshold);
    if (open == 0)
        return tr("Held against the transcript as it is now.");
    return tr("The transcript still has %n open doubt(s). Decide them first, or the figures are too good for "
              "the reader the text began with.",
        nullptr, static_cast<int>(open));
}

} // namespace handlens
