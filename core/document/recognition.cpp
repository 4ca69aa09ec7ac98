// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/recognition.h"

#include <QStringList>

namespace handlens {

QString Line::text() const
{
    QString joined;
    for (const Glyph& glyph : glyphs)
        joined += glyph.text;
    return joined;
}

QString Recognition::text() const
{
    QStringList texts;
    texts.reserve(lines.size());
    for (const Line& line : lines)
        texts << line.text();
    return texts.join(u'\n');
}

QPolygonF rectPolygon(const QRectF& rect)
{
    return QPolygonF({ rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft() });
}

} // namespace handlens
