// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/thumbnails.h"

#include "imaging/fixtures.h"
#include "imaging/thumbnailqueue.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class TestThumbnails : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void fitsIntoTheSquare_data();
    void fitsIntoTheSquare();
    void storesAsTheDesktopDoes();
    void takesWhatIsStored();
    void distrustsStoredOnes_data();
    void distrustsStoredOnes();
    void storesNothingWithoutAFolder();
    void framesHaveThumbnailsOfTheirOwn();
    void failsWithASentence();
    void cancelEndsIt();
    void laterRequestReplacesTheEarlier();
    void manyComeAllOnce();
    void queueGivesVisibleFirst();
    void queueStoresWhenNothingWaits();
    void classesFollowTheSpecification_data();
    void classesFollowTheSpecification();

private:
    PageSource picture(const QString& name, const QSize& size = { 400, 300 });
    QImage thumbnailOf(const PageSource& source, int sidePx, const QString& folder);
    static QStringList filesUnder(const QString& folder);
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_store;
};

void TestThumbnails::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = m_dir->filePath(u"cache/thumbnails"_s);
}

PageSource TestThumbnails::picture(const QString& name, const QSize& size)
{
    const PageSource source = sourceOf(m_dir->filePath(name));
    write(source.file, encoded(fourQuarters(size), "jpeg"));
    return source;
}

QStringList TestThumbnails::filesUnder(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    return files;
}

// Waits until it is stored, too, if it is to be.
QImage TestThumbnails::thumbnailOf(const PageSource& source, int sidePx, const QString& folder)
{
    ThumbnailLoader loader(folder);
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    QSignalSpy failed(&loader, &ThumbnailLoader::failed);
    loader.request({ 1 }, source, sidePx);
    if (!QTest::qWaitFor([&] { return ready.size() + failed.size() == 1; }) || ready.isEmpty())
        return {};
    const QString path = ThumbnailCache(folder).pathOf(ThumbnailCache::keyOf(source), sidePx);
    if (!folder.isEmpty() && !QTest::qWaitFor([&path] { return QFileInfo::exists(path); }))
        return {};
    return ready.first().at(1).value<QImage>();
}

void TestThumbnails::fitsIntoTheSquare_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("side");
    QTest::addColumn<QSize>("expected");
    for (const char* store : { "", " and store" }) {
        QTest::addRow("wide%s", store) << QSize(400, 200) << 100 << QSize(100, 50);
        QTest::addRow("high%s", store) << QSize(300, 600) << 160 << QSize(80, 160);
        QTest::addRow("smaller%s", store) << QSize(40, 20) << 160 << QSize(40, 20);
        QTest::addRow("a line%s", store) << QSize(2000, 3) << 100 << QSize(100, 1);
        QTest::addRow("larger than any class%s", store) << QSize(3000, 1500) << 1100 << QSize(1100, 550);
    }
}

void TestThumbnails::fitsIntoTheSquare()
{
    QFETCH(QSize, size);
    QFETCH(int, side);
    QFETCH(QSize, expected);
    ThumbnailLoader loader(QByteArray(QTest::currentDataTag()).endsWith("store") ? m_store : QString());
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    loader.request({ 3 }, picture(u"a.jpg"_s, size), side);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.first().at(0).value<PageId>(), PageId { 3 });
    const QImage thumbnail = ready.first().at(1).value<QImage>();
    QCOMPARE(thumbnail.size(), expected);
    if (expected.height() > 10)
        QVERIFY(distance(thumbnail, fourQuarters(expected)) < 8);
}

void TestThumbnails::storesAsTheDesktopDoes()
{
    const PageSource source = picture(u"a note & more.jpg"_s);
    QCOMPARE(thumbnailOf(source, 200, m_store).size(), QSize(200, 150));
    const QByteArray uri
        = QByteArray("file://") + QFile::encodeName(m_dir->path()) + "/a%20note%20&%20more.jpg";
    const QByteArray hash = QCryptographicHash::hash(uri, QCryptographicHash::Md5).toHex();
    const QString path = m_store + u"/large/"_s + QString::fromLatin1(hash) + u".png"_s;
    QCOMPARE(filesUnder(m_store), QStringList { path });
    const QImage stored(path, "png");
    QCOMPARE(stored.size(), QSize(256, 192));
    QCOMPARE(stored.text(u"Thumb::URI"_s), QString::fromLatin1(uri));
    const QFileInfo file(source.file);
    QCOMPARE(stored.text(u"Thumb::MTime"_s), QString::number(file.lastModified().toSecsSinceEpoch()));
    QCOMPARE(stored.text(u"Thumb::Size"_s), QString::number(file.size()));
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QTRY_VERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(!(QFileInfo(m_store + u"/large"_s).permissions() & others));
    QVERIFY(!(QFileInfo(m_store).permissions() & others));
#endif
}

void TestThumbnails::takesWhatIsStored()
{
    const PageSource source = picture(u"a.jpg"_s);
    QVERIFY(!thumbnailOf(source, 128, m_store).isNull());
    // Another picture in its place shows where the thumbnail comes from.
    const ThumbnailKey key = ThumbnailCache::keyOf(source);
    const ThumbnailCache store(m_store);
    store.store(key, 128, fourQuarters({ 128, 96 }).mirrored(true, true));
    QVERIFY(distance(thumbnailOf(source, 100, m_store), fourQuarters({ 100, 75 }).mirrored(true, true)) < 4);
    QVERIFY(showsFourQuarters(thumbnailOf(source, 129, m_store))); // another class
}

void TestThumbnails::distrustsStoredOnes_data()
{
    QTest::addColumn<ThumbnailKey>("change"); // added to the true key
    QTest::addColumn<QByteArray>("bytes"); // instead of a PNG, when not empty
    QTest::newRow("older") << ThumbnailKey { {}, -1, 0 } << QByteArray();
    QTest::newRow("newer") << ThumbnailKey { {}, 1, 0 } << QByteArray();
    QTest::newRow("another size") << ThumbnailKey { {}, 0, 1 } << QByteArray();
    QTest::newRow("another file") << ThumbnailKey { u"x"_s, 0, 0 } << QByteArray();
    QTest::newRow("no picture") << ThumbnailKey {} << QByteArray("words");
    QTest::newRow("a bomb") << ThumbnailKey {} << pngHeader(30000, 30000);
    QTest::newRow("larger than its class") << ThumbnailKey {} << encoded(fourQuarters({ 300, 300 }), "png");
    QTest::newRow("without keys") << ThumbnailKey {}
                                  << encoded(fourQuarters({ 128, 96 }).mirrored(true, true), "png");
}

void TestThumbnails::distrustsStoredOnes()
{
    QFETCH(ThumbnailKey, change);
    QFETCH(QByteArray, bytes);
    const PageSource source = picture(u"a.jpg"_s);
    QVERIFY(!thumbnailOf(source, 128, m_store).isNull());
    const ThumbnailKey key = ThumbnailCache::keyOf(source);
    const ThumbnailCache store(m_store);
    const ThumbnailKey other { key.uri + change.uri, key.modified + change.modified,
        key.bytes + change.bytes };
    const QString path = store.pathOf(key, 128);
    store.store(other, 128, fourQuarters({ 128, 96 }).mirrored(true, true));
    if (store.pathOf(other, 128) != path) {
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(store.pathOf(other, 128), path));
    }
    if (!bytes.isEmpty())
        write(path, bytes);
    QVERIFY(store.find(key, 128).isNull());
    QVERIFY(showsFourQuarters(thumbnailOf(source, 128, m_store)));
}

void TestThumbnails::storesNothingWithoutAFolder()
{
    const PageSource source = picture(u"a.jpg"_s);
    QCOMPARE(thumbnailOf(source, 128, {}).size(), QSize(128, 96));
    QCOMPARE(filesUnder(m_dir->path()), QStringList { source.file });
}

void TestThumbnails::framesHaveThumbnailsOfTheirOwn()
{
    PageSource source = picture(u"a.jpg"_s);
    const ThumbnailKey first = ThumbnailCache::keyOf(source);
    source.frame = 2;
    const ThumbnailKey third = ThumbnailCache::keyOf(source);
    QVERIFY(!first.uri.contains(u'#'));
    QVERIFY(third.uri.startsWith(first.uri + u'#'));
    const ThumbnailCache store(m_store);
    QVERIFY(store.pathOf(first, 128) != store.pathOf(third, 128));
}

void TestThumbnails::failsWithASentence()
{
    ThumbnailLoader loader(m_store);
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    QSignalSpy failed(&loader, &ThumbnailLoader::failed);
    const PageSource source = sourceOf(m_dir->filePath(u"words.png"_s));
    write(source.file, "words");
    loader.request({ 9 }, source, 128);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().at(0).value<PageId>(), PageId { 9 });
    QVERIFY(failed.first().at(1).value<Error>().message.contains(u"words.png"_s));
    QCOMPARE(ready.size(), 0);
    QCOMPARE(filesUnder(m_store), QStringList());
}

void TestThumbnails::cancelEndsIt()
{
    const PageSource source = picture(u"a.jpg"_s, { 2000, 1500 });
    ThumbnailLoader loader(m_store);
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    QSignalSpy failed(&loader, &ThumbnailLoader::failed);
    for (quint64 id = 1; id <= 6; ++id)
        loader.request({ id }, source, 128);
    for (quint64 id = 1; id <= 5; ++id)
        loader.cancel({ id });
    loader.cancel({ 77 }); // never asked for
    QTRY_COMPARE(ready.size(), 1);
    QTest::qWait(100);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.first().at(0).value<PageId>(), PageId { 6 });
    QCOMPARE(failed.size(), 0);
}

void TestThumbnails::laterRequestReplacesTheEarlier()
{
    const PageSource source = picture(u"a.jpg"_s);
    ThumbnailLoader loader { QString() };
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    loader.request({ 1 }, source, 128);
    loader.request({ 1 }, source, 64);
    QTRY_COMPARE(ready.size(), 1);
    QTest::qWait(100);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.first().at(1).value<QImage>().size(), QSize(64, 48));
}

void TestThumbnails::manyComeAllOnce()
{
    const PageSource source = picture(u"a.jpg"_s);
    ThumbnailLoader loader(m_store);
    QSignalSpy ready(&loader, &ThumbnailLoader::ready);
    constexpr quint64 count = 300;
    for (quint64 id = 1; id <= count; ++id)
        loader.request({ id }, source, 128);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), qsizetype { count }, 30'000);
    QSet<PageId> pages;
    for (const QList<QVariant>& arguments : std::as_const(ready))
        pages.insert(arguments.first().value<PageId>());
    QCOMPARE(pages.size(), qsizetype { count });
}

void TestThumbnails::queueGivesVisibleFirst()
{
    ThumbnailQueue queue;
    const auto request = [](quint64 id) { return ThumbnailRequest { .page = { id } }; };
    QVERIFY(queue.add(request(1)));
    QVERIFY(queue.add(request(2)));
    for (quint64 id = 3; id <= 8; ++id)
        QVERIFY(!queue.add(request(id))); // two threads are enough
    queue.setVisibleFirst({ { 7 }, { 99 }, { 5 } });
    queue.remove({ 3 });
    QList<quint64> order;
    while (const std::optional<ThumbnailRequest> next = queue.nextRequest())
        order << next->page.value;
    QCOMPARE(order, (QList<quint64> { 7, 5, 1, 2, 4, 6, 8 }));
    QVERIFY(queue.leaveIfDone());
    QVERIFY(queue.leaveIfDone());
    QVERIFY(queue.add(request(9))); // and begins again
    QVERIFY(!queue.leaveIfDone());
    queue.close();
    QVERIFY(!queue.nextRequest());
    QVERIFY(queue.leaveIfDone());
}

void TestThumbnails::queueStoresWhenNothingWaits()
{
    ThumbnailQueue queue;
    QVERIFY(queue.add({ .page = { 1 } }));
    queue.addToStore({ { u"a"_s, 1, 1 }, 128, {} });
    QVERIFY(!queue.nextToStore()); // somebody waits for a picture
    QVERIFY(queue.nextRequest());
    QVERIFY(!queue.leaveIfDone());
    const std::optional<ThumbnailToStore> next = queue.nextToStore();
    QVERIFY(next);
    QCOMPARE(next->key.uri, u"a"_s);
    QVERIFY(queue.leaveIfDone());
    QVERIFY(queue.add({ .page = { 2 } }));
    for (int i = 0; i < 64; ++i)
        queue.addToStore({ { u"b"_s, 1, 1 }, 128, {} });
    QVERIFY(queue.nextToStore()); // too many to keep
    QVERIFY(!queue.nextToStore());
}

void TestThumbnails::classesFollowTheSpecification_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QString>("folder");
    QTest::newRow("1") << 1 << 128 << u"/normal/"_s;
    QTest::newRow("128") << 128 << 128 << u"/normal/"_s;
    QTest::newRow("129") << 129 << 256 << u"/large/"_s;
    QTest::newRow("512") << 512 << 512 << u"/x-large/"_s;
    QTest::newRow("513") << 513 << 1024 << u"/xx-large/"_s;
    QTest::newRow("9999") << 9999 << 1024 << u"/xx-large/"_s;
}

void TestThumbnails::classesFollowTheSpecification()
{
    QFETCH(int, side);
    QFETCH(QString, folder);
    QTEST(ThumbnailCache::classSide(side), "expected");
    QVERIFY(
        ThumbnailCache(u"/store"_s).pathOf({ u"file:///a"_s, 1, 1 }, side).startsWith(u"/store"_s + folder));
}

Q_DECLARE_METATYPE(handlens::ThumbnailKey)
QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
