// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/pagestrip.h"

#include "window/pagedelegate.h"
#include "window/pagelistmodel.h"

#include <QKeyEvent>

#include <algorithm>

namespace handlens {

PageStrip::PageStrip(Session& session, const QString& thumbnailFolder, QWidget* parent)
    : QListView(parent)
    , m_model(new PageListModel(session, thumbnailFolder,
          static_cast<int>(PageDelegate::thumbnailSide * devicePixelRatioF()), this))
{
    setModel(m_model);
    setItemDelegate(new PageDelegate(this));
    setAccessibleName(tr("Pages"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMinimumWidth(PageDelegate::thumbnailSide + 40);
}

PageId PageStrip::currentPage() const
{
    return m_model->pageAt(currentIndex());
}

void PageStrip::setCurrentPage(PageId page)
{
    const QModelIndex index = m_model->indexOf(page);
    if (index.isValid() && index != currentIndex()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

QList<PageId> PageStrip::selectedPages() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<PageId> pages;
    for (const QModelIndex& row : rows)
        pages << m_model->pageAt(row);
    if (pages.isEmpty() && currentPage())
        pages << currentPage();
    return pages;
}

PageId PageStrip::neighbour(int by) const
{
    return m_model->pageAt(m_model->index(currentIndex().row() + by));
}

void PageStrip::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit currentPageChanged(m_model->pageAt(current));
}

void PageStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Delete)) {
        emit removeRequested();
        return;
    }
    QListView::keyPressEvent(event);
}

void PageStrip::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QListView::rowsInserted(parent, start, end);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(start));
}

} // namespace handlens
