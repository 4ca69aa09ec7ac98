// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// The window thread never blocks longer than 50 ms while 50 pages come in and are read by Tesseract.
#include "providers/builtin.h"
#include "ui/window/windowfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFont>
#include <QPainter>
#include <QTest>
#include <QTimer>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Measures what a person would feel: how late the window thread comes back to its event loop.
class Watchdog final : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1ms);
        connect(&m_timer, &QTimer::timeout, this, &Watchdog::look);
        m_clock.start();
        m_timer.start();
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }
    [[nodiscard]] int late(qint64 bound) const
    {
        return static_cast<int>(std::ranges::count_if(m_gaps, [bound](qint64 gap) { return gap > bound; }));
    }

private:
    void look()
    {
        const qint64 gap = m_clock.restart();
        m_longest = std::max(m_longest, gap);
        m_gaps.push_back(gap);
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    std::vector<qint64> m_gaps;
};

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 bound = 250; // everything is several times slower there; the plain build holds the promise
#else
constexpr qint64 bound = 50;
#endif

QString writeNote(const QString& path, int number)
{
    QImage note(1200, 900, QImage::Format_RGB32);
    note.fill(QColor(250, 248, 240));
    QPainter painter(&note);
    QFont font;
    font.setPixelSize(46);
    painter.setFont(font);
    for (int line = 0; line < 8; ++line)
        painter.drawText(60, 110 + line * 95, u"Page %1 line %2 of the note"_s.arg(number).arg(line + 1));
    painter.end();
    return note.save(path, "JPEG", 90) ? path : QString();
}

} // namespace

class TestResponsiveness : public QObject
{
    Q_OBJECT
private slots:
    void fiftyPagesLoadAndAreRead();
    void aFolderOfThousandsComesIn();
};

void TestResponsiveness::fiftyPagesLoadAndAreRead()
{
    const BuiltinProviders providers;
    if (providers.all().empty()
        || !providers.all().front()->check(withFallbacks(providers.all().front()->descriptor(), {})))
        QSKIP("Tesseract or its English data are not installed");
    const QTemporaryDir folder;
    QStringList files;
    for (int i = 1; i <= 50; ++i)
        files << writeNote(folder.filePath(u"note %1.jpg"_s.arg(i)), i);

    Settings settings(folder.filePath(u"settings.ini"_s));
    Session session({}, folder.filePath(u"recovery"_s));
    MemoryCredentialStore credentials;
    UsageLedger ledger(folder.filePath(u"usage"_s), settings);
    MainWindow window({ session, settings, providers.all(), credentials, ledger, {}, {},
        folder.filePath(u"thumbnails"_s) });
    window.resize(1200, 760);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    const Watchdog watchdog;
    window.open(files, true);
    QTRY_COMPARE_WITH_TIMEOUT(session.document().pages.size(), 50, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!session.queue().isBusy(), 200'000);
    for (const Page& page : session.document().pages)
        QVERIFY2(!page.transcript.lines.isEmpty(), qPrintable(page.source.name));
    qInfo(
        "longest stall %lld ms, bound %lld ms, %d over 16 ms", watchdog.longest(), bound, watchdog.late(16));
    QVERIFY2(watchdog.longest() <= bound, qPrintable(QString::number(watchdog.longest())));
}

void TestResponsiveness::aFolderOfThousandsComesIn()
{
    constexpr int pictures = 2000;
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"many"_s));
    const QString first = writeNote(folder.filePath(u"many/1.jpg"_s), 1);
    for (int i = 2; i <= pictures; ++i)
        QVERIFY(QFile::link(first, folder.filePath(u"many/%1.jpg"_s.arg(i))));
    Settings settings(folder.filePath(u"settings.ini"_s));
    Session session({}, folder.filePath(u"recovery"_s));
    MemoryCredentialStore credentials;
    UsageLedger ledger(folder.filePath(u"usage"_s), settings);
    MainWindow window(
        { session, settings, {}, credentials, ledger, {}, {}, folder.filePath(u"thumbnails"_s) });
    window.resize(1200, 760);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const Watchdog watchdog;
    window.open({ folder.filePath(u"many"_s) });
    QTRY_COMPARE_WITH_TIMEOUT(session.document().pages.size(), pictures, 60'000);
    QTest::qWait(300);
    qInfo("longest stall %lld ms, bound %lld ms", watchdog.longest(), bound);
    QVERIFY2(watchdog.longest() <= bound, qPrintable(QString::number(watchdog.longest())));
}

QTEST_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"
