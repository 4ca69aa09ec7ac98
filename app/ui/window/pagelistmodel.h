// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/thumbnails.h"
#include "session/session.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

namespace handlens {

/// The session's pages as a list of thumbnails with their state. Rows can be dragged to reorder them.
/// Thumbnails are asked for when a row is painted, so that a folder of thousands costs what is in view.
class PageListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole, NumberRole, DoubtsRole };

    /// `thumbnailFolder`: the desktop's thumbnail cache; empty: none on disk. `thumbnailSide` in device
    /// pixels.
    PageListModel(
        Session& session, const QString& thumbnailFolder, int thumbnailSide, QObject* parent = nullptr);

    [[nodiscard]] PageId pageAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(PageId page) const;
    void setThreshold(double threshold);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

private:
    void follow();
    void removeGone(const QSet<PageId>& present);
    void updateRow(PageId page);
    void storeThumbnail(PageId page, const QImage& thumbnail);
    [[nodiscard]] QVariant thumbnail(const Page& page) const;
    [[nodiscard]] QString toolTip(const Page& page) const;
    [[nodiscard]] QString stateText(const Page& page) const;

    Session& m_session;
    QList<PageId> m_pages;
    int m_side = 0;
    double m_threshold = 0;
    mutable ThumbnailLoader m_loader;
    mutable QCache<PageId, QImage> m_thumbnails; ///< cost in KiB
    mutable QSet<PageId> m_asked;
};

/// The name a person knows the page by: "note.jpg", or "scan.pdf · 3" for one of several.
[[nodiscard]] QString pageName(const Page& page);

} // namespace handlens
