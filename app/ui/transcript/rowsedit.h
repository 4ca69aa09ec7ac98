// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTextEdit>

namespace handlens {

/// Rows of recognised text, a block a line: plain, wrapped, with tokens in place of characters that would
/// hide or reorder others, on the screen as in the clipboard. Ctrl and the wheel change the size of the text.
class RowsEdit : public QTextEdit
{
    Q_OBJECT
public:
    /// Size of the text in points; 0: the desktop's.
    void setTextPoints(int points);

signals:
    /// By the wheel; for the settings.
    void textPointsChanged(int points);

protected:
    explicit RowsEdit(QWidget* parent);

    /// Makes room for the numbers of `rows` rows and for the counts of doubts.
    void setRowCount(int rows);

    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    void applyFont();
    void applyMargins();

    int m_textPoints = 0;
    int m_rows = 0;
};

} // namespace handlens
