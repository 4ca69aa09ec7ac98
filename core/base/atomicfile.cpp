// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace handlens {

namespace {

struct AtomicFile {
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

tl::unexpected<Error> cannotWrite(const QString& path, const QString& reason)
{
    return failure({ ErrorKind::File,
        AtomicFile::tr(
            "“%1” could not be written: %2. What was there before is untouched; choose another place.")
            .arg(QFileInfo(path).fileName(), reason),
        path });
}

/// Opens the temporary file beside the target of `file`; it goes with `file` unless that is committed.
Result<void> openBeside(QSaveFile& file)
{
    const QFileInfo target(file.fileName());
    if (target.exists() && !target.isFile())
        return cannotWrite(file.fileName(), AtomicFile::tr("it is not an ordinary file"));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file.fileName(), file.errorString());
    return {};
}

} // namespace

Result<void> checkSaving(const QString& path)
{
    QSaveFile file(path);
    return openBeside(file);
}

Result<void> saveAtomically(const QString& path, QByteArrayView bytes)
{
    QSaveFile file(path);
    if (Result<void> opened = openBeside(file); !opened)
        return opened;
    // A short write leaves error() at NoError and commit() would then replace a good file by a cut one.
    if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush()) {
        file.cancelWriting();
        return cannotWrite(path, AtomicFile::tr("the disk is full or the file system refused the data"));
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace handlens
