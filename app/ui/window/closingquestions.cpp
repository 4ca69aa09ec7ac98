// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/closingquestions.h"

#include "session/session.h"
#include "window/exporter.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace handlens {

ClosingQuestions::ClosingQuestions(
    Session& session, Exporter& exporter, const ReaderNames& names, QWidget& window)
    : m_session(session)
    , m_exporter(exporter)
    , m_names(names)
    , m_window(window)
{
}

bool ClosingQuestions::mayClose()
{
    Readings givenUp;
    Texts left;
    while (true) {
        const Readings readings = m_session.queue().mayBeBilled();
        if (!givenUp.contains(readings)) {
            if (!mayLoseAnswers(readings))
                return false;
            givenUp.unite(readings);
            continue;
        }
        const Texts texts = textsToLose();
        if (texts.isEmpty() || texts == left)
            return true;
        const Answer answer = askAboutTexts(static_cast<int>(texts.size()));
        if (answer == Answer::Stay || (answer == Answer::Export && !exportAll()))
            return false;
        if (answer == Answer::Leave)
            left = texts;
    }
}

ClosingQuestions::Texts ClosingQuestions::textsToLose() const
{
    Texts texts;
    const QList<PageId> pages = m_session.unexportedPages();
    for (PageId page : pages)
        texts.insert(page, m_session.document().page(page)->transcript.text());
    return texts;
}

// What is on its way is paid for, and its answer comes to nobody once the window is gone.
bool ClosingQuestions::mayLoseAnswers(const Readings& readings) const
{
    QStringList services;
    for (const auto& [page, reader] : readings)
        services << m_names.name(reader);
    services.removeDuplicates();
    services.sort(); // a set has no order
    QMessageBox box(QMessageBox::Warning, tr("Close Handlens"),
        tr("%n reading(s) are on their way to %1 and may be billed.", nullptr,
            static_cast<int>(readings.size()))
            .arg(QLocale().createSeparatedList(services)),
        QMessageBox::NoButton, &m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Closing now loses their answers. Wait until they are here."));
    QPushButton* wait = box.addButton(tr("Wait"), QMessageBox::RejectRole);
    const QPushButton* leave = box.addButton(tr("Close Anyway"), QMessageBox::DestructiveRole);
    box.setDefaultButton(wait);
    box.setEscapeButton(wait);
    box.exec();
    return box.clickedButton() == leave;
}

ClosingQuestions::Answer ClosingQuestions::askAboutTexts(int pages) const
{
    QMessageBox box(QMessageBox::Question, tr("Close Handlens"),
        tr("The text of %n page(s) was not exported.", nullptr, pages), QMessageBox::Cancel, &m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Without exporting or copying it, it is gone once Handlens closes."));
    const QPushButton* save = box.addButton(tr("Export…"), QMessageBox::AcceptRole);
    const QPushButton* leave = box.addButton(tr("Close Without Exporting"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() == save)
        return Answer::Export;
    return box.clickedButton() == leave ? Answer::Leave : Answer::Stay;
}

bool ClosingQuestions::exportAll()
{
    QList<PageId> pages;
    std::ranges::transform(m_session.document().pages, std::back_inserter(pages), &Page::id);
    return m_exporter.save(pages);
}

} // namespace handlens
