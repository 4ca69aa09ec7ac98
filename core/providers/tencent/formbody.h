// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace handlens {

/// One plain field of a form.
struct FormField {
    QByteArray name;
    QByteArray value;
};

/// A multipart/form-data body and the Content-Type that goes with it.
struct FormBody {
    QByteArray contentType;
    QByteArray bytes;
};

/// `fields`, and `picture` as a file under `key`: page.jpg or page.png, never a name of the person's.
/// `format` is "jpeg" or "png". The boundary is letters and digits, so that the header needs no quotes.
[[nodiscard]] FormBody formBody(
    const QList<FormField>& fields, const QByteArray& key, const QByteArray& picture, const QString& format);

} // namespace handlens
