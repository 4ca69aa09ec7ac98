// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/scriptedprovider.h"
#include "window/pagelistmodel.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

// A session of `count` small pictures and its list, under the model tester all the time.
struct Pages {
    explicit Pages(int count)
        : session({}, {})
        , model(session, {}, 64)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        QStringList files;
        for (int i = 1; i <= count; ++i) {
            QImage picture(40, 30, QImage::Format_RGB32);
            picture.fill(QColor::fromHsv(i * 40 % 360, 200, 200));
            files << folder.filePath(u"%1.png"_s.arg(i));
            [&] { QVERIFY(picture.save(files.last())); }();
        }
        session.addFiles(files);
        [this, count] { QTRY_COMPARE(model.rowCount(), count); }();
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row).data().toString().section(u'.', 0, 0);
        return all;
    }
    // Drags `rows` and drops them before `target`.
    void drag(const QList<int>& rows, int target)
    {
        QModelIndexList indexes;
        for (int row : rows)
            indexes << model.index(row);
        const std::unique_ptr<QMimeData> data(model.mimeData(indexes));
        QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, target, 0, {}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, target, 0, {})); // the session moves them
    }

    QTemporaryDir folder;
    Session session;
    PageListModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestPageListModel : public QObject
{
    Q_OBJECT
private slots:
    void draggingReorders_data();
    void draggingReorders();
    void persistentIndexesFollowTheirPage();
    void removalAndUndoKeepTheOthers();
    void thumbnailsComeWhenAskedFor();
    void thumbnailTurnsWithThePage();
    void foreignDataIsRefused();
    void stateIsSpoken();
    void namesAreTakenLiterally();
};

void TestPageListModel::draggingReorders_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("order");
    QTest::newRow("first to the end") << QList<int> { 0 } << 5 << u"2 3 4 5 1"_s;
    QTest::newRow("last to the front") << QList<int> { 4 } << 0 << u"5 1 2 3 4"_s;
    QTest::newRow("one down") << QList<int> { 1 } << 3 << u"1 3 2 4 5"_s;
    QTest::newRow("onto its own place") << QList<int> { 2 } << 2 << u"1 2 3 4 5"_s;
    QTest::newRow("two that are apart") << QList<int> { 0, 3 } << 2 << u"2 1 4 3 5"_s;
    QTest::newRow("dropped behind all") << QList<int> { 1, 2 } << -1 << u"1 4 5 2 3"_s;
}

void TestPageListModel::draggingReorders()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, target);
    QFETCH(QString, order);
    Pages pages(5);
    const QStringList before = pages.names();
    pages.drag(rows, target);
    QCOMPARE(pages.names().join(u' '), order);
    if (pages.session.undoStack().canUndo())
        pages.session.undoStack().undo();
    QCOMPARE(pages.names(), before);
}

void TestPageListModel::persistentIndexesFollowTheirPage()
{
    Pages pages(4);
    const QPersistentModelIndex second = pages.model.index(1);
    pages.drag({ 1 }, 4);
    QCOMPARE(second.row(), 3);
    QCOMPARE(second.data().toString(), u"2.png"_s);
}

void TestPageListModel::removalAndUndoKeepTheOthers()
{
    Pages pages(5);
    const QPersistentModelIndex last = pages.model.index(4);
    pages.session.edit(u"Remove"_s,
        { RemovePages {
            { pages.model.pageAt(pages.model.index(1)), pages.model.pageAt(pages.model.index(3)) } } });
    QCOMPARE(pages.names().join(u' '), u"1 3 5"_s);
    QCOMPARE(last.row(), 2);
    pages.session.undoStack().undo();
    QCOMPARE(pages.names().join(u' '), u"1 2 3 4 5"_s);
    QCOMPARE(last.row(), 4);
}

void TestPageListModel::thumbnailsComeWhenAskedFor()
{
    Pages pages(2);
    QVERIFY(pages.model.index(0).data(Qt::DecorationRole).value<QImage>().isNull()); // asked for now
    QTRY_VERIFY(!pages.model.index(0).data(Qt::DecorationRole).value<QImage>().isNull());
}

void TestPageListModel::thumbnailTurnsWithThePage()
{
    Pages pages(1);
    std::ignore = pages.model.index(0).data(Qt::DecorationRole);
    QTRY_VERIFY(!pages.model.index(0).data(Qt::DecorationRole).value<QImage>().isNull());
    const QSize before = pages.model.index(0).data(Qt::DecorationRole).value<QImage>().size();
    pages.session.edit(
        u"Rotate"_s, { SetSteps { pages.model.pageAt(pages.model.index(0)), withRotation({}, 1) } });
    QCOMPARE(pages.model.index(0).data(Qt::DecorationRole).value<QImage>().size(), before.transposed());
}

void TestPageListModel::foreignDataIsRefused()
{
    Pages pages(2);
    QMimeData text;
    text.setText(u"1 2"_s);
    QVERIFY(!pages.model.canDropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    QMimeData strange;
    strange.setData(u"application/x-handlens-pages"_s, "77 x");
    QVERIFY(!pages.model.dropMimeData(&strange, Qt::MoveAction, 0, 0, {}));
    QCOMPARE(pages.names().join(u' '), u"1 2"_s);
}

void TestPageListModel::stateIsSpoken()
{
    Pages pages(1);
    const QModelIndex first = pages.model.index(0);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"Not read yet"_s));
    ScriptedProvider provider(
        [](const RecognitionRequest&) { return ScriptedAnswer { recognitionOf({ u"ab"_s }, 0.1) }; });
    pages.session.read({ pages.model.pageAt(first) }, { { u"scripted"_s, &provider, {} } });
    QTRY_VERIFY(
        first.data(Qt::AccessibleTextRole).toString().contains(u"Read"_s) && !pages.session.queue().isBusy());
    pages.model.setThreshold(0.5);
    QCOMPARE(first.data(PageListModel::DoubtsRole).toInt(), 2);
}

void TestPageListModel::namesAreTakenLiterally()
{
    Page page;
    page.source = { u"/nowhere"_s, 2, 9, u"100 %1 of %2.pdf"_s };
    QCOMPARE(pageName(page), u"100 %1 of %2.pdf · 3"_s);
}

QTEST_MAIN(TestPageListModel)
#include "tst_pagelistmodel.moc"
