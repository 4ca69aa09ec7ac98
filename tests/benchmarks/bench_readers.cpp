// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// From the key that shows what another reader read to the painted window: a page of 60 lines and 2,400
// characters, read by four.
#include "benchmark.h"

#include "document/merge.h"
#include "session/session.h"
#include "session/usageledger.h"
#include "settings/settings.h"
#include "support/memorycredentialstore.h"
#include "support/scriptedprovider.h"
#include "transcript/readertabs.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

constexpr int readers = 4;
constexpr double bound = 50;

Page readPage(const QString& picture)
{
    Page page;
    page.id = PageId { 1 };
    page.source = { picture, 0, 1, u"note.png"_s };
    page.size = { 1000, 3700 };
    for (int reader = 1; reader <= readers; ++reader) {
        QStringList lines;
        for (int line = 0; line < 60; ++line)
            lines << QString(40, QChar(u'一' + reader * 100 + line));
        Recognition recognition = test::recognitionOf(lines, 0.1 * reader, u"reader%1"_s.arg(reader));
        recognition.id = RecognitionId { quint64(1 + reader) };
        page.recognitions << recognition;
    }
    IdSource ids;
    ids.reserve(100);
    page.transcript.lines = mergedLines(page, page.recognitions.first(), ids);
    return page;
}

// All of them once, by the key that goes to the next.
std::vector<double> round(MainWindow& window)
{
    auto& tabs = *window.findChild<ReaderTabs*>();
    std::vector<double> times;
    for (int i = 0; i <= readers; ++i) {
        times.push_back(bench::milliseconds([&] {
            tabs.step(1);
            QCoreApplication::sendPostedEvents();
            window.repaint();
        }));
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QImage picture(1000, 3700, QImage::Format_RGB32);
    picture.fill(Qt::white);
    const QString file = folder.filePath(u"note.png"_s);
    if (!picture.save(file))
        return 1;
    Settings settings(folder.filePath(u"settings.ini"_s));
    test::MemoryCredentialStore credentials;
    UsageLedger ledger(folder.filePath(u"usage"_s), settings);
    Session session({}, {});
    MainWindow window({ session, settings, {}, credentials, ledger, {}, {}, {} });
    window.resize(1400, 900);
    window.show();
    session.edit(u"Open"_s, { InsertPages { { { 0, readPage(file) } } } });
    QCoreApplication::sendPostedEvents();
    window.repaint();

    bench::absoluteRow("show a reader, first look (worst)", bench::percentile(round(window), 1), bound, "ms");
    std::vector<double> again;
    for (int i = 0; i < 10; ++i) {
        const std::vector<double> times = round(window);
        again.insert(again.end(), times.begin(), times.end());
    }
    bench::absoluteRow("show a reader, again, p95", bench::percentile(again, 0.95), bound, "ms");
    return 0;
}
