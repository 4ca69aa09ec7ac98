// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/confusionspage.h"

#include "base/graphemes.h"
#include "compare/cropdelegate.h"
#include "compare/figurestables.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace handlens {

namespace {

constexpr int whereColumn = 3;

} // namespace

ConfusionsPage::ConfusionsPage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_readers(new QComboBox(this))
    , m_pane(new FiguresPane(settings, this))
    , m_crops(new CropDelegate(this))
{
    m_pane->view().setItemDelegateForColumn(whereColumn, m_crops);
    m_pane->view().horizontalHeader()->setStretchLastSection(true); // room for pictures
    auto* label = new QLabel(tr("Rea&der:"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_readers);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_readers);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_pane, 1);
    connect(m_readers, &QComboBox::currentIndexChanged, this, &ConfusionsPage::showReader);
    connect(m_crops, &CropDelegate::cropClicked, this, &ConfusionsPage::goToCrop);
    connect(&m_pane->view(), &QTableView::activated, this,
        [this](const QModelIndex& index) { goToNext(index.row()); });
}

void ConfusionsPage::setFigures(
    const DocumentFigures& figures, const QList<JudgedPage>& pages, const QStringList& titles)
{
    const QString before = m_readers->currentData().toString();
    m_figures = figures;
    m_pages = pages;
    m_titles = titles;
    {
        const QSignalBlocker quiet(m_readers);
        m_readers->clear();
        for (qsizetype i = 0; i < figures.readers.size(); ++i)
            m_readers->addItem(visibleText(titles[i]), figures.readers[i].reader);
        m_readers->setCurrentIndex(std::max(0, m_readers->findData(before)));
    }
    showReader();
}

void ConfusionsPage::setPicture(PageId page, const PagePicture& picture, const QList<PageStep>& steps)
{
    m_page = page;
    m_crops->setPicture(picture, steps);
    placeCrops();
}

const ReaderFigures* ConfusionsPage::reader() const
{
    const int index = m_readers->currentIndex();
    return index >= 0 && index < m_figures.readers.size() ? &m_figures.readers[index] : nullptr;
}

void ConfusionsPage::showReader()
{
    m_row = -1;
    const ReaderFigures* shown = reader();
    m_pane->setTable(
        shown ? confusionsTable(shown->confusions, m_titles[m_readers->currentIndex()]) : FiguresTable());
    QTableView& view = m_pane->view();
    view.verticalHeader()->setDefaultSectionSize(m_crops->sizeHint({}, {}).height());
    placeCrops();
}

void ConfusionsPage::placeCrops()
{
    QList<QList<QPolygonF>> outlines;
    if (const ReaderFigures* shown = reader()) {
        for (const Confusion& confusion : shown->confusions) {
            QList<QPolygonF>& ofRow = outlines.emplaceBack();
            for (const ConfusedPlace& place : confusion.places) {
                if (isInView(place))
                    ofRow << outline(place);
            }
        }
    }
    m_crops->setOutlines(outlines);
    m_pane->view().viewport()->update();
}

QPolygonF ConfusionsPage::outline(const ConfusedPlace& place) const
{
    const QList<Recognition>& readings = m_pages[place.page].page.readings;
    const auto reading = std::ranges::find(readings, reader()->reader, &Recognition::reader);
    const Glyph* glyph = reading == readings.end() ? nullptr : glyphAt(reading->lines, place.place);
    return glyph ? glyph->polygon : QPolygonF();
}

bool ConfusionsPage::isInView(const ConfusedPlace& place) const
{
    return m_figures.pages[place.page] == m_page && !outline(place).isEmpty();
}

void ConfusionsPage::goTo(const ConfusedPlace& place)
{
    emit placeChosen(m_figures.pages[place.page], reader()->reader, static_cast<int>(place.place.line),
        static_cast<int>(place.place.glyph));
}

void ConfusionsPage::goToCrop(int row, int which)
{
    for (const ConfusedPlace& place : reader()->confusions[row].places) {
        if (isInView(place) && which-- == 0) {
            goTo(place);
            return;
        }
    }
}

// From place to place, around and around.
void ConfusionsPage::goToNext(int row)
{
    const QList<ConfusedPlace>& places = reader()->confusions[row].places;
    if (places.isEmpty())
        return;
    m_next = row == m_row ? (m_next + 1) % places.size() : 0;
    m_row = row;
    goTo(places[m_next]);
}

} // namespace handlens
