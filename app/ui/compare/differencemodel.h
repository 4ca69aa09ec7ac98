// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparedpage.h"
#include "compare/comparedplaces.h"
#include "compare/referenceverdicts.h"

#include <QAbstractListModel>

namespace handlens {

/// Which rows of a compared page are shown; each switch leaves some out.
struct RowFilter {
    bool differing = false; ///< only those with a difference
    bool doubtful = false; ///< only those with a character below the threshold, whoever read it
    bool operator==(const RowFilter&) const = default;
};

/// The rows of a compared page as items, read out as sentences.
class DifferenceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setPage(const ComparedPage& page);
    [[nodiscard]] const ComparedPage& page() const { return m_page; }
    void setFilter(const RowFilter& filter);
    [[nodiscard]] const RowFilter& filter() const { return m_filter; }
    /// Below which confidence (0…1) a character is doubtful.
    void setThreshold(double threshold);
    [[nodiscard]] double threshold() const { return m_threshold; }
    /// A text to hold all sides against; null: there is none.
    void setReference(const QString& text);
    [[nodiscard]] const ReferenceVerdicts& verdicts() const { return m_verdicts; }
    /// Where the person is, and the difference there (−1: none).
    void setCurrent(const ColumnPlace& at, qsizetype difference);
    [[nodiscard]] ColumnPlace at() const { return m_at; }
    [[nodiscard]] qsizetype difference() const { return m_difference; }

    /// The rows that are shown, one an item.
    [[nodiscard]] const QList<qsizetype>& rows() const { return m_rows; }
    /// The item of a row, −1: it is not shown.
    [[nodiscard]] int itemOf(qsizetype row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    /// Another page(), told before the items change.
    void pageChanged();

private:
    [[nodiscard]] QList<qsizetype> shownRows() const;
    [[nodiscard]] bool isDoubtful(qsizetype row) const;
    void showRows();
    void judge();

    ComparedPage m_page;
    RowFilter m_filter;
    double m_threshold = 0.5;
    QString m_reference;
    ReferenceVerdicts m_verdicts;
    ColumnPlace m_at;
    qsizetype m_difference = -1;
    QList<qsizetype> m_rows;
};

} // namespace handlens
