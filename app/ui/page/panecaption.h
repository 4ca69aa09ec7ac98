// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;

namespace handlens {

/// What a caption says of the view below it.
struct PaneLabel {
    QString name; ///< of the reader
    int digit = 0; ///< the key that shows it; 0: none
    QString detail; ///< how sure it was and when; whole words, may be cut
    bool current = false; ///< the text beside the page is this one
    bool operator==(const PaneLabel&) const = default;
};

/// The slim line over a view when several stand side by side: whose reading it shows, and a menu to show
/// another.
class PaneCaption final : public QWidget
{
    Q_OBJECT
public:
    explicit PaneCaption(QWidget* parent = nullptr);

    void setLabel(const PaneLabel& label);
    [[nodiscard]] const PaneLabel& label() const { return m_label; }
    /// What the menu offers: names; the one at `chosen` is ticked, −1: none is.
    void setChoices(const QStringList& names, int chosen);
    /// Whether the menu also offers one view more, and to close this one.
    void setRoom(bool more, bool fewer);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

signals:
    void choiceMade(int index);
    void viewWanted(); ///< one more
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString title() const;

    PaneLabel m_label;
    QToolButton* m_button = nullptr;
    QMenu* m_menu = nullptr;
    QAction* m_more = nullptr;
    QAction* m_close = nullptr;
    QActionGroup* m_group = nullptr;
};

} // namespace handlens
