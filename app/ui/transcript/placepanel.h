// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace handlens {

/// Something else than a text that ReaderTabs can show of a page: it has a caret, too, at a line and a glyph
/// of the transcript. What is to have the keys in it is its focus proxy.
class PlacePanel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The caret; line −1: it is at nothing that the transcript has.
    [[nodiscard]] virtual std::pair<int, int> place() const = 0;
    virtual void goTo(int line, int glyph) = 0;
    /// Below which confidence (0…1) a character is a doubt.
    virtual void setThreshold(double threshold) = 0;
    /// Size of the text in points; 0: the desktop's.
    virtual void setTextPoints(int points) = 0;

signals:
    void placeChanged(int line, int glyph);
    void textPointsChanged(int points);
    /// The person asks for something that is to be seen here.
    void showWanted();
    /// The person wants to type in the transcript: there, over `count` glyphs, and began with `text`; empty:
    /// with nothing yet.
    void typingWanted(int line, int glyph, int count, const QString& text);
};

} // namespace handlens
