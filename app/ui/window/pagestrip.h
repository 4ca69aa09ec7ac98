// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"

#include <QListView>

namespace handlens {

class PageListModel;
class Session;

/// The pages as a strip of thumbnails: one is current, several may be selected, dragging reorders them.
class PageStrip final : public QListView
{
    Q_OBJECT
public:
    /// `thumbnailFolder`: see PageListModel.
    PageStrip(Session& session, const QString& thumbnailFolder, QWidget* parent = nullptr);

    [[nodiscard]] PageId currentPage() const;
    void setCurrentPage(PageId page);
    /// The selected pages in order; the current one when none is.
    [[nodiscard]] QList<PageId> selectedPages() const;
    /// The page `by` places from the current one; none past the ends.
    [[nodiscard]] PageId neighbour(int by) const;
    [[nodiscard]] PageListModel& pageModel() { return *m_model; }

signals:
    void currentPageChanged(handlens::PageId page);
    void removeRequested();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;

private:
    PageListModel* m_model = nullptr;
};

} // namespace handlens
