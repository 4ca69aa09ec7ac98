// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/undocommand.h"

#include <algorithm>

namespace handlens {

UndoCommand::UndoCommand(const QString& text, const QList<Command>& commands, int mergeKey, Apply apply)
    : QUndoCommand(text)
    , m_next(commands)
    , m_mergeKey(mergeKey)
    , m_apply(std::move(apply))
{
}

void UndoCommand::redo()
{
    run();
}

void UndoCommand::undo()
{
    run();
}

// Doing and undoing are the same: apply the list, and keep what takes it back, last first.
void UndoCommand::run()
{
    QList<Command> inverse;
    for (const Command& command : std::as_const(m_next)) {
        if (const std::optional<Command> back = m_apply(command))
            inverse.prepend(*back);
    }
    m_next = inverse;
    // A step of which nothing fits any more (its page is gone for good) leaves the stack by itself.
    setObsolete(inverse.isEmpty());
}

bool UndoCommand::mergeWith(const QUndoCommand* next)
{
    const auto* other = dynamic_cast<const UndoCommand*>(next);
    if (!other || other->m_mergeKey != m_mergeKey)
        return false;
    // Both were applied: taking back the pair is taking back the later one first.
    if (!joinTyping(*other))
        m_next = other->m_next + m_next;
    return true;
}

// A hundred keys in one line are taken back at once, not one by one: what the later one puts back is what the
// earlier one takes away again.
bool UndoCommand::joinTyping(const UndoCommand& later)
{
    if (m_next.size() != 1 || later.m_next.size() != 1)
        return false;
    auto* ours = std::get_if<ReplaceLines>(&m_next.first());
    const auto* theirs = std::get_if<ReplaceLines>(&later.m_next.first());
    if (!ours || !theirs || ours->page != theirs->page
        || !std::ranges::equal(ours->remove, theirs->insert, {}, {}, &TranscriptLine::id))
        return false;
    ours->remove = theirs->remove;
    return true;
}

} // namespace handlens
