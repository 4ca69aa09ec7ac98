// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QUndoStack;

namespace handlens {

class MessageBar;

/// Says in `bar` what was just done, with a button that takes it back. The next step dismisses it: from then
/// on the button would take back that one.
void offerUndo(MessageBar& bar, QUndoStack& stack, const QString& sentence);

} // namespace handlens
