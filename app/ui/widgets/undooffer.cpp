// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "widgets/undooffer.h"

#include "widgets/messagebar.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace handlens {

namespace {

struct UndoOffer {
    Q_DECLARE_TR_FUNCTIONS(UndoOffer)
};

} // namespace

void offerUndo(MessageBar& bar, QUndoStack& stack, const QString& sentence)
{
    bar.showMessage(MessageKind::Info, sentence, { { UndoOffer::tr("Undo"), [&stack] { stack.undo(); } } });
    const auto dismiss = [&bar, sentence] {
        if (bar.sentence() == sentence)
            bar.dismiss();
    };
    QObject::connect(&stack, &QUndoStack::indexChanged, &bar, dismiss, Qt::SingleShotConnection);
}

} // namespace handlens
