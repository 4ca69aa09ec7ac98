// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/findbar.h"

#include "session/session.h"
#include "transcript/altkeys.h"
#include "transcript/tokenobject.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// Where the pages stand, for matches on thousands of them.
QHash<PageId, qsizetype> placesOf(const Document& document)
{
    QHash<PageId, qsizetype> places;
    for (const Page& page : document.pages)
        places.insert(page.id, places.size());
    return places;
}

} // namespace

FindBar::FindBar(Session& session, TranscriptView& view, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
{
    createFields();
    layOut();
    connect(m_what, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_matchCase, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_allPages, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_next, &QPushButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QPushButton::clicked, this, &FindBar::findPrevious);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    m_changed.setSingleShot(true);
    m_changed.setInterval(0);
    connect(&m_changed, &QTimer::timeout, this, &FindBar::search);
    const auto searchSoon = [this] {
        if (!m_changed.isActive())
            m_changed.start();
    };
    connect(&session, &Session::transcriptChanged, &m_changed, searchSoon);
    connect(&session, &Session::pagesChanged, &m_changed, searchSoon);
    connect(&view, &TranscriptView::placeChanged, this, &FindBar::updateCount);
    connect(&view.model(), &TranscriptModel::refreshed, &m_changed, searchSoon);
    hide();
}

void FindBar::createFields()
{
    m_what = new QLineEdit(this);
    m_what->setPlaceholderText(tr("Find"));
    m_what->setAccessibleName(tr("Text to find"));
    m_what->setClearButtonEnabled(true);
    m_by = new QLineEdit(this);
    m_by->setPlaceholderText(tr("Replace by"));
    m_by->setAccessibleName(tr("Text to replace it by"));
    for (QLineEdit* field : { m_what, m_by })
        refuseTypingWithAlt(*field);
    m_matchCase = new QCheckBox(tr("Match &case"), this);
    m_allPages = new QCheckBox(tr("&All pages"), this);
    m_count = new QLabel(this);
    m_next = new QPushButton(tr("&Next"), this);
    m_previous = new QPushButton(tr("&Previous"), this);
    m_replace = new QPushButton(tr("&Replace"), this);
    m_replaceAll = new QPushButton(tr("Replace A&ll"), this);
}

void FindBar::layOut()
{
    auto* close = new QToolButton(this);
    close->setText(u"×"_s);
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto* findRow = new QHBoxLayout;
    findRow->addWidget(m_what, 1);
    findRow->addWidget(m_previous);
    findRow->addWidget(m_next);
    findRow->addWidget(close);
    m_replaceRow = new QWidget(this);
    auto* replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->addWidget(m_by, 1);
    replaceRow->addWidget(m_replace);
    replaceRow->addWidget(m_replaceAll);
    auto* optionRow = new QHBoxLayout;
    optionRow->addWidget(m_matchCase);
    optionRow->addWidget(m_allPages);
    optionRow->addStretch(1);
    optionRow->addWidget(m_count);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 6, 8, 6);
    rows->setSpacing(4);
    rows->addLayout(findRow);
    rows->addWidget(m_replaceRow);
    rows->addLayout(optionRow);
    const QList<QWidget*> order { m_what, m_by, m_previous, m_next, m_replace, m_replaceAll, m_matchCase,
        m_allPages, close };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void FindBar::open(bool withReplace)
{
    const QString selected = selectedTextWithTokens(m_view.textCursor());
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_what->setText(selected);
    m_replaceRow->setVisible(withReplace);
    QWidget::show();
    search();
    m_what->selectAll();
    m_what->setFocus(Qt::ShortcutFocusReason);
}

// Whoever uses the matches needs those of now.
void FindBar::settle()
{
    if (m_changed.isActive())
        search();
}

void FindBar::search()
{
    m_changed.stop();
    m_matches.clear();
    if (isHidden())
        return;
    const TextSearch wanted { m_what->text(), m_matchCase->isChecked() };
    for (const Page& page : m_session.document().pages) {
        if (m_allPages->isChecked() || page.id == m_view.page())
            m_matches << findText(page, wanted);
    }
    updateCount();
}

void FindBar::updateCount()
{
    const bool any = !m_matches.isEmpty();
    for (QPushButton* button : { m_next, m_previous, m_replace, m_replaceAll })
        button->setEnabled(any);
    if (m_what->text().isEmpty())
        m_count->clear();
    else if (!any)
        m_count->setText(tr("Not found"));
    else if (const std::optional<qsizetype> at = matchAtCaret())
        m_count->setText(tr("%1 of %2").arg(*at + 1).arg(m_matches.size()));
    else
        m_count->setText(tr("%n match(es)", nullptr, matchCount()));
}

std::optional<qsizetype> FindBar::matchAtCaret() const
{
    const int row = m_view.currentRow();
    if (row < 0 || !m_view.textCursor().hasSelection())
        return std::nullopt;
    const LineId line = m_view.model().lines()[row].id;
    const auto it = std::ranges::find_if(m_matches, [&](const TextMatch& match) {
        return match.page == m_view.page() && match.line == line && match.glyph == m_view.currentGlyph();
    });
    return it == m_matches.end() ? std::nullopt : std::optional(it - m_matches.begin());
}

// The first match at or behind the caret; the number of matches when there is none.
qsizetype FindBar::firstFromCaret() const
{
    const QHash<PageId, qsizetype> places = placesOf(m_session.document());
    const qsizetype here = places.value(m_view.page(), -1);
    const std::pair<qsizetype, qsizetype> caret(m_view.currentRow(), m_view.currentGlyph());
    const auto it = std::ranges::find_if(m_matches, [&](const TextMatch& match) {
        if (match.page != m_view.page())
            return places.value(match.page) > here;
        return std::pair(m_view.model().transcript().indexOf(match.line), match.glyph) >= caret;
    });
    return it - m_matches.begin();
}

void FindBar::step(int direction)
{
    settle();
    if (m_matches.isEmpty())
        return;
    const std::optional<qsizetype> at = matchAtCaret();
    qsizetype next = direction > 0 ? firstFromCaret() : firstFromCaret() - 1;
    if (at)
        next = *at + direction;
    show(m_matches[(next + matchCount()) % matchCount()]);
}

void FindBar::findNext()
{
    step(1);
}

void FindBar::findPrevious()
{
    step(-1);
}

void FindBar::show(const TextMatch& match)
{
    if (match.page != m_view.page())
        emit pageWanted(match.page);
    if (match.page != m_view.page())
        m_view.setPage(match.page);
    const auto row = m_view.model().transcript().indexOf(match.line);
    m_view.goTo(static_cast<int>(row), match.glyph);
    m_view.selectGlyphs(static_cast<int>(row), match.glyph, match.count);
    updateCount();
}

void FindBar::replaceOne()
{
    settle();
    const std::optional<qsizetype> at = matchAtCaret();
    if (!at) {
        findNext();
        return;
    }
    const TextMatch match = m_matches[*at];
    const Page* page = m_session.document().page(match.page);
    const TranscriptLine& line = page->transcript.lines[page->transcript.indexOf(match.line)];
    const TranscriptLine edited = withRangeReplaced(line, match.glyph, match.count, m_by->text());
    const auto row = static_cast<int>(page->transcript.indexOf(match.line));
    const qsizetype behind = match.glyph + edited.glyphs.size() - line.glyphs.size() + match.count;
    m_session.edit(tr("Replace"), { replaceLine(*page, edited) });
    m_view.goTo(row, behind);
    findNext();
}

void FindBar::replaceAll()
{
    settle();
    QHash<LineId, QList<TextMatch>> inLine;
    for (const TextMatch& match : std::as_const(m_matches))
        inLine[match.line].prepend(match);
    QList<Command> commands;
    for (const Page& page : m_session.document().pages) {
        for (const TranscriptLine& line : page.transcript.lines) {
            TranscriptLine edited = line;
            // The last one first, so that the places in front stay where they are.
            for (const TextMatch& match : inLine.value(line.id))
                edited = withRangeReplaced(edited, match.glyph, match.count, m_by->text());
            if (edited != line)
                commands << replaceLine(page, edited);
        }
    }
    if (!commands.isEmpty())
        m_session.edit(tr("Replace All"), commands);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_by->hasFocus())
        replaceOne();
    else if (event->modifiers() & Qt::ShiftModifier)
        findPrevious();
    else
        findNext();
}

void FindBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!isHidden())
        return; // only the window went
    m_matches.clear();
    m_view.setFocus();
}

} // namespace handlens
