// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/ids.h"
#include "base/result.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <type_traits>

using namespace handlens;
using namespace Qt::StringLiterals;

class ErrorTest : public QObject
{
    Q_OBJECT
private slots:
    void kindsHaveTheirWords_data();
    void kindsHaveTheirWords();
    void outcomesHaveTheirWords_data();
    void outcomesHaveTheirWords();
    void unknownWordsAreTheMildest();
    void localFailuresAreFailed();
    void aFailureIsAResult();
    void idsOfDifferentThingsDoNotMix();
};

void ErrorTest::kindsHaveTheirWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("word");
    const QList<std::pair<ErrorKind, QString>> words = { { ErrorKind::Image, u"image"_s },
        { ErrorKind::File, u"file"_s }, { ErrorKind::Engine, u"engine"_s },
        { ErrorKind::Credentials, u"credentials"_s }, { ErrorKind::Network, u"network"_s },
        { ErrorKind::Service, u"service"_s }, { ErrorKind::Quota, u"quota"_s },
        { ErrorKind::Cancelled, u"cancelled"_s }, { ErrorKind::Usage, u"usage"_s } };
    for (const auto& [kind, word] : words)
        QTest::newRow(qPrintable(word)) << static_cast<int>(kind) << word;
}

void ErrorTest::kindsHaveTheirWords()
{
    QFETCH(int, kind);
    QFETCH(QString, word);
    QCOMPARE(errorKindName(static_cast<ErrorKind>(kind)), word);
    QCOMPARE(static_cast<int>(errorKindFromName(word)), kind);
}

void ErrorTest::outcomesHaveTheirWords_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("word");
    QTest::newRow("not-sent") << static_cast<int>(Outcome::NotSent) << u"not-sent"_s;
    QTest::newRow("refused") << static_cast<int>(Outcome::Refused) << u"refused"_s;
    QTest::newRow("unknown") << static_cast<int>(Outcome::Unknown) << u"unknown"_s;
    QTest::newRow("failed") << static_cast<int>(Outcome::Failed) << u"failed"_s;
}

void ErrorTest::outcomesHaveTheirWords()
{
    QFETCH(int, outcome);
    QFETCH(QString, word);
    QCOMPARE(outcomeName(static_cast<Outcome>(outcome)), word);
    QCOMPARE(static_cast<int>(outcomeFromName(word)), outcome);
}

void ErrorTest::unknownWordsAreTheMildest()
{
    for (const QString& word : { QString(), u"Engine"_s, u"engine "_s, u"nonsense"_s }) {
        QCOMPARE(errorKindFromName(word), ErrorKind::Image);
        QCOMPARE(outcomeFromName(word), Outcome::Failed);
    }
}

void ErrorTest::localFailuresAreFailed()
{
    const Error error;
    QCOMPARE(error.outcome, Outcome::Failed);
    QVERIFY(error.provider.isEmpty() && error.reader.isEmpty());
}

void ErrorTest::aFailureIsAResult()
{
    const Error error {
        .kind = ErrorKind::Quota, .message = u"The cap is reached."_s, .outcome = Outcome::NotSent
    };
    const Result<int> result = failure(error);
    QVERIFY(!result);
    QVERIFY(result.error() == error);
    const Result<void> fine;
    QVERIFY(fine.has_value());
}

void ErrorTest::idsOfDifferentThingsDoNotMix()
{
    static_assert(!std::is_convertible_v<PageId, LineId>);
    QVERIFY(!PageId {});
    QVERIFY(PageId { 1 });
    QVERIFY(PageId { 1 } < PageId { 2 });
    const QSet<LineId> lines = { LineId { 1 }, LineId { 2 }, LineId { 1 } };
    QCOMPARE(lines.size(), 2);
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
