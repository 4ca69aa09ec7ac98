// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// One engine on this computer as several readers: what comparing without an account rests on.
#include "compare/agreement.h"
#include "providers/builtin.h"
#include "recognition/readerspec.h"
#include "session/session.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

constexpr auto inTheLight = "Plain words on white"_L1;
constexpr auto inTheShadow = "Words in the shadow"_L1;

// A line on white paper, and one in a shadow that one threshold for the whole page takes for ink.
QImage shadowedPage()
{
    constexpr int textSize = 48;
    QImage page(900, 500, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.fillRect(0, 250, 900, 250, QColor(90, 90, 90));
    QFont font(QFontDatabase::families().value(0));
    font.setFamily(u"DejaVu Sans"_s);
    font.setPixelSize(textSize);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(60, 150, inTheLight);
    painter.drawText(60, 400, inTheShadow);
    return page;
}

const Recognition* readBy(const Page& page, const QString& reader)
{
    const auto it = std::ranges::find(page.recognitions, reader, &Recognition::reader);
    return it == page.recognitions.end() ? nullptr : &*it;
}

} // namespace

class TestSeveralWays : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void eachWayIsAReader();
    void thePlainReaderHasTheLastWord();

private:
    [[nodiscard]] QList<ReaderSpec> readers(const QStringList& ids) const;
    [[nodiscard]] const Page& page() const { return m_session->document().pages.first(); }

    QTemporaryDir m_folder;
    BuiltinProviders m_providers;
    std::unique_ptr<Session> m_session;
};

void TestSeveralWays::initTestCase()
{
    const Result<ReaderSpec> english = readerSpec(u"tesseract:eng"_s, m_providers.all());
    if (!english || !english->provider->check(english->options))
        QSKIP("Tesseract's English data are not installed");
    if (!QFontDatabase::families().contains(u"DejaVu Sans"_s))
        QSKIP("the font DejaVu Sans is not installed");
    const QString file = m_folder.filePath(u"note.png"_s);
    QVERIFY(shadowedPage().save(file));
    m_session = std::make_unique<Session>(GateLimits(), QString());
    m_session->addFiles({ file });
    QTRY_COMPARE(m_session->document().pages.size(), 1);
}

QList<ReaderSpec> TestSeveralWays::readers(const QStringList& ids) const
{
    QList<ReaderSpec> specs;
    for (const QString& id : ids) {
        if (const Result<ReaderSpec> spec = readerSpec(id, m_providers.all()))
            specs << *spec;
    }
    return specs;
}

void TestSeveralWays::eachWayIsAReader()
{
    const QString plain = u"tesseract:eng;page-mode=single-block"_s;
    const QString local = u"tesseract:eng;page-mode=single-block;binarisation=sauvola"_s;
    m_session->read({ page().id }, readers({ plain, local }));
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->queue().isBusy(), 60000);
    QCOMPARE(page().errors, QList<Error>());
    QCOMPARE(page().recognitions.size(), 2);
    const Recognition* one = readBy(page(), plain);
    const Recognition* other = readBy(page(), local);
    QVERIFY(one && other);
    QCOMPARE(one->provider, other->provider);
    QCOMPARE(one->options.value(u"binarisation"_s), u"otsu"_s);
    QCOMPARE(other->options.value(u"binarisation"_s), u"sauvola"_s);
    QCOMPARE(one->sentHash, other->sentHash);
    QVERIFY2(!one->text().contains(inTheShadow), qPrintable(one->text()));
    QVERIFY2(other->text().contains(inTheShadow), qPrintable(other->text()));
    QVERIFY(other->text().contains(inTheLight));
    QVERIFY(agreement(one->text(), other->text()) < 1);
}

// Whichever of them is done first.
void TestSeveralWays::thePlainReaderHasTheLastWord()
{
    m_session->read({ page().id }, readers({ u"tesseract:eng;page-mode=sparse"_s, u"tesseract"_s }));
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->queue().isBusy(), 60000);
    QCOMPARE(page().recognitions.size(), 4);
    const Recognition* plain = readBy(page(), u"tesseract"_s);
    QVERIFY(plain);
    QVERIFY(!page().transcript.lines.isEmpty());
    for (const TranscriptLine& line : page().transcript.lines)
        QCOMPARE(line.source, plain->id);
}

QTEST_MAIN(TestSeveralWays)
#include "tst_severalways.moc"
