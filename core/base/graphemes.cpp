// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/graphemes.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

char32_t firstCodePoint(QStringView glyph)
{
    if (glyph.isEmpty())
        return 0;
    if (glyph.size() > 1 && glyph[0].isHighSurrogate() && glyph[1].isLowSurrogate())
        return QChar::surrogateToUcs4(glyph[0], glyph[1]);
    return glyph[0].unicode();
}

// The ranges whose East_Asian_Width is W or F, merged to what handwriting needs (UAX #11,
// EastAsianWidth.txt).
bool isWide(char32_t c)
{
    struct Range {
        char32_t first, last;
    };
    static constexpr Range wide[] = { { 0x1100, 0x115F }, { 0x2E80, 0x303E }, { 0x3041, 0xA4CF },
        { 0xA960, 0xA97C }, { 0xAC00, 0xD7A3 }, { 0xF900, 0xFAFF }, { 0xFE10, 0xFE19 }, { 0xFE30, 0xFE6F },
        { 0xFF01, 0xFF60 }, { 0xFFE0, 0xFFE6 }, { 0x1F300, 0x1F64F }, { 0x1F900, 0x1F9FF },
        { 0x20000, 0x3FFFD } };
    return std::ranges::any_of(wide, [c](const Range& r) { return c >= r.first && c <= r.last; });
}

bool needsToken(QChar c)
{
    const char16_t u = c.unicode();
    const bool control = u < 0x20 || (u >= 0x7F && u <= 0x9F);
    const bool direction = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E
        || u == 0x200F || u == 0x061C;
    return control || direction || u == 0x200B || u == 0x2060 || u == 0xFEFF || u == 0x2028 || u == 0x2029;
}

} // namespace

QStringList graphemes(const QString& text)
{
    QStringList clusters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        clusters << text.sliced(start, end - start);
        start = end;
    }
    return clusters;
}

bool isSpace(QStringView glyph)
{
    return !glyph.isEmpty() && std::ranges::all_of(glyph, [](QChar c) { return c.isSpace(); });
}

int columnWidth(QStringView glyph)
{
    return isWide(firstCodePoint(glyph)) ? 2 : 1;
}

QString visibleText(const QString& text)
{
    if (std::ranges::none_of(text, needsToken))
        return text;
    QString shown;
    for (const QChar c : text) {
        if (needsToken(c))
            shown += u"⟨U+%1⟩"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0')).toUpper();
        else
            shown += c;
    }
    return shown;
}

QString wellFormed(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString sanitisedLine(const QString& text)
{
    const auto endsLine = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    };
    QString clean = wellFormed(text);
    std::ranges::replace_if(clean, endsLine, QChar(u' '));
    return clean;
}

} // namespace handlens
