// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figuresjudge.h"

#include <QtConcurrent>

namespace handlens {

FiguresJudge::FiguresJudge(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FiguresJudge::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int done) { emit progressed(done, m_watcher.progressMaximum()); });
}

FiguresJudge::~FiguresJudge()
{
    m_watcher.cancel();
}

void FiguresJudge::judge(const QList<PageToJudge>& pages, const JudgingRules& rules)
{
    if (rules != m_rules)
        m_kept.clear();
    m_rules = rules;
    m_asked = pages;
    QList<PageToJudge> anew;
    for (const PageToJudge& page : pages) {
        const auto kept = m_kept.constFind(page.page);
        if (kept == m_kept.constEnd() || kept->page != page)
            anew << page;
    }
    m_watcher.cancel();
    m_watcher.setFuture(
        QtConcurrent::mapped(anew, [rules](const PageToJudge& page) { return judgePage(page, rules); }));
}

void FiguresJudge::cancel()
{
    m_watcher.cancel();
}

void FiguresJudge::take()
{
    const QFuture<JudgedPage> future = m_watcher.future();
    if (future.isCanceled())
        return;
    for (const JudgedPage& page : future.results())
        m_kept.insert(page.page.page, page);
    m_judged.clear();
    for (const PageToJudge& page : std::as_const(m_asked))
        m_judged << m_kept.value(page.page);
    emit finished();
}

} // namespace handlens
