// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace handlens {

/// How a message is meant.
enum class MessageKind { Info, Warning, Error };

/// One thing that happened and what to do about it: a sentence, at most three buttons, and a way to close it.
/// Says everything in plain text. Hidden while there is nothing to say.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    /// What a button says and does.
    struct Button {
        QString text;
        std::function<void()> act;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Replaces what is shown. `details` (may be empty) is behind a click. A button closes the bar and acts.
    void showMessage(MessageKind kind, const QString& sentence, const QList<Button>& buttons = {},
        const QString& details = {});
    [[nodiscard]] QString sentence() const;

public slots:
    void dismiss();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void updateLook();

    MessageKind m_kind = MessageKind::Info;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_details = nullptr;
    QToolButton* m_detailsButton = nullptr;
    QToolButton* m_close = nullptr;
    QList<QPushButton*> m_buttons;
    QList<Button> m_acts;
};

} // namespace handlens
