// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/pagelistmodel.h"

#include "base/graphemes.h"
#include "document/doubts.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pagesMimeType = "application/x-handlens-pages"_L1;
constexpr int cacheKiB = 96 * 1024;

bool startsWith(const QList<PageId>& list, const QList<PageId>& beginning)
{
    return list.size() >= beginning.size() && std::equal(beginning.begin(), beginning.end(), list.begin());
}

} // namespace

QString pageName(const Page& page)
{
    const QString name = visibleText(page.source.name);
    return page.source.frames > 1 ? u"%1 · %2"_s.arg(name, QString::number(page.source.frame + 1)) : name;
}

PageListModel::PageListModel(
    Session& session, const QString& thumbnailFolder, int thumbnailSide, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_side(thumbnailSide)
    , m_loader(thumbnailFolder)
    , m_thumbnails(cacheKiB)
{
    connect(&session, &Session::pagesChanged, this, &PageListModel::follow);
    connect(&session, &Session::pageChanged, this, &PageListModel::updateRow);
    connect(&m_loader, &ThumbnailLoader::ready, this, &PageListModel::storeThumbnail);
    follow();
}

PageId PageListModel::pageAt(const QModelIndex& index) const
{
    return index.isValid() ? m_pages.value(index.row()) : PageId {};
}

QModelIndex PageListModel::indexOf(PageId page) const
{
    const qsizetype row = m_pages.indexOf(page);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

void PageListModel::setThreshold(double threshold)
{
    m_threshold = threshold;
    if (!m_pages.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), { DoubtsRole });
}

int PageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant PageListModel::data(const QModelIndex& index, int role) const
{
    const Page* page = m_session.document().page(pageAt(index));
    if (!page)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return pageName(*page);
    case Qt::DecorationRole:
        return thumbnail(*page);
    case Qt::ToolTipRole:
        return toolTip(*page);
    case Qt::AccessibleTextRole:
        return tr("Page %1, %2, %3").arg(index.row() + 1).arg(pageName(*page), stateText(*page));
    case StateRole:
        return QVariant::fromValue(m_session.pageState(page->id));
    case NumberRole:
        return index.row() + 1;
    case DoubtsRole:
        return static_cast<int>(doubtCount(page->transcript, m_threshold));
    default:
        return {};
    }
}

Qt::ItemFlags PageListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows only
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList PageListModel::mimeTypes() const
{
    return { pagesMimeType };
}

QMimeData* PageListModel::mimeData(const QModelIndexList& indexes) const
{
    QModelIndexList ordered = indexes;
    std::ranges::sort(ordered, {}, &QModelIndex::row);
    QStringList ids;
    for (const QModelIndex& each : ordered)
        ids << QString::number(pageAt(each).value);
    auto data = std::make_unique<QMimeData>();
    data->setData(pagesMimeType, ids.join(u' ').toLatin1());
    return data.release();
}

bool PageListModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&) const
{
    return action == Qt::MoveAction && data->hasFormat(pagesMimeType);
}

bool PageListModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(pagesMimeType))
        return false;
    qsizetype at = row >= 0 ? row : parent.isValid() ? parent.row() : m_pages.size();
    QList<PageId> moved;
    const auto ids = QString::fromLatin1(data->data(pagesMimeType)).split(u' ');
    for (const QString& each : ids) {
        const PageId id { each.toULongLong() };
        const qsizetype old = m_pages.indexOf(id);
        if (old < 0)
            return false; // dragged from another window
        moved << id;
        if (old < row)
            --at;
    }
    QList<PageId> order = m_pages;
    order.removeIf([&moved](PageId id) { return moved.contains(id); });
    for (qsizetype i = 0; i < moved.size(); ++i)
        order.insert(std::min(at + i, order.size()), moved[i]);
    if (order != m_pages)
        m_session.edit(tr("Reorder pages"), { OrderPages { order } });
    return false; // moved already: the view must not remove the rows
}

// Brings the rows to the session's order with the smallest change the views can follow.
void PageListModel::follow()
{
    QList<PageId> now;
    for (const Page& page : m_session.document().pages)
        now << page.id;
    if (startsWith(now, m_pages)) {
        if (now.size() == m_pages.size())
            return;
        beginInsertRows({}, rowCount(), static_cast<int>(now.size()) - 1);
        m_pages = now;
        endInsertRows();
        return;
    }
    removeGone(QSet<PageId>(now.begin(), now.end()));
    const QSet<PageId> kept(m_pages.begin(), m_pages.end());
    for (int row = 0; row < now.size(); ++row) {
        if (kept.contains(now[row]))
            continue;
        const int at = std::min(row, rowCount());
        beginInsertRows({}, at, at);
        m_pages.insert(at, now[row]);
        endInsertRows();
    }
    if (m_pages == now)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& each : before)
        after << index(static_cast<int>(now.indexOf(m_pages[each.row()])));
    m_pages = now;
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void PageListModel::removeGone(const QSet<PageId>& present)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (present.contains(m_pages[last]))
            continue;
        int first = last;
        while (first > 0 && !present.contains(m_pages[first - 1]))
            --first;
        beginRemoveRows({}, first, last);
        m_pages.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void PageListModel::updateRow(PageId page)
{
    const QModelIndex row = indexOf(page);
    if (row.isValid())
        emit dataChanged(row, row);
}

void PageListModel::storeThumbnail(PageId page, const QImage& thumbnail)
{
    m_thumbnails.insert(page, new QImage(thumbnail), std::max<qsizetype>(1, thumbnail.sizeInBytes() / 1024));
    m_asked.remove(page);
    updateRow(page);
}

QVariant PageListModel::thumbnail(const Page& page) const
{
    const QImage* kept = m_thumbnails.object(page.id);
    if (!kept) {
        if (!m_asked.contains(page.id)) {
            m_asked.insert(page.id);
            m_loader.request(page.id, page.source, m_side);
        }
        return {};
    }
    return page.steps.isEmpty() ? *kept : kept->transformed(viewTransform(kept->size(), page.steps));
}

QString PageListModel::toolTip(const Page& page) const
{
    QStringList lines { pageName(page) };
    if (!page.size.isEmpty())
        lines << tr("%1 × %2 pixels").arg(page.size.width()).arg(page.size.height());
    lines << stateText(page);
    lines << page.notices;
    for (const Error& error : page.errors)
        lines << error.message;
    // A tool tip guesses its format; this keeps it plain whatever a file is called.
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(lines.join(u'\n').toHtmlEscaped());
}

QString PageListModel::stateText(const Page& page) const
{
    switch (m_session.pageState(page.id)) {
    case PageState::Waiting:
        return tr("Waiting to be read");
    case PageState::Reading:
        return tr("Being read");
    case PageState::Read:
        return tr("Read");
    case PageState::Failed:
        return tr("Failed");
    case PageState::Edited:
        return tr("Corrected by you");
    case PageState::Unread:
        break;
    }
    return tr("Not read yet");
}

} // namespace handlens
