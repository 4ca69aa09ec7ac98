// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// From the key that shows what another reader read to the painted window: a page of 12 megapixels, 60 lines
// and 2,400 characters, read by four.
#include "benchmark.h"

#include "document/merge.h"
#include "page/pageview.h"
#include "session/session.h"
#include "session/usageledger.h"
#include "settings/settings.h"
#include "support/memorycredentialstore.h"
#include "support/scriptedprovider.h"
#include "transcript/readertabs.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>

using namespace handlens;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QSize pageSize(3000, 4000);
constexpr int readers = 4;
constexpr double bound = 50;

// As large as the page, so that all of it is tinted.
void fillPage(Recognition& recognition)
{
    QRectF all;
    for (const Line& line : recognition.lines)
        all |= line.polygon.boundingRect();
    const QTransform larger
        = QTransform::fromScale(pageSize.width() / all.right(), pageSize.height() / all.bottom());
    for (Line& line : recognition.lines) {
        line.polygon = larger.map(line.polygon);
        for (Glyph& glyph : line.glyphs)
            glyph.polygon = larger.map(glyph.polygon);
    }
}

Page readPage(const QString& picture)
{
    Page page;
    page.id = PageId { 1 };
    page.source = { picture, 0, 1, u"note.png"_s };
    page.size = pageSize;
    for (int reader = 1; reader <= readers; ++reader) {
        QStringList lines;
        for (int line = 0; line < 60; ++line)
            lines << QString(40, QChar(u'一' + reader * 100 + line));
        Recognition recognition = test::recognitionOf(lines, 0.1 * reader, u"reader%1"_s.arg(reader));
        recognition.id = RecognitionId { quint64(1 + reader) };
        fillPage(recognition);
        page.recognitions << recognition;
    }
    IdSource ids;
    ids.reserve(100);
    page.transcript.lines = mergedLines(page, page.recognitions.first(), ids);
    return page;
}

void press(PageView& view, QEvent::Type type, int key)
{
    QKeyEvent event(type, key, {});
    QCoreApplication::sendEvent(&view, &event);
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

// Keys on the page view: digits go to a reader, B held shows the one before.
std::vector<double> digits(MainWindow& window, PageView& view)
{
    std::vector<double> times;
    for (int i = 0; i < 40; ++i) {
        times.push_back(bench::milliseconds([&] {
            press(view, QEvent::KeyPress, Qt::Key_1 + i % readers);
            QCoreApplication::sendPostedEvents();
            window.repaint();
        }));
    }
    return times;
}

std::vector<double> blinks(PageView& view)
{
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            times.push_back(bench::milliseconds([&] {
                press(view, type, Qt::Key_B);
                view.viewport()->repaint();
            }));
        }
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QImage picture(pageSize, QImage::Format_RGB32);
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
    auto& view = *window.findChild<PageView*>();
    QEventLoop loading;
    QTimer::singleShot(3s, &loading, &QEventLoop::quit); // until the sharp picture is there
    loading.exec();

    bench::absoluteRow("show a reader, first look (worst)", bench::percentile(round(window), 1), bound, "ms");
    std::vector<double> again;
    for (int i = 0; i < 10; ++i) {
        const std::vector<double> times = round(window);
        again.insert(again.end(), times.begin(), times.end());
    }
    bench::absoluteRow("show a reader, again, p95", bench::percentile(again, 0.95), bound, "ms");
    view.setFocus();
    bench::absoluteRow(
        "digit on the page view, p95", bench::percentile(digits(window, view), 0.95), bound, "ms");
    bench::absoluteRow("blink to the reader before, p95", bench::percentile(blinks(view), 0.95), bound, "ms");
    view.actualSize();
    bench::absoluteRow("blink at actual size, p95", bench::percentile(blinks(view), 0.95), bound, "ms");
    return 0;
}
