// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/hocrcharacters.h"

namespace handlens {

/// Puts together one word of hOCR from the texts and elements in it.
///
/// Characters may stand in elements of their own (ocrx_cinfo with x_bboxes and x_conf), or be told of in
/// lists on the word (hocrCharacters()). Other readings come in two ways: as <span
/// class="alternatives"> with the chosen <ins> and others <del>, for all of a word; and as Tesseract writes
/// them (lstm_choice_mode), one list a character, which is not part of the text: ocrx_cinfo elements that
/// hold others.
class HocrWord final
{
public:
    HocrWord(const HocrWriting& writing, FileFlaws& flaws)
        : m_writing(writing)
        , m_flaws(flaws)
    {
    }

    /// Reads all that is in `element`.
    void add(const HocrElement& element);
    /// Reads `node` itself.
    void addNode(const MarkupNode& node);
    /// The word; `element` is what states its place and its lists.
    [[nodiscard]] FileWord word(const HocrElement& element);

private:
    void addCharacters(const HocrElement& element);
    void addChoices(const HocrElement& list);
    void addChoice(const MarkupNode& node, QList<Alternative>& choices) const;
    void addAlternatives(const HocrElement& element);
    void placeChoices();

    HocrWriting m_writing;
    FileFlaws& m_flaws;
    FileWord m_word;
    QList<QList<Alternative>> m_choices; ///< one list a character, in their order
};

} // namespace handlens
