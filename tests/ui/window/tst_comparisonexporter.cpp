// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/usageledger.h"
#include "support/memorycredentialstore.h"
#include "support/scriptedprovider.h"
#include "window/comparisonexporter.h"
#include "window/savetarget.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

/// Two white pages, the first of which two readers have read: "from here" and "from there".
class Desk final
{
public:
    Desk()
        : settings(path(u"settings.ini"_s))
        , ledger(path(u"usage"_s), settings)
        , session({}, path(u"recovery"_s), &credentials)
    {
        ProviderDescriptor descriptor = service.descriptor();
        descriptor.name = u"Tencent Cloud"_s;
        service.setDescriptor(descriptor);
    }

    void open()
    {
        QStringList files;
        for (const QString& name : { u"page 1.png"_s, u"page 2.png"_s }) {
            QImage image(600, 400, QImage::Format_RGB32);
            image.fill(Qt::white);
            QVERIFY(image.save(path(name)));
            files << path(name);
        }
        session.addFiles(files);
        QTRY_COMPARE(session.document().pages.size(), 2);
        const PageId first = session.document().pages.first().id;
        session.addReading(first, recognitionOf({ u"from here"_s }, 0.9, u"scripted"_s));
        session.addReading(first, recognitionOf({ u"from there"_s }, 0.9, u"tencent"_s));
        QCOMPARE(session.document().pages.first().recognitions.size(), 2);
    }
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] WindowServices services()
    {
        return { session, settings, providers, credentials, ledger, {}, {}, {} };
    }

    QTemporaryDir folder;
    Settings settings;
    MemoryCredentialStore credentials;
    UsageLedger ledger;
    Session session;
    ScriptedProvider local { {} };
    ScriptedProvider service { {}, u"tencent"_s };
    std::vector<Provider*> providers { &local, &service };
    QWidget window;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Saves what a window's readers say of its pages.
class TestComparisonExporter : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theWebPageHasEveryReaderAndPicture();
    void referencesAreOfTheirPage();
    void theTableNamesReadersForPeople();
    void unreadPagesAreSaidSo();
    void failuresAreSaid();
    void cancelledFilesAreNotWritten();
    void theDialogsChoiceIsRemembered();

private:
    [[nodiscard]] QList<PageId> pages() const;
    [[nodiscard]] QString path(const QString& name) const { return m_desk->path(name); }
    [[nodiscard]] ComparisonExporter& exporter() { return *m_exporter; }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ComparisonExporter> m_exporter;
};

void TestComparisonExporter::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->open();
    m_exporter = std::make_unique<ComparisonExporter>(
        m_desk->services(), ReaderNames(m_desk->providers), m_desk->window);
}

void TestComparisonExporter::cleanup()
{
    m_exporter.reset();
    m_desk.reset();
}

QList<PageId> TestComparisonExporter::pages() const
{
    QList<PageId> ids;
    for (const Page& page : m_desk->session.document().pages)
        ids << page.id;
    return ids;
}

void TestComparisonExporter::theWebPageHasEveryReaderAndPicture()
{
    const QSignalSpy done(&exporter(), &ComparisonExporter::done);
    const QSignalSpy progressed(&exporter(), &ComparisonExporter::progressed);
    exporter().write(pages(), {}, { path(u"out.html"_s), u"html"_s });
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(done.first().first().toString(), u"The comparison of 1 page(s) was saved as “out.html”."_s);
    QCOMPARE(progressed.last(), QVariantList({ 1, 1 })); // the other page was not read
    const QByteArray html = contentOf(path(u"out.html"_s));
    QVERIFY(html.contains("page 1.png") && !html.contains("page 2.png"));
    QVERIFY(html.contains("Tencent Cloud"));
    QVERIFY(html.contains("data:image/"));
    QVERIFY(html.contains("class=\"differs\""));
    QVERIFY(!html.contains("class=\"wrong\""));
}

void TestComparisonExporter::referencesAreOfTheirPage()
{
    const QSignalSpy done(&exporter(), &ComparisonExporter::done);
    exporter().write(pages(), { { pages().first(), u"from here"_s } }, { path(u"out.html"_s), u"html"_s });
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(contentOf(path(u"out.html"_s)).contains("class=\"wrong\""));
}

void TestComparisonExporter::theTableNamesReadersForPeople()
{
    const QSignalSpy done(&exporter(), &ComparisonExporter::done);
    exporter().write(pages(), {}, { path(u"out.csv"_s), u"csv"_s });
    QTRY_COMPARE(done.size(), 1);
    const QList<QByteArray> lines = contentOf(path(u"out.csv"_s)).split('\n');
    QVERIFY(lines.first().contains("\"Tencent Cloud\""));
    QVERIFY(lines.size() > 2 && lines[1].startsWith("\"page 1.png\",1,1,"));
}

void TestComparisonExporter::unreadPagesAreSaidSo()
{
    const QSignalSpy failed(&exporter(), &ComparisonExporter::failed);
    QVERIFY(!exporter().save({ pages().last() }));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(u"recognise them first"_s));
    QVERIFY(!exporter().isRunning());
}

void TestComparisonExporter::failuresAreSaid()
{
    const QSignalSpy failed(&exporter(), &ComparisonExporter::failed);
    exporter().write(pages(), {}, { path(u"no such folder/out.csv"_s), u"csv"_s });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::File);
}

void TestComparisonExporter::cancelledFilesAreNotWritten()
{
    const QSignalSpy done(&exporter(), &ComparisonExporter::done);
    const QSignalSpy failed(&exporter(), &ComparisonExporter::failed);
    QThreadPool& pool = *QThreadPool::globalInstance();
    pool.setMaxThreadCount(1);
    QSemaphore gate;
    pool.start([&gate] { gate.acquire(); }); // so that nothing is written before it is cancelled
    exporter().write(pages(), {}, { path(u"out.html"_s), u"html"_s });
    exporter().cancel();
    gate.release();
    QTRY_VERIFY(!exporter().isRunning());
    exporter().write(pages(), {}, { path(u"other.csv"_s), u"csv"_s });
    QTRY_COMPARE(done.size(), 1); // of the second file
    QVERIFY(failed.isEmpty());
    QVERIFY(!QFile::exists(path(u"out.html"_s)));
}

void TestComparisonExporter::theDialogsChoiceIsRemembered()
{
    const QSignalSpy done(&exporter(), &ComparisonExporter::done);
    m_desk->settings.setValue(setting::exportFolder, m_desk->folder.path());
    QString suggested;
    QTimer person;
    connect(&person, &QTimer::timeout, this, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        auto* name = dialog ? dialog->findChild<QLineEdit*>() : nullptr;
        if (!name)
            return;
        person.stop();
        suggested = name->text();
        name->setText(path(u"mine.csv"_s));
        QTest::keyClick(name, Qt::Key_Return);
    });
    person.start(20);
    QVERIFY(exporter().save(pages()));
    QCOMPARE(suggested, u"page 1 compared.html"_s);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(contentOf(path(u"mine.csv"_s)).startsWith("\xef\xbb\xbf\"Page\""));
    QCOMPARE(m_desk->settings.value(setting::comparisonFormat), u"csv"_s);
}

QTEST_MAIN(TestComparisonExporter)
#include "tst_comparisonexporter.moc"
