// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace handlens {

/// What a page view says when there is no picture to look at, or something to say about it: nothing open,
/// loading, cannot be opened, being read, read without finding text.
class PageStateCard final : public QFrame
{
    Q_OBJECT
public:
    enum class State { None, Nothing, Loading, Failed, Reading, NotRead, NoText };

    explicit PageStateCard(QWidget* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// `detail`: the sentence of an error, or what may help.
    void setState(State state, const QString& detail = {});
    /// 0…1; below 0: not known.
    void setProgress(double fraction);
    /// Whether it stands in the middle of an empty view, or as a strip above the picture.
    [[nodiscard]] bool isLarge() const;
    /// All that it says.
    [[nodiscard]] QString text() const;

signals:
    void retryRequested(); ///< to open the page again
    void readAgainRequested();
    void openRequested();

private:
    void act();
    void say(const QString& title, const QString& text, const QString& action);

    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_action = nullptr;
    State m_state = State::None;
};

} // namespace handlens
