// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figurestabs.h"

#include "compare/barchart.h"
#include "compare/confusionspage.h"
#include "compare/figurestables.h"
#include "compare/reliabilitychart.h"
#include "settings/plainlabel.h"
#include "settings/settings.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

// A few readers make a short table; left to itself it would still take all the room.
void shareEqually(QSplitter& splitter)
{
    splitter.setSizes({ 1'000, 1'000 });
    splitter.setStretchFactor(0, 1);
    splitter.setStretchFactor(1, 1);
}

} // namespace

FiguresTabs::FiguresTabs(Settings& settings, QWidget* parent)
    : QTabWidget(parent)
    , m_settings(settings)
    , m_errors(makePane(u"errors"_s))
    , m_confidence(makePane(u"confidence"_s))
    , m_agreement(makePane(u"agreement"_s))
    , m_confusions(new ConfusionsPage(settings, this))
    , m_bars(new BarChart(this))
{
    createPages();
    connect(m_confusions, &ConfusionsPage::placeChosen, this, &FiguresTabs::placeChosen);
    connect(&m_confusions->pane(), &FiguresPane::saved, this, &FiguresTabs::saved);
    connect(&m_confusions->pane(), &FiguresPane::failed, this, &FiguresTabs::failed);
    showEmptiness();
}

FiguresPane* FiguresTabs::makePane(const QString& objectName)
{
    auto* pane = new FiguresPane(m_settings, this);
    pane->setObjectName(objectName);
    connect(pane, &FiguresPane::saved, this, &FiguresTabs::saved);
    connect(pane, &FiguresPane::failed, this, &FiguresTabs::failed);
    return pane;
}

void FiguresTabs::createPages()
{
    m_confusions->pane().setObjectName(u"confusions"_s);
    auto* errors = new QSplitter(Qt::Vertical, this);
    errors->setChildrenCollapsible(false);
    errors->addWidget(m_errors);
    errors->addWidget(scrolled(m_bars, errors));
    shareEqually(*errors);
    auto* charts = new QWidget(this);
    m_charts = new QHBoxLayout(charts);
    m_charts->setContentsMargins(0, 0, 0, 0);
    auto* confidence = new QSplitter(Qt::Vertical, this);
    confidence->setChildrenCollapsible(false);
    confidence->addWidget(scrolled(charts, confidence));
    confidence->addWidget(m_confidence);
    shareEqually(*confidence);

    m_stacks << addStack(errors, tr("&Errors")) << addStack(m_confusions, tr("C&onfusions"))
             << addStack(confidence, tr("Con&fidence")) << addStack(m_agreement, tr("Agree&ment"));
}

QStackedWidget* FiguresTabs::addStack(QWidget* content, const QString& title)
{
    auto* stack = new QStackedWidget(this);
    stack->addWidget(content);
    QLabel* why = plainLabel({}, stack);
    why->setAlignment(Qt::AlignCenter);
    why->setMargin(24);
    stack->addWidget(why);
    addTab(stack, title);
    return stack;
}

void FiguresTabs::setFigures(
    const DocumentFigures& figures, const QList<JudgedPage>& pages, const QStringList& titles)
{
    m_figures = figures;
    m_errors->setTable(errorsTable(figures, titles, m_settings.value(setting::currency)));
    m_confidence->setTable(confidenceTable(figures, titles));
    m_agreement->setTable(agreementTable(figures, titles));
    m_confusions->setFigures(figures, pages, titles);
    showCharts(titles);
    showEmptiness();
}

void FiguresTabs::setPicture(PageId page, const PagePicture& picture, const QList<PageStep>& steps)
{
    m_confusions->setPicture(page, picture, steps);
}

void FiguresTabs::showCharts(const QStringList& titles)
{
    QList<BarGroup> groups;
    for (qsizetype i = 0; i < m_figures.readers.size(); ++i) {
        const ReaderFigures& reader = m_figures.readers[i];
        const Figures& figures = reader.figures;
        groups << BarGroup { titles[i], {} };
        if (reader.judged > 0)
            groups.last().shares = { figures.characters.rate(), figures.words.rate() };
        if (i == m_reliability.size()) {
            m_reliability << new ReliabilityChart(this);
            m_charts->addWidget(m_reliability.last());
        }
        m_reliability[i]->setBins(titles[i], reader.bins, reader.calibrationError);
    }
    m_bars->setBars({ tr("Characters wrong"), tr("Words wrong") }, groups);
    for (qsizetype i = 0; i < m_reliability.size(); ++i)
        m_reliability[i]->setVisible(i < m_figures.readers.size());
}

void FiguresTabs::showEmptiness()
{
    const QList<ReaderFigures>& readers = m_figures.readers;
    QString why;
    if (readers.isEmpty())
        why = tr("Nobody has read anything here yet. Recognise the page with one reader or more, and look "
                 "here again.");
    else if (std::ranges::none_of(readers, [](const ReaderFigures& reader) { return reader.judged > 0; }))
        why = tr("To count errors, Handlens must know what really stands there. Choose a reference above: "
                 "the transcript when you have checked it, a text file, or a text you type or paste.");
    QString whyNoAgreement = readers.isEmpty() ? why : QString();
    if (readers.size() == 1)
        whyNoAgreement = tr("Only one reader has read this. Recognise the page with a second one to see how "
                            "far the two agree.");
    for (QStackedWidget* stack : std::as_const(m_stacks)) {
        const QString& sentence = stack == m_stacks.last() ? whyNoAgreement : why;
        static_cast<QLabel*>(stack->widget(1))->setText(sentence);
        stack->setCurrentIndex(sentence.isEmpty() ? 0 : 1);
    }
}

} // namespace handlens
