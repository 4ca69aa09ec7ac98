// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/servicewords.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

class ServiceWordsTest final : public QObject
{
    Q_OBJECT
private slots:
    void takesOutWhatMayNotBeShown_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"wrong key"_s << u"wrong key"_s;
        QTest::newRow("echoed secret") << u"key canarysecret is wrong"_s << u"key ••• is wrong"_s;
        QTest::newRow("short secrets are words") << u"abc"_s << u"abc"_s;
        QTest::newRow("override") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
        QTest::newRow("long") << QString(100, u'x') << QString(40, u'x');
    }
    void takesOutWhatMayNotBeShown()
    {
        QFETCH(const QString, said);
        const Credentials secrets { { u"secret-key"_s, Secret(u"canarysecret"_s) },
            { u"app-id"_s, Secret(u"abc"_s) } };
        QTEST(shownWords(said, secrets, 40), "shown");
    }
};

QTEST_GUILESS_MAIN(ServiceWordsTest)
#include "tst_servicewords.moc"
