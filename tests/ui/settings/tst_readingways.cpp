// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/wayname.h"
#include "waysfixture.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class TestReadingWays : public QObject
{
    Q_OBJECT
private slots:
    void theFirstProviderReadsWhenNothingIsChosen();
    void waysAreAddedChosenAndRemoved();
    void changedWaysStayWhereTheyWere();
    void waysWrittenByHandAreShown();
    void waysOfAbsentProvidersAreKept();
    void allElseIsAsThePlainReader();
    void recommendedWaysDifferFromThePlainOne();
    void namesAreThePersonsOwn();
};

void TestReadingWays::theFirstProviderReadsWhenNothingIsChosen()
{
    WaysFixture f;
    QCOMPARE(f.ways.chosen(), QStringList { u"cloud"_s });
    f.ways.choose(u"engine"_s, true);
    f.ways.choose(u"engine"_s, true);
    QCOMPARE(f.ways.chosen(), QStringList({ u"cloud"_s, u"engine"_s }));
    f.ways.choose(u"cloud"_s, false);
    QCOMPARE(f.ways.chosen(), QStringList { u"engine"_s });
    f.ways.choose(u"engine"_s, false);
    QCOMPARE(f.ways.chosen(), QStringList { u"cloud"_s });
}

void TestReadingWays::waysAreAddedChosenAndRemoved()
{
    WaysFixture f;
    f.ways.add({ u"engine:deu"_s, u"My German"_s });
    f.ways.add({ u"engine:layout=sparse"_s, {} });
    const QStringList both { u"engine:deu"_s, u"engine:layout=sparse"_s };
    QCOMPARE(f.ways.waysOf(engine()), both);
    QCOMPARE(f.ways.waysOf(cloud()), QStringList());
    QCOMPARE(f.ways.chosen(), QStringList { u"cloud"_s } + both);
    f.ways.choose(u"engine:deu"_s, false);
    QCOMPARE(f.ways.waysOf(engine()), both);
    f.ways.remove(u"engine:deu"_s);
    QCOMPARE(f.ways.waysOf(engine()), QStringList { u"engine:layout=sparse"_s });
    QCOMPARE(f.ways.chosen(), QStringList({ u"cloud"_s, u"engine:layout=sparse"_s }));
    QVERIFY(f.settings.value(setting::wayNames).isEmpty());
}

void TestReadingWays::changedWaysStayWhereTheyWere()
{
    WaysFixture f;
    f.ways.add({ u"engine:deu"_s, u"One"_s });
    f.ways.add({ u"engine:layout=sparse"_s, u"Two"_s });
    f.ways.replace(u"engine:deu"_s, { u"engine:deu+eng"_s, u"Both"_s });
    QCOMPARE(f.ways.waysOf(engine()), QStringList({ u"engine:deu+eng"_s, u"engine:layout=sparse"_s }));
    QCOMPARE(f.ways.chosen(), QStringList({ u"cloud"_s, u"engine:deu+eng"_s, u"engine:layout=sparse"_s }));
    QCOMPARE(f.ways.name(u"engine:deu+eng"_s), u"Both"_s);
    QCOMPARE(f.ways.name(u"engine:deu"_s), u"Engine (deu)"_s);
    f.ways.choose(u"engine:deu+eng"_s, false);
    f.ways.replace(u"engine:deu+eng"_s, { u"engine:eng+deu"_s, {} });
    QVERIFY(!f.ways.chosen().contains(u"engine:eng+deu"_s));
    QVERIFY(f.ways.waysOf(engine()).contains(u"engine:eng+deu"_s));
}

void TestReadingWays::waysWrittenByHandAreShown()
{
    WaysFixture f;
    f.settings.setValue(setting::readers, { u"engine"_s, u"engine:deu"_s });
    QCOMPARE(f.ways.waysOf(engine()), QStringList { u"engine:deu"_s });
    f.ways.remove(u"engine:deu"_s);
    QCOMPARE(f.ways.waysOf(engine()), QStringList());
}

void TestReadingWays::waysOfAbsentProvidersAreKept()
{
    WaysFixture f;
    f.settings.setValue(setting::ways, { u"gone:x=1"_s });
    f.settings.setValue(setting::readers, { u"gone:x=1"_s });
    QCOMPARE(f.ways.chosen(), QStringList { u"cloud"_s });
    QCOMPARE(f.ways.name(u"gone:x=1"_s), u"gone:x=1"_s);
    f.ways.add({ u"engine:deu"_s, {} });
    QCOMPARE(f.settings.value(setting::ways), QStringList({ u"gone:x=1"_s, u"engine:deu"_s }));
}

void TestReadingWays::allElseIsAsThePlainReader()
{
    WaysFixture f;
    f.settings.setValue(setting::readerOptions, { { u"language"_s, u"deu"_s }, { u"gone"_s, u"1"_s } });
    const Result<ReaderSpec> sparse = f.ways.spec(u"engine:layout=sparse"_s);
    QVERIFY(sparse);
    const ReaderOptions expected { { u"language"_s, u"deu"_s }, { u"layout"_s, u"sparse"_s } };
    QCOMPARE(sparse->options, expected);
    QCOMPARE(f.ways.spec(u"engine:eng"_s)->options.value(u"language"_s), u"eng"_s);

    f.settings.setValue(setting::providerOptions,
        { { u"cloud"_s, QVariantMap { { u"endpoint"_s, u"https://a.example"_s } } } });
    const Result<ReaderSpec> quick = f.ways.spec(u"cloud:quick=true"_s);
    QVERIFY(quick);
    QCOMPARE(quick->options.value(u"endpoint"_s), u"https://a.example"_s);
    QCOMPARE(quick->options.value(u"quick"_s), u"true"_s);
    const Result<ReaderSpec> wrong = f.ways.spec(u"engine:layout=round"_s);
    QVERIFY(!wrong && wrong.error().message.contains(u"auto, sparse"_s));
}

void TestReadingWays::recommendedWaysDifferFromThePlainOne()
{
    WaysFixture f;
    QCOMPARE(f.ways.recommended(engine()),
        QStringList({ u"engine"_s, u"engine:layout=sparse"_s, u"engine:deu"_s }));
    f.settings.setValue(setting::readerOptions, { { u"layout"_s, u"sparse"_s } });
    QCOMPARE(f.ways.recommended(engine()), QStringList({ u"engine"_s, u"engine:deu"_s }));
    QCOMPARE(f.ways.recommended(cloud()), QStringList());
}

void TestReadingWays::namesAreThePersonsOwn()
{
    WaysFixture f;
    const QString sparse = u"engine:layout=sparse"_s;
    QCOMPARE(f.ways.name(sparse), u"Engine (Scattered words)"_s);
    f.ways.add({ sparse, u"Notes"_s });
    f.ways.add({ sparse, {} });
    QCOMPARE(f.ways.name(sparse), u"Notes"_s);
    QCOMPARE(wayName(f.settings, engine(), sparse, NameLength::Short), u"Notes"_s);
}

QTEST_MAIN(TestReadingWays)
#include "tst_readingways.moc"
