// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "drawnpages.h"
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray hocrPages(const QList<QByteArray>& texts)
{
    QByteArray bytes = "<html><body>";
    for (const QByteArray& text : texts)
        bytes += "<div class='ocr_page'><span class='ocr_line'>" + text + "</span></div>";
    return bytes + "</body></html>";
}

QStringList textsOf(const QJsonObject& page)
{
    QStringList texts;
    const QJsonArray readers = page.value("providers"_L1).toArray();
    for (const QJsonValue& reader : readers)
        texts << reader["text"_L1].toString();
    return texts;
}

} // namespace

/// Drives `handlens-cli compare --import` as a script would; nothing is read by an engine here.
class ImportProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void filesAreComparedWithOneAnother();
    void oneFileIsEnoughBesideAReference();
    void referencesMayBeWrappedOtherwise_data();
    void referencesMayBeWrappedOtherwise();
    void filesOfOneNameAreTwoReaders();
    void pagesBelongByOrder();
    void missingPagesAreFailures();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();

private:
    [[nodiscard]] bool save(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] Ended run(const QString& arguments) const { return m_folder.run(arguments); }

    ProgramFolder m_folder;
};

bool ImportProgramTest::save(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void ImportProgramTest::initTestCase()
{
    QVERIFY(m_folder.fill());
    QVERIFY(QDir(m_folder.path(QString())).mkpath(u"other"_s));
    QVERIFY(save(u"right.txt"_s, "Hello world"));
    QVERIFY(save(u"one.hocr"_s, hocrPages({ "Hello world" })));
    QVERIFY(save(u"two.hocr"_s, hocrPages({ "Hallo world" })));
    QVERIFY(save(u"other/one.hocr"_s, hocrPages({ "Hello word" })));
    QVERIFY(save(u"both.hocr"_s, hocrPages({ "first page", "second page" })));
    QVERIFY(saveAsTiff(
        { drawnPage({ u"first page"_s }), drawnPage({ u"second page"_s }) }, m_folder.path(u"pages.tif"_s)));
}

void ImportProgramTest::filesAreComparedWithOneAnother()
{
    const Ended ended = run(u"compare a.png --import one.hocr --import two.hocr --format json"_s);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    const QJsonObject page = pagesOf(ended.json()).value(0);
    QCOMPARE(textsOf(page), QStringList({ u"Hello world"_s, u"Hallo world"_s }));
    const QJsonObject pair = page.value("agreement"_L1).toArray().at(0).toObject();
    QCOMPARE(pair.value("a"_L1).toString(), u"import:one.hocr"_s);
    QCOMPARE(pair.value("b"_L1).toString(), u"import:two.hocr"_s);
    QCOMPARE(pair.value("characters"_L1).toDouble(), 1 - 1.0 / 11);
}

void ImportProgramTest::oneFileIsEnoughBesideAReference()
{
    const Ended ended = run(u"compare a.png --import two.hocr --reference right.txt --format json"_s);
    QCOMPARE(ended.code, 0);
    const QJsonArray readers = pagesOf(ended.json()).value(0).value("providers"_L1).toArray();
    QCOMPARE(readers.size(), 1);
    QCOMPARE(readers.at(0)["provider"_L1].toString(), u"import"_s);
    QCOMPARE(readers.at(0)["characterErrorRate"_L1].toDouble(), 1.0 / 11);
}

/// Only what is wrong differs, wherever the lines of the reference end.
void ImportProgramTest::referencesMayBeWrappedOtherwise_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const char* reference, const char* line) {
        QTest::addRow("%s", name) << QByteArray(reference) << QByteArray(line);
    };
    row("as it is", "the quick brown\nfox jumps over\nthe lazy dog", "");
    row("one paragraph", "the quick brown fox jumps over the lazy dog", "");
    row("other line ends", "the quick\nbrown fox\njumps over the\nlazy dog", "");
    row("in the middle of words", "the quick brown f\nox jumps over the lazy dog", "f[ ]ox jumps over");
    row("an error", "the quick brown fox humps over the lazy dog", "fox [h]umps over");
    row("more than was read", "the quick brown fox jumps over it and the lazy dog",
        "fox jumps over[ it and]");
}

void ImportProgramTest::referencesMayBeWrappedOtherwise()
{
    QFETCH(QByteArray, reference);
    QFETCH(QByteArray, line);
    QVERIFY(save(u"lines.hocr"_s,
        "<html><body><div class='ocr_page'><span class='ocr_line'>the quick brown</span>"
        "<span class='ocr_line'>fox jumps over</span><span class='ocr_line'>the lazy dog</span></div></body>"
        "</html>"));
    QVERIFY(save(u"wrapped.txt"_s, reference));
    const QString arguments = u"compare a.png --import lines.hocr --reference wrapped.txt"_s;
    const QByteArray text = run(arguments).output;
    QCOMPARE(text.count("line(s) differ") + text.count("lines differ") + text.count("line differs"),
        line.isEmpty() ? 0 : 1);
    QVERIFY2(text.contains(line), text.constData());
    const QByteArray table = run(arguments + " --format csv"_L1).output;
    QCOMPARE(table.count('\n'), line.isEmpty() ? 1 : 2);
    QVERIFY2(!table.contains("Only one reader"), table.constData());
}

void ImportProgramTest::filesOfOneNameAreTwoReaders()
{
    const Ended ended
        = run(u"compare a.png --import one.hocr --import other/one.hocr --import one.hocr --format json"_s);
    QCOMPARE(ended.code, 0);
    const QJsonArray readers = pagesOf(ended.json()).value(0).value("providers"_L1).toArray();
    QCOMPARE(readers.size(), 2); // a file named twice is one
    QCOMPARE(readers.at(1)["reader"_L1].toString(), u"import:one.hocr (2)"_s);
    QCOMPARE(readers.at(1)["text"_L1].toString(), u"Hello word"_s);
}

void ImportProgramTest::pagesBelongByOrder()
{
    const Ended ended = run(u"compare pages.tif --import both.hocr --import both.hocr --import one.hocr "
                            "--format json"_s);
    const QList<QJsonObject> pages = pagesOf(ended.json());
    QCOMPARE(pages.size(), 2);
    QCOMPARE(textsOf(pages[0]).value(0), u"first page"_s);
    QCOMPARE(textsOf(pages[1]).value(0), u"second page"_s);
}

void ImportProgramTest::missingPagesAreFailures()
{
    const Ended ended = run(u"compare pages.tif --import both.hocr --import one.hocr --format json"_s);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.errorLines().size(), 1);
    QVERIFY2(ended.errors.contains("one.hocr"), ended.errors.constData());
    const QJsonObject second = pagesOf(ended.json()).value(1);
    const QJsonArray readers = second.value("providers"_L1).toArray();
    QVERIFY(readers.at(0)["error"_L1].isNull());
    QCOMPARE(readers.at(1)["error"_L1]["kind"_L1].toString(), u"usage"_s);
}

void ImportProgramTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char* name, const QString& arguments, const char* part) {
        QTest::addRow("%s", name) << u"compare a.png "_s + arguments << QByteArray(part);
    };
    row("nothing to compare with", u"--import one.hocr"_s, "--reference");
    row("twice the same file", u"--import one.hocr --import one.hocr"_s, "--reference");
    row("no such file", u"--import one.hocr --import none.xml"_s, "none.xml");
    row("no such format", u"--import one.hocr --import right.txt"_s, "right.txt");
    row("a folder", u"--import one.hocr --import other"_s, "other");
    row("output over a file", u"--import one.hocr --import two.hocr --output two.hocr"_s, "two.hocr");
}

void ImportProgramTest::nonsenseIsRefused()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, part);
    const Ended ended = run(arguments + " --format json"_L1);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.errorLines().size(), 1);
    QVERIFY2(ended.errors.contains(part), ended.errors.constData());
}

QTEST_MAIN(ImportProgramTest)
#include "tst_importprogram.moc"
