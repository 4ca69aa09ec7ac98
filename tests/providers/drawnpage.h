// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

#include <QImage>

namespace handlens::test {

/// A white page with lines of text in a plain font, the places of the lines known.
class DrawnPage final
{
public:
    DrawnPage(const QStringList& lines, const QString& family, int pixelSize = 48);

    /// Saves the page as `path`, lying so that a turn by `quarterTurns` clockwise puts it upright, and
    /// returns the request that reads it so.
    [[nodiscard]] RecognitionRequest save(const QString& path, int quarterTurns = 0);

    /// The saved picture: page pixels.
    [[nodiscard]] const QImage& image() const { return m_image; }
    /// Where the line at `index` was drawn, in page pixels of the saved page.
    [[nodiscard]] QRectF lineRect(qsizetype index) const { return m_rects[index]; }
    /// Whether there is ink inside `area`.
    [[nodiscard]] bool hasInk(const QRectF& area) const;

private:
    QImage m_image;
    QList<QRectF> m_rects;
};

} // namespace handlens::test
