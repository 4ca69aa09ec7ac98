// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/differenceview.h"

#include "compare/differencedelegate.h"
#include "transcript/rowlook.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace handlens {

DifferenceView::DifferenceView(DifferenceReview& review, QWidget* parent)
    : QListView(parent)
    , m_review(review)
    , m_delegate(new DifferenceDelegate(review.model(), this))
    , m_composed(new QLabel(viewport()))
{
    setAccessibleName(tr("Differences between readers"));
    setLayoutDirection(Qt::LeftToRight); // each row has the direction of its writing
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or its coming and going would change the heights
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_composed->setTextFormat(Qt::PlainText);
    m_composed->setFrameShape(QFrame::Box);
    m_composed->setAutoFillBackground(true);
    m_composed->hide();
    setModel(&review.model());
    setItemDelegate(m_delegate);
    applyFont();
    connect(&review, &DifferenceReview::refreshed, this, &DifferenceView::layOutAgain);
    connect(&review, &DifferenceReview::moved, this, &DifferenceView::showCurrent);
}

void DifferenceView::setPicture(const PagePicture& picture, const QList<PageStep>& steps)
{
    if (m_delegate->setPicture(picture, steps))
        layOutAgain();
}

void DifferenceView::setTextPoints(int points)
{
    m_textPoints = points;
    applyFont();
}

void DifferenceView::applyFont()
{
    m_delegate->setFonts(rowFont(font(), m_textPoints), font());
    layOutAgain();
}

void DifferenceView::layOutAgain()
{
    scheduleDelayedItemsLayout();
    viewport()->update();
}

bool DifferenceView::isOurs(const QKeyEvent& event) const
{
    if (event.matches(QKeySequence::Undo))
        return m_review.canTakeBack();
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (digitOf(event) > 0)
        return held == Qt::NoModifier || held == Qt::ShiftModifier
            || held == (Qt::ControlModifier | Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_F2:
        return held == Qt::NoModifier;
    default:
        return false;
    }
}

// What the view does itself must not reach an action of the window first. Qt switches input methods off with
// the focus, because no item can be edited in its place.
bool DifferenceView::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        const bool done = QListView::event(event);
        if (event->type() == QEvent::FocusIn)
            setAttribute(Qt::WA_InputMethodEnabled);
        return done;
    }
    const auto* key
        = static_cast<QKeyEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    event->setAccepted(isOurs(*key));
    return true;
}

QString DifferenceView::toolTipAt(const QPoint& point) const
{
    const QModelIndex item = indexAt(point);
    if (!item.isValid())
        return {};
    const RowLayout& layout = m_delegate->layoutOf(item.row());
    const QPointF place = point - visualRect(item).topLeft();
    const qsizetype column = layout.columnAt(place);
    if (place.y() < layout.lineOf(0, 1).top())
        return {};
    const DifferenceModel& model = m_review.model();
    const ColumnPlace at { model.rows()[item.row()], column };
    return describedPlace(model.page(), model.verdicts().omissions(), at, layout.sideAt(place.y()));
}

bool DifferenceView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    QToolTip::showText(help.globalPos(), toolTipAt(help.pos()), this);
    return true;
}

void DifferenceView::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (isOurs(*event) && (takeByDigit(*event) || moveByKey(event->key())))
        return;
    if (isOurs(*event)) {
        m_review.takeBack();
        return;
    }
    const bool types = !event->text().isEmpty() && event->text()[0].isLetter()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (types)
        emit typingWanted(event->text());
    else
        event->ignore();
}

// It is composed to its end here, for moving the focus would break it off.
void DifferenceView::inputMethodEvent(QInputMethodEvent* event)
{
    event->accept();
    m_composed->setVisible(currentIndex().isValid() && !event->preeditString().isEmpty());
    if (m_composed->isVisible()) {
        const RowLayout& layout = m_delegate->layoutOf(currentIndex().row());
        const QPointF gap = layout.gapBefore(m_review.at().column, PageComparison::transcriptSide).topLeft();
        m_composed->setText(event->preeditString());
        m_composed->adjustSize();
        m_composed->move(visualRect(currentIndex()).topLeft() + gap.toPoint());
    }
    if (!event->commitString().isEmpty())
        emit typingWanted(event->commitString());
}

bool DifferenceView::takeByDigit(const QKeyEvent& event)
{
    const int digit = digitOf(event);
    if (digit == 0)
        return false;
    if (event.modifiers() & Qt::ControlModifier)
        m_review.take(digit, TakenPart::Page);
    else
        m_review.take(digit, event.modifiers() & Qt::ShiftModifier ? TakenPart::Line : TakenPart::Difference);
    return true;
}

bool DifferenceView::moveByKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        m_review.step(-1);
        return true;
    case Qt::Key_Right:
        m_review.step(1);
        return true;
    case Qt::Key_Up:
        m_review.stepLine(-1);
        return true;
    case Qt::Key_Down:
        m_review.stepLine(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_review.keep();
        return true;
    case Qt::Key_F2:
        emit typingWanted({});
        return true;
    default:
        return false;
    }
}

void DifferenceView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex item = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !item.isValid())
        return;
    const QPointF point = event->position() - visualRect(item).topLeft();
    m_review.goTo({ m_review.model().rows()[item.row()],
        std::max<qsizetype>(m_delegate->layoutOf(item.row()).columnAt(point), 0) });
}

// A double click on what a side reads takes it; the first of the two clicks went there.
void DifferenceView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex item = indexAt(event->position().toPoint());
    const bool there = item.isValid() && item == currentIndex() && m_review.model().difference() >= 0;
    if (event->button() != Qt::LeftButton || !there)
        return;
    const double y = event->position().y() - visualRect(item).top();
    if (y < m_delegate->layoutOf(item.row()).lineOf(0, 1).top())
        return;
    const qsizetype side = m_delegate->layoutOf(item.row()).sideAt(y);
    if (side == PageComparison::transcriptSide)
        m_review.keep();
    else
        m_review.take(side, TakenPart::Difference);
}

void DifferenceView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QListView::wheelEvent(event);
        return;
    }
    if (const std::optional<int> points
        = pointsAfterWheel(rowFont(font(), m_textPoints).pointSizeF(), *event)) {
        setTextPoints(*points);
        emit textPointsChanged(*points);
    }
    event->accept();
}

void DifferenceView::resizeEvent(QResizeEvent* event)
{
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
    layOutAgain();
}

void DifferenceView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

// The whole row where it fits, else the band in which the difference is.
void DifferenceView::showCurrent()
{
    const int row = m_review.model().itemOf(m_review.at().row);
    const QModelIndex item = row < 0 ? QModelIndex() : m_review.model().index(row);
    setCurrentIndex(item);
    if (!item.isValid())
        return;
    executeDelayedItemsLayout();
    scrollTo(item);
    const RowLayout& layout = m_delegate->layoutOf(row);
    const RowCell* cell = layout.cells().cellOf(m_review.at().column);
    const QRect place = visualRect(item);
    if (cell && place.height() > viewport()->height()) {
        const double top = layout.lineOf(cell->band, 1).top() - layout.lineOf(0, 1).top() + place.top();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(top));
    }
    announce();
}

void DifferenceView::announce()
{
    const DifferenceModel& model = m_review.model();
    setAccessibleDescription(
        model.difference() < 0 ? QString() : describedDifference(model.page(), model.difference()));
    QAccessibleEvent said(this, QAccessible::Focus);
    said.setChild(currentIndex().row());
    if (hasFocus())
        QAccessible::updateAccessibility(&said);
}

} // namespace handlens
