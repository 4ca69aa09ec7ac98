// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/readertabs.h"

#include "session/session.h"
#include "transcript/editactions.h"
#include "transcript/placepanel.h"
#include "transcript/readertabactions.h"
#include "transcript/readingtooltip.h"
#include "transcript/recognitionview.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// One long name must not cut all the others short; a tab takes an ampersand for the mark of a key.
QString tabText(const QString& name, const QFontMetrics& metrics)
{
    constexpr int characters = 22;
    return metrics.elidedText(name, Qt::ElideMiddle, metrics.averageCharWidth() * characters)
        .replace(u'&', u"&&"_s);
}

} // namespace

ReaderTabs::ReaderTabs(Session& session, const ReaderNames& names, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_names(names)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedLayout)
    , m_views(*m_stack)
    , m_transcript(new TranscriptPanel(session, this))
    , m_actions(new ReaderTabActions(*m_bar, *this))
{
    m_bar->setAccessibleName(tr("Transcript and readings of this page"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->addTab(tr("Transcript"));
    m_bar->hide();
    m_stack->addWidget(m_transcript);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    connect(m_actions, &ReaderTabActions::tabWanted, this, &ReaderTabs::showTab);
    connect(m_actions, &ReaderTabActions::stepWanted, this, &ReaderTabs::step);
    connect(m_bar, &QTabBar::currentChanged, this, &ReaderTabs::choose);
    connect(&session, &Session::pageChanged, this, [this](PageId page) {
        if (page == m_page)
            follow();
    });
    connect(&m_views, &RecognitionViews::placeChanged, this, &ReaderTabs::placeChanged);
    connect(&m_views, &RecognitionViews::textPointsChanged, this, &ReaderTabs::setTextPoints);
    connect(&m_views, &RecognitionViews::textPointsChanged, this, &ReaderTabs::textPointsChanged);
    TranscriptView& text = m_transcript->view();
    connect(&text, &TranscriptView::placeChanged, this, [this](int line, qsizetype glyph) {
        if (!m_shown && !m_comparing)
            emit placeChanged(line, static_cast<int>(glyph));
    });
    connect(&text, &TranscriptView::textPointsChanged, this, &ReaderTabs::textPointsChanged);
    // Doubts are decided in the transcript only.
    for (const QAction* walk : { text.actionsOfLines().nextDoubt(), text.actionsOfLines().previousDoubt() })
        connect(walk, &QAction::triggered, this, &ReaderTabs::showTranscript);
}

void ReaderTabs::setComparePanel(PlacePanel* panel)
{
    m_compare = panel;
    m_stack->addWidget(panel);
    panel->setThreshold(m_views.threshold());
    panel->setTextPoints(m_views.textPoints());
    m_actions->addCompare();
    connect(m_actions, &ReaderTabActions::compareWanted, this, &ReaderTabs::showComparison);
    connect(panel, &PlacePanel::placeChanged, this, [this](int line, int glyph) {
        if (m_comparing)
            emit placeChanged(line, glyph);
    });
    connect(panel, &PlacePanel::textPointsChanged, this, &ReaderTabs::setTextPoints);
    connect(panel, &PlacePanel::textPointsChanged, this, &ReaderTabs::textPointsChanged);
    connect(panel, &PlacePanel::showWanted, this, &ReaderTabs::showComparison);
    connect(panel, &PlacePanel::typingWanted, this, &ReaderTabs::typeInTranscript);
    follow();
}

int ReaderTabs::compareTab() const
{
    return m_compare && !m_tabs.empty() ? static_cast<int>(m_tabs.size()) + 1 : -1;
}

void ReaderTabs::typeInTranscript(int line, int glyph, int count, const QString& typed)
{
    showTranscript();
    TranscriptView& text = m_transcript->view();
    text.goTo(line, glyph); // what is typed decides no doubt of a walk
    if (count > 0)
        text.selectGlyphs(line, glyph, count);
    if (!typed.isEmpty())
        text.insertText(typed);
}

void ReaderTabs::setPage(PageId page)
{
    m_page = page;
    m_transcript->setPage(page);
    follow();
}

const Recognition* ReaderTabs::shown() const
{
    const Page* page = m_session.document().page(m_page);
    if (!page || !m_shown)
        return nullptr;
    const auto it = std::ranges::find(page->recognitions, m_shown, &Recognition::id);
    return it == page->recognitions.end() ? nullptr : &*it;
}

std::pair<int, int> ReaderTabs::place() const
{
    if (m_comparing)
        return m_compare->place();
    if (const RecognitionView* view = m_views.find(m_shown))
        return { view->currentLine(), view->currentGlyph() };
    const TranscriptView& text = m_transcript->view();
    return { text.currentRow(), static_cast<int>(text.currentGlyph()) };
}

void ReaderTabs::goTo(int line, int glyph)
{
    if (m_comparing)
        m_compare->goTo(line, glyph);
    else if (RecognitionView* view = m_views.find(m_shown))
        view->goTo(line, glyph);
    else
        m_transcript->view().goTo(line, glyph);
}

void ReaderTabs::takeFocus()
{
    if (m_comparing)
        m_compare->setFocus(Qt::OtherFocusReason);
    else if (RecognitionView* view = m_views.find(m_shown))
        view->setFocus(Qt::OtherFocusReason);
    else
        m_transcript->view().setFocus(Qt::OtherFocusReason);
}

void ReaderTabs::setThreshold(double threshold)
{
    m_transcript->view().setThreshold(threshold);
    m_views.setThreshold(threshold);
    if (m_compare)
        m_compare->setThreshold(threshold);
}

void ReaderTabs::setTextPoints(int points)
{
    m_transcript->view().setTextPoints(points);
    m_views.setTextPoints(points);
    if (m_compare)
        m_compare->setTextPoints(points);
}

void ReaderTabs::showTab(int tab)
{
    if (tab <= static_cast<int>(m_tabs.size()))
        m_bar->setCurrentIndex(tab); // out of range: nothing changes
    m_actions->update(); // the key ticked or unticked its action
}

// Who asks for the table means to decide: the keys go there.
void ReaderTabs::showComparison()
{
    m_bar->setCurrentIndex(compareTab());
    m_actions->update();
    if (m_comparing)
        takeFocus();
}

void ReaderTabs::showTranscript()
{
    if (!m_shown && !m_comparing)
        return;
    showTab(0);
    takeFocus();
}

void ReaderTabs::step(int direction)
{
    const int texts = static_cast<int>(m_tabs.size()) + 1;
    const int from = m_comparing && direction > 0 ? -1 : m_bar->currentIndex(); // the table stands behind all
    showTab((from + direction + texts) % texts);
}

// The page was read, or is another one: the tabs are those of its recognitions.
void ReaderTabs::follow()
{
    const Page* page = m_session.document().page(m_page);
    m_tabs.clear();
    if (page)
        std::ranges::transform(m_names.inOrder(*page), std::back_inserter(m_tabs), &Recognition::id);
    rebuildTabs(page);
    m_views.keepOnly(m_tabs);
}

void ReaderTabs::rebuildTabs(const Page* page)
{
    const auto readings = static_cast<int>(m_tabs.size());
    const QList<const Recognition*> recognitions
        = page ? m_names.inOrder(*page) : QList<const Recognition*>();
    const int tabs = std::max(compareTab(), readings) + 1;
    int current = 0;
    {
        const QSignalBlocker quiet(m_bar);
        while (m_bar->count() > tabs)
            m_bar->removeTab(m_bar->count() - 1);
        while (m_bar->count() < tabs)
            m_bar->addTab({});
        for (int i = 0; i < readings; ++i) {
            const Recognition& recognition = *recognitions[i];
            m_bar->setTabText(i + 1, tabText(m_names.shortName(recognition.reader), m_bar->fontMetrics()));
            m_bar->setTabToolTip(i + 1, readingToolTip(m_names, *page, recognition));
            if (recognition.reader == m_reader)
                current = i + 1;
        }
        if (compareTab() > 0) {
            m_bar->setTabText(compareTab(), tr("Compare"));
            m_bar->setTabToolTip(compareTab(), tr("Where the readers of this page differ"));
        }
        if (m_choseCompare)
            current = std::max(compareTab(), 0);
        m_bar->setCurrentIndex(current);
    }
    m_bar->setVisible(readings > 0);
    m_actions->update();
    bringUp(current); // a page that this reader did not read does not unlearn the choice
}

QList<QAction*> ReaderTabs::showActions() const
{
    return m_actions->all();
}

void ReaderTabs::choose(int tab)
{
    const Page* page = m_session.document().page(m_page);
    const bool reading = page && tab > 0 && tab != compareTab();
    m_choseCompare = tab > 0 && tab == compareTab();
    m_reader = reading ? m_names.inOrder(*page)[tab - 1]->reader : QString();
    bringUp(tab);
}

void ReaderTabs::bringUp(int tab)
{
    const Page* page = m_session.document().page(m_page);
    const bool comparing = page && tab > 0 && tab == compareTab();
    const bool reading = page && tab > 0 && !comparing;
    const RecognitionId wanted = reading ? m_tabs[static_cast<size_t>(tab) - 1] : RecognitionId {};
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) && !m_bar->hasFocus();
    const bool other = std::exchange(m_comparing, comparing) != comparing;
    const bool changed = std::exchange(m_shown, wanted) != wanted || other;
    if (comparing)
        m_stack->setCurrentWidget(m_compare);
    else if (const Recognition* recognition = shown())
        m_stack->setCurrentWidget(&m_views.viewOf(*recognition, m_names.name(recognition->reader)));
    else
        m_stack->setCurrentWidget(m_transcript);
    m_actions->update();
    if (!changed)
        return;
    if (hadFocus)
        takeFocus();
    emit shownChanged();
}

} // namespace handlens
