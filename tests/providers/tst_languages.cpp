// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/languages.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

class LanguagesTest final : public QObject
{
    Q_OBJECT
private slots:
    void chineseComesFirstForChineseReaders()
    {
        QCOMPARE(defaultLanguages({ u"chi_sim"_s, u"eng"_s }, true), u"chi_sim+eng"_s);
        QCOMPARE(defaultLanguages({ u"chi_sim"_s, u"eng"_s }, false), u"eng"_s);
        QCOMPARE(defaultLanguages({ u"eng"_s }, true), u"eng"_s);
    }

    void namesThePackage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("package");
        QTest::newRow("plain") << u"eng"_s << u"tesseract-ocr-eng"_s;
        QTest::newRow("underscore") << u"chi_sim"_s << u"tesseract-ocr-chi-sim"_s;
        QTest::newRow("two underscores") << u"chi_tra_vert"_s << u"tesseract-ocr-chi-tra-vert"_s;
    }

    void namesThePackage()
    {
        QFETCH(QString, language);
        QFETCH(QString, package);
        QCOMPARE(languagePackage(language), package);
        const Result<void> missing = checkLanguages(language, { u"xyz"_s });
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::Engine);
        QVERIFY(missing.error().message.contains(package + u';'));
        QVERIFY(missing.error().message.contains(language + ".traineddata"_L1));
        QVERIFY(missing.error().message.endsWith(u'.'));
    }

    void namesTheFirstMissingOfSeveral()
    {
        QVERIFY(checkLanguages(u"eng+chi_sim"_s, { u"chi_sim"_s, u"eng"_s }));
        const Result<void> missing = checkLanguages(u"eng+deu"_s, { u"eng"_s });
        QVERIFY(missing.error().message.contains("tesseract-ocr-deu"_L1));
    }

    void noneAtAllAndNoneChosenDiffer()
    {
        QVERIFY(checkLanguages(u"eng"_s, {}).error().message.contains("tesseract-ocr-eng"_L1));
        QCOMPARE(checkLanguages({}, { u"eng"_s }).error().kind, ErrorKind::Usage);
    }

    void unusualLanguagesKeepTheirCode()
    {
        QCOMPARE(languageLabel(u"eng"_s), u"English"_s);
        QCOMPARE(languageLabel(u"chi_sim"_s), u"简体中文"_s);
        QCOMPARE(languageLabel(u"xyz"_s), u"xyz"_s);
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
