// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figurespane.h"

#include "base/atomicfile.h"
#include "settings/plainlabel.h"
#include "settings/settings.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

/// Tints the ground of a cell by its number, so lightly that the text on it stays as readable as it was.
class TintDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        constexpr double strongest = 0.4;
        const double tint = index.data(FiguresModel::TintRole).toDouble();
        if (tint <= 0)
            return;
        QColor colour = option->palette.color(QPalette::Highlight);
        colour.setAlphaF(static_cast<float>(strongest * tint));
        option->backgroundBrush = colour;
    }
};

} // namespace

FiguresPane::FiguresPane(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_view(new QTableView(this))
    , m_meaning(plainLabel({}, this))
{
    createView();
    auto* copyAction = new QAction(tr("Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &FiguresPane::copy);
    addAction(copyAction);
    auto* copyButton = new QPushButton(tr("&Copy"), this);
    copyButton->setToolTip(tr("Copies the whole table, for a spreadsheet or a text."));
    connect(copyButton, &QPushButton::clicked, this, &FiguresPane::copy);
    auto* saveButton = new QPushButton(tr("&Save as CSV…"), this);
    saveButton->setToolTip(tr("Saves the whole table as a file for spreadsheet programs."));
    connect(saveButton, &QPushButton::clicked, this, &FiguresPane::askAndSave);

    for (QPushButton* button : { copyButton, saveButton })
        button->setAutoDefault(false); // or Enter in the table would press one

    auto* below = new QHBoxLayout;
    below->addWidget(m_meaning, 1);
    below->addWidget(copyButton, 0, Qt::AlignTop);
    below->addWidget(saveButton, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addLayout(below);
}

void FiguresPane::createView()
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TintDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->setMinimumHeight(m_view->fontMetrics().height() * 6);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { explain(current.column()); });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this, &FiguresPane::explain);
}

void FiguresPane::setTable(const FiguresTable& table)
{
    const QModelIndex current = m_view->currentIndex();
    m_model.setTable(table);
    m_view->setAccessibleName(table.name);
    m_view->resizeColumnsToContents();
    const QModelIndex again = m_model.index(current.row(), current.column());
    if (again.isValid())
        m_view->setCurrentIndex(again);
    else
        explain(-1);
}

void FiguresPane::explain(int column)
{
    if (column < 0 || column >= m_model.columnCount())
        m_meaning->setText(tr("Choose a cell to see here what its column means."));
    else
        //: %1 is the heading of a column, %2 a sentence: what its numbers mean
        m_meaning->setText(tr("%1: %2").arg(table().columns[column].title, table().columns[column].meaning));
}

void FiguresPane::copy() const
{
    QGuiApplication::clipboard()->setText(tabSeparated(table()));
}

Result<void> FiguresPane::save(const QString& path) const
{
    return saveAtomically(path, csvOf(table()));
}

void FiguresPane::askAndSave()
{
    const QString folder = m_settings.value(setting::exportFolder);
    const QString name = QString(table().name).replace(u'/', u'-'); // a reader is called as a person likes
    const QString suggested = u"%1/%2.csv"_s.arg(folder.isEmpty() ? QDir::homePath() : folder, name);
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save Table"), suggested, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = save(path); !written) {
        emit failed(written.error());
        return;
    }
    m_settings.setValue(setting::exportFolder, QFileInfo(path).absolutePath());
    emit saved(tr("The table was saved as “%1”.").arg(QFileInfo(path).fileName()));
}

} // namespace handlens
