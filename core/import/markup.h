// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

struct _xmlDoc; // NOLINT(bugprone-reserved-identifier): libxml2 calls it so
struct _xmlNode; // NOLINT(bugprone-reserved-identifier)

namespace handlens {

/// A node of a Markup, which must outlive it. Names are without prefix, and matter by their case.
class MarkupNode final
{
public:
    MarkupNode() = default;
    explicit MarkupNode(const _xmlNode* node)
        : m_node(node)
    {
    }

    [[nodiscard]] explicit operator bool() const { return m_node != nullptr; }
    [[nodiscard]] bool isElement() const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] QString name() const; ///< of an element
    [[nodiscard]] bool is(const char* name) const;
    [[nodiscard]] QString attribute(const char* name) const; ///< empty where there is none
    [[nodiscard]] bool has(const char* attribute) const;
    [[nodiscard]] QString text() const; ///< of it and all below
    [[nodiscard]] QList<MarkupNode> nodes() const; ///< texts and elements right below
    [[nodiscard]] QList<MarkupNode> children() const; ///< elements right below
    [[nodiscard]] QList<MarkupNode> children(const char* name) const;
    [[nodiscard]] MarkupNode child(const char* name) const; ///< the first such; none: no node
    [[nodiscard]] QList<MarkupNode> descendants(const char* name) const; ///< in document order

private:
    const _xmlNode* m_node = nullptr;
};

/// A parsed XML or HTML file. Nothing else is opened for it, at most 256 elements are inside one another, and
/// no entity is expanded: what declares one is refused. (libxml2, with its limits left on.)
class Markup final
{
public:
    enum class Flaw {
        None,
        Damaged,
        Entities, ///< declares entities
    };

    /// Well-formed XML, in any encoding it declares.
    [[nodiscard]] static Markup fromXml(const QByteArray& bytes);
    /// HTML as it is found, well-formed or not, in the encoding it declares, else UTF-8.
    [[nodiscard]] static Markup fromHtml(const QByteArray& bytes);

    [[nodiscard]] Flaw flaw() const { return m_flaw; }
    [[nodiscard]] int line() const { return m_line; } ///< where it is damaged, from 1; 0: not known
    /// No node where there is a flaw.
    [[nodiscard]] MarkupNode root() const;

private:
    Markup(_xmlDoc* document, Flaw flaw, int line);

    std::unique_ptr<_xmlDoc, void (*)(_xmlDoc*)> m_document;
    Flaw m_flaw;
    int m_line;
};

} // namespace handlens
