// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/schemacheck.h"

#include "support/testdata.h"

#include <QProcess>

namespace handlens::test {

using namespace Qt::StringLiterals;

SchemaVerdict checkAgainstSchema(const QByteArray& document, const QString& schema)
{
    QProcess python;
    python.start(u"python3"_s,
        { sourceFile(u"tests/export/validate.py"_s), sourceFile(u"resources/schema/%1.json"_s.arg(schema)) });
    if (!python.waitForStarted())
        return {};
    python.write(document);
    python.closeWriteChannel();
    if (!python.waitForFinished(60000) || python.exitCode() == 77)
        return {};
    const bool valid = python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
    return { true, valid, python.readAllStandardOutput() + python.readAllStandardError() };
}

} // namespace handlens::test
