// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "probe.h"

#include <QJsonDocument>

namespace handlens::test {

using namespace Qt::StringLiterals;

Probe::Probe(const QProcessEnvironment& environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(HANDLENS_KEYCHAINPROBE), QStringList());
}

Probe::~Probe()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void Probe::send(const QString& command)
{
    m_process.write(command.toUtf8() + '\n');
}

QJsonObject Probe::next()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30000))
            return {};
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

int Probe::quit()
{
    send(u"quit"_s);
    if (!m_process.waitForFinished(30000) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

} // namespace handlens::test
