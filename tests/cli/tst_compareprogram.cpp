// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/translations.h"
#include "drawnpages.h"
#include "export/schemacheck.h"
#include "program.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject member(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toObject();
}

QJsonObject firstOf(const QJsonObject& page, QLatin1StringView list)
{
    return page.value(list).toArray().at(0).toObject();
}

/// Substitutions, deletions, insertions, correct ones, and the length of the reference.
QList<int> countsOf(const QJsonObject& counts)
{
    return { counts.value("substitutions"_L1).toInt(-1), counts.value("deletions"_L1).toInt(-1),
        counts.value("insertions"_L1).toInt(-1), counts.value("correct"_L1).toInt(-1),
        counts.value("reference"_L1).toInt(-1) };
}

QJsonObject confusionOf(const char* reference, const char* read, int count)
{
    return { { "reference"_L1, QLatin1StringView(reference) }, { "read"_L1, QLatin1StringView(read) },
        { "count"_L1, count } };
}

/// How long a reading takes is never the same.
QString withoutTimes(const QByteArray& text)
{
    static const QRegularExpression time(u" +[0-9.]+ s\\n"_s);
    return QString::fromUtf8(text).replace(time, u"\n"_s);
}

} // namespace

/// Drives `handlens-cli compare` as a script would.
class CompareProgramTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void knownEditsAreCounted_data();
    void knownEditsAreCounted();
    void readersAreComparedWithOneAnother();
    void documentsHaveEveryKey();
    void errorsAreHeldAgainstConfidence();
    void textShowsFiguresAndDifferences();
    void pagesHaveTheirPartOfTheReference();
    void outputIsWhatStandardOutputWouldBe();
    void failuresAreInTheDocument_data();
    void failuresAreInTheDocument();
    void overlaysAreThoseOfTheFirstReader();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void speaksChineseThroughout();

private:
    [[nodiscard]] bool save(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] Ended run(const QString& arguments) const { return m_folder.run(arguments); }

    ProgramFolder m_folder; ///< a.png says "Hello world" and "second line"
};

bool CompareProgramTest::save(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_folder.path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void CompareProgramTest::initTestCase()
{
    QVERIFY(m_folder.fill());
    QVERIFY(save(u"right.txt"_s, "Hello world\nsecond line\n"));
    QVERIFY(save(u"latin1.txt"_s, "caf\xe9"));
    QVERIFY(save(u"zeros.txt"_s, QByteArray("a\0b", 3)));
    QVERIFY(save(u"two.txt"_s, "Hello world\nsecond line\n\fAnother page\n\f\n"));
    QVERIFY(save(u"three.txt"_s, "one\ftwo\fthree"));
    QVERIFY(
        saveAsTiff({ drawnPage({ u"Hello world"_s, u"second line"_s }), drawnPage({ u"Another page"_s }) },
            m_folder.path(u"pages.tif"_s)));
}

void CompareProgramTest::knownEditsAreCounted_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QList<int>>("characters");
    QTest::addColumn<QList<int>>("words");
    using Counts = QList<int>;
    const auto row
        = [](const char* name, const char* reference, const Counts& characters, const Counts& words) {
              QTest::addRow("%s", name) << QByteArray(reference) << characters << words;
          };
    row("right", "Hello world\nsecond line", { 0, 0, 0, 23, 23 }, { 0, 0, 0, 4, 4 });
    row("byte order mark, CR LF, blanks", "\xef\xbb\xbf Hello  world\r\n\r\nsecond line\r\n",
        { 0, 0, 0, 23, 23 }, { 0, 0, 0, 4, 4 });
    row("another character", "Hallo world\nsecond line", { 1, 0, 0, 22, 23 }, { 1, 0, 0, 3, 4 });
    row("one not read", "Hello world!\nsecond line", { 0, 1, 0, 23, 24 }, { 1, 0, 0, 3, 4 });
    row("one too many", "Hello word\nsecond line", { 0, 0, 1, 22, 22 }, { 1, 0, 0, 3, 4 });
    row("a line not read", "Hello world\nsecond line\nxyz", { 0, 4, 0, 23, 27 }, { 0, 1, 0, 4, 5 });
    row("Chinese", "大 Hello world\nsecond line", { 0, 2, 0, 23, 25 }, { 0, 1, 0, 4, 5 });
    row("empty", "\n", { 0, 0, 23, 0, 0 }, { 0, 0, 4, 0, 0 });
}

void CompareProgramTest::knownEditsAreCounted()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    QFETCH(QByteArray, reference);
    QFETCH(QList<int>, characters);
    QFETCH(QList<int>, words);
    QVERIFY(save(u"reference.txt"_s, reference));
    const Ended ended = run(u"compare a.png --provider tesseract --reference reference.txt --format json"_s);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    const QJsonObject page = pagesOf(ended.json()).value(0);
    const QJsonObject reader = firstOf(page, "providers"_L1);
    QCOMPARE(countsOf(member(reader, "characters"_L1)), characters);
    QCOMPARE(countsOf(member(reader, "words"_L1)), words);
    const double edits = characters[0] + characters[1] + characters[2];
    QCOMPARE(reader.value("characterErrorRate"_L1).toDouble(-1), edits / std::max(1, characters[4]));
    QVERIFY(page.value("consensus"_L1).isNull());
    QCOMPARE(page.value("agreement"_L1).toArray(), QJsonArray());
}

void CompareProgramTest::readersAreComparedWithOneAnother()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const Ended ended = run(u"compare a.png --provider tesseract --provider tesseract:eng --format json"_s);
    QCOMPARE(ended.code, 0);
    const QJsonObject page = pagesOf(ended.json()).value(0);
    const QJsonArray pairs = page.value("agreement"_L1).toArray();
    QCOMPARE(pairs.size(), 1);
    const QJsonObject expected { { "a"_L1, u"tesseract"_s }, { "b"_L1, u"tesseract:eng"_s },
        { "characters"_L1, 1.0 } };
    QCOMPARE(pairs.at(0).toObject(), expected);
    const QJsonObject reader = firstOf(page, "providers"_L1);
    for (const auto key : { "characterErrorRate"_L1, "correctButDoubted"_L1, "wrongButConfident"_L1,
             "expectedCalibrationError"_L1 })
        QVERIFY(reader.value(key).isNull());
    QVERIFY(reader.value("milliseconds"_L1).toInteger(-1) >= 0);
    QCOMPARE(reader.value("confusions"_L1).toArray(), QJsonArray());
    QCOMPARE(member(page, "consensus"_L1).value("text"_L1).toString(), u"Hello world\nsecond line"_s);
    QVERIFY(member(page, "consensus"_L1).value("characterErrorRate"_L1).isNull());
}

void CompareProgramTest::documentsHaveEveryKey()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const Ended ended = run(
        u"compare a.png --provider tesseract --provider tesseract:eng --reference right.txt --format json"_s);
    QCOMPARE(ended.code, 0);
    const SchemaVerdict verdict = checkAgainstSchema(ended.output, u"comparison-1"_s);
    QVERIFY2(verdict.valid || !verdict.available, verdict.reasons.constData());
    QCOMPARE(ended.json().value("schema"_L1).toString(), u"handlens/comparison-1"_s);
    QCOMPARE(ended.json().value("doubtedBelow"_L1).toDouble(), 0.5);
    const QJsonObject page = pagesOf(ended.json()).value(0);
    QCOMPARE(page.keys(),
        QStringList({ u"agreement"_s, u"consensus"_s, u"error"_s, u"errors"_s, u"frame"_s, u"providers"_s,
            u"source"_s }));
    QCOMPARE(page.value("source"_L1).toString(), u"a.png"_s);
    QCOMPARE(page.value("providers"_L1).toArray().size(), 2);
    const QJsonObject reader = firstOf(page, "providers"_L1);
    QCOMPARE(reader.keys(),
        QStringList({ u"characterErrorRate"_s, u"characters"_s, u"confusions"_s, u"correctButDoubted"_s,
            u"cost"_s, u"costPerFixedError"_s, u"error"_s, u"expectedCalibrationError"_s, u"milliseconds"_s,
            u"provider"_s, u"reader"_s, u"text"_s, u"wordErrorRate"_s, u"words"_s, u"wrongButConfident"_s }));
    QCOMPARE(reader.value("provider"_L1).toString(), u"tesseract"_s);
    QVERIFY(reader.value("error"_L1).isNull());
    QCOMPARE(reader.value("cost"_L1).toDouble(-1), 0.0); // on this computer
    QVERIFY(reader.value("costPerFixedError"_L1).isNull());
    QVERIFY(ended.json().value("currency"_L1).isNull());
    QCOMPARE(member(reader, "characters"_L1).keys(),
        QStringList({ u"correct"_s, u"deletions"_s, u"insertions"_s, u"reference"_s, u"substitutions"_s }));
    QCOMPARE(member(page, "consensus"_L1).keys(),
        QStringList({ u"characterErrorRate"_s, u"characters"_s, u"text"_s, u"wordErrorRate"_s, u"words"_s }));
    QCOMPARE(member(page, "consensus"_L1).value("characterErrorRate"_L1).toDouble(-1), 0.0);
}

/// Two characters that are read right by one reference and wrong by the other one, doubted or not.
void CompareProgramTest::errorsAreHeldAgainstConfidence()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    QVERIFY(save(u"reference.txt"_s, "Hallo warld\nsecond lines"));
    const QString arguments = u"compare a.png --format json --reference "_s;
    const QJsonObject right
        = firstOf(pagesOf(run(arguments + "right.txt"_L1).json()).value(0), "providers"_L1);
    const QJsonObject wrong
        = firstOf(pagesOf(run(arguments + "reference.txt"_L1).json()).value(0), "providers"_L1);
    QCOMPARE(right.value("wrongButConfident"_L1).toInt(-1), 0);
    QCOMPARE(right.value("confusions"_L1).toArray(), QJsonArray());
    const int doubted
        = right.value("correctButDoubted"_L1).toInt(-1) - wrong.value("correctButDoubted"_L1).toInt(-1);
    QCOMPARE(wrong.value("wrongButConfident"_L1).toInt(-1) + doubted, 2);
    const double error = right.value("expectedCalibrationError"_L1).toDouble(-1);
    QVERIFY(error >= 0 && error <= 1);
    QVERIFY(wrong.value("expectedCalibrationError"_L1).toDouble(error) != error);
    const QJsonArray expected { confusionOf("a", "e", 1), confusionOf("a", "o", 1), confusionOf("s", "", 1) };
    QCOMPARE(wrong.value("confusions"_L1).toArray(), expected);
}

void CompareProgramTest::textShowsFiguresAndDifferences()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    QVERIFY(save(u"reference.txt"_s, "Hallo world\nsecond line"));
    const Ended ended
        = run(u"compare a.png --provider tesseract --provider tesseract:eng --reference reference.txt"_s);
    QCOMPARE(ended.code, 0);
    const QString text = QString::fromUtf8(ended.output);
    QCOMPARE(text.count(u"4.3 %"_s), 3); // 1 of 23, for two readers and the consensus
    QVERIFY(text.contains(u"tesseract – tesseract:eng     100.0 %"_s));
    QVERIFY(text.contains(u"tesseract:eng  “a” read as “e” (1)\n"_s));
    QVERIFY(text.contains(u"wrong, sure"_s));
    QVERIFY(text.contains(u"H[e]llo world"_s));
    QVERIFY(text.contains(u"H[a]llo world"_s));
    QVERIFY(!text.contains(u"second"_s));
}

void CompareProgramTest::pagesHaveTheirPartOfTheReference()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const Ended ended = run(u"compare pages.tif --reference two.txt --format json"_s);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    const QList<QJsonObject> pages = pagesOf(ended.json());
    QCOMPARE(pages.size(), 2);
    for (const QJsonObject& page : pages)
        QCOMPARE(firstOf(page, "providers"_L1).value("characterErrorRate"_L1).toDouble(-1), 0.0);
    QCOMPARE(pages[1].value("frame"_L1).toInt(), 1);
    const QByteArray text = run(u"compare pages.tif --reference two.txt"_s).output;
    QVERIFY(text.contains("== pages.tif, page 1 ==") && text.contains("== pages.tif, page 2 =="));
}

void CompareProgramTest::outputIsWhatStandardOutputWouldBe()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const QString arguments = u"compare a.png --reference right.txt"_s;
    const Ended ended = run(arguments + " --output result.txt"_L1);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.output, QByteArray());
    QFile file(m_folder.path(u"result.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(withoutTimes(file.readAll()), withoutTimes(run(arguments).output));
}

void CompareProgramTest::failuresAreInTheDocument_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("kinds"); // of each reader's error; empty: none
    QTest::addRow("no picture") << u"compare text.png --provider tesseract --provider tesseract:eng"_s << 3
                                << QStringList { u"image"_s, u"image"_s };
    QTest::addRow("no key") << u"compare a.png --provider tencent --provider huawei"_s << 4
                            << QStringList { u"credentials"_s, u"credentials"_s };
    QTest::addRow("one of two") << u"compare a.png --provider tesseract --provider tencent"_s << 1
                                << QStringList { QString(), u"credentials"_s };
}

void CompareProgramTest::failuresAreInTheDocument()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    QFETCH(QString, arguments);
    QFETCH(QStringList, kinds);
    const Ended ended = run(arguments + " --reference right.txt --format json"_L1);
    QTEST(ended.code, "code");
    QVERIFY(!ended.errorLines().isEmpty());
    const SchemaVerdict verdict = checkAgainstSchema(ended.output, u"comparison-1"_s);
    QVERIFY2(verdict.valid || !verdict.available, verdict.reasons.constData());
    const QJsonObject page = pagesOf(ended.json()).value(0);
    QVERIFY(page.value("error"_L1).isObject());
    QVERIFY(page.value("consensus"_L1).isNull());
    const QJsonArray readers = page.value("providers"_L1).toArray();
    QCOMPARE(readers.size(), kinds.size());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const QJsonObject reader = readers.at(i).toObject();
        QCOMPARE(member(reader, "error"_L1).value("kind"_L1).toString(), kinds[i]);
        QCOMPARE(reader.value("characters"_L1).isNull(), !kinds[i].isEmpty());
    }
}

void CompareProgramTest::overlaysAreThoseOfTheFirstReader()
{
    HANDLENS_NEEDS_ENGLISH(m_folder);
    const Ended ended = run(u"compare a.png --reference right.txt --overlay compared.png"_s);
    QCOMPARE(ended.errors, QByteArray());
    QCOMPARE(ended.code, 0);
    QVERIFY(!ended.output.isEmpty());
    QCOMPARE(run(u"recognize a.png --overlay read.png"_s).code, 0);
    const QImage overlay(m_folder.path(u"compared.png"_s));
    QVERIFY(!overlay.isNull());
    QCOMPARE(overlay, QImage(m_folder.path(u"read.png"_s)));
    QCOMPARE(run(u"compare pages.tif --reference two.txt --overlay pages.png"_s).errorLines().size(), 2);
    QVERIFY(QFile::exists(m_folder.path(u"pages-2.png"_s)));
}

void CompareProgramTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char* name, const QString& arguments, const char* part) {
        QTest::addRow("%s", name) << u"compare "_s + arguments << QByteArray(part);
    };
    row("nothing to compare with", u"a.png --provider tesseract"_s, "--reference");
    row("twice the same reader", u"a.png --provider tesseract --provider tesseract"_s, "--reference");
    row("the same in other words", u"a.png --provider tesseract --provider tesseract:"_s, "--reference");
    row("no such reference", u"a.png --reference none.txt"_s, "none.txt");
    row("a folder as reference", u"a.png --reference folder"_s, "folder");
    row("no UTF-8", u"a.png --reference latin1.txt"_s, "UTF-8");
    row("no text", u"a.png --reference zeros.txt"_s, "UTF-8");
    row("one text for two pages", u"pages.tif --reference right.txt"_s, "form feed");
    row("three texts for two pages", u"pages.tif --reference three.txt"_s, "form feed");
    row("unknown provider", u"a.png --provider nobody --reference right.txt"_s, "nobody");
    row("output over the reference", u"a.png --reference right.txt --output right.txt"_s, "right.txt");
    row("overlay over the reference", u"a.png --reference right.txt --overlay right.txt"_s, "right.txt");
    row("overlay over the result", u"a.png --reference right.txt --overlay o.png --output o.png"_s, "o.png");
    row("output over the image", u"a.png --reference right.txt --output a.png"_s, "a.png");
}

void CompareProgramTest::nonsenseIsRefused()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, part);
    const Ended ended = run(arguments + " --format json"_L1);
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.output, QByteArray());
    QCOMPARE(ended.errorLines().size(), 1);
    QVERIFY2(ended.errors.contains(part), ended.errors.constData());
}

/// What Qt itself says of arguments, too.
void CompareProgramTest::speaksChineseThroughout()
{
    QTranslator qts;
    if (!loadQtTranslations(qts, QLocale(u"zh_CN"_s)))
        QSKIP("Qt's Chinese texts are not installed");
    QProcessEnvironment chinese = bareEnvironment();
    chinese.insert(u"LC_ALL"_s, u"zh_CN.UTF-8"_s);
    const Ended refused
        = runProgram({ u"compare"_s, u"a.png"_s, u"--frobnicate"_s }, m_folder.path(), chinese);
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.errors.contains("frobnicate") && !refused.errors.contains("option"),
        refused.errors.constData());
    const Ended help = runProgram({ u"compare"_s, u"--help"_s }, m_folder.path(), chinese);
    QCOMPARE(help.code, 0);
    QVERIFY(!help.output.contains("Usage:") && !help.output.contains("Options:")
        && !help.output.contains("Arguments:"));
}

QTEST_MAIN(CompareProgramTest)
#include "tst_compareprogram.moc"
