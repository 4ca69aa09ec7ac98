// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/hocrword.h"

#include "base/graphemes.h"
#include "import/filenumbers.h"
#include "import/filetext.h"

#include <algorithm>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

bool isOfCharacters(const HocrElement& element)
{
    return element.isAnyOf({ "ocrx_cinfo"_L1, "ocr_cinfo"_L1, "ocr_symbol"_L1, "ocr_glyph"_L1 });
}

bool holdsChoices(const HocrElement& element)
{
    const QList<MarkupNode> children = element.node().children();
    return element.is("ocr_symbol"_L1) || std::ranges::any_of(children, [](const MarkupNode& child) {
        return isOfCharacters(HocrElement(child));
    });
}

} // namespace

void HocrWord::add(const HocrElement& element)
{
    const QList<MarkupNode> nodes = element.node().nodes();
    for (const MarkupNode& node : nodes)
        addNode(node);
}

void HocrWord::addNode(const MarkupNode& node)
{
    if (node.isText()) {
        const QString text = node.text();
        if (!text.trimmed().isEmpty()) // what is between the elements of characters is no part of the word
            m_word.text += text;
        return;
    }
    const HocrElement element(node);
    if (isOfCharacters(element) && holdsChoices(element))
        addChoices(element);
    else if (isOfCharacters(element))
        addCharacters(element);
    else if (element.is("alternatives"_L1))
        addAlternatives(element);
    else
        add(element);
}

void HocrWord::addCharacters(const HocrElement& element)
{
    const QString text = element.node().text().simplified();
    m_word.glyphs << hocrGlyphs(text, element, m_writing, m_flaws);
    m_word.text += text;
}

// What was chosen is in the list too; text and order come from the text itself.
void HocrWord::addChoices(const HocrElement& list)
{
    QList<Alternative> choices;
    addChoice(list.node(), choices);
    std::ranges::stable_sort(choices, std::ranges::greater(),
        [](const Alternative& choice) { return choice.confidence.value_or(-1); });
    m_choices << choices;
}

// Time steps tell of the same character again and again: the surest counts.
void HocrWord::addChoice(const MarkupNode& node, QList<Alternative>& choices) const
{
    const QList<MarkupNode> children = node.children();
    for (const MarkupNode& child : children)
        addChoice(child, choices);
    const QString text = node.text().trimmed();
    if (!children.isEmpty() || text.isEmpty())
        return;
    const std::optional<double> confidence = HocrElement(node).score(m_writing.scale).unit;
    const auto known = std::ranges::find(choices, text, &Alternative::text);
    if (known == choices.end())
        choices << Alternative { text, confidence };
    else if (confidence)
        known->confidence = std::max(known->confidence.value_or(0), *confidence);
}

// The first is what was chosen.
void HocrWord::addAlternatives(const HocrElement& element)
{
    const QList<MarkupNode> readings = element.node().children();
    for (qsizetype i = 0; i < readings.size(); ++i) {
        const HocrElement reading(readings[i]);
        if (i == 0) {
            add(reading);
            if (!m_word.score.unit)
                m_word.score = reading.score(m_writing.scale);
        } else {
            m_word.alternatives << Alternative { readings[i].text().simplified(),
                reading.score(m_writing.scale).unit };
        }
    }
}

void HocrWord::placeChoices()
{
    if (m_choices.isEmpty())
        return;
    if (m_word.glyphs.isEmpty()) {
        const QStringList characters = graphemes(m_word.text);
        std::ranges::transform(characters, std::back_inserter(m_word.glyphs), [](const QString& character) {
            return FileGlyph { character, {}, {}, {} };
        });
    }
    m_flaws.variants = m_flaws.variants || m_choices.size() != m_word.glyphs.size();
    if (m_choices.size() != m_word.glyphs.size())
        return;
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_word.glyphs[i].alternatives = m_choices[i];
}

FileWord HocrWord::word(const HocrElement& element)
{
    m_word.text = m_word.text.simplified();
    const QString outline = element.property(u"poly"_s);
    m_word.polygon = outline.isEmpty() ? QPolygonF() : filePoints(outline, m_flaws);
    if (m_word.polygon.isEmpty())
        m_word.polygon = hocrBox(element.numbers(u"bbox"_s));
    const bool ofCharacters = listsCharacters(element) || codePoints(m_word.text).size() == 1;
    if (m_word.glyphs.isEmpty() && ofCharacters)
        m_word.glyphs = hocrGlyphs(m_word.text, element, m_writing, m_flaws);
    if (!m_word.score.unit)
        m_word.score = element.score(m_writing.scale);
    placeChoices();
    return m_word;
}

} // namespace handlens
