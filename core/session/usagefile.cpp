// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/usagefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct UsageRecord {
    Q_DECLARE_TR_FUNCTIONS(UsageRecord)
};

constexpr auto succeeded = "succeeded"_L1;
// What one line may claim; more is damage, and sums stay far from the bounds of their type.
constexpr qint64 mostBytes = 1LL << 32;
constexpr qint64 mostMilliseconds = 24LL * 3600 * 1000;

tl::unexpected<Error> cannotNote(const QFile& file)
{
    return failure({ ErrorKind::File,
        UsageRecord::tr("The record of paid calls cannot be kept (%1), so nothing was sent. Free some disk "
                        "space, see that “%2” can be written, and try again.")
            .arg(file.errorString(), file.fileName()),
        {}, Outcome::NotSent });
}

bool flushToDisk([[maybe_unused]] const QFile& file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#elif defined(Q_OS_WIN)
    return ::_commit(file.handle()) == 0;
#else
    return true;
#endif
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

UsageFile::UsageFile(const QString& path)
    : m_path(path)
{
}

Result<void> UsageFile::refresh()
{
    QFile file(m_path);
    if (!file.exists() || file.size() < m_read) { // somebody cleared it away
        m_read = 0;
        m_totals.clear();
        m_begun.clear();
    }
    if (!file.exists() || file.size() == m_read)
        return {};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(m_read))
        return cannotNote(file);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return cannotNote(file);
    qsizetype start = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', start)) {
        take(bytes.sliced(start, end - start));
        start = end + 1;
    }
    m_read += start;
    return {};
}

void UsageFile::take(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString call = object.value("call"_L1).toString();
    if (call.isEmpty())
        return;
    if (object.contains("end"_L1)) {
        takeEnd(call, object.value("end"_L1).toString(), object.value("milliseconds"_L1).toInteger());
        return;
    }
    const QString provider = object.value("provider"_L1).toString();
    if (provider.isEmpty() || m_begun.contains(call))
        return;
    const qint64 bytes = std::clamp<qint64>(object.value("bytes"_L1).toInteger(), 0, mostBytes);
    m_begun.insert(call, { provider, bytes });
    Usage& total = m_totals[provider];
    ++total.sent;
    ++total.unknown;
    total.bytes += bytes;
}

void UsageFile::takeEnd(const QString& call, const QString& outcome, qint64 milliseconds)
{
    const auto begun = m_begun.constFind(call);
    if (begun == m_begun.constEnd())
        return;
    Usage& total = m_totals[begun->provider];
    if (outcome == outcomeName(Outcome::NotSent)) {
        --total.sent;
        total.bytes -= begun->bytes;
    } else {
        total.time += std::chrono::milliseconds(std::clamp<qint64>(milliseconds, 0, mostMilliseconds));
    }
    if (outcome != outcomeName(Outcome::Unknown))
        --total.unknown;
    if (outcome == succeeded)
        ++total.succeeded;
    else if (outcome == outcomeName(Outcome::Refused))
        ++total.refused;
    m_begun.erase(begun);
}

Usage UsageFile::usage(const QString& provider) const
{
    return m_totals.value(provider);
}

Result<void> UsageFile::appendBegin(const QString& call, const QString& provider, qint64 bytes)
{
    return append(lineOf({ { "call"_L1, call }, { "provider"_L1, provider }, { "bytes"_L1, bytes } }), true);
}

Result<void> UsageFile::appendEnd(
    const QString& call, std::optional<Outcome> outcome, std::chrono::milliseconds took)
{
    return append(lineOf({ { "call"_L1, call }, { "end"_L1, outcome ? outcomeName(*outcome) : succeeded },
                      { "milliseconds"_L1, static_cast<qint64>(took.count()) } }),
        false);
}

Result<void> UsageFile::append(const QByteArray& line, bool toDisk)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered,
            QFile::ReadOwner | QFile::WriteOwner))
        return cannotNote(file);
    const qint64 before = file.size();
    // Whoever was killed while writing left half a line, which must not swallow this one.
    const bool cut = before > 0 && (!file.seek(before - 1) || file.read(1) != "\n");
    const QByteArray bytes = cut ? '\n' + line : line;
    if (file.write(bytes) != bytes.size() || (toDisk && !flushToDisk(file))) {
        const auto error = cannotNote(file);
        file.resize(before);
        return error;
    }
    return refresh();
}

} // namespace handlens
