// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/collector.h"

#include "base/graphemes.h"

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <memory>

namespace handlens {

namespace {

constexpr qsizetype maxAlternatives = 8;

QRectF boxOf(const tesseract::PageIterator& it, tesseract::PageIteratorLevel level)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    if (!it.BoundingBox(level, &left, &top, &right, &bottom))
        return {};
    return { QPointF(left, top), QPointF(right, bottom) };
}

QString textOf(const tesseract::ResultIterator& it)
{
    const std::unique_ptr<char[]> text(it.GetUTF8Text(tesseract::RIL_SYMBOL));
    return sanitisedLine(QString::fromUtf8(text.get()));
}

// The other readings of the symbol `it` stands on, on the scale of lstm_choice_mode 2. Their order is the
// engine's own, and the chosen one need not be the best of them.
QList<Alternative> alternativesOf(const tesseract::ResultIterator& it, const QString& chosen)
{
    QList<Alternative> alternatives;
    tesseract::ChoiceIterator choice(it);
    do {
        const QString text = sanitisedLine(QString::fromUtf8(choice.GetUTF8Text()));
        const bool known = std::ranges::find(alternatives, text, &Alternative::text) != alternatives.end();
        if (!text.isEmpty() && !isSpace(text) && text != chosen && !known)
            alternatives << Alternative { text, std::clamp(choice.Confidence() / 100.0, 0.0, 1.0) };
    } while (choice.Next());
    std::ranges::stable_sort(alternatives, std::ranges::greater(), &Alternative::confidence);
    return alternatives.first(std::min(maxAlternatives, alternatives.size()));
}

ReadWord readWord(tesseract::ResultIterator& it)
{
    ReadWord word { boxOf(it, tesseract::RIL_WORD), it.Confidence(tesseract::RIL_WORD), {} };
    do {
        const QString text = textOf(it);
        if (!text.isEmpty() && !isSpace(text))
            word.symbols << ReadSymbol { text, boxOf(it, tesseract::RIL_SYMBOL),
                it.Confidence(tesseract::RIL_SYMBOL), alternativesOf(it, text) };
        if (it.IsAtFinalElement(tesseract::RIL_WORD, tesseract::RIL_SYMBOL))
            break;
    } while (it.Next(tesseract::RIL_SYMBOL));
    return word;
}

// The engine tells where the top of the text points; reading starts at the corner the text's own top left
// comes to.
StartCorner startCorner(tesseract::Orientation orientation, tesseract::WritingDirection direction)
{
    const bool rightToLeft = direction == tesseract::WRITING_DIRECTION_RIGHT_TO_LEFT;
    const bool topToBottom = direction == tesseract::WRITING_DIRECTION_TOP_TO_BOTTOM;
    const int turned = static_cast<int>(orientation) + (rightToLeft || topToBottom ? 1 : 0);
    return static_cast<StartCorner>(turned % 4);
}

Flow flowOf(tesseract::Orientation orientation, tesseract::WritingDirection direction)
{
    const int upright = direction == tesseract::WRITING_DIRECTION_RIGHT_TO_LEFT ? static_cast<int>(Flow::Left)
        : direction == tesseract::WRITING_DIRECTION_TOP_TO_BOTTOM               ? static_cast<int>(Flow::Down)
                                                                  : static_cast<int>(Flow::Right);
    return static_cast<Flow>((upright + static_cast<int>(orientation)) % 4);
}

WritingDirection toDirection(tesseract::WritingDirection direction)
{
    switch (direction) {
    case tesseract::WRITING_DIRECTION_RIGHT_TO_LEFT:
        return WritingDirection::RightToLeft;
    case tesseract::WRITING_DIRECTION_TOP_TO_BOTTOM:
        return WritingDirection::TopToBottom;
    case tesseract::WRITING_DIRECTION_LEFT_TO_RIGHT:
        break;
    }
    return WritingDirection::LeftToRight;
}

ReadLine readLine(tesseract::ResultIterator& it)
{
    ReadLine line;
    line.box = boxOf(it, tesseract::RIL_TEXTLINE);
    line.score = it.Confidence(tesseract::RIL_TEXTLINE);
    int x1 = 0;
    int y1 = 0;
    int x2 = 0;
    int y2 = 0;
    if (it.Baseline(tesseract::RIL_TEXTLINE, &x1, &y1, &x2, &y2))
        line.baseline = QLineF(x1, y1, x2, y2);
    tesseract::Orientation orientation = tesseract::ORIENTATION_PAGE_UP;
    tesseract::WritingDirection direction = tesseract::WRITING_DIRECTION_LEFT_TO_RIGHT;
    tesseract::TextlineOrder order = tesseract::TEXTLINE_ORDER_TOP_TO_BOTTOM;
    float deskew = 0;
    it.Orientation(&orientation, &direction, &order, &deskew);
    line.start = startCorner(orientation, direction);
    line.flow = flowOf(orientation, direction);
    line.direction = toDirection(direction);
    while (true) {
        ReadWord word = readWord(it);
        if (!word.symbols.isEmpty())
            line.words << std::move(word);
        if (it.IsAtFinalElement(tesseract::RIL_TEXTLINE, tesseract::RIL_WORD)
            || !it.Next(tesseract::RIL_WORD))
            break;
    }
    return line;
}

} // namespace

QList<ReadLine> collectLines(tesseract::TessBaseAPI& api)
{
    QList<ReadLine> lines;
    const std::unique_ptr<tesseract::ResultIterator> it(api.GetIterator());
    if (!it)
        return lines;
    int paragraph = -1;
    bool paragraphBegins = true;
    it->Begin();
    do {
        if (it->Empty(tesseract::RIL_TEXTLINE))
            continue;
        paragraphBegins = paragraphBegins || it->IsAtBeginningOf(tesseract::RIL_PARA);
        ReadLine line = readLine(*it);
        if (line.words.isEmpty())
            continue;
        if (paragraphBegins)
            ++paragraph;
        paragraphBegins = false;
        line.paragraph = paragraph;
        lines << std::move(line);
    } while (it->Next(tesseract::RIL_TEXTLINE));
    return lines;
}

} // namespace handlens
