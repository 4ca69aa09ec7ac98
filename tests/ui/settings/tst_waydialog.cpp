// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/waydialog.h"
#include "ui/settings/widgetwalk.h"
#include "waysfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

struct Opened {
    explicit Opened(const ReadingWays& ways, const QString& changed = {})
        : dialog(ways, changed)
    {
        dialog.show();
    }
    template <typename Widget> Widget& part(const QString& name)
    {
        const auto all = dialog.findChildren<Widget*>(name);
        for (Widget* each : all) {
            if (each->isVisible())
                return *each;
        }
        qFatal("no such part");
    }
    void choose(const QString& option, const QString& value)
    {
        auto& box = part<QComboBox>(option);
        box.setCurrentIndex(box.findData(value));
    }
    bool canAccept() { return button().isEnabled(); }
    QPushButton& button()
    {
        for (const QString& text : { u"Add"_s, u"Change"_s }) {
            if (auto* found = buttonOf<QPushButton>(dialog, text))
                return *found;
        }
        qFatal("no button");
    }

    WayDialog dialog;
};

} // namespace

class TestWayDialog : public QObject
{
    Q_OBJECT
private slots:
    void aNewWayMustDiffer();
    void localOnesAreOfferedFirst();
    void aCallIsSaidToBeOne();
    void whatCannotBeUsedIsNotAccepted();
    void aWayIsChanged();
    void aNameAloneIsAChange();
    void everyPartHasAName();
};

void TestWayDialog::aNewWayMustDiffer()
{
    WaysFixture f;
    f.ways.add({ u"engine:layout=sparse"_s, {} });
    Opened opened(f.ways);
    QVERIFY(!opened.canAccept());
    QVERIFY(everythingSaid(opened.dialog).contains(u"This is how Engine reads already."_s));
    opened.choose(u"layout"_s, u"sparse"_s);
    QVERIFY(!opened.canAccept());
    QVERIFY(everythingSaid(opened.dialog).contains(u"“Engine (Scattered words)” reads this way already."_s));
    opened.part<QListWidget>(u"language"_s).item(1)->setCheckState(Qt::Checked);
    QVERIFY(opened.canAccept());
    opened.dialog.findChild<QLineEdit*>()->setText(u"  German \t notes "_s);
    QTest::mouseClick(&opened.button(), Qt::LeftButton);
    QCOMPARE(opened.dialog.result(), int(QDialog::Accepted));
    const ReadingWay expected { u"engine:eng+deu;layout=sparse"_s, u"German notes"_s };
    QCOMPARE(opened.dialog.way(), expected);
}

void TestWayDialog::localOnesAreOfferedFirst()
{
    WaysFixture f;
    const Opened opened(f.ways);
    const auto* box = opened.dialog.findChild<QComboBox*>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(box);
    QCOMPARE(box->count(), 2);
    QCOMPARE(box->itemText(0), u"Engine"_s);
    QCOMPARE(box->itemText(1), u"Cloud"_s);
}

void TestWayDialog::aCallIsSaidToBeOne()
{
    WaysFixture f;
    f.settings.setValue(
        setting::providerOptions, { { u"cloud"_s, QVariantMap { { u"quick"_s, u"true"_s } } } });
    Opened opened(f.ways);
    opened.dialog.findChild<QComboBox*>({}, Qt::FindDirectChildrenOnly)->setCurrentIndex(1);
    QVERIFY(!opened.canAccept());
    auto& quick = opened.part<QAbstractButton>(u"quick"_s);
    QVERIFY(quick.isChecked());
    quick.click();
    QVERIFY(opened.canAccept());
    QCOMPARE(opened.dialog.way().reader, u"cloud:quick=false"_s);
    QVERIFY(everythingSaid(opened.dialog).contains(u"one more call to Cloud"_s));
}

void TestWayDialog::whatCannotBeUsedIsNotAccepted()
{
    WaysFixture f;
    Opened opened(f.ways);
    opened.dialog.findChild<QComboBox*>({}, Qt::FindDirectChildrenOnly)->setCurrentIndex(1);
    auto* address = opened.dialog.findChild<QLineEdit*>(u"endpoint"_s);
    QVERIFY(address);
    address->setText(u"http://far.example"_s);
    QVERIFY(!opened.canAccept());
    QVERIFY(everythingSaid(opened.dialog).contains(u"https"_s));
    address->setText(u"https://near.example"_s);
    QVERIFY(opened.canAccept());
}

void TestWayDialog::aWayIsChanged()
{
    WaysFixture f;
    f.ways.add({ u"engine:deu;layout=sparse"_s, u"Notes"_s });
    Opened opened(f.ways, u"engine:deu;layout=sparse"_s);
    QVERIFY(opened.canAccept());
    QCOMPARE(opened.dialog.way(), (ReadingWay { u"engine:deu;layout=sparse"_s, u"Notes"_s }));
    opened.choose(u"layout"_s, u"auto"_s);
    QCOMPARE(opened.dialog.way(), (ReadingWay { u"engine:deu"_s, u"Notes"_s }));
}

void TestWayDialog::aNameAloneIsAChange()
{
    WaysFixture f;
    f.ways.add({ u"engine:deu"_s, {} });
    Opened opened(f.ways, u"engine:deu"_s);
    auto* name = opened.dialog.findChild<QLineEdit*>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(name);
    QCOMPARE(name->text(), QString());
    QCOMPARE(name->placeholderText(), u"Engine (deu)"_s);
    name->setText(u"German"_s);
    QVERIFY(opened.canAccept());
    QCOMPARE(opened.dialog.way(), (ReadingWay { u"engine:deu"_s, u"German"_s }));
}

void TestWayDialog::everyPartHasAName()
{
    WaysFixture f;
    const Opened opened(f.ways);
    QCOMPARE(namelessParts(opened.dialog), QStringList());
}

QTEST_MAIN(TestWayDialog)
#include "tst_waydialog.moc"
