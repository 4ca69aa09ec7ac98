// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/textblocks.h"

#include <QCoreApplication>
#include <QSet>

namespace handlens {

namespace {

struct TextBlocks {
    Q_DECLARE_TR_FUNCTIONS(TextBlocks)
};

template <typename Lines> QList<TextLine> textLines(const Lines& lines)
{
    QList<TextLine> texts;
    texts.reserve(lines.size());
    for (const auto& line : lines)
        texts << TextLine { wellFormed(line.text()), line.paragraph };
    return texts;
}

bool hasSeveralReaders(const QList<Page>& pages)
{
    QSet<QString> readers;
    for (const Page& page : pages) {
        for (const Recognition& recognition : page.recognitions)
            readers << recognition.reader;
        for (const Error& error : page.errors) {
            if (!error.reader.isEmpty())
                readers << error.reader;
        }
    }
    return readers.size() > 1;
}

QList<TextBlock> recognisedBlocks(const Page& page, bool nameReaders)
{
    QList<TextBlock> blocks;
    for (const Recognition& recognition : page.recognitions) {
        const QString reader = nameReaders ? wellFormed(recognition.reader) : QString();
        blocks << TextBlock { pageTitle(page.source), blocks.isEmpty(), reader,
            textLines(recognition.lines) };
    }
    return blocks;
}

} // namespace

QList<TextBlock> textBlocks(const ExportInput& input)
{
    QList<TextBlock> blocks;
    const bool nameReaders = hasSeveralReaders(input.pages);
    for (const Page& page : input.pages) {
        if (input.text == ExportedText::Transcript)
            blocks << TextBlock { pageTitle(page.source), true, {}, textLines(page.transcript.lines) };
        else
            blocks << recognisedBlocks(page, nameReaders);
    }
    blocks.removeIf([](const TextBlock& block) { return block.lines.isEmpty() && block.reader.isEmpty(); });
    return blocks;
}

QString pageTitle(const PageSource& source)
{
    if (source.frames < 2)
        return wellFormed(source.name);
    return wellFormed(TextBlocks::tr("%1, page %2").arg(source.name).arg(source.frame + 1));
}

} // namespace handlens
