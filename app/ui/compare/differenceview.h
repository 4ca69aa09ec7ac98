// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/differencereview.h"
#include "imaging/pagepicture.h"

#include <QListView>

class QLabel;

namespace handlens {

class DifferenceDelegate;
struct PageStep;

/// The difference table: the lines of a page one under the other, each with its picture and what every side
/// reads there.
///
/// Keys: Left and Right go to the previous and next difference, Up and Down to another line; 1…9 take a
/// reader's text, with Shift for the line, with Ctrl and Shift for the page; Enter keeps the transcript's;
/// Backspace takes the last decision back; F2, or a letter, goes to the transcript. What an input method
/// composes is shown at the place and goes there once it is done.
class DifferenceView final : public QListView
{
    Q_OBJECT
public:
    explicit DifferenceView(DifferenceReview& review, QWidget* parent = nullptr);

    void setPicture(const PagePicture& picture, const QList<PageStep>& steps);
    /// Size of the text in points; 0: the desktop's.
    void setTextPoints(int points);

signals:
    /// The person wants to type at the place, and began with `text`; empty: with nothing yet.
    void typingWanted(const QString& text);
    /// By the wheel; for the settings.
    void textPointsChanged(int points);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString toolTipAt(const QPoint& point) const;
    bool takeByDigit(const QKeyEvent& event);
    bool moveByKey(int key);
    [[nodiscard]] bool isOurs(const QKeyEvent& event) const;
    void applyFont();
    void layOutAgain();
    void showCurrent();
    void announce();

    DifferenceReview& m_review;
    DifferenceDelegate* m_delegate;
    QLabel* m_composed; ///< what an input method composes
    int m_textPoints = 0;
};

} // namespace handlens
