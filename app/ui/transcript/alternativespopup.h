// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

#include <QListWidget>

namespace handlens {

/// The other readings of one character, to be taken by digit, arrow keys and Enter, or a click; Esc closes.
class AlternativesPopup final : public QListWidget
{
    Q_OBJECT
public:
    explicit AlternativesPopup(QWidget* parent = nullptr);

    /// Offers `alternatives` below (or, where there is no room, above) `glyph`, in screen pixels.
    void offer(const QList<Alternative>& alternatives, const QRect& glyph);

signals:
    void chosen(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int row);
    [[nodiscard]] QSize fittingSize() const;
};

} // namespace handlens
