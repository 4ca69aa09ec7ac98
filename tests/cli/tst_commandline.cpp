// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include <QTest>

using namespace handlens;
using namespace handlens::cli;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT
private slots:
    void defaultsAreThoseOfTheDesign();
    void everyOptionIsTaken();
    void readersAreNamedOnce();
    void compareTakesWhatRecognizeTakes();
    void providersTakesJson();
    void credentialsHaveThreeActions();
    void helpAndVersionAreTexts_data();
    void helpAndVersionAreTexts();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();

private:
    static Result<CommandLine> parse(const QStringList& arguments)
    {
        return parseCommandLine(QStringList { u"handlens-cli"_s } + arguments);
    }
};

void CommandLineTest::defaultsAreThoseOfTheDesign()
{
    const auto line = parse({ u"recognize"_s, u"note.jpg"_s });
    QVERIFY(line);
    const RecognizeArguments expected { { u"note.jpg"_s }, { u"tesseract"_s }, {}, u"text"_s, {}, {} };
    QVERIFY(std::get<RecognizeArguments>(*line) == expected);
}

void CommandLineTest::everyOptionIsTaken()
{
    const auto line = parse({ u"recognize"_s, u"--provider"_s, u"huawei"_s, u"a.png"_s, u"--language"_s,
        u"chi_sim+eng"_s, u"--option"_s, u"region=cn=north"_s, u"--option=huawei.mode="_s, u"--endpoint"_s,
        u"http://127.0.0.1:8080"_s, u"--format"_s, u"json"_s, u"--output"_s, u"out.json"_s, u"--overlay"_s,
        u"o.png"_s, u"--"_s, u"-b.png"_s });
    QVERIFY2(line, qPrintable(line ? QString() : line.error().message));
    const RecognizeArguments expected { { u"a.png"_s, u"-b.png"_s }, { u"huawei"_s },
        { { u"language"_s, u"chi_sim+eng"_s }, { u"endpoint"_s, u"http://127.0.0.1:8080"_s },
            { u"region"_s, u"cn=north"_s }, { u"huawei.mode"_s, QString() } },
        u"json"_s, u"out.json"_s, u"o.png"_s };
    QVERIFY(std::get<RecognizeArguments>(*line) == expected);
}

void CommandLineTest::readersAreNamedOnce()
{
    const auto line = parse({ u"recognize"_s, u"a.png"_s, u"--provider"_s, u"tesseract:chi_sim"_s,
        u"--provider"_s, u"tesseract"_s, u"--provider"_s, u"tesseract:chi_sim"_s });
    QVERIFY(line);
    const QStringList expected = { u"tesseract:chi_sim"_s, u"tesseract"_s };
    QCOMPARE(std::get<RecognizeArguments>(*line).readers, expected);
}

void CommandLineTest::compareTakesWhatRecognizeTakes()
{
    const auto line = parse({ u"compare"_s, u"a.png"_s, u"--provider"_s, u"tesseract"_s, u"--provider"_s,
        u"tencent"_s, u"--option"_s, u"tencent.region=x"_s, u"--reference"_s, u"a.txt"_s, u"--format"_s,
        u"json"_s, u"--output"_s, u"out.json"_s, u"--overlay"_s, u"o.png"_s });
    QVERIFY2(line, qPrintable(line ? QString() : line.error().message));
    const CompareArguments expected { { { u"a.png"_s }, { u"tesseract"_s, u"tencent"_s },
                                          { { u"tencent.region"_s, u"x"_s } }, u"json"_s, u"out.json"_s,
                                          u"o.png"_s },
        u"a.txt"_s };
    QVERIFY(std::get<CompareArguments>(*line) == expected);
    QCOMPARE(std::get<CompareArguments>(*parse({ u"compare"_s, u"a.png"_s, u"--reference"_s, u"a.txt"_s }))
                 .reading.format,
        u"text"_s);
}

void CommandLineTest::providersTakesJson()
{
    QCOMPARE(std::get<ProvidersArguments>(parse({ u"providers"_s }).value()).json, false);
    QCOMPARE(std::get<ProvidersArguments>(parse({ u"providers"_s, u"--json"_s }).value()).json, true);
}

void CommandLineTest::credentialsHaveThreeActions()
{
    using Action = CredentialsArguments::Action;
    const auto parsed = [](const QString& arguments) {
        return std::get<CredentialsArguments>(parse(arguments.split(u' ')).value());
    };
    const CredentialsArguments set { Action::Set, u"tencent"_s, u"secret-key"_s, false };
    QVERIFY(parsed(u"credentials set tencent secret-key"_s) == set);
    const CredentialsArguments remove { Action::Remove, u"huawei"_s, {}, false };
    QVERIFY(parsed(u"credentials remove huawei"_s) == remove);
    const CredentialsArguments status { Action::Status, {}, {}, false };
    QVERIFY(parsed(u"credentials status"_s) == status);
    QVERIFY(parsed(u"credentials status --json"_s).json);
}

void CommandLineTest::helpAndVersionAreTexts_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("help") << QStringList { u"--help"_s } << u"recognize IMAGE…"_s;
    QTest::newRow("h") << QStringList { u"-h"_s } << u"providers [--json]"_s;
    QTest::newRow("version") << QStringList { u"--version"_s } << QCoreApplication::applicationVersion();
    QTest::newRow("help of recognize") << QStringList { u"recognize"_s, u"--help"_s } << u"== READER =="_s;
    QTest::newRow("help of compare") << QStringList { u"compare"_s, u"--help"_s } << u"grapheme clusters"_s;
    QTest::newRow("help of credentials")
        << QStringList { u"credentials"_s, u"--help"_s } << u"HANDLENS_PROVIDER_FIELD"_s;
    QTest::newRow("help of providers") << QStringList { u"providers"_s, u"--help"_s } << u"--json"_s;
}

void CommandLineTest::helpAndVersionAreTexts()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const auto line = parse(arguments);
    QVERIFY(line);
    QVERIFY(std::holds_alternative<ShowText>(*line));
    QVERIFY(std::get<ShowText>(*line).text.contains(part));
}

void CommandLineTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, const QString& arguments, const QString& part) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << part;
    };
    row("nothing", {}, u"recognize"_s);
    row("unknown command", u"read a.png"_s, u"“read”"_s);
    row("export comes later", u"export a.handlens"_s, u"“export”"_s);
    row("unknown option first", u"--json"_s, u"“--json”"_s);
    row("unknown option", u"recognize a.png --frobnicate"_s, u"frobnicate"_s);
    row("missing value", u"recognize a.png --format"_s, u"--format"_s);
    row("empty value", u"recognize a.png --output="_s, u"--output"_s);
    row("empty provider", u"recognize a.png --provider="_s, u"--provider"_s);
    row("no image", u"recognize --format json"_s, u"image"_s);
    row("unknown format", u"recognize a.png --format docx"_s, u"text, markdown, json"_s);
    row("no pair", u"recognize a.png --option psm"_s, u"KEY=VALUE"_s);
    row("no key", u"recognize a.png --option =6"_s, u"KEY=VALUE"_s);
    row("endpoint of two", u"recognize a.png --provider a --provider b --endpoint http://localhost"_s,
        u"single"_s);
    row("two images to compare", u"compare a.png b.png --reference t.txt"_s, u"one image"_s);
    row("no image to compare", u"compare --reference t.txt"_s, u"image"_s);
    row("no format of a comparison", u"compare a.png --reference t.txt --format markdown"_s, u"“markdown”"_s);
    row("empty reference", u"compare a.png --reference="_s, u"--reference"_s);
    row("providers with argument", u"providers tesseract"_s, u"“tesseract”"_s);
    row("credentials of nothing", u"credentials"_s, u"credentials status"_s);
    row("credentials of another action", u"credentials show"_s, u"credentials status"_s);
    row("set without field", u"credentials set tencent"_s, u"credentials set PROVIDER FIELD"_s);
    row("key as an argument", u"credentials set tencent secret-key CANARY"_s, u"standard input"_s);
    row("key as an option", u"credentials set tencent --CANARY"_s, u"standard input"_s);
    row("remove two", u"credentials remove tencent huawei"_s, u"credentials remove PROVIDER"_s);
    row("status of one", u"credentials status tencent"_s, u"credentials status"_s);
    row("set as JSON", u"credentials set tencent secret-key --json"_s, u"--json"_s);
    row("providers with option", u"providers --xml"_s, u"xml"_s);
}

void CommandLineTest::nonsenseIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const auto line = parse(arguments);
    QVERIFY(!line);
    QCOMPARE(line.error().kind, ErrorKind::Usage);
    QVERIFY2(line.error().message.contains(part), qPrintable(line.error().message));
    QVERIFY(line.error().message.endsWith(u'.'));
    QVERIFY(!line.error().message.contains("CANARY"_L1));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
