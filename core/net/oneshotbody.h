// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace handlens {

/// The body of one request, handed out once and never again: sequential and without a way back, so that
/// QNetworkAccessManager cannot send it a second time when the connection drops (it then fails with
/// ContentReSendError instead). Shares the bytes, and copies none but those asked for.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(const QByteArray& bytes);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_taken == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// There is no way back; Qt asks when it would like to send again.
    bool seek(qint64) override { return false; }

signals:
    /// Bytes were handed over, and may leave the computer at any time from now on. Emitted inside Qt: do not
    /// destroy anything here.
    void taken();

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace handlens
