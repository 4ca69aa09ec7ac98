// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figuresjudge.h"

#include <QtConcurrent>

namespace handlens {

FiguresJudge::FiguresJudge(QObject* parent)
    : QObject(parent)
{
    connect(&m_judging, &QFutureWatcherBase::progressValueChanged, this,
        [this](int done) { emit progressed(done, m_judging.progressMaximum()); });
    connect(&m_judging, &QFutureWatcherBase::finished, this, &FiguresJudge::addUp);
    connect(&m_adding, &QFutureWatcherBase::finished, this, [this] {
        if (!m_adding.isCanceled())
            emit finished();
    });
}

FiguresJudge::~FiguresJudge()
{
    cancel();
}

void FiguresJudge::judge(const FiguresOrder& order)
{
    cancel();
    if (order.rules != m_order.rules)
        m_kept.clear();
    m_order = order;
    QList<PageToJudge> anew;
    for (const PageToJudge& page : order.pages) {
        const auto kept = m_kept.constFind(page.page);
        if (kept == m_kept.constEnd() || kept->page != page)
            anew << page;
    }
    m_judging.setFuture(QtConcurrent::mapped(
        anew, [rules = order.rules](const PageToJudge& page) { return judgePage(page, rules); }));
}

void FiguresJudge::cancel()
{
    m_judging.cancel();
    m_adding.cancel();
}

void FiguresJudge::addUp()
{
    if (m_judging.isCanceled())
        return;
    const QList<JudgedPage> anew = m_judging.future().results();
    for (const JudgedPage& page : anew)
        m_kept.insert(page.page.page, page);
    m_judged.clear();
    for (const PageToJudge& page : std::as_const(m_order.pages))
        m_judged << m_kept.value(page.page);
    m_adding.setFuture(QtConcurrent::run(
        [pages = m_judged, order = m_order] { return addedUp(pages, order.readers, order.prices); }));
}

} // namespace handlens
