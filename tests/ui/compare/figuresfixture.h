// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparisonsource.h"
#include "compare/figurespane.h"
#include "compare/figurestabs.h"
#include "compare/figureswindow.h"
#include "compare/referencechooser.h"
#include "document/samples.h"
#include "session/session.h"
#include "settings/settings.h"
#include "support/scriptedprovider.h"

#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>

namespace handlens::test {

using namespace Qt::StringLiterals;

/// What one reader read on a page: lines of 10 × 20 page pixels a character, 30 apart.
inline Recognition readBy(const QString& reader, const QStringList& texts, double confidence)
{
    Recognition recognition { .provider = reader, .reader = reader, .took = std::chrono::milliseconds(1500) };
    for (const QString& text : texts)
        recognition.lines << readLine(
            text, { confidence }, 30.0 * static_cast<double>(recognition.lines.size()));
    return recognition;
}

/// The window over two pages: both read by "here" (this computer) and "cloud" (a service at 0.05), the first
/// one in view.
struct FiguresDesk {
    FiguresDesk()
    {
        ProviderDescriptor local = here.descriptor();
        local.name = u"Here"_s;
        local.capabilities.local = true;
        here.setDescriptor(local);
        ProviderDescriptor service = cloud.descriptor();
        service.name = u"Cloud"_s;
        service.capabilities.local = false;
        cloud.setDescriptor(service);
        settings.setValue(setting::pricesPerCall, { { u"cloud"_s, 0.05 } });
        settings.setValue(setting::currency, u"CNY"_s);
        addPage(
            { 1 }, { readBy(u"cloud"_s, { u"sitting"_s }, 0.3), readBy(u"here"_s, { u"kitten"_s }, 0.9) });
        addPage({ 2 },
            { readBy(u"here"_s, { u"one"_s, u"tvo"_s }, 0.9),
                readBy(u"cloud"_s, { u"one"_s, u"two"_s }, 0.9) });
        source.setPage({ 1 });
    }

    void addPage(PageId id, const QList<Recognition>& readings)
    {
        Page page;
        page.id = id;
        page.size = { 400, 300 };
        page.source.name = u"note.png"_s;
        page.recognitions = readings;
        session.edit({}, { InsertPages { { { session.document().pages.size(), page } } } });
    }
    void show()
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(!tabs().figures().readers.isEmpty());
    }
    template <typename Part> Part& part(const QString& name = {})
    {
        auto* part = window.findChild<Part*>(name);
        Q_ASSERT(part);
        return *part;
    }
    FiguresTabs& tabs() { return part<FiguresTabs>(); }
    FiguresPane& pane(const QString& name) { return part<FiguresPane>(name); }
    [[nodiscard]] const ReaderFigures& figures(qsizetype reader) { return tabs().figures().readers[reader]; }
    /// A cell as it is shown.
    QString cell(const QString& name, qsizetype row, qsizetype column)
    {
        return pane(name).table().rows[row][column].shown;
    }
    QComboBox& box(const QString& item)
    {
        const auto boxes = window.findChildren<QComboBox*>();
        const auto found
            = std::ranges::find_if(boxes, [&item](QComboBox* box) { return box->findText(item) >= 0; });
        Q_ASSERT(found != boxes.end());
        return **found;
    }
    /// As a person chooses it from the list.
    void choose(const QString& item)
    {
        QComboBox& list = box(item);
        list.setCurrentIndex(list.findText(item));
        emit list.activated(list.currentIndex());
    }
    void useText(PageId page, const QString& text) { part<ReferenceChooser>().useText(page, text); }
    /// Of the pages that the figures are of.
    void useFile(const QString& path)
    {
        QList<PageId> pages { source.page() };
        if (part<FiguresHeader>().scope() == FiguresScope::AllPages) {
            pages.clear();
            std::ranges::transform(session.document().pages, std::back_inserter(pages), &Page::id);
        }
        part<ReferenceChooser>().useFile(path, pages);
    }
    QString file(const QByteArray& bytes)
    {
        QFile written(folder.filePath(u"reference.txt"_s));
        if (!written.open(QIODevice::WriteOnly | QIODevice::Truncate) || written.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written to");
        return written.fileName();
    }

    QTemporaryDir folder;
    Settings settings { folder.filePath(u"settings.ini"_s) };
    ScriptedProvider here { {}, u"here"_s };
    ScriptedProvider cloud { {}, u"cloud"_s };
    std::array<Provider*, 2> providers { &here, &cloud };
    ReaderNames names { providers };
    Session session { GateLimits(), {} };
    ComparisonSource source { session, names };
    FiguresWindow window { session, source, names, settings, nullptr };
};

} // namespace handlens::test
