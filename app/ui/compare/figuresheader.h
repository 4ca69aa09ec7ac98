// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/textnormalisation.h"
#include "document/page.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace handlens {

enum class FiguresScope { ThisPage, AllPages };

/// What the figures are of, against what, and what does not count.
class FiguresHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit FiguresHeader(QWidget* parent = nullptr);

    [[nodiscard]] FiguresScope scope() const;
    [[nodiscard]] TextNormalisation normalisation() const;
    /// What is chosen as reference; nothing: the pages have different ones. `note`: a sentence or two about
    /// it.
    void showReference(std::optional<ReferenceKind> kind, const QString& note);

signals:
    void changed(); ///< scope or what does not count
    void referenceChosen(handlens::ReferenceKind kind); ///< also when it was chosen before

private:
    void fillChoices();
    void createLayout();

    QComboBox* m_scope = nullptr;
    QComboBox* m_reference = nullptr;
    QCheckBox* m_case = nullptr;
    QCheckBox* m_punctuation = nullptr;
    QCheckBox* m_spaces = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace handlens
