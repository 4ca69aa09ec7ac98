// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "transcript/readernames.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

class QWidget;

namespace handlens {

class Exporter;
class Session;

/// Asks before the window ends about what would be lost with it: answers on their way, and text that was
/// taken nowhere.
class ClosingQuestions final
{
    Q_DECLARE_TR_FUNCTIONS(handlens::ClosingQuestions)
public:
    /// All of it must outlive this. `window` is what the questions belong to.
    ClosingQuestions(Session& session, Exporter& exporter, const ReaderNames& names, QWidget& window);

    /// True once nothing would be lost but what the person gave up; false when they want to stay. Readings go
    /// on while a question is up, so it asks again about whatever came since.
    [[nodiscard]] bool mayClose();

private:
    /// What is asked about: pages and their readers that are on their way.
    using Readings = QSet<std::pair<PageId, QString>>;
    /// What is asked about: pages and their text.
    using Texts = QHash<PageId, QString>;
    enum class Answer { Stay, Export, Leave };

    [[nodiscard]] Texts textsToLose() const;
    [[nodiscard]] bool mayLoseAnswers(const Readings& readings) const;
    [[nodiscard]] Answer askAboutTexts(int pages) const;
    [[nodiscard]] bool exportAll();

    Session& m_session;
    Exporter& m_exporter;
    const ReaderNames& m_names;
    QWidget& m_window;
};

} // namespace handlens
