// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace handlens {

/// Finds out how much of a picture a decoder drew before it gave up. Qt's decoders draw into a picture of the
/// right size and format when given one; this one is filled with a pattern first, and what still shows it was
/// never drawn.
class PartialPicture final
{
public:
    PartialPicture(const QSize& size, QImage::Format format);

    /// What to hand to the decoder; null when its format is unknown.
    [[nodiscard]] QImage& image() { return m_image; }
    /// The drawn part, plain, with white below; null when nothing was drawn.
    [[nodiscard]] QImage picture() const;

private:
    QImage m_image;
    QSize m_size;
};

} // namespace handlens
