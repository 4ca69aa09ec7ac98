// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/comparepanel.h"

#include "compare/compareactions.h"
#include "compare/comparisonsource.h"
#include "compare/differenceview.h"
#include "widgets/vieworhint.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace handlens {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComparePanel)
};

// What to do where there is nothing to show; empty where there is.
QString hintFor(DifferenceReview& review)
{
    const auto sides = review.model().page().names.size();
    if (sides == 0)
        return Words::tr(
            "Nobody has read this page yet. Recognise it with two readers to see where they differ.");
    if (sides == 2)
        return Words::tr(
            "Only %1 has read this page. Recognise it with a second reader, or import a reading, to "
            "see where "
            "they differ.")
            .arg(review.model().page().names[1]);
    const RowFilter& filter = review.model().filter();
    if (review.model().rowCount() > 0)
        return {};
    if (filter == RowFilter())
        return Words::tr("No reader found text on this page. Another picture of it may be easier to read.");
    if (filter.differing && review.differences() == 0)
        return Words::tr("All readers agree on this page.");
    if (!filter.differing)
        return Words::tr("Every reader is sure of every line. Switch “Only doubtful” off to see them.");
    return Words::tr(
        "The readers differ only in lines they are sure of. Switch “Only doubtful” off to see them.");
}

QString summaryOf(const DifferenceReview& review)
{
    const int all = review.differences();
    if (all == 0)
        return Words::tr("All readers agree on this page.");
    return Words::tr("%n difference(s), %1 to decide", nullptr, all).arg(review.undecided());
}

} // namespace

ComparePanel::ComparePanel(Session& session, ComparisonSource& source, QWidget* parent)
    : PlacePanel(parent)
    , m_source(source)
    , m_review(new DifferenceReview(session, source, this))
    , m_actions(new CompareActions(*m_review, this))
    , m_view(new DifferenceView(*m_review, this))
    , m_table(new ViewOrHint(*m_view, this))
{
    addActions(m_actions->withKeys());
    layOut();
    setFocusProxy(m_view);
    connectReview();
    connect(&source, &ComparisonSource::changed, this, &ComparePanel::takeChange);
    showState();
}

void ComparePanel::layOut()
{
    m_header = makeHeader();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);
}

QWidget* ComparePanel::makeHeader()
{
    auto* header = new QWidget(this);
    m_summary = new QLabel(header);
    m_summary->setTextFormat(Qt::PlainText);
    m_consensus = new QPushButton(tr("Start from Consensus…"), header);
    m_consensus->setToolTip(tr("Offer what most readers say as the transcript of this page."));
    auto* first = new QHBoxLayout;
    first->addWidget(m_summary, 1);
    for (const auto& [action, arrow] :
        { std::pair(m_actions->previous(), Qt::LeftArrow), std::pair(m_actions->next(), Qt::RightArrow) }) {
        auto* button = new QToolButton(header);
        button->setDefaultAction(action);
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the keys stay with the table
        first->addWidget(button);
    }
    m_differing = new QCheckBox(tr("Only differing"), header);
    m_differing->setToolTip(tr("Show only lines in which the readers differ."));
    m_doubtful = new QCheckBox(tr("Only doubtful"), header);
    m_doubtful->setToolTip(tr("Show only lines with a character that a reader was not sure of."));
    auto* second = new QHBoxLayout;
    second->addWidget(m_differing);
    second->addWidget(m_doubtful);
    second->addStretch(1);
    second->addWidget(m_consensus);
    auto* rows = new QVBoxLayout(header);
    rows->setContentsMargins(12, 6, 12, 6);
    rows->setSpacing(4);
    rows->addLayout(first);
    rows->addLayout(second);
    return header;
}

void ComparePanel::connectReview()
{
    connect(m_review, &DifferenceReview::refreshed, this, &ComparePanel::showState);
    connect(m_review, &DifferenceReview::refreshed, this, &ComparePanel::decisionsChanged);
    connect(m_review, &DifferenceReview::nextPageWanted, this, &ComparePanel::nextPageWanted);
    connect(m_review, &DifferenceReview::moved, this, [this] {
        const auto [line, glyph] = place();
        emit placeChanged(line, glyph);
    });
    connect(m_view, &DifferenceView::typingWanted, this, &ComparePanel::askForTyping);
    connect(m_view, &DifferenceView::textPointsChanged, this, &ComparePanel::textPointsChanged);
    connect(m_actions, &CompareActions::tableWanted, this, &ComparePanel::showWanted);
    connect(m_consensus, &QPushButton::clicked, this, &ComparePanel::consensusWanted);
    for (const QCheckBox* box : { m_differing, m_doubtful })
        connect(box, &QCheckBox::toggled, this, [this] {
            m_review->setFilter({ m_differing->isChecked(), m_doubtful->isChecked() });
        });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& at) { m_actions->popUp(*m_view, m_view->viewport()->mapToGlobal(at)); });
}

void ComparePanel::setPicture(const PagePicture& picture, const QList<PageStep>& steps)
{
    m_view->setPicture(picture, steps);
}

void ComparePanel::setReference(const QString& text)
{
    m_review->model().setReference(text);
}

void ComparePanel::enterPage(int direction)
{
    m_review->enter(direction);
}

int ComparePanel::undecidedIn(const PageComparison& comparison) const
{
    return m_review->undecidedIn(comparison);
}

std::pair<int, int> ComparePanel::place() const
{
    return m_review->transcriptPlace();
}

void ComparePanel::goTo(int line, int glyph)
{
    takeChange();
    const ComparedPage& page = m_review->model().page();
    if (!page.isNull())
        m_review->goTo(columnOfTranscript(*page.comparison, line, glyph));
}

void ComparePanel::setThreshold(double threshold)
{
    m_review->setThreshold(threshold);
}

void ComparePanel::setTextPoints(int points)
{
    m_view->setTextPoints(points);
}

QAction* ComparePanel::nextDifference() const
{
    return m_actions->next();
}

QAction* ComparePanel::previousDifference() const
{
    return m_actions->previous();
}

QList<QAction*> ComparePanel::compareActions() const
{
    return m_actions->all();
}

void ComparePanel::showEvent(QShowEvent* event)
{
    PlacePanel::showEvent(event);
    takeChange();
    showState();
}

void ComparePanel::hideEvent(QHideEvent* event)
{
    PlacePanel::hideEvent(event);
    m_actions->setActive(false);
}

void ComparePanel::takeChange()
{
    if (isVisible())
        m_review->refresh();
}

// Over what the transcript has at the difference, so that the next key replaces it.
void ComparePanel::askForTyping(const QString& text)
{
    const DifferenceModel& model = m_review->model();
    const auto [line, glyph] = place();
    if (line < 0)
        return;
    int count = 0;
    if (model.difference() >= 0) {
        const Difference& here = model.page().comparison->differences()[model.difference()];
        const AlignedRow& row = model.page().comparison->aligned().rows[here.row];
        const QList<Line>& lines = model.page().comparison->lines()[PageComparison::transcriptSide];
        for (const AlignedColumn& column : row.columns.sliced(here.first, here.count))
            count += glyphAt(lines, column.places[PageComparison::transcriptSide]) ? 1 : 0;
    }
    emit typingWanted(line, glyph, count, text);
}

void ComparePanel::showState()
{
    const QString said = hintFor(*m_review);
    const bool compared = m_review->model().page().names.size() > 2;
    m_header->setVisible(compared);
    m_consensus->setVisible(compared);
    m_summary->setText(summaryOf(*m_review));
    if (said.isEmpty())
        m_table->showView();
    else
        m_table->showHint(said);
    m_actions->setActive(isVisible() && said.isEmpty()); // nothing is decided unseen
}

} // namespace handlens
