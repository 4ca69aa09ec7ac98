// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/command.h"

#include <QUndoCommand>

#include <functional>

namespace handlens {

/// One thing a person did, made of one or more commands. Typing in one line in a row is one step: commands
/// with the same `mergeKey` (0: never) join.
class UndoCommand final : public QUndoCommand
{
public:
    /// Applies a command to the session and returns what takes it back; nothing when it does not fit any
    /// more.
    using Apply = std::function<std::optional<Command>(const Command&)>;

    UndoCommand(const QString& text, const QList<Command>& commands, int mergeKey, Apply apply);

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return m_mergeKey == 0 ? -1 : m_mergeKey; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    [[nodiscard]] bool joinTyping(const UndoCommand& later);
    void run();

    QList<Command> m_next; ///< what run() applies; afterwards what takes it back, in the order to be applied
    int m_mergeKey = 0;
    Apply m_apply;
};

} // namespace handlens
