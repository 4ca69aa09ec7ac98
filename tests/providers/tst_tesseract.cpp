// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/graphemes.h"
#include "drawnpage.h"
#include "providers/builtin.h"
#include "providers/tesseract/tesseractprovider.h"
#include "reading.h"

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList plainLines { u"Plain words on white"_s, u"and a second line 4711"_s };

bool installed(const TesseractProvider& provider, const QString& language)
{
    const ProviderOption* option = findOption(provider.descriptor(), u"language");
    return std::ranges::find(option->choices, language, &OptionChoice::value) != option->choices.end();
}

// What must hold for every recognition.
void verifySound(const Recognition& recognition)
{
    for (const Line& line : recognition.lines) {
        QString joined;
        for (const Glyph& glyph : line.glyphs) {
            joined += glyph.text;
            QCOMPARE(graphemes(glyph.text).size(), 1);
            QVERIFY(glyph.polygon.size() >= 4);
            const double unit = glyph.score.unit.value_or(0.5);
            QVERIFY2(unit >= 0 && unit <= 1, qPrintable(QString::number(unit)));
            QCOMPARE(glyph.score.unit.has_value(), !isSpace(glyph.text));
            QVERIFY(glyph.alternatives.size() <= 8);
            for (const Alternative& alternative : glyph.alternatives)
                QVERIFY(!alternative.text.isEmpty() && alternative.text != glyph.text);
        }
        QCOMPARE(line.text(), joined);
        QVERIFY(!joined.trimmed().isEmpty());
        QVERIFY(line.polygon.size() >= 4);
        QVERIFY(line.paragraph >= 0);
        for (const Word& word : line.words)
            QVERIFY(word.length > 0 && word.start + word.length <= line.glyphs.size());
    }
    QCOMPARE(recognition.provider, u"tesseract"_s);
    QVERIFY(recognition.model.startsWith("tesseract 5"_L1) && recognition.model.endsWith("LSTM"_L1));
    QCOMPARE(recognition.sentHash.size(), 32);
    QCOMPARE(recognition.options.size(), 3);
    QCOMPARE(recognition.when.timeSpec(), Qt::UTC);
}

} // namespace

class TesseractTest final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isTheBuiltinProvider();
    void describesItself();
    void readsDrawnText_data();
    void readsDrawnText();
    void readsChineseWithoutSpaces();
    void anEmptyPageHasNoLines();
    void aTinyPictureHasNoLines();
    void readsOnlyTheRegion();
    void stopsMidwayAndReadsAgain();
    void readsTwoPagesAtOnce();
    void keepsItsEngine();
    void staysSilentAndWithoutThreadsOfItsOwn();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void withoutLanguageDataItSaysSo();
    void aMissingFileIsTheImagesFailure();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
    std::unique_ptr<TesseractProvider> m_provider;
};

void TesseractTest::init()
{
    m_provider = std::make_unique<TesseractProvider>();
    if (!installed(*m_provider, u"eng"_s))
        QSKIP("Tesseract's English data is not installed");
}

void TesseractTest::isTheBuiltinProvider()
{
    const BuiltinProviders providers;
    QCOMPARE(providers.all().size(), size_t(1));
    QCOMPARE(providers.all()[0]->descriptor().id, u"tesseract"_s);
}

void TesseractTest::describesItself()
{
    const ProviderDescriptor& descriptor = m_provider->descriptor();
    QVERIFY(descriptor.capabilities.local);
    QVERIFY(descriptor.credentials.isEmpty());
    QCOMPARE(descriptor.concurrency, QThread::idealThreadCount());
    for (const ProviderOption& option : descriptor.options)
        QVERIFY2(m_provider->check({ { option.key, option.fallback } }), qPrintable(option.key));
    QVERIFY(!installed(*m_provider, u"osd"_s));
    QCOMPARE(m_provider->enginesMade(), 0);
}

void TesseractTest::readsDrawnText_data()
{
    QTest::addColumn<int>("quarterTurns");
    QTest::newRow("upright") << 0;
    QTest::newRow("lies on its left side") << 1;
    QTest::newRow("upside down") << 2;
    QTest::newRow("lies on its right side") << 3;
}

void TesseractTest::readsDrawnText()
{
    QFETCH(int, quarterTurns);
    DrawnPage page(plainLines, u"DejaVu Sans"_s);
    Reading reading(m_provider->createJob(page.save(path(u"drawn.png"_s), quarterTurns)));
    QVERIFY(reading.wait());
    QVERIFY2(reading.result(), qPrintable(reading.message()));
    const Recognition& recognition = *reading.result();
    verifySound(recognition);
    QCOMPARE(recognition.text(), plainLines.join(u'\n'));
    for (qsizetype i = 0; i < recognition.lines.size(); ++i) {
        const QRectF drawn = page.lineRect(i);
        const Line& line = recognition.lines[i];
        QVERIFY(drawn.contains(line.polygon.boundingRect()));
        for (const Glyph& glyph : line.glyphs) {
            const QRectF box = glyph.polygon.boundingRect();
            QVERIFY2(drawn.contains(box.center()), qPrintable(glyph.text));
            QVERIFY2(isSpace(glyph.text) || page.hasInk(box), qPrintable(glyph.text));
        }
        // The first corner is where reading begins: nearest to the first glyph, on the upper side of the
        // text.
        const QPointF begin = line.polygon.constFirst();
        const QPointF first = line.glyphs.constFirst().polygon.boundingRect().center();
        const QPointF last = line.glyphs.constLast().polygon.boundingRect().center();
        QVERIFY(QLineF(begin, first).length() < QLineF(begin, last).length() / 4);
        QVERIFY(QLineF(line.baseline.constFirst(), first).length()
            < QLineF(line.baseline.constFirst(), last).length());
    }
}

void TesseractTest::readsChineseWithoutSpaces()
{
    const QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    if (!installed(*m_provider, u"chi_sim"_s) || families.isEmpty())
        QSKIP("Tesseract's Chinese data or a Chinese font is not installed");
    const QString text = u"大江东去浪淘尽千古风流人物"_s;
    DrawnPage page({ text }, families.constFirst(), 64);
    RecognitionRequest request = page.save(path(u"chinese.png"_s));
    request.options.insert(u"language"_s, u"chi_sim"_s);
    Reading reading(m_provider->createJob(request));
    QVERIFY(reading.wait());
    QVERIFY(reading.result());
    verifySound(*reading.result());
    QCOMPARE(reading.result()->text(), text);
    for (const Glyph& glyph : reading.result()->lines.constFirst().glyphs)
        QVERIFY(page.hasInk(glyph.polygon.boundingRect()));
}

void TesseractTest::anEmptyPageHasNoLines()
{
    DrawnPage page({ QString(), QString() }, u"DejaVu Sans"_s);
    Reading reading(m_provider->createJob(page.save(path(u"empty.png"_s))));
    QVERIFY(reading.wait());
    QVERIFY(reading.result());
    QVERIFY(reading.result()->lines.isEmpty());
}

void TesseractTest::aTinyPictureHasNoLines()
{
    QImage dot(2, 2, QImage::Format_RGB32);
    dot.fill(Qt::black);
    QVERIFY(dot.save(path(u"dot.png"_s)));
    RecognitionRequest request;
    request.source.file = path(u"dot.png"_s);
    request.pageSize = dot.size();
    Reading reading(m_provider->createJob(request));
    QVERIFY(reading.wait());
    QVERIFY2(reading.result(), qPrintable(reading.message()));
    QVERIFY(reading.result()->lines.isEmpty());
}

void TesseractTest::readsOnlyTheRegion()
{
    DrawnPage page(plainLines, u"DejaVu Sans"_s);
    RecognitionRequest request = page.save(path(u"region.png"_s), 1);
    request.region = page.lineRect(1).adjusted(-10, -10, 10, 10);
    Reading reading(m_provider->createJob(request));
    QVERIFY(reading.wait());
    QVERIFY(reading.result());
    QCOMPARE(reading.result()->text(), plainLines[1]);
    QVERIFY(page.lineRect(1).contains(reading.result()->lines.constFirst().polygon.boundingRect()));
}

void TesseractTest::stopsMidwayAndReadsAgain()
{
    DrawnPage large(QStringList(60, u"many words to read on this long page"_s), u"DejaVu Sans"_s);
    auto stopped = std::make_unique<Reading>(m_provider->createJob(large.save(path(u"large.png"_s))));
    QTRY_VERIFY_WITH_TIMEOUT(stopped->progressed(), 60000);
    QVERIFY(!stopped->finished());
    QElapsedTimer timer;
    timer.start();
    stopped.reset();
    QVERIFY(timer.elapsed() < 1000);

    DrawnPage page(plainLines, u"DejaVu Sans"_s);
    const RecognitionRequest request = page.save(path(u"again.png"_s));
    for (int i = 0; i < QThread::idealThreadCount() + 1; ++i) {
        Reading again(m_provider->createJob(request));
        QVERIFY(again.wait());
        QVERIFY(again.result());
        QCOMPARE(again.result()->text(), plainLines.join(u'\n'));
    }
    QVERIFY(m_provider->enginesMade() <= 2);
}

void TesseractTest::readsTwoPagesAtOnce()
{
    DrawnPage one({ u"the first of two pages"_s }, u"DejaVu Sans"_s);
    DrawnPage two({ u"another page entirely"_s }, u"DejaVu Sans"_s);
    Reading first(m_provider->createJob(one.save(path(u"one.png"_s))));
    Reading second(m_provider->createJob(two.save(path(u"two.png"_s))));
    QVERIFY(first.wait());
    QVERIFY(second.wait());
    QCOMPARE(first.result()->text(), u"the first of two pages"_s);
    QCOMPARE(second.result()->text(), u"another page entirely"_s);
}

void TesseractTest::keepsItsEngine()
{
    DrawnPage page(plainLines, u"DejaVu Sans"_s);
    const RecognitionRequest request = page.save(path(u"again.png"_s));
    QByteArray hash;
    for (int i = 0; i < 3; ++i) {
        Reading reading(m_provider->createJob(request));
        QVERIFY(reading.wait());
        QCOMPARE(reading.result()->text(), plainLines.join(u'\n'));
        QVERIFY(hash.isEmpty() || hash == reading.result()->sentHash);
        hash = reading.result()->sentHash;
    }
    QCOMPARE(m_provider->enginesMade(), 1);
}

void TesseractTest::staysSilentAndWithoutThreadsOfItsOwn()
{
#ifdef Q_OS_LINUX
    const auto threads
        = [] { return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
    const qsizetype before = threads();
    QFile said(path(u"stderr.txt"_s));
    QVERIFY(said.open(QIODevice::ReadWrite));
    const int standardError = dup(STDERR_FILENO);
    dup2(said.handle(), STDERR_FILENO);
    DrawnPage empty({ QString() }, u"DejaVu Sans"_s);
    Reading first(m_provider->createJob(empty.save(path(u"empty.png"_s))));
    const bool firstEnded = first.wait();
    DrawnPage page(plainLines, u"DejaVu Sans"_s);
    Reading second(m_provider->createJob(page.save(path(u"drawn.png"_s))));
    const bool secondEnded = second.wait();
    dup2(standardError, STDERR_FILENO);
    close(standardError);
    QVERIFY(firstEnded && secondEnded);
    QFile heard(said.fileName());
    QVERIFY(heard.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromLocal8Bit(heard.readAll()), QString());
    // The pool's threads only; an OpenMP team would have left three more.
    QVERIFY2(threads() - before <= 2, qPrintable(QString::number(threads() - before)));
#else
    QSKIP("Needs /proc");
#endif
}

void TesseractTest::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("language") << u"language"_s << u"eng+xyz_vert"_s << u"tesseract-ocr-xyz-vert"_s;
    QTest::newRow("page mode") << u"page-mode"_s << u"upside-down"_s << u"single-line"_s;
    QTest::newRow("binarisation") << u"binarisation"_s << u"42"_s << u"sauvola"_s;
}

void TesseractTest::namesWhatIsMissing()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, says);
    const Result<void> usable = m_provider->check({ { key, value } });
    QVERIFY(!usable);
    QVERIFY2(usable.error().message.contains(says), qPrintable(usable.error().message));

    DrawnPage page(plainLines, u"DejaVu Sans"_s);
    RecognitionRequest request = page.save(path(u"drawn.png"_s));
    request.options.insert(key, value);
    Reading reading(m_provider->createJob(request));
    QVERIFY(reading.wait());
    QVERIFY(!reading.result());
    QCOMPARE(reading.result().error().message, usable.error().message);
    QCOMPARE(reading.result().error().provider, u"tesseract"_s);
    QCOMPARE(reading.result().error().reader, u"tesseract"_s);
}

void TesseractTest::withoutLanguageDataItSaysSo()
{
    const QByteArray was = qgetenv("TESSDATA_PREFIX");
    const bool wasSet = qEnvironmentVariableIsSet("TESSDATA_PREFIX");
    qputenv("TESSDATA_PREFIX", QFile::encodeName(m_dir.path()));
    const TesseractProvider bare;
    const Result<void> usable = bare.check({ { u"language"_s, u"eng"_s } });
    if (wasSet)
        qputenv("TESSDATA_PREFIX", was);
    else
        qunsetenv("TESSDATA_PREFIX");
    QVERIFY(!installed(bare, u"eng"_s));
    QVERIFY(!usable);
    QCOMPARE(usable.error().kind, ErrorKind::Engine);
    QVERIFY(usable.error().message.contains("tesseract-ocr-eng"_L1));
    QVERIFY(m_provider->check({ { u"language"_s, u"eng"_s } }));
}

void TesseractTest::aMissingFileIsTheImagesFailure()
{
    RecognitionRequest request;
    request.source.file = path(u"gone.png"_s);
    request.pageSize = QSize(10, 10);
    request.reader = u"tesseract"_s;
    Reading reading(m_provider->createJob(request));
    QVERIFY(reading.wait());
    QVERIFY(!reading.result());
    QCOMPARE(reading.result().error().kind, ErrorKind::Image);
    QVERIFY(reading.result().error().provider.isEmpty());
}

QTEST_MAIN(TesseractTest)
#include "tst_tesseract.moc"
