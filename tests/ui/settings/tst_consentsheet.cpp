// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// What a person is told and shown before pictures leave.
#include "base/translations.h"
#include "recognition/recognitionjob.h"
#include "settings/consentsheet.h"
#include "settings/plainlabel.h"
#include "settings/settings.h"
#include "support/scriptedprovider.h"
#include "ui/settings/widgetwalk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

ProviderDescriptor cloud(const QString& id, const QString& name)
{
    ProviderDescriptor descriptor;
    descriptor.id = id;
    descriptor.name = name;
    descriptor.limits.formats = { u"jpeg"_s, u"png"_s };
    descriptor.limits.maxSide = 500;
    descriptor.addressFormats = { u"png"_s };
    ProviderOption send;
    send.key = u"send"_s;
    send.kind = ProviderOption::Kind::Choice;
    send.choices = { { u"image"_s, {} }, { u"url"_s, {} } };
    send.fallback = u"image"_s;
    descriptor.options = { send };
    return descriptor;
}

// A service whose bounds depend on what is chosen.
class RoomyProvider final : public Provider
{
public:
    [[nodiscard]] const ProviderDescriptor& descriptor() const override { return m_descriptor; }
    [[nodiscard]] Result<void> check(const ReaderOptions& /*options*/) const override { return {}; }
    [[nodiscard]] ImageLimits limits(const ReaderOptions& options) const override
    {
        ImageLimits limits = m_descriptor.limits;
        limits.maxSide = options.value(u"send"_s) == u"image" ? 800 : 500;
        return limits;
    }
    [[nodiscard]] std::unique_ptr<RecognitionJob> createJob(const RecognitionRequest& /*request*/) override
    {
        return nullptr; // nobody asks it to read
    }

private:
    ProviderDescriptor m_descriptor = cloud(u"roomy"_s, u"Roomy Cloud"_s);
};

struct Fixture {
    Fixture()
    {
        north.setDescriptor(cloud(u"north"_s, u"North Cloud"_s));
        north.setHost(u"ocr.north.example"_s);
        south.setDescriptor(cloud(u"south"_s, u"South Cloud"_s));
        south.setHost(u"ocr.south.example:8443"_s);
    }

    // A page half black, half white, so that a turn or a wrong picture shows.
    [[nodiscard]] PageToSend page(const QString& name) const
    {
        QImage image(1000, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 0; y < 400; ++y) {
            for (int x = 0; x < 500; ++x)
                image.setPixelColor(x, y, Qt::black);
        }
        PageToSend page;
        page.source.file = folder.filePath(name);
        page.source.name = name;
        page.selection.pageSize = image.size();
        if (!image.save(page.source.file))
            page.source.file.clear();
        return page;
    }

    [[nodiscard]] SendPlan plan(
        ScriptedProvider& provider, int pages, const ReaderOptions& options = {}) const
    {
        SendPlan plan;
        plan.reader = { provider.descriptor().id, &provider, options };
        plan.name = provider.descriptor().name;
        for (int i = 1; i <= pages; ++i)
            plan.pages << page(u"note %1.png"_s.arg(i));
        return plan;
    }

    QTemporaryDir folder;
    ScriptedProvider north { {} };
    ScriptedProvider south { {} };
};

void show(ConsentSheet& sheet)
{
    sheet.open();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
}

// What is said below the picture.
QString captionOf(const SendPreview& preview)
{
    return preview.findChild<QLabel*>()->text();
}

} // namespace

class TestConsentSheet final : public QObject
{
    Q_OBJECT
private slots:
    void saysWhereHowManyAndWhatItCosts();
    void saysWhenThePriceIsNotEntered();
    void saysWhichMayHaveBeenBilledAlready();
    void addsUpWhereAllPricesAreKnown();
    void saysWhatTheLimitLeaves();
    void takesThePriceFromTheSettings();
    void showsTheVeryPicture();
    void showsItWithinTheBoundsOfWhatIsChosen();
    void showsTheTurnedPage();
    void showsTheAddressWhereOnlyThatIsSent();
    void showsThePictureWhereTheAddressCannotGo();
    void saysWhyAPageCannotBePrepared();
    void turnsPagesAndServices();
    void agreeingTellsWhatNeedsNoAsking();
    void cancellingAgreesToNothing();
    void closingWhilePreparingIsSafe();
    void theWalkFindsWhatIsWrong();
    void laysOutAndSpeaks_data();
    void laysOutAndSpeaks();
};

void TestConsentSheet::saysWhereHowManyAndWhatItCosts()
{
    Fixture f;
    SendPlan plan = f.plan(f.north, 3);
    plan.pricePerCall = 0.05;
    plan.currency = u"CNY"_s;
    ConsentSheet sheet({ plan, f.plan(f.south, 1) });
    show(sheet);
    const QString said = everythingSaid(sheet);
    QVERIFY(said.contains(u"North Cloud"));
    QVERIFY(said.contains(u"ocr.north.example"));
    QVERIFY(said.contains(u"3 × 0.05 = 0.15 CNY"));
    QVERIFY(said.contains(u"ocr.south.example:8443"));
    QVERIFY(said.contains(u"Together these are 4 call"));
    QVERIFY(!said.contains(u"They cost")); // one price is not known
    QVERIFY(said.contains(u"EXIF"));
    QVERIFY(said.contains(u"file's name"));
}

void TestConsentSheet::saysWhenThePriceIsNotEntered()
{
    Fixture f;
    ConsentSheet sheet({ f.plan(f.north, 1) });
    show(sheet);
    QVERIFY(everythingSaid(sheet).contains(u"The price per call is not entered; see Accounts."));
}

void TestConsentSheet::saysWhichMayHaveBeenBilledAlready()
{
    Fixture f;
    SendPlan plan = f.plan(f.north, 3);
    ConsentSheet first({ plan });
    show(first);
    QVERIFY(!everythingSaid(first).contains(u"billed"));
    plan.mayBeBilled = 2;
    ConsentSheet again({ plan });
    show(again);
    QVERIFY(everythingSaid(again).contains(u"2 of them may have been billed already."));
    QTRY_COMPARE(clippedParts(again), QStringList());
}

void TestConsentSheet::addsUpWhereAllPricesAreKnown()
{
    Fixture f;
    SendPlan north = f.plan(f.north, 3);
    north.pricePerCall = 0.05;
    north.currency = u"CNY"_s;
    SendPlan south = f.plan(f.south, 2);
    south.pricePerCall = 0.1;
    south.currency = u"CNY"_s;
    ConsentSheet sheet({ north, south });
    show(sheet);
    QVERIFY(everythingSaid(sheet).contains(u"They cost about 0.35 CNY."));
}

void TestConsentSheet::saysWhatTheLimitLeaves()
{
    Fixture f;
    SendPlan north = f.plan(f.north, 3);
    north.pricePerCall = 0.05;
    north.currency = u"CNY"_s;
    north.callsLeft = 1;
    SendPlan south = f.plan(f.south, 2);
    south.pricePerCall = 0.1;
    south.currency = u"CNY"_s;
    south.callsLeft = 2;
    ConsentSheet sheet({ north, south });
    show(sheet);
    const QString said = everythingSaid(sheet);
    QVERIFY(said.contains(u"1 × 0.05 = 0.05 CNY"));
    QVERIFY(said.contains(u"Your own limit of calls a month allows no more: 2 picture"));
    QVERIFY(!said.contains(u"0 picture")); // the other service is within its limit
    QVERIFY(said.contains(u"Together these are 3 call"));
    QVERIFY(said.contains(u"They cost about 0.25 CNY."));
    QTRY_COMPARE(clippedParts(sheet), QStringList());
}

void TestConsentSheet::takesThePriceFromTheSettings()
{
    Fixture f;
    Settings settings(f.folder.filePath(u"settings.ini"_s));
    settings.setValue(setting::pricesPerCall, { { u"north"_s, 0.0125 } });
    settings.setValue(setting::currency, u"EUR"_s);
    const SendPlan plan = sendPlan({ u"north"_s, &f.north, {} }, { f.page(u"a.png"_s) }, settings);
    QCOMPARE(plan.pricePerCall, 0.0125);
    QCOMPARE(plan.currency, u"EUR"_s);
    QCOMPARE(sendPlan({ u"south"_s, &f.south, {} }, {}, settings).pricePerCall, 0.0);
}

void TestConsentSheet::showsTheVeryPicture()
{
    Fixture f;
    const SendPlan plan = f.plan(f.north, 1);
    ConsentSheet sheet({ plan });
    show(sheet);
    auto* preview = sheet.findChild<SendPreview*>();
    QTRY_VERIFY(!preview->picture().isNull());
    const Result<PreparedImage> sent
        = prepareImage(plan.pages[0].source, plan.pages[0].selection, f.north.descriptor().limits);
    QVERIFY(sent);
    QCOMPARE(preview->picture(), QImage::fromData(sent->bytes));
    QVERIFY(captionOf(*preview).contains(u"500 × 200 pixels"));
    QVERIFY(captionOf(*preview).contains(u"50 % of the page's size"));
    QVERIFY(captionOf(*preview).contains(
        QLocale().formattedDataSize(sent->bytes.size(), 0, QLocale::DataSizeSIFormat)));
}

void TestConsentSheet::showsItWithinTheBoundsOfWhatIsChosen()
{
    Fixture f;
    RoomyProvider roomy;
    SendPlan plan = f.plan(f.north, 1);
    plan.reader = { u"roomy"_s, &roomy, {} };
    ConsentSheet sheet({ plan });
    show(sheet);
    auto* preview = sheet.findChild<SendPreview*>();
    QTRY_COMPARE(preview->picture().size(), QSize(800, 320));
}

void TestConsentSheet::showsTheTurnedPage()
{
    Fixture f;
    SendPlan plan = f.plan(f.north, 1);
    plan.pages[0].selection.steps = { { PageStep::Kind::Rotate, 1 } };
    ConsentSheet sheet({ plan });
    show(sheet);
    auto* preview = sheet.findChild<SendPreview*>();
    QTRY_COMPARE(preview->picture().size(), QSize(200, 500));
    QVERIFY(qGray(preview->picture().pixel(100, 100)) < 60);
    QVERIFY(qGray(preview->picture().pixel(100, 400)) > 200);
}

void TestConsentSheet::showsTheAddressWhereOnlyThatIsSent()
{
    Fixture f;
    SendPlan plan = f.plan(f.north, 1, { { u"send"_s, u"url"_s } });
    plan.pages[0].source.address = u"https://example.org/note.png"_s;
    ConsentSheet sheet({ plan });
    show(sheet);
    auto* preview = sheet.findChild<SendPreview*>();
    QTRY_VERIFY(captionOf(*preview).contains(u"https://example.org/note.png"));
    QVERIFY(preview->picture().isNull());
}

void TestConsentSheet::showsThePictureWhereTheAddressCannotGo()
{
    Fixture f;
    SendPlan plan = f.plan(f.north, 1, { { u"send"_s, u"url"_s } });
    plan.pages[0].source.address = u"https://example.org/note.png"_s;
    plan.pages[0].selection.steps = { { PageStep::Kind::Rotate, 1 } };
    ConsentSheet sheet({ plan });
    show(sheet);
    auto* preview = sheet.findChild<SendPreview*>();
    QTRY_VERIFY(!preview->picture().isNull());
    QVERIFY(!captionOf(*preview).contains(u"example.org"));
}

void TestConsentSheet::saysWhyAPageCannotBePrepared()
{
    Fixture f;
    SendPlan plan = f.plan(f.north, 1);
    QVERIFY(QFile::remove(plan.pages[0].source.file));
    ConsentSheet sheet({ plan });
    show(sheet);
    auto* preview = sheet.findChild<SendPreview*>();
    QTRY_VERIFY(captionOf(*preview).contains(u"note 1.png"));
    QVERIFY(captionOf(*preview).endsWith(u'.'));
    QVERIFY(preview->picture().isNull());
}

void TestConsentSheet::turnsPagesAndServices()
{
    Fixture f;
    ConsentSheet sheet({ f.plan(f.north, 3), f.plan(f.south, 1) });
    show(sheet);
    QVERIFY(everythingSaid(sheet).contains(u"Page 1 of 3: note 1.png"));
    QToolButton* next = nullptr;
    const auto buttons = sheet.findChildren<QToolButton*>();
    for (QToolButton* button : buttons) {
        if (button->accessibleName() == u"Next page")
            next = button;
    }
    QVERIFY(next);
    next->click();
    next->click();
    QVERIFY(everythingSaid(sheet).contains(u"Page 3 of 3: note 3.png"));
    QVERIFY(!next->isEnabled());
    auto* services = sheet.findChild<QComboBox*>();
    QVERIFY(services->isVisible());
    services->setCurrentIndex(1);
    QVERIFY(everythingSaid(sheet).contains(u"Page 1 of 1: note 1.png"));
    QVERIFY(!next->isVisible());
}

void TestConsentSheet::agreeingTellsWhatNeedsNoAsking()
{
    Fixture f;
    ConsentSheet sheet({ f.plan(f.north, 1), f.plan(f.south, 1) });
    const QSignalSpy agreed(&sheet, &ConsentSheet::agreed);
    show(sheet);
    auto* always
        = buttonOf<QCheckBox>(sheet, u"Always send to South Cloud without asking (until Handlens closes)"_s);
    QVERIFY(always);
    always->click();
    QTest::keyClick(&sheet, Qt::Key_Return); // Send is the default
    QCOMPARE(agreed.size(), 1);
    QCOMPARE(agreed[0][0].toStringList(), QStringList { u"south"_s });
}

void TestConsentSheet::cancellingAgreesToNothing()
{
    Fixture f;
    ConsentSheet sheet({ f.plan(f.north, 1) });
    const QSignalSpy agreed(&sheet, &ConsentSheet::agreed);
    const QSignalSpy rejected(&sheet, &QDialog::rejected);
    show(sheet);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
    QVERIFY(agreed.isEmpty());
}

void TestConsentSheet::closingWhilePreparingIsSafe()
{
    Fixture f;
    const SendPlan plan = f.plan(f.north, 2);
    for (int i = 0; i < 20; ++i) {
        ConsentSheet sheet({ plan });
        sheet.findChild<SendPreview*>()->setPage(plan.reader, plan.pages[1]);
    }
    ConsentSheet sheet({ plan });
    QTRY_VERIFY(!sheet.findChild<SendPreview*>()->picture().isNull());
}

// What the next test relies on.
void TestConsentSheet::theWalkFindsWhatIsWrong()
{
    QWidget window;
    auto* icon = new QToolButton(&window);
    auto* text = new QPushButton(u"Much too long for so little room"_s, &window);
    auto* wrapped = plainLabel(u"Several words that wrap into more lines than there is room for"_s, &window);
    icon->setGeometry(0, 0, 40, 40);
    text->setGeometry(0, 50, 30, 40);
    wrapped->setGeometry(0, 100, 60, 20);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(clippedParts(window).size(), 2);
    QCOMPARE(namelessParts(window).size(), 1);
}

void TestConsentSheet::laysOutAndSpeaks_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China);
}

void TestConsentSheet::laysOutAndSpeaks()
{
    QFETCH(const QLocale, locale);
    QTranslator translator;
    loadTranslations(translator, locale);
    QCoreApplication::installTranslator(&translator);
    Fixture f;
    ConsentSheet sheet({ f.plan(f.north, 2), f.plan(f.south, 2) });
    show(sheet);
    QTRY_VERIFY(!sheet.findChild<SendPreview*>()->picture().isNull());
    QCOMPARE(namelessParts(sheet), QStringList());
    QCOMPARE(clippedParts(sheet), QStringList());
    sheet.resize(sheet.minimumSizeHint());
    QTRY_COMPARE(clippedParts(sheet), QStringList());
}

QTEST_MAIN(TestConsentSheet)
#include "tst_consentsheet.moc"
