// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/filepage.h"
#include "import/markup.h"

#include <QHash>

namespace handlens {

/// The confidence that is certain: 100 by the specification, but 1 where no confidence in the file is above
/// it, as some programs write fractions.
[[nodiscard]] double hocrConfidenceScale(const MarkupNode& root);

/// An element of hOCR: its classes, and the properties in its title ("bbox 0 0 10 10; x_wconf 90").
class HocrElement final
{
public:
    explicit HocrElement(const MarkupNode& node);

    [[nodiscard]] const MarkupNode& node() const { return m_node; }
    [[nodiscard]] bool is(QLatin1StringView className) const;
    [[nodiscard]] bool isAnyOf(std::initializer_list<QLatin1StringView> classNames) const;

    [[nodiscard]] QString property(const QString& name) const { return m_properties.value(name); }
    /// The numbers of a property; none where it is missing or has something else.
    [[nodiscard]] QList<double> numbers(const QString& name) const;
    /// The rectangle of bbox; empty: none.
    [[nodiscard]] QRectF box() const;
    /// The confidence it states for all of it, where `scale` is certain: x_wconf, else x_conf or x_confs of
    /// one number, else a negative log probability (nlp).
    [[nodiscard]] FileScore score(double scale) const;
    /// The confidences it states for its characters: x_confs, else x_conf, else nlp.
    [[nodiscard]] QList<FileScore> scores(double scale) const;

private:
    MarkupNode m_node;
    QStringList m_classes;
    QHash<QString, QString> m_properties;
};

/// The corners x0, y0, x1, y1 stand for; empty where that is no rectangle.
[[nodiscard]] QPolygonF hocrBox(const QList<double>& numbers, qsizetype first = 0);

} // namespace handlens
