// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keychainName = "org.freedesktop.secrets"_L1;
constexpr auto connectionName = "handlens-test"_L1;

// No service folders: nothing is ever started by the bus itself.
constexpr auto configuration
    = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_L1;

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished();
}

} // namespace

PrivateBus::~PrivateBus()
{
    QDBusConnection::disconnectFromBus(connectionName);
    end(m_keychain);
    end(m_bus);
}

QString PrivateBus::missingTool()
{
    for (const QString& tool : { u"dbus-daemon"_s, u"gnome-keyring-daemon"_s }) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool;
    }
    return {};
}

QString PrivateBus::address() const
{
    return u"unix:path="_s + m_folder.filePath(u"bus"_s);
}

QString PrivateBus::keychainFolder() const
{
    return home() + u"/.local/share/keyrings"_s;
}

QProcessEnvironment PrivateBus::environment() const
{
    QProcessEnvironment environment;
    for (const QString& name : { u"PATH"_s, u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s }) {
        if (qEnvironmentVariableIsSet(qPrintable(name)))
            environment.insert(name, qEnvironmentVariable(qPrintable(name)));
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, home());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"runtime"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address());
    return environment;
}

bool PrivateBus::start()
{
    QFile file(m_folder.filePath(u"bus.conf"_s));
    const QDir folder(m_folder.path());
    if (!folder.mkdir(u"home"_s) || !folder.mkdir(u"runtime"_s)
        || !QFile::setPermissions(
            m_folder.filePath(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        || !file.open(QIODevice::WriteOnly))
        return false;
    file.write(QString(configuration).arg(address()).toUtf8());
    file.close();
    m_bus.setProcessEnvironment(environment());
    m_bus.start(u"dbus-daemon"_s,
        { u"--config-file="_s + file.fileName(), u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s });
    // It tells its address once it listens.
    return m_bus.waitForReadyRead();
}

bool PrivateBus::startKeychain()
{
    m_keychain.setProcessEnvironment(environment());
    m_keychain.start(u"gnome-keyring-daemon"_s,
        { u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s,
            u"--control-directory="_s + m_folder.filePath(u"runtime/keyring"_s) });
    // The password of the keychain, which is made with it the first time.
    m_keychain.write("test\n");
    m_keychain.closeWriteChannel();
    return m_keychain.waitForStarted() && waitForKeychain();
}

bool PrivateBus::waitForKeychain()
{
    const QDBusConnection bus = QDBusConnection::connectToBus(address(), connectionName);
    return QTest::qWaitFor(
        [&bus] { return bus.interface()->isServiceRegistered(keychainName).value(); }, 20000);
}

bool PrivateBus::lockKeychain()
{
    const QDBusConnection bus = QDBusConnection::connectToBus(address(), connectionName);
    QDBusMessage lock = QDBusMessage::createMethodCall(
        keychainName, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QList<QDBusObjectPath> collections { QDBusObjectPath(
        u"/org/freedesktop/secrets/collection/login"_s) };
    lock << QVariant::fromValue(collections);
    return bus.call(lock).type() == QDBusMessage::ReplyMessage;
}

void PrivateBus::signalKeychain(int signal)
{
    if (m_keychain.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_keychain.processId()), signal);
}

void PrivateBus::freezeKeychain()
{
    signalKeychain(SIGSTOP);
}

void PrivateBus::thawKeychain()
{
    signalKeychain(SIGCONT);
}

void PrivateBus::killKeychain()
{
    end(m_keychain);
}

} // namespace handlens::test
