// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/transcript.h"
#include "transcript/rowsedit.h"

namespace handlens {

/// What one reader said about a page, for reading and copying: one row a line, with heat beneath doubtful
/// characters, as in the transcript. Nothing can be changed in it.
class RecognitionView final : public RowsEdit
{
    Q_OBJECT
public:
    /// `name`: of the reader, for people.
    RecognitionView(const Recognition& recognition, const QString& name, QWidget* parent = nullptr);

    /// Below which confidence (0…1) a character is a doubt and shows heat.
    void setThreshold(double threshold);

    [[nodiscard]] int currentLine() const; ///< −1: nothing was read
    [[nodiscard]] int currentGlyph() const; ///< the number of glyphs at the end of the line
    /// Puts the caret before a glyph and scrolls to it.
    void goTo(int line, int glyph);

signals:
    void placeChanged(int line, int glyph);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void notePlace();
    [[nodiscard]] int doubtsIn(const TranscriptLine& line) const;

    QList<TranscriptLine> m_lines;
    std::pair<int, int> m_place { -1, 0 };
    double m_threshold = 0.5;
};

} // namespace handlens
