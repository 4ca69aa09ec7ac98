// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/plaintextexport.h"

#include "export/textblocks.h"

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QString blockText(const TextBlock& block)
{
    QString text;
    if (!block.reader.isEmpty())
        text += u"== "_s + block.reader + u" ==\n"_s;
    for (const TextLine& line : block.lines)
        text += line.text + u'\n';
    return text;
}

} // namespace

QByteArray plainText(const ExportInput& input)
{
    QStringList texts;
    const QList<TextBlock> blocks = textBlocks(input);
    for (const TextBlock& block : blocks)
        texts << blockText(block);
    return texts.join(u'\n').toUtf8();
}

} // namespace handlens
