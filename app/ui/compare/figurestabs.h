// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/documentfigures.h"
#include "document/page.h"
#include "imaging/pagepicture.h"

#include <QTabWidget>

class QHBoxLayout;
class QStackedWidget;

namespace handlens {

class BarChart;
class ConfusionsPage;
class FiguresPane;
class ReliabilityChart;
class Settings;

/// The figures in four tabs: errors, confusions, confidence, agreement; each chart beside its table. What
/// cannot be shown says what to do.
class FiguresTabs final : public QTabWidget
{
    Q_OBJECT
public:
    explicit FiguresTabs(Settings& settings, QWidget* parent = nullptr);

    /// `pages`: what `figures` were made of; `titles`: what its readers are called, in their order.
    void setFigures(
        const DocumentFigures& figures, const QList<JudgedPage>& pages, const QStringList& titles);
    [[nodiscard]] const DocumentFigures& figures() const { return m_figures; }
    /// See ConfusionsPage::setPicture().
    void setPicture(PageId page, const PagePicture& picture, const QList<PageStep>& steps);

signals:
    void placeChosen(handlens::PageId page, const QString& reader, int line, int glyph);
    void saved(const QString& sentence);
    void failed(const handlens::Error& error);

private:
    [[nodiscard]] QStackedWidget* addStack(QWidget* content, const QString& title);
    [[nodiscard]] FiguresPane* makePane(const QString& objectName);
    void createPages();
    void showEmptiness();
    void showCharts(const QStringList& titles);

    Settings& m_settings;
    DocumentFigures m_figures;
    FiguresPane* m_errors = nullptr;
    FiguresPane* m_confidence = nullptr;
    FiguresPane* m_agreement = nullptr;
    ConfusionsPage* m_confusions = nullptr;
    BarChart* m_bars = nullptr;
    QHBoxLayout* m_charts = nullptr;
    QList<ReliabilityChart*> m_reliability; ///< one a reader
    QList<QStackedWidget*> m_stacks; ///< one a tab: what there is, or why there is nothing
};

} // namespace handlens
