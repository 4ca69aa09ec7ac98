// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace handlens {

/// A view, or in its place a hint why there is nothing to see in it, with a button for what can be done.
class ViewOrHint final : public QWidget
{
    Q_OBJECT
public:
    /// Shows the view at first, and takes it over.
    explicit ViewOrHint(QWidget& view, QWidget* parent = nullptr);

    void showView();
    /// `text`: whole sentences; `button`: what the button says, empty: there is none.
    void showHint(const QString& text, const QString& button = {});

signals:
    void buttonClicked();

private:
    QWidget* m_hintPage;
    QLabel* m_hint;
    QPushButton* m_button;
    QStackedLayout* m_stack;
};

} // namespace handlens
