// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/importedrecognition.h"

#include "import/altofile.h"
#include "import/filenumbers.h"
#include "import/hocrfile.h"
#include "import/linemaker.h"
#include "import/markup.h"
#include "import/pagefile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct ImportErrors {
    Q_DECLARE_TR_FUNCTIONS(ImportErrors)
};

constexpr qint64 largest = 64 << 20; // bytes; a page of ground truth with every glyph has some megabytes
constexpr qsizetype mostLines = 20'000; // of one page
constexpr qsizetype mostGlyphs = 200'000;

tl::unexpected<Error> failed(const QString& sentence, const QString& fileName, const QString& detail = {})
{
    return failure({ ErrorKind::File, sentence.arg(fileNameIn(fileName)), detail });
}

tl::unexpected<Error> tooLarge(const QString& fileName)
{
    return failed(
        ImportErrors::tr("“%1” is too large to be imported (64 MiB at most). Save fewer pages in one file."),
        fileName);
}

bool looksLikeHtml(const QByteArray& bytes)
{
    const QByteArray lower = bytes.toLower();
    return lower.contains("<html") || lower.contains("ocr_page");
}

Result<QList<FilePage>> unreadable(const Markup& xml, const QString& fileName)
{
    if (xml.flaw() == Markup::Flaw::Entities)
        return failed(
            ImportErrors::tr("“%1” declares entities, which no such file needs and which can do harm, so it "
                             "was not opened. Save it again from the program it came from."),
            fileName);
    if (xml.flaw() == Markup::Flaw::Damaged)
        return failed(
            ImportErrors::tr("“%1” is no complete hOCR, ALTO or PAGE file. Save or download it again, in one "
                             "of these formats."),
            fileName, u"not well-formed at line %1"_s.arg(xml.line()));
    return failed(
        ImportErrors::tr("“%1” is no hOCR, ALTO or PAGE file. Choose one that was saved in one of these "
                         "formats, as Transkribus, eScriptorium, Kraken and Tesseract can."),
        fileName, u"root element "_s + xml.root().name());
}

Result<QList<FilePage>> readHtml(const QByteArray& bytes, const QString& fileName)
{
    const Markup html = Markup::fromHtml(bytes);
    if (!html.root())
        return unreadable(html, fileName);
    return readHocr(html.root());
}

Result<QList<FilePage>> readPages(const QByteArray& bytes, const QString& fileName)
{
    const Markup xml = Markup::fromXml(bytes);
    if (xml.root().is("alto"))
        return readAlto(xml.root());
    if (xml.root().is("PcGts"))
        return readPage(xml.root());
    const bool mayBeHtml = xml.flaw() != Markup::Flaw::Entities && looksLikeHtml(bytes);
    return mayBeHtml ? readHtml(bytes, fileName) : unreadable(xml, fileName);
}

QList<Line> makeLines(FilePage& page)
{
    LineMaker maker(page.flaws);
    QList<Line> lines;
    qsizetype glyphs = 0;
    for (const FileLine& given : std::as_const(page.lines)) {
        const Line line = maker.line(given);
        glyphs += line.glyphs.size();
        if (lines.size() >= mostLines || glyphs > mostGlyphs) {
            page.flaws.tooMany = true;
            break;
        }
        lines << line;
    }
    return lines;
}

ImportedPage imported(FilePage page, const QString& fileName, const QDateTime& when)
{
    ImportedPage result { page.size, page.imageName, {} };
    Recognition& recognition = result.recognition;
    recognition.provider = u"import"_s;
    recognition.reader = u"import:"_s + fileNameIn(fileName);
    recognition.model = page.software;
    recognition.when = page.created.isValid() ? page.created : when;
    recognition.lines = makeLines(page);
    recognition.warnings = page.flaws.sentences();
    return result;
}

} // namespace

Result<QList<ImportedPage>> importRecognitions(
    const QByteArray& bytes, const QString& fileName, const QDateTime& when)
{
    if (bytes.size() > largest)
        return tooLarge(fileName);
    const Result<QList<FilePage>> pages = readPages(bytes, fileName);
    if (!pages)
        return failure(pages.error());
    if (pages->isEmpty())
        return failed(
            ImportErrors::tr("“%1” has no page in it. Save it again with the page and its text."), fileName);
    QList<ImportedPage> result;
    std::ranges::transform(*pages, std::back_inserter(result),
        [&](const FilePage& page) { return imported(page, fileName, when); });
    return result;
}

Result<QList<ImportedPage>> importFile(const QString& path, const QDateTime& when)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(
            ImportErrors::tr("“%1” cannot be opened. Check that it is there and that you may read it."), path,
            file.errorString());
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return failed(ImportErrors::tr("“%1” cannot be read. Copy it to this computer and try again."), path,
            file.errorString());
    return importRecognitions(bytes, path, when);
}

} // namespace handlens
