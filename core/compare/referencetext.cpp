// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/referencetext.h"

#include "base/graphemes.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace handlens {

namespace {

struct ReferenceText {
    Q_DECLARE_TR_FUNCTIONS(ReferenceText)
};

constexpr qint64 largest = 16 << 20; ///< bytes; no page has as much text

} // namespace

Result<QString> readReference(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({ ErrorKind::Usage,
            ReferenceText::tr("The reference “%1” cannot be read: %2.").arg(path, file.errorString()) });
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return failure({ ErrorKind::Usage,
            ReferenceText::tr("The reference “%1” is too large to be the text of a page.").arg(path) });
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(bytes);
    if (decode.hasError() || bytes.contains('\0'))
        return failure({ ErrorKind::Usage,
            ReferenceText::tr("The reference “%1” is not a text in UTF-8; save it as one.").arg(path) });
    return text;
}

Result<QStringList> referencePages(const QString& reference, qsizetype pages)
{
    if (pages <= 1)
        return QStringList { reference };
    QStringList texts = reference.split(u'\f');
    if (texts.size() == pages + 1 && texts.last().trimmed().isEmpty())
        texts.removeLast();
    if (texts.size() == pages)
        return texts;
    return failure({ ErrorKind::Usage,
        ReferenceText::tr("There are %n page(s), so the reference needs a form feed between each two of "
                          "them; it is the text of %1.",
            nullptr, static_cast<int>(pages))
            .arg(texts.size()) });
}

QList<Line> referenceLines(const QString& reference)
{
    QList<Line> lines;
    const QStringList texts = reference.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& each : texts) {
        const QStringList characters = graphemes(sanitisedLine(each.trimmed()));
        if (characters.isEmpty())
            continue;
        Line& line = lines.emplaceBack();
        for (const QString& character : characters)
            line.glyphs << Glyph { character, {}, Origin::Estimated, {}, {} };
    }
    return lines;
}

} // namespace handlens
