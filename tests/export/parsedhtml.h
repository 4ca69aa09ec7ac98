// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QImage>
#include <QStringList>

namespace handlens::test {

/// An element of a document, with all the text in it.
struct ParsedElement {
    QString name;
    QHash<QString, QString> attributes;
    QString text;
};

/// Every element of the well-formed document `html`, in the order in which they begin; empty where it is not
/// well-formed.
[[nodiscard]] QList<ParsedElement> parsedHtml(const QByteArray& html);

/// Those called `name`, and of the class `kind` unless that is empty.
[[nodiscard]] QList<ParsedElement> elements(
    const QList<ParsedElement>& all, QLatin1StringView name, const QString& kind = {});
[[nodiscard]] QStringList texts(const QList<ParsedElement>& elements);

/// The pictures that are embedded in the document, null where one is not.
[[nodiscard]] QList<QImage> pictures(const QList<ParsedElement>& all);

} // namespace handlens::test
