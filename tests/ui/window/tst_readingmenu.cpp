// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// One provider set up in several ways: each is a reader of its own, from the menu to the page.
#include "page/pageview.h"
#include "settings/waydialog.h"
#include "transcript/readertabs.h"
#include "ui/window/desk.h"
#include "window/readersbar.h"
#include "window/readingmenu.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>

#include <algorithm>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ProviderOption::Kind;

const QString sparse = u"scripted:layout=sparse"_s;
const QString fine = u"scripted:ink=fine"_s;

ProviderOption choice(const QString& key, const QList<OptionChoice>& choices)
{
    return { key, key, {}, Kind::Choice, choices, choices.first().value };
}

/// The desk, with options and recommended ways for the engine on this computer, which alone is chosen; what
/// it reads are its options.
struct WaysDesk : Desk {
    WaysDesk()
    {
        ProviderDescriptor engine = f.provider.descriptor();
        engine.name = u"Engine"_s;
        engine.capabilities.local = true;
        engine.options
            = { choice(u"layout"_s, { { u"auto"_s, u"Find out"_s }, { u"sparse"_s, u"Scattered"_s } }),
                  choice(u"ink"_s, { { u"all"_s, u"Whole page"_s }, { u"fine"_s, u"Fine"_s } }) };
        engine.otherWays = { { { u"layout"_s, u"sparse"_s } }, { { u"ink"_s, u"fine"_s } } };
        f.provider.setDescriptor(engine);
        f.provider.setScript([](const RecognitionRequest& request) {
            return ScriptedAnswer { recognitionOf(
                { QStringList(request.options.values()).join(u' ') }, 0.9, u"scripted"_s) };
        });
        f.settings.setValue(setting::readers, { u"scripted"_s });
    }

    /// The menu as a person sees it now.
    [[nodiscard]] ReadingMenu& menu() const
    {
        auto& menu = part<ReadingMenu>();
        emit menu.aboutToShow();
        return menu;
    }
    [[nodiscard]] static QAction* entry(const QMenu& menu, const QString& text)
    {
        const auto all = menu.actions();
        const auto it = std::ranges::find_if(
            all, [&text](const QAction* each) { return QString(each->text()).remove(u'&') == text; });
        return it == all.end() ? nullptr : *it;
    }
    [[nodiscard]] QAction* entry(const QString& text) const { return entry(menu(), text); }
    /// An entry of a menu inside the menu.
    [[nodiscard]] QAction* entry(const QString& inner, const QString& text) const
    {
        const QAction* opener = entry(inner);
        return opener && opener->menu() ? entry(*opener->menu(), text) : nullptr;
    }
    [[nodiscard]] QStringList readers() const { return f.settings.value(setting::readers); }
    [[nodiscard]] QMap<QString, QString> readings() const
    {
        QMap<QString, QString> texts;
        for (const Recognition& each : page().recognitions)
            texts.insert(each.reader, each.text());
        return texts;
    }
};

} // namespace

class TestReadingMenu : public QObject
{
    Q_OBJECT
private slots:
    void oneEngineReadsInThreeWays();
    void aWayIsSetUpInADialog();
    void waysAreChangedAndRemoved();
    void aServiceInTwoWaysIsTwoCalls();
    void aWayThatNoLongerFitsIsTold();
};

void TestReadingMenu::oneEngineReadsInThreeWays()
{
    WaysDesk desk;
    desk.open();
    QVERIFY(desk.entry(u"Compare 3 Ways of Engine"_s));
    desk.entry(u"Compare 3 Ways of Engine"_s)->trigger();
    QCOMPARE(desk.readers(), QStringList({ u"scripted"_s, sparse, fine }));
    for (const QString& name : { u"Engine"_s, u"Engine (Scattered)"_s, u"Engine (Fine)"_s })
        QVERIFY2(desk.entry(name) && desk.entry(name)->isChecked(), qPrintable(name));
    QVERIFY(!desk.entry(u"Compare 3 Ways of Engine"_s));

    desk.f.action(u"Recognise"_s)->trigger();
    QTRY_COMPARE(desk.page().recognitions.size(), 3);
    QTRY_VERIFY(!desk.f.session.queue().isBusy());
    QVERIFY(!desk.sheet());
    const QMap<QString, QString> expected { { u"scripted"_s, u"all auto"_s }, { sparse, u"all sparse"_s },
        { fine, u"fine auto"_s } };
    QCOMPARE(desk.readings(), expected);
    QCOMPARE(desk.page().transcript.text(), u"all auto"_s);
    QVERIFY(desk.part<ReadersBar>().text().contains(u"Engine (Fine)"_s));

    desk.entry(u"Engine (Fine)"_s)->trigger();
    QCOMPARE(desk.readers(), QStringList({ u"scripted"_s, sparse }));
    QVERIFY(desk.entry(u"Compare 3 Ways of Engine"_s));
}

void TestReadingMenu::aWayIsSetUpInADialog()
{
    WaysDesk desk;
    desk.open();
    desk.entry(u"Add Another Way to Read…"_s)->trigger();
    auto* dialog = desk.f.window.findChild<WayDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* layout = dialog->findChild<QComboBox*>(u"layout"_s);
    QVERIFY(layout);
    layout->setCurrentIndex(1);
    dialog->accept();
    QTRY_VERIFY(!desk.f.window.findChild<WayDialog*>());
    QCOMPARE(desk.readers(), QStringList({ u"scripted"_s, sparse }));
    QVERIFY(desk.entry(u"Engine (Scattered)"_s)->isChecked());
    desk.entry(u"Engine"_s)->trigger();
    QCOMPARE(desk.readers(), QStringList { sparse });
    QVERIFY(!desk.entry(u"Engine"_s)->isChecked());
}

void TestReadingMenu::waysAreChangedAndRemoved()
{
    WaysDesk desk;
    desk.open();
    QVERIFY(!desk.entry(u"Change"_s) && !desk.entry(u"Remove"_s));
    desk.f.settings.setValue(setting::ways, { sparse });
    QVERIFY(!desk.entry(u"Engine (Scattered)"_s)->isChecked());
    desk.entry(u"Change"_s, u"Engine (Scattered)…"_s)->trigger();
    auto* dialog = desk.f.window.findChild<WayDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox*>(u"layout"_s)->setCurrentIndex(0);
    dialog->findChild<QComboBox*>(u"ink"_s)->setCurrentIndex(1);
    dialog->accept();
    QCOMPARE(desk.f.settings.value(setting::ways), QStringList { fine });
    QCOMPARE(desk.readers(), QStringList { u"scripted"_s });
    desk.entry(u"Remove"_s, u"Engine (Fine)"_s)->trigger();
    QCOMPARE(desk.f.settings.value(setting::ways), QStringList());
    QVERIFY(!desk.entry(u"Engine (Fine)"_s) && !desk.entry(u"Remove"_s));
}

// The consent names both and counts both; each has its own place on the page.
void TestReadingMenu::aServiceInTwoWaysIsTwoCalls()
{
    WaysDesk desk;
    ProviderDescriptor service = desk.tencent.descriptor();
    service.options = { choice(u"mode"_s, { { u"whole"_s, u"Whole"_s }, { u"lines"_s, u"Lines"_s } }) };
    desk.tencent.setDescriptor(service);
    const QString lines = u"tencent:mode=lines"_s;
    desk.f.settings.setValue(setting::readers, { u"tencent"_s, lines });
    desk.f.settings.setValue(setting::wayNames, { { lines, u"By the line"_s } });
    desk.open();
    desk.f.action(u"Recognise"_s)->trigger();
    QTRY_VERIFY(desk.sheet());
    QStringList said;
    const auto labels = desk.sheet()->findChildren<QLabel*>();
    std::ranges::transform(labels, std::back_inserter(said), &QLabel::text);
    QVERIFY(said.contains(u"Tencent Cloud"_s) && said.contains(u"By the line"_s));
    QVERIFY2(said.join(u'\n').contains(u"Together these are 2 call(s)."_s), qPrintable(said.join(u'\n')));
    desk.agree();
    QTRY_VERIFY(!desk.f.session.queue().isBusy());
    QCOMPARE(desk.tencent.started(), 2);
    QCOMPARE(desk.readings().keys(), QStringList({ u"tencent"_s, lines }));
    QVERIFY(desk.part<ReadersBar>().text().contains(u"By the line"_s));
}

void TestReadingMenu::aWayThatNoLongerFitsIsTold()
{
    WaysDesk desk;
    desk.f.settings.setValue(setting::readers, { u"scripted"_s, u"scripted:layout=round"_s });
    desk.open();
    desk.f.action(u"Recognise"_s)->trigger();
    QVERIFY(desk.barSaying(u"auto, sparse"_s));
    QCOMPARE(desk.f.provider.started(), 0);
    desk.entry(u"Remove"_s, u"Engine (layout=round)"_s)->trigger();
    desk.f.action(u"Recognise"_s)->trigger();
    QTRY_COMPARE(desk.page().recognitions.size(), 1);
}

QTEST_MAIN(TestReadingMenu)
#include "tst_readingmenu.moc"
