// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/httpmessage.h"

#include <optional>

namespace handlens::test {

/// Takes HTTP/1.1 requests apart as they come, strictly: what a careful service would refuse makes it
/// broken().
class RequestParser final
{
public:
    void feed(const QByteArray& bytes);

    /// The next complete request, and forgets it.
    [[nodiscard]] std::optional<ReceivedRequest> take();
    /// The head of the present request is complete: bodyReceived() and bodyExpected() count.
    [[nodiscard]] bool hasHead() const { return m_hasHead; }
    [[nodiscard]] qint64 bodyExpected() const { return m_expected; }
    [[nodiscard]] qint64 bodyReceived() const
    {
        return m_hasHead ? qMin(qint64(m_bytes.size()), m_expected) : 0;
    }
    /// What came is no HTTP/1.1 request; nothing more will be taken.
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    void parseHead();
    [[nodiscard]] bool parseRequestLine(const QByteArray& line);
    [[nodiscard]] bool parseHeader(const QByteArray& line);
    [[nodiscard]] bool checkFraming();

    QByteArray m_bytes; ///< not used yet: of the head, or of the body once there is a head
    ReceivedRequest m_request;
    qint64 m_expected = 0;
    bool m_hasHead = false;
    bool m_broken = false;
};

} // namespace handlens::test
