// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// The difference table over a page of 200 lines of 40 characters, read by four: opened, gone through by keys,
// scrolled.
#include "benchmark.h"

#include "ui/compare/comparedsession.h"

#include <QApplication>
#include <QScrollBar>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 200;
constexpr int readers = 4;

QList<Recognition> readings()
{
    QList<Recognition> all;
    for (int reader = 1; reader <= readers; ++reader) {
        QStringList texts;
        for (int line = 0; line < lines; ++line) {
            QString text = u"line %1 of a page that was read by several"_s.arg(line, 3).left(40);
            text[12] = QChar(u'a' + (line + reader) % 26);
            text[30] = QChar(u'a' + (line * reader) % 26);
            texts << text;
        }
        all << test::readingOf(static_cast<quint64>(reader), u"reader%1"_s.arg(reader), texts, 0.2 * reader);
    }
    return all;
}

void paint(ComparePanel& panel)
{
    QCoreApplication::sendPostedEvents();
    panel.repaint();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const Page page = test::comparedPageOf(1, readings());
    std::unique_ptr<test::ComparedSession> desk;
    const double opened = bench::milliseconds([&] {
        desk = std::make_unique<test::ComparedSession>(QList<Page> { page });
        paint(desk->panel);
    });
    bench::absoluteRow("compare table: open 200 x 4", opened, 500, "ms");

    std::vector<double> decisions;
    for (int i = 0; i < 40; ++i) {
        decisions.push_back(bench::milliseconds([&] {
            desk->key(Qt::Key_2);
            paint(desk->panel);
        }));
    }
    bench::absoluteRow("compare table: a decision, p95", bench::percentile(decisions, 0.95), 100, "ms");

    QScrollBar& bar = *desk->panel.view().verticalScrollBar();
    std::vector<double> frames;
    for (int y = 0; y < bar.maximum(); y += 97) {
        frames.push_back(bench::milliseconds([&] {
            bar.setValue(y);
            paint(desk->panel);
        }));
    }
    bench::absoluteRow("compare table: scrolled frame, p95", bench::percentile(frames, 0.95), 16, "ms");
    return 0;
}
