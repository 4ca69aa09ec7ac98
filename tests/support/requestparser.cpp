// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/requestparser.h"

#include <algorithm>
#include <utility>

namespace handlens::test {

namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr qint64 longestBody = 64LL * 1024 * 1024;

/// RFC 9110 §5.6.2.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isVisible(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

void RequestParser::feed(const QByteArray& bytes)
{
    m_bytes += bytes;
    if (!m_hasHead && !m_broken)
        parseHead();
}

std::optional<ReceivedRequest> RequestParser::take()
{
    if (m_broken || !m_hasHead || m_bytes.size() < m_expected)
        return std::nullopt;
    ReceivedRequest request = std::exchange(m_request, {});
    request.body = m_bytes.first(m_expected);
    m_bytes.remove(0, m_expected);
    m_hasHead = false;
    m_expected = 0;
    parseHead();
    return request;
}

void RequestParser::parseHead()
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        m_broken = m_bytes.size() > longestHead;
        return;
    }
    QByteArray head = m_bytes.first(end);
    m_bytes.remove(0, end + 4);
    bool first = true;
    while (!m_broken && !head.isNull()) {
        const qsizetype lineEnd = head.indexOf("\r\n");
        const QByteArray line = head.first(lineEnd < 0 ? head.size() : lineEnd);
        head = lineEnd < 0 ? QByteArray() : head.sliced(lineEnd + 2);
        m_broken = first ? !parseRequestLine(line) : !parseHeader(line);
        first = false;
    }
    m_broken = m_broken || !checkFraming();
    m_hasHead = !m_broken;
}

bool RequestParser::parseRequestLine(const QByteArray& line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !isVisible(parts[1]) || parts[2] != "HTTP/1.1")
        return false;
    m_request.method = parts[0];
    m_request.target = parts[1];
    return m_request.target.startsWith('/') || m_request.method == "CONNECT";
}

bool RequestParser::parseHeader(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || !isToken(QByteArrayView(line).first(colon)))
        return false;
    const QByteArray value = line.sliced(colon + 1).trimmed();
    m_request.headers << HttpHeader { line.first(colon), value };
    return std::ranges::none_of(value, [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 0x7f; });
}

// One Host, no Transfer-Encoding, at most one Content-Length, and exactly one where there can be a body.
bool RequestParser::checkFraming()
{
    const auto count = [this](QByteArrayView name) {
        return std::ranges::count_if(m_request.headers,
            [name](const HttpHeader& each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    const auto lengths = count("Content-Length");
    const bool needsLength = m_request.method == "POST" || m_request.method == "PUT";
    if (count("Host") != 1 || count("Transfer-Encoding") != 0 || lengths > 1 || (needsLength && lengths != 1))
        return false;
    bool isNumber = true;
    m_expected = lengths == 0 ? 0 : m_request.header("Content-Length").toLongLong(&isNumber);
    return isNumber && m_expected >= 0 && m_expected <= longestBody;
}

} // namespace handlens::test
