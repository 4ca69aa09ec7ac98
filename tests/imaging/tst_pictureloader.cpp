// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/pictureloader.h"

#include "imaging/fixtures.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class TestPictureLoader : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void comesScaledThenSharp();
    void comesSharpAtOnceWhenSmall_data();
    void comesSharpAtOnceWhenSmall();
    void keepsPictures();
    void forgetsPictures();
    void nextPageDropsTheOneBefore();
    void cancelEndsIt();
    void askingAgainDoesNotBeginAgain();
    void failsWithASentence();
    void neverBlocksAndDiesQuickly_data();
    void neverBlocksAndDiesQuickly();

private:
    static PagePicture pictureOf(const QSignalSpy& spy, qsizetype index)
    {
        return spy.at(index).at(1).value<PagePicture>();
    }
    static PageId pageOf(const QSignalSpy& spy, qsizetype index)
    {
        return spy.at(index).at(0).value<PageId>();
    }

    QTemporaryDir m_dir;
    PageSource m_large;
    PageSource m_other;
    static constexpr QSize pageSize { 2400, 1800 };
};

void TestPictureLoader::initTestCase()
{
    m_large = sourceOf(m_dir.filePath(u"large.jpg"_s));
    m_other = sourceOf(m_dir.filePath(u"other.jpg"_s));
    write(m_large.file, encoded(fourQuarters(pageSize), "jpeg"));
    write(m_other.file, encoded(fourQuarters(pageSize).mirrored(true, true), "jpeg"));
}

void TestPictureLoader::comesScaledThenSharp()
{
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    loader.load({ 1 }, m_large, { 300, 200 });
    QCOMPARE(loaded.size(), 0); // not on this thread
    QTRY_COMPARE(loaded.size(), 2);
    const PagePicture first = pictureOf(loaded, 0);
    QVERIFY(!first.sharp);
    QCOMPARE(first.pageSize, pageSize);
    QCOMPARE(first.levels.size(), 1);
    QCOMPARE(first.levels.first().size(), QSize(300, 225));
    const PagePicture second = pictureOf(loaded, 1);
    QVERIFY(second.sharp);
    QCOMPARE(second.pageSize, pageSize);
    QCOMPARE(second.levels.first().size(), pageSize);
    QCOMPARE(second.levels.last().size(), QSize(150, 113));
    for (const QImage& level : second.levels)
        QVERIFY(distance(level, fourQuarters(level.size())) < 6);
    QCOMPARE(pageOf(loaded, 1), PageId { 1 });
}

void TestPictureLoader::comesSharpAtOnceWhenSmall_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QSize>("fit");
    QTest::newRow("the window is larger") << QByteArray("jpeg") << QSize(3000, 2000);
    QTest::newRow("no wish") << QByteArray("jpeg") << QSize();
    QTest::newRow("a format without scaled decoding") << QByteArray("png") << QSize(300, 200);
}

void TestPictureLoader::comesSharpAtOnceWhenSmall()
{
    QFETCH(QByteArray, format);
    QFETCH(QSize, fit);
    const PageSource source = sourceOf(m_dir.filePath(u"once"_s));
    write(source.file, encoded(fourQuarters({ 800, 600 }), format.constData()));
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    loader.load({ 1 }, source, fit);
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY(pictureOf(loaded, 0).sharp);
    QTest::qWait(50);
    QCOMPARE(loaded.size(), 1);
}

void TestPictureLoader::keepsPictures()
{
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    loader.load({ 1 }, m_large, {});
    QTRY_COMPARE(loaded.size(), 1);
    loader.load({ 2 }, m_other, {});
    QTRY_COMPARE(loaded.size(), 2);
    loader.load({ 1 }, m_large, { 300, 200 });
    QCOMPARE(loaded.size(), 3); // at once
    QVERIFY(pictureOf(loaded, 2).sharp);
    QCOMPARE(pageOf(loaded, 2), PageId { 1 });
    QVERIFY(showsFourQuarters(pictureOf(loaded, 2).levels.last()));
}

void TestPictureLoader::forgetsPictures()
{
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    loader.load({ 1 }, m_large, {});
    QTRY_COMPARE(loaded.size(), 1);
    loader.forget({ 1 });
    loader.load({ 1 }, m_large, {});
    QCOMPARE(loaded.size(), 1);
    QTRY_COMPARE(loaded.size(), 2);
}

void TestPictureLoader::nextPageDropsTheOneBefore()
{
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    QSignalSpy failed(&loader, &PictureLoader::failed);
    for (quint64 id = 1; id <= 9; ++id)
        loader.load({ id }, id % 2 == 0 ? m_large : m_other, { 300, 200 });
    loader.load({ 10 }, m_large, { 300, 200 });
    QTRY_COMPARE(loaded.size(), 2);
    QTest::qWait(50);
    QCOMPARE(loaded.size(), 2);
    QCOMPARE(pageOf(loaded, 0), PageId { 10 });
    QCOMPARE(pageOf(loaded, 1), PageId { 10 });
    QCOMPARE(failed.size(), 0);
}

void TestPictureLoader::cancelEndsIt()
{
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    QSignalSpy failed(&loader, &PictureLoader::failed);
    loader.load({ 1 }, m_large, {});
    loader.cancel();
    QTest::qWait(300);
    QCOMPARE(loaded.size() + failed.size(), 0);
    loader.load({ 1 }, m_large, {});
    QTRY_COMPARE(loaded.size(), 1);
}

void TestPictureLoader::askingAgainDoesNotBeginAgain()
{
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    loader.load({ 1 }, m_large, { 300, 200 });
    loader.load({ 1 }, m_large, { 310, 210 });
    QTRY_COMPARE(loaded.size(), 2);
    QTest::qWait(50);
    QCOMPARE(loaded.size(), 2);
}

void TestPictureLoader::failsWithASentence()
{
    PictureLoader loader;
    QSignalSpy loaded(&loader, &PictureLoader::loaded);
    QSignalSpy failed(&loader, &PictureLoader::failed);
    loader.load({ 7 }, sourceOf(m_dir.filePath(u"nowhere.png"_s)), { 300, 200 });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<PageId>(), PageId { 7 });
    QVERIFY(failed.at(0).at(1).value<Error>().message.contains(u"nowhere.png"_s));
    QCOMPARE(loaded.size(), 0);
}

void TestPictureLoader::neverBlocksAndDiesQuickly_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("jpeg") << QByteArray("jpeg");
    QTest::newRow("png") << QByteArray("png");
}

void TestPictureLoader::neverBlocksAndDiesQuickly()
{
    QFETCH(QByteArray, format);
    QImage noise(6000, 4500, QImage::Format_RGB32);
    QRandomGenerator(7).fillRange(reinterpret_cast<quint32*>(noise.bits()), noise.sizeInBytes() / 4);
    const PageSource huge = sourceOf(m_dir.filePath(u"huge"_s));
    write(huge.file, encoded(noise, format.constData()));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(decodeImage(huge));
    const qint64 decoding = timer.elapsed();
    auto loader = std::make_unique<PictureLoader>();
    timer.restart();
    loader->load({ 1 }, huge, {});
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QTest::qWait(static_cast<int>(decoding / 5)); // in the middle of it
    timer.restart();
    loader.reset();
    QVERIFY2(timer.elapsed() < decoding + 1000,
        qPrintable(u"waited %1 ms, decoding takes %2 ms"_s.arg(timer.elapsed()).arg(decoding)));
}

QTEST_GUILESS_MAIN(TestPictureLoader)
#include "tst_pictureloader.moc"
