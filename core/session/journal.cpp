// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/journal.h"

#include "base/logging.h"
#include "document/commandjson.h"

#include <QDir>
#include <QJsonDocument>
#include <QUuid>

#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace handlens {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto header = "handlens journal 1\n";

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table {};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}();

QString fullDisk()
{
    return Journal::tr("the disk is full or the file system refused the data");
}

} // namespace

Journal::Journal(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
    , m_name(u"session-%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128).first(12)))
{
    m_syncTimer.setSingleShot(true);
    m_syncTimer.setInterval(1500ms);
    connect(&m_syncTimer, &QTimer::timeout, this, [this] { m_writer.start([this] { syncToDisk(); }); });
    m_writer.setMaxThreadCount(1);
}

Journal::~Journal()
{
    save();
}

void Journal::append(const Command& command)
{
    if (m_discarded)
        return;
    m_writer.start([this, command] { write(command); });
    if (!m_syncTimer.isActive())
        m_syncTimer.start();
}

bool Journal::flush()
{
    m_writer.waitForDone();
    return m_unwritten.isEmpty();
}

bool Journal::save()
{
    const bool written = flush();
    syncToDisk();
    return written;
}

bool Journal::open()
{
    if (m_file.isOpen())
        return true;
    if (!QDir().mkpath(m_folder)) {
        report(tr("the folder “%1” cannot be made").arg(m_folder));
        return false;
    }
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = m_folder + u'/' + m_name + u".journal"_s;
    m_lock = std::make_unique<QLockFile>(path + u".lock"_s);
    m_lock->setStaleLockTime(0ms);
    m_file.setFileName(path);
    // Unbuffered: what is written is with the operating system, and killing the program loses nothing of it.
    if (!m_lock->tryLock()) {
        report(m_lock->error() == QLockFile::PermissionError
                ? tr("no file can be made in the folder “%1”").arg(m_folder)
                : fullDisk());
        return false;
    }
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
            QFile::ReadOwner | QFile::WriteOwner)) {
        report(m_file.errorString());
        return false;
    }
    if (writeWhole(header))
        return true;
    m_file.close();
    return false;
}

// Half a line would hide every line after it, so it goes again. A short write leaves no error to tell of.
bool Journal::writeWhole(const QByteArray& bytes)
{
    const qint64 before = m_file.size();
    if (m_file.write(bytes) == bytes.size())
        return true;
    report(fullDisk());
    m_file.resize(before);
    return false;
}

void Journal::write(const Command& command)
{
    // Commands build on each other: one left out would spoil all after it, so those that failed go first.
    m_unwritten += journalLine(command);
    if (!open() || !writeWhole(m_unwritten))
        return;
    m_unwritten.clear();
    if (std::exchange(m_failing, false))
        emit worksAgain();
}

QString Journal::attachmentFolder()
{
    const QString path = m_folder + u'/' + m_name + u".files"_s;
    return QDir().mkpath(path) ? path : QString();
}

void Journal::discard()
{
    m_discarded = true;
    m_syncTimer.stop();
    flush();
    if (m_file.isOpen()) {
        m_file.close();
        m_file.remove();
    }
    QDir(m_folder + u'/' + m_name + u".files"_s).removeRecursively();
    m_lock.reset();
}

void Journal::report(const QString& reason)
{
    if (m_failing)
        return;
    qCWarning(lcSession) << "journal:" << reason;
    m_failing = true;
    emit failed({ ErrorKind::File,
        tr("Your corrections cannot be kept safe against a crash: %1. Export your text soon.").arg(reason) });
}

void Journal::syncToDisk()
{
#ifdef Q_OS_UNIX
    if (m_file.isOpen())
        ::fdatasync(m_file.handle());
#endif
}

QByteArray journalLine(const Command& command)
{
    const QByteArray json = QJsonDocument(toJson(command)).toJson(QJsonDocument::Compact);
    return QByteArray::number(crc32(json), 16).rightJustified(8, '0') + ' ' + json + '\n';
}

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = crcTable[(crc ^ static_cast<uchar>(byte)) & 0xFFU] ^ (crc >> 8);
    return ~crc;
}

JournalContent readJournal(const QByteArray& bytes)
{
    JournalContent content;
    if (!bytes.startsWith(header)) {
        content.damaged = !bytes.isEmpty();
        return content;
    }
    qsizetype start = qstrlen(header);
    while (start < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', start);
        const QByteArray line = end < 0 ? QByteArray() : bytes.sliced(start, end - start);
        const QByteArray json = line.sliced(std::min<qsizetype>(9, line.size()));
        bool hex = false;
        const quint32 checksum = line.first(std::min<qsizetype>(8, line.size())).toUInt(&hex, 16);
        const std::optional<Command> command = hex && checksum == crc32(json)
            ? commandFromJson(QJsonDocument::fromJson(json).object())
            : std::nullopt;
        if (!command) {
            content.damaged = true;
            break;
        }
        content.commands << *command;
        start = end + 1;
    }
    return content;
}

} // namespace handlens
