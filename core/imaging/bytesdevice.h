// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagegate.h"

#include <QByteArray>
#include <QIODevice>

namespace handlens {

/// A file's bytes as a device that ends early once nobody wants the picture any more: the only way to stop
/// Qt's decoders, which then give up within a few kilobytes.
class BytesDevice final : public QIODevice
{
public:
    BytesDevice(QByteArray bytes, CancelCheck cancelled);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
    CancelCheck m_cancelled;
};

} // namespace handlens
