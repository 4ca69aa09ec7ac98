// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/pagestatecard.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace handlens {

PageStateCard::PageStateCard(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_action(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    for (QLabel* const label : { m_title, m_text }) {
        label->setTextFormat(Qt::PlainText); // an error names files, and a file may be named anything
        label->setForegroundRole(QPalette::Text);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(tr("Progress of this page"));

    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    connect(m_action, &QPushButton::clicked, this, &PageStateCard::act);
    setState(State::None);
}

void PageStateCard::act()
{
    if (m_state == State::Failed)
        emit retryRequested();
    else if (m_state == State::NotRead)
        emit readAgainRequested();
    else
        emit openRequested();
}

bool PageStateCard::isLarge() const
{
    return m_state == State::Nothing || m_state == State::Loading || m_state == State::Failed;
}

QString PageStateCard::text() const
{
    return m_title->text().isEmpty() ? m_text->text() : m_title->text() + u'\n' + m_text->text();
}

void PageStateCard::setState(State state, const QString& detail)
{
    m_state = state;
    switch (state) {
    case State::None:
        say({}, {}, {});
        break;
    case State::Nothing:
        say(tr("No page is open"),
            tr("Drop photographs or scans of your notes here, or open them from a folder."), tr("&Open…"));
        break;
    case State::Loading:
        say({}, tr("Opening the page…"), {});
        break;
    case State::Failed:
        say(tr("This page cannot be shown"), detail, tr("&Try again"));
        break;
    case State::Reading:
        say({}, tr("Reading this page…"), {});
        break;
    case State::NotRead:
        say({}, detail, tr("&Try again"));
        break;
    case State::NoText:
        say({}, detail.isEmpty() ? tr("No text was found on this page.") : detail, {});
        break;
    }
    m_progress->setVisible(state == State::Loading || state == State::Reading);
    setProgress(-1);
    const int room = isLarge() ? 24 : 8;
    layout()->setContentsMargins(room, room, room, room);
    setAccessibleName(text());
    setVisible(state != State::None);
    adjustSize();
}

void PageStateCard::setProgress(double fraction)
{
    m_progress->setRange(0, fraction < 0 ? 0 : 1000);
    m_progress->setValue(static_cast<int>(fraction * 1000));
}

void PageStateCard::say(const QString& title, const QString& text, const QString& action)
{
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.3);
    heading.setBold(true);
    m_title->setFont(heading);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    // Wide enough for a sentence in a line or two, whatever the font.
    const int wide = fontMetrics().averageCharWidth() * 44;
    const bool wraps = !title.isEmpty() || fontMetrics().horizontalAdvance(text) > wide * 2;
    m_text->setMinimumWidth(wraps ? wide : 0);
    m_text->setWordWrap(wraps);
}

} // namespace handlens
