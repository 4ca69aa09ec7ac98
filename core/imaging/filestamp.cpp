// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/filestamp.h"

#include <QFileInfo>

namespace handlens {

FileStamp fileStamp(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return {};
    return { file.size(), file.lastModified(), file.metadataChangeTime() };
}

} // namespace handlens
