// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/filewalk.h"

#include "imaging/imagefile.h"
#include "imaging/refusal.h"

#include <QCollator>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace handlens {

namespace {

// The C locale of scripts and tests compares bytes and knows no numbers.
QCollator naturalOrder()
{
    const QLocale locale;
    QCollator order(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order;
}

class Walk final
{
public:
    explicit Walk(const CancelCheck& cancelled)
        : m_cancelled(cancelled)
    {
    }

    void named(const QString& path);
    [[nodiscard]] CollectedFiles found() const { return m_found; }

private:
    void folder(const QString& path, int depth);
    void fileInFolder(const QString& path);
    [[nodiscard]] QFileInfoList sorted(const QString& folder, QDir::Filters filters) const;
    // Asked before each file, so that what is left out is known to be there.
    [[nodiscard]] bool full();
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled(); }

    CancelCheck m_cancelled;
    QCollator m_order = naturalOrder();
    QSet<QString> m_visited; ///< canonical paths of folders
    CollectedFiles m_found;
};

void Walk::named(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        folder(info.absoluteFilePath(), 1);
        return;
    }
    if (isCancelled() || full())
        return;
    const Result<ImageFile> image = openImageFile(info.absoluteFilePath(), {});
    if (image)
        m_found.files << info.absoluteFilePath();
    else
        m_found.skipped << image.error();
}

void Walk::folder(const QString& path, int depth)
{
    if (isCancelled())
        return;
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    if (canonical.isEmpty() || m_visited.contains(canonical))
        return;
    if (depth > walkDepth) {
        m_found.truncated = true;
        return;
    }
    m_visited.insert(canonical);
    if (!info.isReadable()) {
        m_found.skipped << refusal::unreadable(imageName(path), {});
        return;
    }
    for (const QFileInfo& file : sorted(path, QDir::Files)) {
        if (isCancelled() || full())
            return;
        fileInFolder(file.absoluteFilePath());
    }
    for (const QFileInfo& inner : sorted(path, QDir::Dirs | QDir::NoDotAndDotDot))
        folder(inner.absoluteFilePath(), depth + 1);
}

void Walk::fileInFolder(const QString& path)
{
    if (openImageFile(path, {}))
        m_found.files << path;
    else
        ++m_found.ignored;
}

QFileInfoList Walk::sorted(const QString& folder, QDir::Filters filters) const
{
    QFileInfoList entries = QDir(folder).entryInfoList(filters, QDir::NoSort);
    std::ranges::stable_sort(entries, [this](const QFileInfo& a, const QFileInfo& b) {
        const int order = m_order.compare(a.fileName(), b.fileName());
        return order == 0 ? a.fileName() < b.fileName() : order < 0;
    });
    return entries;
}

bool Walk::full()
{
    if (m_found.files.size() < walkFiles)
        return false;
    m_found.truncated = true;
    return true;
}

} // namespace

CollectedFiles collectImages(const QStringList& paths, const CancelCheck& cancelled)
{
    Walk walk(cancelled);
    for (const QString& path : paths)
        walk.named(path);
    return walk.found();
}

} // namespace handlens
