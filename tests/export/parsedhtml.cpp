// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/parsedhtml.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>

namespace handlens::test {

using namespace Qt::StringLiterals;

QList<ParsedElement> parsedHtml(const QByteArray& html)
{
    QList<ParsedElement> all;
    QList<qsizetype> open;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            open << all.size();
            ParsedElement& element = all.emplaceBack();
            element.name = reader.name().toString();
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute& attribute : attributes)
                element.attributes.insert(attribute.name().toString(), attribute.value().toString());
            break;
        }
        case QXmlStreamReader::Characters:
            for (const qsizetype element : open)
                all[element].text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? QList<ParsedElement>() : all;
}

QList<ParsedElement> elements(const QList<ParsedElement>& all, QLatin1StringView name, const QString& kind)
{
    QList<ParsedElement> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const ParsedElement& element) {
        return element.name == name
            && (kind.isEmpty() || element.attributes.value(u"class"_s).split(u' ').contains(kind));
    });
    return found;
}

QStringList texts(const QList<ParsedElement>& elements)
{
    QStringList texts;
    std::ranges::transform(elements, std::back_inserter(texts), &ParsedElement::text);
    return texts;
}

QList<QImage> pictures(const QList<ParsedElement>& all)
{
    QList<QImage> pictures;
    const QList<ParsedElement> found = elements(all, "img"_L1);
    for (const ParsedElement& element : found) {
        const QString data = element.attributes.value(u"src"_s).section(u"base64,"_s, 1);
        pictures << QImage::fromData(QByteArray::fromBase64(data.toLatin1()));
    }
    return pictures;
}

} // namespace handlens::test
