// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/pageviews.h"

#include "page/cameralink.h"
#include "page/pageview.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace handlens {

namespace {

constexpr int gap = 2; // logical pixels between views

bool isPlain(const QKeyEvent& event)
{
    // Where digits are typed with Shift they are digits all the same.
    return !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
}

} // namespace

QList<QRect> paneRects(const QRect& room, int count, const QSizeF& page, int caption)
{
    const QSizeF shape = page.isEmpty() ? QSizeF(1, 1) : page;
    const auto cell = [&](int columns) {
        const int rows = (count + columns - 1) / columns;
        return QSize(
            (room.width() - (columns - 1) * gap) / columns, (room.height() - (rows - 1) * gap) / rows);
    };
    const auto zoom = [&](int columns) {
        const QSize size = cell(columns);
        return std::min(size.width() / shape.width(), (size.height() - caption) / shape.height());
    };
    int best = 1;
    for (int columns = 2; columns <= count; ++columns) {
        if (zoom(columns) > zoom(best))
            best = columns;
    }
    const QSize size = cell(best);
    QList<QRect> rects;
    for (int i = 0; i < count; ++i) {
        const QPoint corner(i % best * (size.width() + gap), i / best * (size.height() + gap));
        rects << QRect(room.topLeft() + corner, size);
    }
    return rects;
}

PageViews::PageViews(QWidget* parent)
    : QWidget(parent)
    , m_link(new CameraLink(this))
{
    addPane();
    connect(&main(), &PageView::looksChanged, this, &PageViews::mirror);
}

void PageViews::addPane()
{
    const auto index = static_cast<int>(m_panes.size());
    const Pane pane { new PaneCaption(this), new PageView(this) };
    m_panes.push_back(pane);
    pane.caption->hide();
    pane.view->installEventFilter(this);
    connect(pane.view, &PageView::glyphActivated, this,
        [this, index](int line, int glyph) { emit placeActivated(index, line, glyph); });
    connect(pane.view, &PageView::lineActivated, this,
        [this, index](int line) { emit placeActivated(index, line, -1); });
    connect(pane.caption, &PaneCaption::choiceMade, this,
        [this, index](int choice) { emit choiceMade(index, choice); });
    connect(pane.caption, &PaneCaption::viewWanted, this, &PageViews::viewWanted);
    connect(pane.caption, &PaneCaption::closeWanted, this, [this, index] { emit closeWanted(index); });
}

void PageViews::setTag(const QString& name)
{
    if (m_count > 1)
        return; // captions say it
    PaneCaption& tag = caption(0);
    tag.setLabel({ name });
    tag.setChoices({}, -1);
    tag.setGeometry(QRect({}, tag.sizeHint().boundedTo(size())));
    tag.raise();
    tag.setVisible(!name.isEmpty());
}

void PageViews::setCount(int count)
{
    if (m_count == count)
        return;
    m_link->setViews({});
    m_count = count;
    while (m_panes.size() < static_cast<size_t>(count))
        addPane();
    for (int i = 0; i < static_cast<int>(m_panes.size()); ++i) {
        caption(i).setVisible(count > 1 && i < count);
        view(i).setVisible(i < count);
        if (i >= count)
            view(i).setLayer({});
    }
    mirror();
    arrange();
    QList<PageView*> shown;
    for (int i = 0; i < count; ++i)
        shown << &view(i);
    m_link->setViews(shown);
    updateGeometry();
}

int PageViews::focused() const
{
    for (int i = 0; i < m_count; ++i) {
        if (view(i).hasFocus())
            return i;
    }
    return 0;
}

void PageViews::mirror()
{
    for (int i = 1; i < m_count; ++i) {
        const QSignalBlocker quiet(view(i)); // it follows, it does not lead
        view(i).mirror(main());
    }
    if (m_count > 1)
        arrange(); // the page may have another shape
}

void PageViews::arrange()
{
    const PageCamera& camera = main().camera();
    const int captionHeight = m_count > 1 ? caption(0).sizeHint().height() : 0;
    const QSizeF page = camera.pageToViewport().mapRect(QRectF(QPointF(), QSizeF(camera.pageSize()))).size();
    const QList<QRect> rects = paneRects(rect(), m_count, page, captionHeight);
    for (int i = 0; i < m_count; ++i) {
        caption(i).setGeometry(rects[i].x(), rects[i].y(), rects[i].width(), captionHeight);
        view(i).setGeometry(rects[i].adjusted(0, captionHeight, 0, 0));
    }
}

QSize PageViews::sizeHint() const
{
    return main().sizeHint();
}

QSize PageViews::minimumSizeHint() const
{
    return main().minimumSizeHint();
}

void PageViews::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageViews::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (isPlain(*event) && key >= Qt::Key_1 && key <= Qt::Key_9)
        emit readerWanted(focused(), key - Qt::Key_0);
    else if (isPlain(*event) && key == Qt::Key_B)
        setBlinking(true);
    else
        QWidget::keyPressEvent(event);
}

void PageViews::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_B)
        QWidget::keyReleaseEvent(event);
    else if (!event->isAutoRepeat())
        setBlinking(false);
}

// A key released in another window is never heard of here.
bool PageViews::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        setBlinking(false);
    return QWidget::eventFilter(watched, event);
}

void PageViews::setBlinking(bool on)
{
    if (m_blinking == on)
        return;
    m_blinking = on;
    emit blinked(on);
}

} // namespace handlens
