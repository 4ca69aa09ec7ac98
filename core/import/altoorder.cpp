// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/altoorder.h"

#include <QSet>

#include <algorithm>

namespace handlens {

namespace {

// ElementRef and groups, in the order in which they stand; REF may name several parts.
void addMembers(const MarkupNode& group, ReadingOrder& order)
{
    const QList<MarkupNode> members = group.children();
    for (const MarkupNode& member : members) {
        const QStringList ids = member.attribute("REF").split(u' ', Qt::SkipEmptyParts);
        for (const QString& id : ids)
            order.add(id);
        addMembers(member, order);
    }
}

/// The blocks of a page, and which of them comes behind which.
class BlockChain final
{
public:
    BlockChain(const MarkupNode& page, FileFlaws& flaws)
        : m_flaws(flaws)
    {
        findLinks(page);
        if (!m_links.isEmpty())
            findBlocks(page, false);
        join();
    }

    [[nodiscard]] ReadingOrder order() const
    {
        ReadingOrder order;
        if (m_next.isEmpty())
            return order;
        const QSet<QString> circling = inCircles();
        m_flaws.order = m_flaws.order || !circling.isEmpty();
        for (const QString& block : m_blocks) {
            if (circling.contains(block))
                order.add(block);
            else if (!m_followers.contains(block))
                addFrom(block, order);
        }
        return order;
    }

private:
    void findLinks(const MarkupNode& element)
    {
        const QList<MarkupNode> parts = element.children();
        for (const MarkupNode& part : parts) {
            if (part.is("TextLine"))
                continue;
            const QString id = part.attribute("ID");
            const QString next = part.attribute("IDNEXT").trimmed();
            if (!id.isEmpty() && !next.isEmpty()) {
                m_links.insert(id, next);
                m_linked << id << next;
            }
            findLinks(part); // at most 256 deep
        }
    }

    // Those that are linked, and where there are none around them those of text.
    void findBlocks(const MarkupNode& element, bool insideLinked)
    {
        const QList<MarkupNode> parts = element.children();
        for (const MarkupNode& part : parts) {
            if (part.is("TextLine"))
                continue;
            const QString id = part.attribute("ID");
            const bool linked = m_linked.contains(id);
            if (!id.isEmpty() && (linked || (part.is("TextBlock") && !insideLinked)))
                m_blocks << id;
            findBlocks(part, insideLinked || linked); // at most 256 deep
        }
    }

    void join()
    {
        const QSet<QString> known(m_blocks.cbegin(), m_blocks.cend());
        for (const QString& block : std::as_const(m_blocks)) {
            const QString next = m_links.value(block);
            if (!known.contains(next)) // none, or on another page
                continue;
            if (m_followers.contains(next)) {
                m_flaws.order = true;
                continue;
            }
            m_next.insert(block, next);
            m_followers << next;
        }
    }

    // As no block has two before it, what no chain with a beginning leads to goes in circles.
    [[nodiscard]] QSet<QString> inCircles() const
    {
        ReadingOrder reached;
        for (const QString& block : m_blocks) {
            if (!m_followers.contains(block))
                addFrom(block, reached);
        }
        QSet<QString> circling;
        for (const QString& block : m_blocks) {
            if (reached.rankOf(block) == ReadingOrder::unstated)
                circling << block;
        }
        return circling;
    }

    void addFrom(QString block, ReadingOrder& order) const
    {
        for (; !block.isEmpty(); block = m_next.value(block))
            order.add(block);
    }

    FileFlaws& m_flaws;
    QHash<QString, QString> m_links; ///< as the file has them
    QSet<QString> m_linked; ///< at either end
    QStringList m_blocks; ///< as they stand in the file
    QHash<QString, QString> m_next;
    QSet<QString> m_followers;
};

} // namespace

ReadingOrder altoOrder(const MarkupNode& root, const MarkupNode& page, FileFlaws& flaws)
{
    ReadingOrder order;
    addMembers(root.child("ReadingOrder"), order);
    return order.isEmpty() ? BlockChain(page, flaws).order() : order;
}

} // namespace handlens
