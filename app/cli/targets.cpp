// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/targets.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct Targets {
    Q_DECLARE_TR_FUNCTIONS(Targets)
};

/// One spelling for one place, whether there is a file yet or not.
QString placeOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    return QFileInfo(info.absolutePath()).canonicalFilePath() + u'/' + info.fileName();
}

QString reasonAgainst(const QString& target, const QStringList& images)
{
    const QFileInfo info(target);
    if (info.exists() && !info.isFile())
        return Targets::tr(
            "“%1” is not an ordinary file, so nothing can be written there; choose another name.")
            .arg(target);
    if (info.fileName().isEmpty() || !QFileInfo(info.absolutePath()).isDir())
        return Targets::tr("There is no folder for “%1”; make it or choose another place.").arg(target);
    const QString place = placeOf(target);
    if (std::ranges::any_of(images,
            [&](const QString& image) { return QFileInfo::exists(image) && placeOf(image) == place; }))
        return Targets::tr("“%1” is one of the images to be read; choose another name for the result.")
            .arg(target);
    const Result<void> canBeSaved = checkSaving(target);
    return canBeSaved ? QString() : canBeSaved.error().message;
}

} // namespace

Result<void> checkTargets(const QStringList& targets, const QStringList& images)
{
    QStringList places;
    for (const QString& target : targets) {
        if (const QString reason = reasonAgainst(target, images); !reason.isEmpty())
            return failure({ ErrorKind::Usage, reason });
        const QString place = placeOf(target);
        if (places.contains(place))
            return failure({ ErrorKind::Usage,
                Targets::tr("“%1” would be written twice; give two different names.").arg(target) });
        places << place;
    }
    return {};
}

QStringList overlayPaths(const QString& path, qsizetype pages)
{
    if (path.isEmpty())
        return {};
    if (pages == 1)
        return { path };
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString stem = path.chopped(suffix.size());
    QStringList paths;
    for (qsizetype i = 1; i <= pages; ++i)
        paths << stem + u'-' + QString::number(i) + suffix;
    return paths;
}

} // namespace handlens::cli
