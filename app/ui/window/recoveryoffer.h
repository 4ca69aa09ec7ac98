// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/lostsessionsearch.h"

namespace handlens {

class MessageBar;
class Session;

/// Looks for sessions that did not end well and offers to bring their pages back.
class RecoveryOffer final : public QObject
{
    Q_OBJECT
public:
    /// `folder`: where lost sessions lie; empty: none are looked for. `bar` is the offer's own.
    RecoveryOffer(Session& session, const QString& folder, MessageBar& bar);

    /// Looks, the first time it is called.
    void begin() { m_search.begin(); }

private:
    void offer(const QList<LostSession>& lost);

    Session& m_session;
    MessageBar& m_bar;
    LostSessionSearch m_search;
};

} // namespace handlens
