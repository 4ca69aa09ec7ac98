// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/exitcode.h"
#include "cli/images.h"
#include "cli/readers.h"
#include "cli/reading.h"
#include "cli/recognizecommand.h"
#include "describedprovider.h"

#include <QSignalSpy>
#include <QTest>

using namespace handlens;
using namespace handlens::cli;
using namespace Qt::StringLiterals;
using test::DescribedProvider;

namespace {

ProviderOption choice(const QString& key, const QStringList& values)
{
    ProviderOption option;
    option.key = key;
    option.kind = ProviderOption::Kind::Choice;
    for (const QString& value : values)
        option.choices << OptionChoice { value, value };
    option.fallback = values.first();
    return option;
}

ProviderOption option(const QString& key, ProviderOption::Kind kind)
{
    ProviderOption result;
    result.key = key;
    result.kind = kind;
    return result;
}

Error errorOf(ErrorKind kind, const QString& message, const QString& provider = {})
{
    return { .kind = kind, .message = message, .provider = provider, .reader = provider };
}

QList<Page> openedPages(int count)
{
    QList<Page> pages;
    for (int i = 1; i <= count; ++i) {
        Page page;
        page.id.value = static_cast<quint64>(i);
        page.source.name = u"%1.png"_s.arg(i);
        page.size = { 10, 10 };
        pages << page;
    }
    return pages;
}

} // namespace

class CliReadingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void optionsReachWhoTheyAreFor();
    void oneWayIsOneReader();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void whatCannotBeUsedFailsLater();
    void resultsStandInOrder();
    void unopenedImagesAreNotRead();
    void imageFailuresAreSaidOnce();
    void unusableReadersFailOnEveryPage();
    void addressesAreThoseThatWereFetched();
    void servicesHaveTheirOwnWords();
    void stoppingKeepsWhatWasRead();
    void exitCodes_data();
    void exitCodes();

private:
    [[nodiscard]] Result<QList<ReaderSpec>> readers(
        const QStringList& ids, const QList<GivenOption>& options = {}) const
    {
        RecognizeArguments arguments;
        arguments.readers = ids;
        arguments.options = options;
        return makeReaders(arguments, m_all);
    }
    static QList<Page> read(const QList<Page>& pages, const QList<ReaderSpec>& readers)
    {
        Reading reading(pages, readers);
        QSignalSpy finished(&reading, &Reading::finished);
        reading.start();
        if (!finished.wait(5000) || finished.size() != 1)
            return {};
        return reading.pages();
    }

    std::unique_ptr<DescribedProvider> m_local;
    std::unique_ptr<DescribedProvider> m_cloud;
    std::vector<Provider*> m_all;
};

void CliReadingTest::init()
{
    m_local = std::make_unique<DescribedProvider>(u"local"_s);
    m_local->known.options = { option(u"language"_s, ProviderOption::Kind::MultiChoice),
        choice(u"mode"_s, { u"fast"_s, u"fine"_s }) };
    m_cloud = std::make_unique<DescribedProvider>(u"cloud"_s);
    m_cloud->known.options = { option(u"endpoint"_s, ProviderOption::Kind::Text),
        option(u"tries"_s, ProviderOption::Kind::Number), option(u"tables"_s, ProviderOption::Kind::Flag),
        choice(u"mode"_s, { u"fast"_s, u"slow"_s }) };
    m_all = { m_local.get(), m_cloud.get() };
}

void CliReadingTest::optionsReachWhoTheyAreFor()
{
    const auto made = readers({ u"local"_s, u"local:fra"_s, u"cloud"_s },
        { { u"language"_s, u"eng"_s }, { u"mode"_s, u"fast"_s }, { u"cloud.mode"_s, u"slow"_s },
            { u"local:fra.mode"_s, u"fine"_s }, { u"tries"_s, u"3"_s }, { u"tables"_s, u"true"_s } });
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    QCOMPARE(made->at(0).options, ReaderOptions({ { u"language"_s, u"eng"_s }, { u"mode"_s, u"fast"_s } }));
    QCOMPARE(made->at(1).options, ReaderOptions({ { u"language"_s, u"fra"_s }, { u"mode"_s, u"fine"_s } }));
    QCOMPARE(made->at(2).options.value(u"mode"_s), u"slow"_s);
    QCOMPARE(made->at(2).options.value(u"tries"_s), u"3"_s);
    QVERIFY(!made->at(2).options.contains(u"language"_s));
}

void CliReadingTest::oneWayIsOneReader()
{
    const Result<QList<ReaderSpec>> named = readers({ u"cloud"_s, u"cloud:"_s,
        u"local:mode=fine;language=eng"_s, u"local:eng;mode=fine"_s, u"local:eng"_s });
    QVERIFY(named);
    QStringList ids;
    std::ranges::transform(*named, std::back_inserter(ids), &ReaderSpec::id);
    QCOMPARE(ids, QStringList({ u"cloud"_s, u"local:mode=fine;language=eng"_s, u"local:eng"_s }));
}

void CliReadingTest::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown provider") << u"nobody"_s << QString() << QString() << u"local, cloud"_s;
    QTest::newRow("unknown key") << u"local"_s << u"psm"_s << u"6"_s << u"language, mode"_s;
    QTest::newRow("for one not named") << u"local"_s << u"cloud.mode"_s << u"slow"_s << u"cloud.mode"_s;
    QTest::newRow("key of another") << u"local"_s << u"local.tries"_s << u"1"_s << u"local.tries"_s;
    QTest::newRow("no such choice") << u"local"_s << u"mode"_s << u"best"_s << u"fast, fine"_s;
    QTest::newRow("no number") << u"cloud"_s << u"tries"_s << u"few"_s << u"number"_s;
    QTest::newRow("no flag") << u"cloud"_s << u"tables"_s << u"yes"_s << u"true, false"_s;
    QTest::newRow("endpoint here") << u"local"_s << u"endpoint"_s << u"http://localhost"_s << u"endpoint"_s;
}

void CliReadingTest::wrongOptionsAreRefused()
{
    QFETCH(QString, reader);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, part);
    const auto made
        = readers({ reader }, key.isEmpty() ? QList<GivenOption>() : QList { GivenOption { key, value } });
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Usage);
    QVERIFY2(made.error().message.contains(part), qPrintable(made.error().message));
}

void CliReadingTest::whatCannotBeUsedFailsLater()
{
    m_local->usable = failure(errorOf(ErrorKind::Engine, u"The language is missing."_s));
    QVERIFY(readers({ u"local"_s }));
    m_local->usable = failure(errorOf(ErrorKind::Usage, u"The endpoint is forbidden."_s));
    QCOMPARE(readers({ u"local"_s }).error().message, u"The endpoint is forbidden."_s);
}

void CliReadingTest::resultsStandInOrder()
{
    m_cloud->read = [](const RecognitionRequest& request) -> Result<Recognition> {
        return failure(errorOf(ErrorKind::Network, u"%1 was not sent."_s.arg(request.source.name)));
    };
    const QList<Page> pages = read(openedPages(4), *readers({ u"cloud"_s, u"local:b"_s, u"local:a"_s }));
    QCOMPARE(pages.size(), 4);
    QCOMPARE(m_local->requests.size(), 8);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(pages[i].source.name, u"%1.png"_s.arg(i + 1));
        QCOMPARE(pages[i].recognitions.size(), 2);
        QCOMPARE(pages[i].recognitions[0].reader, u"local:b"_s);
        QCOMPARE(pages[i].recognitions[1].reader, u"local:a"_s);
        QCOMPARE(pages[i].errors.size(), 1);
        QCOMPARE(pages[i].errors[0].provider, u"cloud"_s);
        QCOMPARE(pages[i].errors[0].reader, u"cloud"_s);
    }
    QCOMPARE(failureSentences(pages)[2], u"3.png: 3.png was not sent."_s);
}

void CliReadingTest::unopenedImagesAreNotRead()
{
    QList<Page> pages = openedPages(1);
    pages[0].size = {};
    pages[0].errors << errorOf(ErrorKind::Image, u"There is no file."_s);
    const QList<Page> read = CliReadingTest::read(pages, *readers({ u"local"_s, u"cloud"_s }));
    QCOMPARE(read, pages);
    QVERIFY(m_local->requests.isEmpty() && m_cloud->requests.isEmpty());
}

void CliReadingTest::imageFailuresAreSaidOnce()
{
    const auto broken = [](const RecognitionRequest&) -> Result<Recognition> {
        return failure(errorOf(ErrorKind::Image, u"The file is cut."_s));
    };
    m_local->read = broken;
    m_cloud->read = broken;
    const QList<Page> pages = read(openedPages(1), *readers({ u"local"_s, u"cloud"_s }));
    QCOMPARE(pages[0].errors.size(), 1);
    QVERIFY(pages[0].errors[0].provider.isEmpty() && pages[0].errors[0].reader.isEmpty());
    QCOMPARE(exitCodeFor(pages), ExitCode::NoImage);
}

void CliReadingTest::unusableReadersFailOnEveryPage()
{
    m_cloud->usable = failure(errorOf(ErrorKind::Credentials, u"No key is stored."_s));
    const QList<Page> pages = read(openedPages(3), *readers({ u"cloud"_s }));
    QVERIFY(m_cloud->requests.isEmpty());
    QCOMPARE(pages[2].errors.size(), 1);
    QCOMPARE(pages[2].errors[0].reader, u"cloud"_s);
    QCOMPARE(failureSentences(pages), QStringList { u"No key is stored."_s });
    QCOMPARE(exitCodeFor(pages), ExitCode::Credentials);
}

void CliReadingTest::addressesAreThoseThatWereFetched()
{
    const QString image = u"https://example.org/中 文.jpg?x=ü#part"_s;
    const Page page
        = openPages({ image }, { { image, failure(errorOf(ErrorKind::Image, u"Gone."_s)) } }).value(0);
    QCOMPARE(page.source.name, image);
    QCOMPARE(page.source.address, u"https://example.org/%E4%B8%AD%20%E6%96%87.jpg?x=%C3%BC"_s);
}

void CliReadingTest::servicesHaveTheirOwnWords()
{
    QList<Page> pages = openedPages(2);
    for (Page& page : pages) {
        Error error = errorOf(ErrorKind::Quota, u"The account is empty."_s, u"cloud"_s);
        error.code = u"InArrears"_s;
        error.detail = u"code InArrears, “pay up”, request %1"_s.arg(page.id.value);
        page.errors << error;
    }
    QCOMPARE(failureSentences(pages),
        QStringList { u"The account is empty. (code InArrears, “pay up”, request 1)"_s });
    pages[0].errors[0].code.clear(); // no service's words, but ours for the log
    QCOMPARE(failureSentences(pages), QStringList { u"The account is empty."_s });
}

void CliReadingTest::stoppingKeepsWhatWasRead()
{
    m_cloud->known.concurrency = 1;
    Reading reading(openedPages(3), *readers({ u"cloud"_s }));
    QSignalSpy finished(&reading, &Reading::finished);
    m_cloud->read = [&](const RecognitionRequest& request) -> Result<Recognition> {
        if (request.page.value == 2)
            QMetaObject::invokeMethod(&reading, &Reading::stop, Qt::QueuedConnection);
        Recognition recognition;
        recognition.reader = request.reader;
        return recognition;
    };
    reading.start();
    QTRY_COMPARE(finished.size(), 1);
    const QList<Page> pages = reading.pages();
    QCOMPARE(pages[0].recognitions.size(), 1);
    for (const Page& page : { pages[1], pages[2] }) {
        QVERIFY(page.recognitions.isEmpty());
        QCOMPARE(page.errors.first().kind, ErrorKind::Cancelled);
        QCOMPARE(page.errors.first().provider, u"cloud"_s);
        QCOMPARE(page.errors.first().outcome, Outcome::NotSent);
    }
    QCOMPARE(exitCodeFor(pages), ExitCode::Partly);
    reading.stop();
    QCOMPARE(finished.size(), 1);
}

void CliReadingTest::exitCodes_data()
{
    QTest::addColumn<QString>("pages");
    QTest::addColumn<int>("code");
    // One word a page, one letter a reader: read, key refused, engine failed; "i": the image could not be
    // opened.
    QTest::newRow("all read") << u"r rr"_s << 0;
    QTest::newRow("one image broken") << u"r i"_s << 1;
    QTest::newRow("one reader refused") << u"rk r"_s << 1;
    QTest::newRow("no image") << u"i i"_s << 3;
    QTest::newRow("keys only") << u"kk k"_s << 4;
    QTest::newRow("keys and an image") << u"k i"_s << 5;
    QTest::newRow("keys and more") << u"ke"_s << 5;
    QTest::newRow("engine") << u"e e"_s << 5;
    QTest::newRow("engine and image") << u"e i"_s << 5;
}

void CliReadingTest::exitCodes()
{
    QFETCH(QString, pages);
    QFETCH(int, code);
    QList<Page> made;
    const QStringList words = pages.split(u' ');
    for (const QString& word : words) {
        Page page;
        for (const QChar c : word) {
            if (c == u'r')
                page.recognitions << Recognition {};
            else if (c == u'i')
                page.errors << errorOf(ErrorKind::Image, u"Broken."_s);
            else
                page.errors << errorOf(
                    c == u'k' ? ErrorKind::Credentials : ErrorKind::Engine, u"Failed."_s, u"p"_s);
        }
        made << page;
    }
    QCOMPARE(static_cast<int>(exitCodeFor(made)), code);
}

QTEST_GUILESS_MAIN(CliReadingTest)
#include "tst_clireading.moc"
