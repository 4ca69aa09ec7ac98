// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/readername.h"
#include "recognition/readerspec.h"
#include "support/scriptedprovider.h"

#include <QTest>

#include <array>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

using Kind = ProviderOption::Kind;

ProviderDescriptor engine()
{
    ProviderDescriptor descriptor;
    descriptor.id = u"engine"_s;
    descriptor.name = u"Search Engine"_s;
    descriptor.shortName = u"Engine"_s;
    descriptor.options = {
        { u"layout"_s, u"Layout"_s, {}, Kind::Choice,
            { { u"auto"_s, u"Find out"_s }, { u"sparse"_s, u"Scattered words"_s },
                { u"block"_s, u"One block of even lines"_s } },
            u"auto"_s },
        { u"language"_s, u"Languages"_s, {}, Kind::MultiChoice,
            { { u"eng"_s, u"English"_s }, { u"deu"_s, u"German"_s } }, u"eng"_s },
        { u"note"_s, u"Note"_s, {}, Kind::Text, {}, {} },
        { u"fine"_s, u"Fine lines"_s, {}, Kind::Flag, {}, u"false"_s },
        { u"endpoint"_s, u"Address"_s, {}, Kind::Endpoint, {}, {} },
    };
    return descriptor;
}

} // namespace

class TestReaderSpec : public QObject
{
    Q_OBJECT
public:
    TestReaderSpec();

private slots:
    void idsAndOptions_data();
    void idsAndOptions();
    void otherSpellings_data();
    void otherSpellings();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void whatStandsInTheIdIsAboveAll();
    void unknownProvidersAreNamed();
    void names_data();
    void names();

private:
    test::ScriptedProvider m_engine;
    test::ScriptedProvider m_other; ///< without options
    std::array<Provider*, 2> m_providers;
};

TestReaderSpec::TestReaderSpec()
    : m_engine({}, u"engine"_s)
    , m_other({}, u"other"_s)
    , m_providers { &m_engine, &m_other }
{
    m_engine.setDescriptor(engine());
    ProviderDescriptor bare;
    bare.id = u"other"_s;
    m_other.setDescriptor(bare);
}

void TestReaderSpec::idsAndOptions_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<ReaderOptions>("own");
    const auto row = [](const char* id, const ReaderOptions& own) {
        QTest::addRow("%s", id) << QString::fromUtf8(id) << own;
    };
    row("engine", {});
    row("engine:deu", { { u"language"_s, u"deu"_s } });
    row("engine:deu+eng", { { u"language"_s, u"deu+eng"_s } });
    row("engine:layout=sparse", { { u"layout"_s, u"sparse"_s } });
    row("engine:deu;layout=sparse;fine=true",
        { { u"language"_s, u"deu"_s }, { u"layout"_s, u"sparse"_s }, { u"fine"_s, u"true"_s } });
    row("engine:endpoint=http://127.0.0.1:8080", { { u"endpoint"_s, u"http://127.0.0.1:8080"_s } });
    row("engine:note=a%3Bb%2Cc=d%25", { { u"note"_s, u"a;b,c=d%"_s } });
    row("engine:note=", { { u"note"_s, {} } });
    row("engine:language=", { { u"language"_s, {} } });
    row("engine:language=x=y", { { u"language"_s, u"x=y"_s } });
}

void TestReaderSpec::idsAndOptions()
{
    QFETCH(QString, id);
    QFETCH(ReaderOptions, own);
    const Result<ReaderOptions> read = ownOptions(m_engine.descriptor(), id);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, own);
    QCOMPARE(readerId(m_engine.descriptor(), own), id);
    QCOMPARE(providerIdOf(id), u"engine"_s);
}

void TestReaderSpec::otherSpellings_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("canonical");
    QTest::addRow("commas") << u"engine:deu,layout=sparse"_s << u"engine:deu;layout=sparse"_s;
    QTest::addRow("order") << u"engine:fine=true;language=deu;layout=block"_s
                           << u"engine:deu;layout=block;fine=true"_s;
    QTest::addRow("nothing after the colon") << u"engine:"_s << u"engine"_s;
    QTest::addRow("nothing between") << u"engine:deu;;fine=true;"_s << u"engine:deu;fine=true"_s;
    QTest::addRow("encoded for no need") << u"engine:note=%61"_s << u"engine:note=a"_s;
}

void TestReaderSpec::otherSpellings()
{
    QFETCH(QString, given);
    const Result<ReaderOptions> own = ownOptions(m_engine.descriptor(), given);
    QVERIFY(own);
    QTEST(readerId(m_engine.descriptor(), *own), "canonical");
}

void TestReaderSpec::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char* id, const QStringList& says) {
        QTest::addRow("%s", id) << QString::fromUtf8(id) << says;
    };
    row("engine:colour=red", { u"colour"_s, u"layout, language, note"_s });
    row("engine:layout=round", { u"layout"_s, u"round"_s, u"auto, sparse, block"_s });
    row("engine:fine=perhaps", { u"fine"_s, u"true, false"_s });
    row("engine:layout=auto;deu", { u"deu"_s, u"KEY=VALUE"_s });
    row("engine:=deu", { u"=deu"_s, u"KEY=VALUE"_s });
    row("engine:deu;language=eng", { u"language"_s, u"twice"_s });
    row("other:deu", { u"other"_s, u"no language"_s });
    row("engine:endpoint=http://example.org", { u"https"_s });
}

void TestReaderSpec::nonsenseIsRefused()
{
    QFETCH(QString, id);
    QFETCH(QStringList, says);
    const Result<ReaderSpec> spec = readerSpec(id, m_providers);
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, ErrorKind::Usage);
    for (const QString& words : says)
        QVERIFY2(spec.error().message.contains(words), qPrintable(spec.error().message));
}

void TestReaderSpec::whatStandsInTheIdIsAboveAll()
{
    const Result<ReaderSpec> spec = readerSpec(u"engine:deu;layout=sparse"_s, m_providers,
        { { u"layout"_s, u"block"_s }, { u"fine"_s, u"true"_s }, { u"unknown"_s, u"1"_s } });
    QVERIFY(spec);
    QCOMPARE(spec->id, u"engine:deu;layout=sparse"_s);
    QCOMPARE(spec->provider, &m_engine);
    QCOMPARE(spec->own, (ReaderOptions { { u"language"_s, u"deu"_s }, { u"layout"_s, u"sparse"_s } }));
    const ReaderOptions all { { u"language"_s, u"deu"_s }, { u"layout"_s, u"sparse"_s },
        { u"fine"_s, u"true"_s }, { u"note"_s, {} }, { u"endpoint"_s, {} } };
    QCOMPARE(spec->options, all);
}

void TestReaderSpec::unknownProvidersAreNamed()
{
    const Result<ReaderSpec> spec = readerSpec(u"nobody:deu"_s, m_providers);
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, ErrorKind::Usage);
    QVERIFY(spec.error().message.contains(u"nobody:deu"_s));
    QVERIFY(spec.error().message.contains(u"engine, other"_s));
}

void TestReaderSpec::names_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    const auto row = [](const char* id, const QString& full, const QString& brief) {
        QTest::addRow("%s", id) << QString::fromUtf8(id) << full << brief;
    };
    row("engine", u"Search Engine"_s, u"Engine"_s);
    row("engine:deu+eng", u"Search Engine (deu+eng)"_s, u"deu+eng"_s);
    row("engine:layout=sparse", u"Search Engine (Scattered words)"_s, u"Scattered words"_s);
    row("engine:layout=block", u"Search Engine (One block of even lines)"_s, u"block"_s);
    row("engine:fine=true", u"Search Engine (Fine lines)"_s, u"Fine lines"_s);
    row("engine:fine=false", u"Search Engine (Fine lines: off)"_s, u"Fine lines: off"_s);
    row("engine:note=a%3Bb", u"Search Engine (Note: a;b)"_s, u"Note: a;b"_s);
    row("engine:gone=1", u"Search Engine (gone=1)"_s, u"gone=1"_s);
}

void TestReaderSpec::names()
{
    QFETCH(QString, id);
    QTEST(readerName(m_engine.descriptor(), id), "full");
    QTEST(readerName(m_engine.descriptor(), id, NameLength::Short), "brief");
}

QTEST_GUILESS_MAIN(TestReaderSpec)
#include "tst_readerspec.moc"
