// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/markdownexport.h"

#include "export/textblocks.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Leading and trailing blanks would be dropped, or make a code block, unless they are written as entities.
QString blankEntity(QChar c)
{
    return u"&#%1;"_s.arg(c.unicode());
}

/// Where the mark of an ordered list ("12." or "3)") ends at the beginning of `line`; −1: there is none.
qsizetype listMark(QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && line[i] >= u'0' && line[i] <= u'9')
        ++i;
    return i > 0 && i < line.size() && (line[i] == u'.' || line[i] == u')') ? i : -1;
}

QString escapedInline(QStringView text)
{
    static const QString active = u"\\`*_[]<>&~|$#"_s;
    const qsizetype mark = listMark(text);
    QString escaped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool atStart = i == 0 && (text[i] == u'-' || text[i] == u'+' || text[i] == u'=');
        if (active.contains(text[i]) || i == mark || atStart)
            escaped += u'\\';
        escaped += text[i];
    }
    return escaped;
}

/// Lines of one paragraph each; an empty line ends a paragraph, as Markdown cannot hold one inside.
QList<QStringList> paragraphs(const QList<TextLine>& lines)
{
    static const QRegularExpression lineBreak(u"[\\r\\n]+"_s);
    QList<QStringList> groups;
    QStringList group;
    int current = -1;
    for (const TextLine& line : lines) {
        if (!group.isEmpty() && (line.text.isEmpty() || line.paragraph != current))
            groups << std::exchange(group, {});
        current = line.paragraph;
        const QStringList pieces = line.text.split(lineBreak, Qt::SkipEmptyParts);
        std::ranges::transform(pieces, std::back_inserter(group), escapedForMarkdown);
    }
    if (!group.isEmpty())
        groups << group;
    return groups;
}

bool hasSeveralPages(const QList<TextBlock>& blocks)
{
    return std::ranges::count(blocks, true, &TextBlock::startsPage) > 1;
}

} // namespace

QString escapedForMarkdown(const QString& line)
{
    qsizetype start = 0;
    while (start < line.size() && isBlank(line[start]))
        ++start;
    qsizetype end = line.size();
    while (end > start && isBlank(line[end - 1]))
        --end;

    QString escaped;
    for (qsizetype i = 0; i < start; ++i)
        escaped += blankEntity(line[i]);
    escaped += escapedInline(QStringView(line).sliced(start, end - start));
    for (qsizetype i = end; i < line.size(); ++i)
        escaped += blankEntity(line[i]);
    return escaped;
}

QByteArray markdown(const ExportInput& input)
{
    const QList<TextBlock> blocks = textBlocks(input);
    const bool namePages = hasSeveralPages(blocks);
    QStringList parts;
    for (const TextBlock& block : blocks) {
        if (namePages && block.startsPage)
            parts << u"# "_s + escapedForMarkdown(block.page);
        if (!block.reader.isEmpty())
            parts << u"## "_s + escapedForMarkdown(block.reader);
        const QList<QStringList> groups = paragraphs(block.lines);
        for (const QStringList& group : groups)
            parts << group.join(u"\\\n"_s);
    }
    return parts.isEmpty() ? QByteArray() : (parts.join(u"\n\n"_s) + u'\n').toUtf8();
}

} // namespace handlens
