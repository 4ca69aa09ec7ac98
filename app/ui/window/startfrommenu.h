// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "transcript/readernames.h"

#include <QMenu>

namespace handlens {

class MessageBar;

/// Lets the transcript of the page in view begin anew: from what its readers agree on, or from one of them.
class StartFromMenu final : public QMenu
{
    Q_OBJECT
public:
    StartFromMenu(Session& session, const ReaderNames& names, MessageBar& messages, QWidget* parent);

    void setPage(PageId page) { m_page = page; }
    /// Has the readers of the page vote, and starts from what they agree on.
    void startFromConsensus();

private:
    void fill();
    void start(const Recognition& reading);

    Session& m_session;
    ReaderNames m_names;
    MessageBar& m_messages;
    PageId m_page;
};

} // namespace handlens
