// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace handlens::test {

/// What a checker of our own making would not be trusted with: Python's jsonschema says it.
struct SchemaVerdict {
    bool available = false; ///< there is a Python with jsonschema
    bool valid = false;
    QByteArray reasons;
};

/// Holds `document` against the schema of this name in resources/schema.
[[nodiscard]] SchemaVerdict checkAgainstSchema(
    const QByteArray& document, const QString& schema = QStringLiteral("recognition-1"));

} // namespace handlens::test
