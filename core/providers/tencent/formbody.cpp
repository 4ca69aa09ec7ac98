// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/formbody.h"

#include <QRandomGenerator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QByteArray boundaryNotIn(const QByteArray& picture)
{
    QByteArray boundary;
    do {
        boundary = "handlens";
        for (int i = 0; i < 4; ++i)
            boundary += QByteArray::number(QRandomGenerator::global()->generate(), 36);
    } while (picture.contains(boundary));
    return boundary;
}

} // namespace

FormBody formBody(
    const QList<FormField>& fields, const QByteArray& key, const QByteArray& picture, const QString& format)
{
    const bool isPng = format == "png"_L1;
    const QByteArray boundary = boundaryNotIn(picture);
    QByteArray head;
    for (const FormField& field : fields)
        head += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.name + "\"\r\n\r\n"
            + field.value + "\r\n";
    head += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + key + "\"; filename=\""
        + (isPng ? "page.png" : "page.jpg") + "\"\r\nContent-Type: " + (isPng ? "image/png" : "image/jpeg")
        + "\r\n\r\n";
    const QByteArray tail = "\r\n--" + boundary + "--\r\n";
    FormBody form { "multipart/form-data; boundary=" + boundary, head };
    form.bytes.reserve(head.size() + picture.size() + tail.size());
    form.bytes += picture;
    form.bytes += tail;
    return form;
}

} // namespace handlens
