// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/transcriptpanel.h"

#include "session/session.h"
#include "transcript/findbar.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace handlens {

TranscriptPanel::TranscriptPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new TranscriptView(session, this))
    , m_findBar(new FindBar(session, *m_view, this))
{
    createHeader();
    createHint();
    layOut();
    connect(m_view, &TranscriptView::doubtsChanged, this, &TranscriptPanel::showDoubts);
    connect(&m_view->model(), &TranscriptModel::refreshed, this, &TranscriptPanel::showState);
    connect(&session, &Session::pageChanged, this, &TranscriptPanel::takeChange);
    connect(m_read, &QPushButton::clicked, this, [this] { emit readWanted(m_view->page()); });
    showState();
}

void TranscriptPanel::createHeader()
{
    m_header = new QWidget(this);
    m_doubts = new QLabel(m_header);
    m_doubts->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(m_header);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMaximumWidth(120);
    m_progress->setAccessibleName(tr("Doubts decided on this page"));
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_doubts);
    row->addStretch(1);
    row->addWidget(m_progress);
}

void TranscriptPanel::createHint()
{
    m_hintPage = new QWidget(this);
    m_hint = new QLabel(m_hintPage);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_read = new QPushButton(m_hintPage);
    auto* column = new QVBoxLayout(m_hintPage);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    column->addWidget(m_hint);
    column->addSpacing(8);
    column->addWidget(m_read, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void TranscriptPanel::layOut()
{
    m_hintPage->setBackgroundRole(QPalette::Base);
    m_hintPage->setAutoFillBackground(true);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_hintPage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_findBar);
    column->addLayout(m_stack, 1);
}

void TranscriptPanel::setPage(PageId page)
{
    m_view->setPage(page);
    showState();
}

void TranscriptPanel::takeChange(PageId page)
{
    if (page == m_view->page())
        showState();
}

void TranscriptPanel::showDoubts()
{
    const int left = m_view->model().doubtCount();
    int& most = m_mostDoubts[m_view->page()];
    most = std::max(most, left);
    m_doubts->setText(left > 0 ? tr("%n doubt(s)", nullptr, left) : tr("No doubts left"));
    m_progress->setVisible(most > 0);
    m_progress->setRange(0, std::max(most, 1));
    m_progress->setValue(most - left);
    m_progress->setToolTip(tr("%1 of %2 decided").arg(most - left).arg(most));
}

void TranscriptPanel::showState()
{
    const Page* page = m_session.document().page(m_view->page());
    const bool empty = !page || page->transcript.lines.isEmpty();
    m_header->setVisible(!empty);
    m_stack->setCurrentWidget(empty ? m_hintPage : m_view);
    showDoubts();
    if (!empty)
        return;
    if (!page) {
        showHint(tr("Open a page to see its text here."), {});
        return;
    }
    switch (m_session.pageState(page->id)) {
    case PageState::Waiting:
        showHint(tr("This page waits to be read."), {});
        return;
    case PageState::Reading:
        showHint(tr("This page is being read…"), {});
        return;
    case PageState::Failed:
        showHint(page->errors.constLast().message, tr("&Try Again"));
        return;
    case PageState::Read:
    case PageState::Edited:
        showHint(tr("No text was found on this page."), tr("&Read Again"));
        return;
    case PageState::Unread:
        showHint(tr("This page was not read yet."), tr("&Read This Page"));
        return;
    }
}

void TranscriptPanel::showHint(const QString& text, const QString& button)
{
    m_hint->setText(text);
    m_read->setText(button);
    m_read->setVisible(!button.isEmpty());
}

} // namespace handlens
