// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/transcriptpanel.h"

#include "session/session.h"
#include "transcript/findbar.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"
#include "widgets/vieworhint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace handlens {

TranscriptPanel::TranscriptPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new TranscriptView(session, this))
    , m_text(new ViewOrHint(*m_view, this))
    , m_findBar(new FindBar(session, *m_view, this))
{
    createHeader();
    layOut();
    connect(m_view, &TranscriptView::doubtsChanged, this, &TranscriptPanel::showDoubts);
    connect(&m_view->model(), &TranscriptModel::refreshed, this, &TranscriptPanel::showState);
    connect(&session, &Session::pageChanged, this, &TranscriptPanel::takeChange);
    connect(m_text, &ViewOrHint::buttonClicked, this, [this] { emit readWanted(m_view->page()); });
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

void TranscriptPanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_findBar);
    column->addWidget(m_text, 1);
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
    showDoubts();
    if (!empty) {
        m_text->showView();
        return;
    }
    if (!page) {
        m_text->showHint(tr("Open a page to see its text here."));
        return;
    }
    switch (m_session.pageState(page->id)) {
    case PageState::Waiting:
        m_text->showHint(tr("This page waits to be read."));
        return;
    case PageState::Reading:
        m_text->showHint(tr("This page is being read…"));
        return;
    case PageState::Failed:
        m_text->showHint(page->errors.constLast().message, tr("&Try Again"));
        return;
    case PageState::Read:
    case PageState::Edited:
        m_text->showHint(tr("No text was found on this page."), tr("&Read Again"));
        return;
    case PageState::Unread:
        m_text->showHint(tr("This page was not read yet."), tr("&Read This Page"));
        return;
    }
}

} // namespace handlens
