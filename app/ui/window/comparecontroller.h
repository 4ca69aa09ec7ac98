// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/heatmode.h"
#include "transcript/readernames.h"
#include "window/windowservices.h"

#include <QAction>

#include <functional>

class QActionGroup;
class QMenu;

namespace handlens {

class ComparePanel;
class ComparisonExporter;
class ComparisonSource;
class DifferenceCounter;
class FiguresWindow;
class MessageBar;
class PageController;
class ReaderTabs;
class ReadingImporter;
class StartFromMenu;

/// What the window does to compare readers: the menu *Compare*, the difference table, the figures, and what
/// comes in and goes out as files.
class CompareController final : public QObject
{
    Q_OBJECT
public:
    /// What of the window it works on; all of it outlives the controller.
    struct Window {
        QWidget& widget; ///< what dialogs belong to
        ComparisonSource& source; ///< of the page in view
        PageController& pages;
        ReaderTabs& tabs;
        MessageBar& messages;
        QAction& sideBySide; ///< switches between one view and several
        std::function<void(PageId)> showPage; ///< puts another page into view
    };
    CompareController(const WindowServices& services, const ReaderNames& names, const Window& window);
    ~CompareController() override;

    void setThreshold(double threshold);
    [[nodiscard]] ReadingImporter& importer() const { return *m_importer; }
    /// Of the page in view.
    [[nodiscard]] const DifferenceCounter& counter() const { return *m_counter; }
    void fill(QMenu& menu);

private:
    QAction* makeAction(const QString& text, const QString& key);
    void createActions();
    void createHeatActions();
    void connectParts();
    void follow();
    void givePicture();
    void showFigures();
    void createUndoActions();
    void goToPlace(PageId page, const QString& reader, int line, int glyph);
    void walkToPage(int direction);
    [[nodiscard]] bool hasOpenDifferences(const Page& page) const;
    void giveReference();
    void exportComparison();

    WindowServices m_services;
    ReaderNames m_names;
    Window m_window;
    std::unique_ptr<ReadingImporter> m_importer;
    std::unique_ptr<ComparisonExporter> m_exporter;
    ComparePanel* m_panel; ///< owned by the tabs
    DifferenceCounter* m_counter;
    FiguresWindow* m_figures = nullptr; ///< made when first wanted
    StartFromMenu* m_startFrom;
    double m_threshold = 0;
    QAction* m_import = nullptr;
    QAction* m_showFigures = nullptr;
    QAction* m_export = nullptr;
    QActionGroup* m_heat = nullptr;
};

} // namespace handlens
