// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/tokenobject.h"

#include "base/graphemes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr int characterProperty = QTextFormat::UserProperty + 1;

// Qt's own marks for frames are no text either.
bool isToken(QChar c)
{
    return visibleText(QString(c)) != c || c.unicode() == 0xFDD0 || c.unicode() == 0xFDD1;
}

QString label(const QTextFormat& format)
{
    return u"U+%1"_s.arg(format.intProperty(characterProperty), 4, 16, QChar(u'0')).toUpper();
}

QFont tokenFont(const QTextDocument* document)
{
    QFont font = document->defaultFont();
    font.setPointSizeF(font.pointSizeF() * 0.65);
    return font;
}

} // namespace

QSizeF TokenObject::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const QFontMetricsF metrics(tokenFont(document));
    return { metrics.horizontalAdvance(label(format)) + 6, metrics.height() };
}

void TokenObject::drawObject(
    QPainter* painter, const QRectF& rect, QTextDocument* document, int, const QTextFormat& format)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(tokenFont(document));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1.5, 0.5, -1.5, -0.5), 2, 2);
    painter->drawText(rect, Qt::AlignCenter, label(format));
    painter->restore();
}

void insertWithTokens(QTextCursor& cursor, const QString& text)
{
    QString run;
    for (const QChar c : text) {
        if (!isToken(c)) {
            run += c;
            continue;
        }
        cursor.insertText(std::exchange(run, {}), QTextCharFormat());
        QTextCharFormat token;
        token.setObjectType(TokenObject::type);
        token.setProperty(characterProperty, c.unicode());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), token);
    }
    cursor.insertText(run, QTextCharFormat());
}

QString textWithTokens(const QTextBlock& block)
{
    QString text = block.text();
    if (!text.contains(QChar::ObjectReplacementCharacter))
        return text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().hasProperty(characterProperty))
            continue;
        const QChar c(static_cast<char16_t>(fragment.charFormat().intProperty(characterProperty)));
        const int start = fragment.position() - block.position();
        for (int i = start; i < start + fragment.length(); ++i) {
            if (text[i] == QChar::ObjectReplacementCharacter)
                text[i] = c; // what is typed behind a token takes over its format, too
        }
    }
    return text;
}

QString selectedTextWithTokens(const QTextCursor& cursor)
{
    QStringList texts;
    const QTextDocument& document = *cursor.document();
    const QTextBlock last = document.findBlock(cursor.selectionEnd());
    for (QTextBlock block = document.findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        const qsizetype from = std::max(cursor.selectionStart() - block.position(), 0);
        const qsizetype to = std::min(cursor.selectionEnd() - block.position(), block.length() - 1);
        texts << textWithTokens(block).sliced(from, to - from);
        if (block == last)
            break;
    }
    return texts.join(u'\n');
}

} // namespace handlens
