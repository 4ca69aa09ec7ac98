// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/retryafter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestWait = std::chrono::hours(24 * 365);

/// The number of the month (1…12) with this English short name; 0 when there is none.
int monthNamed(QStringView name)
{
    constexpr std::array names { "Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1, "Jul"_L1,
        "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1 };
    const auto it = std::ranges::find_if(names, [name](QLatin1StringView each) { return each == name; });
    return it == names.end() ? 0 : static_cast<int>(it - names.begin()) + 1;
}

/// Two digits mean 1970 to 2069, as in POSIX: the RFC's own rule needs a clock, and differs from 2020 on only
/// for dates no service sends.
int yearOf(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

} // namespace

QDateTime parseHttpDate(const QByteArray& text)
{
    static const std::array forms {
        // Sun, 06 Nov 1994 08:49:37 GMT
        QRegularExpression(
            u"^[A-Z][a-z]{2}, (?<day>\\d\\d) (?<month>[A-Z][a-z]{2}) (?<year>\\d{4}) (?<time>\\d\\d:\\d\\d:\\d\\d) GMT$"_s),
        // Sunday, 06-Nov-94 08:49:37 GMT
        QRegularExpression(
            u"^[A-Z][a-z]{5,8}, (?<day>\\d\\d)-(?<month>[A-Z][a-z]{2})-(?<year>\\d\\d) (?<time>\\d\\d:\\d\\d:\\d\\d) GMT$"_s),
        // Sun Nov  6 08:49:37 1994
        QRegularExpression(
            u"^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \\d]\\d) (?<time>\\d\\d:\\d\\d:\\d\\d) (?<year>\\d{4})$"_s),
    };
    const QString date = QString::fromLatin1(text.trimmed());
    for (const QRegularExpression& form : forms) {
        const QRegularExpressionMatch match = form.match(date);
        if (!match.hasMatch())
            continue;
        const QDate day(yearOf(match.capturedView(u"year"_s)), monthNamed(match.capturedView(u"month"_s)),
            match.captured(u"day"_s).trimmed().toInt());
        const QTime time = QTime::fromString(match.captured(u"time"_s), u"hh:mm:ss"_s);
        // Qt would take an invalid time for midnight.
        return time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
    }
    return {};
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray& text, const QDateTime& serverNow)
{
    const QByteArray value = text.trimmed();
    const bool isNumber
        = !value.isEmpty() && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const std::chrono::seconds wait(value.toLongLong(&fits));
        return fits ? std::min(wait, longestWait) : longestWait;
    }
    const QDateTime until = parseHttpDate(value);
    if (!until.isValid() || !serverNow.isValid())
        return std::nullopt;
    return std::clamp(std::chrono::seconds(serverNow.secsTo(until)), std::chrono::seconds(0), longestWait);
}

} // namespace handlens
