// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextObjectInterface>

namespace handlens {

/// Draws one control or bidirectional character as a visible token ⟨U+202E⟩ in the place of the character
/// itself: positions in the text stay what they are, and the character can neither hide nor reorder anything
/// (design §5.8).
class TokenObject final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int type = QTextFormat::UserObject + 1;

    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
        const QTextFormat& format) override;
};

/// Inserts `text` at `cursor`; what must not reach the layout as it is becomes a token.
void insertWithTokens(QTextCursor& cursor, const QString& text);

/// The true text of `block`, with the characters that its tokens stand for.
[[nodiscard]] QString textWithTokens(const QTextBlock& block);

/// The true text that `cursor` selects; blocks are parted by one newline.
[[nodiscard]] QString selectedTextWithTokens(const QTextCursor& cursor);

} // namespace handlens
