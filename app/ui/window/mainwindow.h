// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "transcript/readernames.h"
#include "window/windowactions.h"
#include "window/windowservices.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QSplitter;

namespace handlens {

class CompareController;
class ComparisonSource;
class Exporter;
class Legend;
class LineStrip;
class MessageBar;
class PageController;
class PageOpener;
class PageStrip;
class PageView;
class PageViews;
class ReaderTabs;
class ReadersBar;
class ReadingController;
class ReadingMenu;
class RecoveryOffer;
class RunningWork;
class SendConsent;
class ThresholdSlider;

/// The window: pages, page view, line strip and transcript side by side, and what can be done with them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowServices& services);
    ~MainWindow() override;

    /// Opens files and folders; `read`: and reads what comes.
    void open(const QStringList& paths, bool read = false);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void createPanels();
    void createColumns();
    void createControllers();
    void createToolBar();
    void createMenus();
    void createEditMenu();
    void createShowMenu(QMenu& show);
    void createStatusBar();
    void connectActions();
    void connectViewActions();
    void connectParts();
    void connectSession();
    void restoreLayout();
    void saveLayout();

    void rotate(int quarterTurns);
    void removeSelectedPages();
    void goToPage(PageId page);
    void walkToPage(int direction);
    void setThreshold(double threshold);
    void openFindBar(bool withReplace);
    void showAccounts(const QString& provider);
    void showPreferences();
    void showKeys();

    void updateActions();
    void updateTitle();
    void updateDoubts();
    void updateReaders();
    [[nodiscard]] QList<PageId> allPages() const;

    WindowServices m_services;
    Session& m_session;
    Settings& m_settings;
    ReaderNames m_names;
    WindowActions m_actions;
    PageStrip* m_strip = nullptr;
    PageViews* m_views = nullptr;
    PageView* m_view = nullptr; ///< the first of them
    Legend* m_legend = nullptr;
    LineStrip* m_lineStrip = nullptr;
    ReadersBar* m_readers = nullptr;
    ReaderTabs* m_tabs = nullptr;
    MessageBar* m_messages = nullptr;
    MessageBar* m_notes = nullptr; ///< what readings leave to know, beside what failed
    MessageBar* m_recovery = nullptr; ///< no other message takes the offer away
    MessageBar* m_unsafe = nullptr; ///< nor the warning that corrections would not survive a crash
    ThresholdSlider* m_threshold = nullptr;
    ReadingMenu* m_readingMenu = nullptr;
    QSplitter* m_columns = nullptr;
    QSplitter* m_middle = nullptr;
    QLabel* m_position = nullptr;
    std::unique_ptr<ComparisonSource> m_comparison;
    std::unique_ptr<PageController> m_controller;
    std::unique_ptr<CompareController> m_compare;
    std::unique_ptr<Exporter> m_exporter;
    std::unique_ptr<PageOpener> m_opener;
    std::unique_ptr<SendConsent> m_consent;
    std::unique_ptr<ReadingController> m_reading;
    std::unique_ptr<RunningWork> m_running;
    std::unique_ptr<RecoveryOffer> m_recoveryOffer;
};

} // namespace handlens
