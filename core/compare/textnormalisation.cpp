// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/textnormalisation.h"

#include "base/graphemes.h"

namespace handlens {

namespace {

bool isPunctuation(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
        return true;
    default:
        return false;
    }
}

QString withoutPunctuation(const QString& text)
{
    QList<uint> kept = text.toUcs4();
    kept.removeIf([](uint codePoint) { return isPunctuation(codePoint); });
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(kept.constData()), kept.size());
}

/// `ignoreSpaces` does nothing here: where words end must stay known.
QString normalised(const QString& text, const TextNormalisation& how)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    if (how.ignoreCase) // folding may take a composed character apart
        result = result.toCaseFolded().normalized(QString::NormalizationForm_C);
    if (how.ignorePunctuation)
        result = withoutPunctuation(result);
    return result.simplified();
}

} // namespace

QStringList comparedCharacters(const QString& text, const TextNormalisation& how)
{
    QString compared = normalised(text, how);
    if (how.ignoreSpaces)
        compared.remove(u' ');
    return graphemes(compared);
}

QStringList comparedWords(const QString& text, const TextNormalisation& how)
{
    return normalised(text, how).split(u' ', Qt::SkipEmptyParts);
}

} // namespace handlens
