// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/graphemes.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

class GraphemesTest : public QObject
{
    Q_OBJECT
private slots:
    void cutsIntoWhatPeopleSee_data();
    void cutsIntoWhatPeopleSee();
    void joinedIsTheTextAgain_data();
    void joinedIsTheTextAgain();
    void spaces_data();
    void spaces();
    void columns_data();
    void columns();
    void hiddenCharactersAreShown_data();
    void hiddenCharactersAreShown();
    void plainTextIsLeftAlone_data();
    void plainTextIsLeftAlone();
    void linesFromOutsideAreMended_data();
    void linesFromOutsideAreMended();
};

void GraphemesTest::cutsIntoWhatPeopleSee_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("clusters");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("latin") << u"a b"_s << QStringList { u"a"_s, u" "_s, u"b"_s };
    QTest::newRow("chinese") << u"大江"_s << QStringList { u"大"_s, u"江"_s };
    QTest::newRow("combining mark") << u"e\u0301e"_s << QStringList { u"e\u0301"_s, u"e"_s };
    QTest::newRow("two marks") << u"o\u0323\u0302x"_s << QStringList { u"o\u0323\u0302"_s, u"x"_s };
    QTest::newRow("zwj family") << u"👨‍👩‍👧‍👦!"_s
                                << QStringList { u"👨‍👩‍👧‍👦"_s, u"!"_s };
    QTest::newRow("skin tone") << u"👍🏽👍"_s << QStringList { u"👍🏽"_s, u"👍"_s };
    QTest::newRow("flags") << u"🇨🇭🇨🇳"_s << QStringList { u"🇨🇭"_s, u"🇨🇳"_s };
    QTest::newRow("keycap") << u"1\uFE0F\u20E32"_s << QStringList { u"1\uFE0F\u20E3"_s, u"2"_s };
    QTest::newRow("ideographic variation")
        << u"葛\U000E0100城"_s << QStringList { u"葛\U000E0100"_s, u"城"_s };
    QTest::newRow("outside the BMP") << u"𠮷田"_s << QStringList { u"𠮷"_s, u"田"_s };
    QTest::newRow("jamo") << u"\u1112\u1161\u11AB가"_s << QStringList { u"\u1112\u1161\u11AB"_s, u"가"_s };
    QTest::newRow("crlf") << u"a\r\nb"_s << QStringList { u"a"_s, u"\r\n"_s, u"b"_s };
    QTest::newRow("lone low") << QString(u"a"_s + QChar(0xDE00) + u"b"_s)
                              << QStringList { u"a"_s, QString(QChar(0xDE00)), u"b"_s };
}

void GraphemesTest::cutsIntoWhatPeopleSee()
{
    QFETCH(QString, text);
    QFETCH(QStringList, clusters);
    QCOMPARE(graphemes(text), clusters);
}

void GraphemesTest::joinedIsTheTextAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lone high at the end") << QString(u"ab"_s + QChar(0xD83D));
    QTest::newRow("lone high before a letter") << QString(QChar(0xD83D) + u"b"_s);
    QTest::newRow("swapped pair") << QString(QChar(0xDE00)) + QChar(0xD83D);
    QTest::newRow("marks first") << u"\u0301\u0302a"_s;
    QTest::newRow("joiners only") << u"\u200D\u200D"_s;
    QTest::newRow("overrides") << u"\u202Eabc\u202C\u2066d\u2069"_s;
    QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("many marks") << u"z"_s + u"\u0351\u0324"_s.repeated(500);
}

void GraphemesTest::joinedIsTheTextAgain()
{
    QFETCH(QString, text);
    const QStringList clusters = graphemes(text);
    QCOMPARE(clusters.join(QString()), text);
    QVERIFY(!clusters.contains(QString()));
}

void GraphemesTest::spaces_data()
{
    QTest::addColumn<QString>("glyph");
    QTest::addColumn<bool>("space");
    QTest::newRow("space") << u" "_s << true;
    QTest::newRow("tab") << u"\t"_s << true;
    QTest::newRow("no-break") << u"\u00A0"_s << true;
    QTest::newRow("ideographic") << u"\u3000"_s << true;
    QTest::newRow("several") << u"  \u2003"_s << true;
    QTest::newRow("letter") << u"a"_s << false;
    QTest::newRow("space with a mark") << u" \u0301"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void GraphemesTest::spaces()
{
    QFETCH(QString, glyph);
    QFETCH(bool, space);
    QCOMPARE(isSpace(glyph), space);
}

void GraphemesTest::columns_data()
{
    QTest::addColumn<QString>("glyph");
    QTest::addColumn<int>("width");
    QTest::newRow("latin") << u"a"_s << 1;
    QTest::newRow("with mark") << u"e\u0301"_s << 1;
    QTest::newRow("cyrillic") << u"Ж"_s << 1;
    QTest::newRow("ideograph") << u"大"_s << 2;
    QTest::newRow("rare ideograph") << u"𠮷"_s << 2;
    QTest::newRow("ideographic space") << u"\u3000"_s << 2;
    QTest::newRow("kana") << u"あ"_s << 2;
    QTest::newRow("hangul") << u"가"_s << 2;
    QTest::newRow("full-width letter") << u"Ａ"_s << 2;
    QTest::newRow("half-width kana") << u"ｱ"_s << 1;
    QTest::newRow("full-width comma") << u"，"_s << 2;
    QTest::newRow("emoji") << u"😀"_s << 2;
    QTest::newRow("nothing") << QString() << 1;
}

void GraphemesTest::columns()
{
    QFETCH(QString, glyph);
    QFETCH(int, width);
    QCOMPARE(columnWidth(glyph), width);
}

void GraphemesTest::hiddenCharactersAreShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QList<char16_t> hidden
        = { 0x0000, 0x0007, 0x001B, 0x007F, 0x0085, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
              0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF };
    for (const char16_t code : hidden) {
        const QString number = QString::number(code, 16).rightJustified(4, u'0').toUpper();
        QTest::newRow(qPrintable(number))
            << QString(u"a"_s + QChar(code) + u"b"_s) << u"a⟨U+%1⟩b"_s.arg(number);
    }
    QTest::newRow("several") << u"\u202Etxt.exe\u202C"_s << u"⟨U+202E⟩txt.exe⟨U+202C⟩"_s;
}

void GraphemesTest::hiddenCharactersAreShown()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
}

void GraphemesTest::plainTextIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("latin") << u"The quick fox"_s;
    QTest::newRow("chinese") << u"大江东去，浪淘尽"_s;
    QTest::newRow("arabic") << u"مرحبا"_s;
    QTest::newRow("zwj inside a cluster") << u"👨‍👩‍👧"_s;
    QTest::newRow("zwnj") << u"می\u200Cخواهم"_s;
    QTest::newRow("marks") << u"e\u0301"_s;
    QTest::newRow("ideographic variation") << u"葛\U000E0100"_s;
    QTest::newRow("markup") << u"<b>&amp;</b>"_s;
}

void GraphemesTest::plainTextIsLeftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(visibleText(text), text);
    QCOMPARE(sanitisedLine(text), text);
}

void GraphemesTest::linesFromOutsideAreMended_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("lone high") << QString(u"a"_s + QChar(0xD83D) + u"b"_s) << u"a\uFFFDb"_s;
    QTest::newRow("lone low") << QString(u"a"_s + QChar(0xDE00) + u"b"_s) << u"a\uFFFDb"_s;
    QTest::newRow("high at the end") << QString(u"a"_s + QChar(0xD83D)) << u"a\uFFFD"_s;
    QTest::newRow("high before a pair") << QString(QChar(0xD83D) + u"😀"_s) << u"\uFFFD😀"_s;
    QTest::newRow("swapped") << QString(QString(QChar(0xDE00)) + QChar(0xD83D)) << u"\uFFFD\uFFFD"_s;
    QTest::newRow("pair") << u"😀"_s << u"😀"_s;
    QTest::newRow("breaks") << u"a\nb\rc\u2028d\u2029e\vf\fg"_s << u"a b c d e f g"_s;
    QTest::newRow("tab stays") << u"a\tb"_s << u"a\tb"_s;
}

void GraphemesTest::linesFromOutsideAreMended()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(sanitisedLine(text), clean);
}

QTEST_GUILESS_MAIN(GraphemesTest)
#include "tst_graphemes.moc"
