// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/markup.h"

#include <QStringDecoder>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <cstring>
#include <iterator>

namespace handlens {

namespace {

constexpr int quiet = XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
constexpr int quietHtml = HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING;

const xmlChar* asXml(const char* text)
{
    return reinterpret_cast<const xmlChar*>(text);
}

QString taken(xmlChar* text)
{
    if (!text)
        return {};
    QString string = QString::fromUtf8(reinterpret_cast<const char*>(text));
    xmlFree(text);
    return string;
}

// A file of ours has no use for entities of its own, and "billion laughs" begins with them.
void refuseEntity(void* parser, const xmlChar* /*name*/, int /*type*/, const xmlChar* /*publicId*/,
    const xmlChar* /*systemId*/, xmlChar* /*content*/)
{
    auto* context = static_cast<xmlParserCtxtPtr>(parser);
    *static_cast<bool*>(context->_private) = true;
    xmlStopParser(context);
}

void collect(const MarkupNode& node, const char* name, QList<MarkupNode>& found)
{
    const QList<MarkupNode> children = node.children();
    for (const MarkupNode& child : children) {
        if (child.is(name))
            found << child;
        collect(child, name, found); // at most 256 deep
    }
}

} // namespace

bool MarkupNode::isElement() const
{
    return m_node && m_node->type == XML_ELEMENT_NODE;
}

bool MarkupNode::isText() const
{
    return m_node && (m_node->type == XML_TEXT_NODE || m_node->type == XML_CDATA_SECTION_NODE);
}

QString MarkupNode::name() const
{
    return isElement() ? QString::fromUtf8(reinterpret_cast<const char*>(m_node->name)) : QString();
}

bool MarkupNode::is(const char* name) const
{
    return isElement() && std::strcmp(reinterpret_cast<const char*>(m_node->name), name) == 0;
}

QString MarkupNode::attribute(const char* name) const
{
    return isElement() ? taken(xmlGetNoNsProp(m_node, asXml(name))) : QString();
}

bool MarkupNode::has(const char* attribute) const
{
    return isElement() && xmlHasProp(m_node, asXml(attribute)) != nullptr;
}

QString MarkupNode::text() const
{
    return m_node ? taken(xmlNodeGetContent(m_node)) : QString();
}

QList<MarkupNode> MarkupNode::nodes() const
{
    QList<MarkupNode> found;
    if (!isElement())
        return found;
    for (const xmlNode* node = m_node->children; node; node = node->next) {
        const MarkupNode each(node);
        if (each.isElement() || each.isText())
            found << each;
    }
    return found;
}

QList<MarkupNode> MarkupNode::children() const
{
    QList<MarkupNode> found = nodes();
    found.removeIf([](const MarkupNode& node) { return !node.isElement(); });
    return found;
}

QList<MarkupNode> MarkupNode::children(const char* name) const
{
    QList<MarkupNode> found = children();
    found.removeIf([name](const MarkupNode& node) { return !node.is(name); });
    return found;
}

MarkupNode MarkupNode::child(const char* name) const
{
    return children(name).value(0);
}

QList<MarkupNode> MarkupNode::descendants(const char* name) const
{
    QList<MarkupNode> found;
    collect(*this, name, found);
    return found;
}

Markup::Markup(_xmlDoc* document, Flaw flaw, int line)
    : m_document(document, &xmlFreeDoc)
    , m_flaw(flaw)
    , m_line(line)
{
}

Markup Markup::fromXml(const QByteArray& bytes)
{
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(
        xmlNewParserCtxt(), &xmlFreeParserCtxt);
    bool entities = false;
    context->_private = &entities;
    context->sax->entityDecl = &refuseEntity;
    xmlDoc* document = xmlCtxtReadMemory(context.get(), bytes.constData(), static_cast<int>(bytes.size()),
        nullptr, nullptr, quiet | XML_PARSE_NONET | XML_PARSE_NOCDATA);
    if (entities)
        return { document, Flaw::Entities, 0 };
    if (!document || context->wellFormed == 0)
        return { document, Flaw::Damaged, context->lastError.line };
    return { document, Flaw::None, 0 };
}

Markup Markup::fromHtml(const QByteArray& bytes)
{
    QStringDecoder decoder = QStringDecoder::decoderForHtml(bytes);
    const QString text = decoder.isValid() ? QString(decoder.decode(bytes)) : QString::fromUtf8(bytes);
    const QByteArray utf8 = text.toUtf8();
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(
        htmlNewParserCtxt(), &htmlFreeParserCtxt);
    xmlDoc* document = htmlCtxtReadMemory(context.get(), utf8.constData(), static_cast<int>(utf8.size()),
        nullptr, "UTF-8", quietHtml | HTML_PARSE_NONET | HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
    const bool stopped = context->disableSAX != 0; // too deep, or it gave up
    return { document, !document || stopped ? Flaw::Damaged : Flaw::None, context->lastError.line };
}

MarkupNode Markup::root() const
{
    if (!m_document || m_flaw != Flaw::None)
        return {};
    return MarkupNode(xmlDocGetRootElement(m_document.get()));
}

} // namespace handlens
