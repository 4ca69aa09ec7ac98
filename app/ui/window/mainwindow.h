// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "settings/settings.h"
#include "window/windowactions.h"

#include <QMainWindow>

#include <span>

class QLabel;
class QMimeData;
class QSplitter;
class QToolButton;

namespace handlens {

class Exporter;
class JobProgress;
class Legend;
class LineStrip;
class LostSessionSearch;
class MessageBar;
class PageController;
class PageStrip;
class PageView;
class Provider;
class ReadingMenu;
class ThresholdSlider;
class TranscriptPanel;

/// What the window works on; all of it must outlive the window.
struct WindowServices {
    Session& session;
    Settings& settings;
    std::span<Provider* const> providers;
    GateLimits limits;
    QString recoveryFolder; ///< where lost sessions lie; empty: none are looked for
    QString thumbnailFolder; ///< the desktop's thumbnail cache; empty: none
};

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
    void createToolBar();
    void createMenus();
    void createStatusBar();
    void connectActions();
    void connectViewActions();
    void connectSession();
    void restoreLayout();
    void saveLayout();

    void chooseFiles();
    void chooseFolder();
    void paste();
    bool takeIn(const QMimeData& mime);
    void read(const QList<PageId>& pages);
    void rotate(int quarterTurns);
    void removeSelectedPages();
    void goToPage(PageId page);
    void walkToPage(int direction);
    void setThreshold(double threshold);
    void showPreferences();
    void showKeys();
    void showAbout();

    void showIntake(const IntakeSummary& summary);
    void showBatchEnd();
    void offerRecovery(const QList<LostSession>& lost);
    void updateActions();
    void updateTitle();
    void updateDoubts();
    void updateLegend();
    void updateProgress();
    [[nodiscard]] QList<PageId> allPages() const;
    [[nodiscard]] QList<PageId> pagesToRead() const;
    [[nodiscard]] bool mayClose();

    WindowServices m_services;
    Session& m_session;
    Settings& m_settings;
    WindowActions m_actions;
    PageStrip* m_strip = nullptr;
    PageView* m_view = nullptr;
    Legend* m_legend = nullptr;
    LineStrip* m_lineStrip = nullptr;
    TranscriptPanel* m_transcript = nullptr;
    MessageBar* m_messages = nullptr;
    MessageBar* m_recovery = nullptr; ///< no other message takes the offer away
    JobProgress* m_progress = nullptr;
    ThresholdSlider* m_threshold = nullptr;
    ReadingMenu* m_readingMenu = nullptr;
    QSplitter* m_columns = nullptr;
    QSplitter* m_middle = nullptr;
    QLabel* m_position = nullptr;
    std::unique_ptr<PageController> m_controller;
    std::unique_ptr<Exporter> m_exporter;
    std::unique_ptr<LostSessionSearch> m_lostSessions;
    bool m_readWhatComes = false;
};

} // namespace handlens
