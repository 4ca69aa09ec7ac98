// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/testdata.h"

#include <QDir>
#include <QtGlobal>

namespace handlens::test {

using namespace Qt::StringLiterals;

QString sharedTestData()
{
    const QString given = qEnvironmentVariable("HANDLENS_TESTDATA");
    const QString path = given.isEmpty() ? sourceFile(u"../shared/testdata"_s) : given;
    return QDir(path).exists() ? QDir(path).absolutePath() : QString();
}

QString sourceFile(const QString& relative)
{
    return QDir::cleanPath(QString::fromUtf8(HANDLENS_SOURCE_DIR) + u'/' + relative);
}

} // namespace handlens::test
