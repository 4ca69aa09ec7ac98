// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/documentfigures.h"
#include "compare/figurespane.h"
#include "document/page.h"
#include "imaging/pagepicture.h"

class QComboBox;

namespace handlens {

class CropDelegate;

/// Which characters one reader confused, how often and where.
class ConfusionsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ConfusionsPage(Settings& settings, QWidget* parent = nullptr);

    /// `pages`: what the figures were made of; `titles`: of the readers, in their order.
    void setFigures(
        const DocumentFigures& figures, const QList<JudgedPage>& pages, const QStringList& titles);
    /// The picture of the page in view, the only one that crops are cut from.
    void setPicture(PageId page, const PagePicture& picture, const QList<PageStep>& steps);
    [[nodiscard]] FiguresPane& pane() { return *m_pane; }

signals:
    /// `glyph` may be as many as the line has: its end.
    void placeChosen(handlens::PageId page, const QString& reader, int line, int glyph);

private:
    void showReader();
    void placeCrops();
    [[nodiscard]] const ReaderFigures* reader() const;
    [[nodiscard]] QPolygonF outline(const ConfusedPlace& place) const;
    /// Whether a crop of it can be cut.
    [[nodiscard]] bool isInView(const ConfusedPlace& place) const;
    void goTo(const ConfusedPlace& place);
    void goToCrop(int row, int which);
    void goToNext(int row);

    QComboBox* m_readers = nullptr;
    FiguresPane* m_pane = nullptr;
    CropDelegate* m_crops = nullptr;
    DocumentFigures m_figures;
    QList<JudgedPage> m_pages;
    QStringList m_titles;
    PageId m_page; ///< in view
    qsizetype m_next = 0; ///< of the places of m_row: where Enter goes
    int m_row = -1;
};

} // namespace handlens
