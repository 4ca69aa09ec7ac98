// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/htmlwriter.h"

#include "export/comparisonexport.h"

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

/// `text` without the two characters of a text that XML cannot have even as references.
QString allowed(const QString& text)
{
    QString clean = writtenText(text);
    clean.replace(QChar(0xFFFE), QChar::ReplacementCharacter);
    clean.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    return clean;
}

} // namespace

HtmlWriter::HtmlWriter()
    : m_writer(&m_bytes)
{
    m_writer.writeDTD(u"<!DOCTYPE html>\n"_s);
}

void HtmlWriter::begin(const QString& element, const QString& classes)
{
    m_writer.writeStartElement(element);
    if (!classes.isEmpty())
        m_writer.writeAttribute(u"class"_s, classes);
}

void HtmlWriter::end()
{
    m_writer.writeCharacters(QString()); // or an empty element would lose its end tag, which HTML needs
    m_writer.writeEndElement();
}

void HtmlWriter::attribute(const QString& name, const QString& value)
{
    m_writer.writeAttribute(name, allowed(value));
}

void HtmlWriter::text(const QString& text)
{
    m_writer.writeCharacters(allowed(text));
}

void HtmlWriter::element(const QString& element, const QString& text, const QString& classes)
{
    begin(element, classes);
    this->text(text);
    end();
}

void HtmlWriter::isolated(const QString& text)
{
    element(u"bdi"_s, text);
}

void HtmlWriter::single(const QString& element, const QList<std::pair<QString, QString>>& attributes)
{
    m_writer.writeEmptyElement(element);
    for (const auto& [name, value] : attributes)
        attribute(name, value);
}

void HtmlWriter::style(QLatin1StringView css)
{
    begin(u"style"_s);
    m_writer.writeCharacters(css.toString()); // as it is: line ends are no data here
    end();
}

QByteArray HtmlWriter::finish()
{
    m_writer.writeEndDocument();
    return m_bytes + '\n';
}

} // namespace handlens
