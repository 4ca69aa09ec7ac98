// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/hocrelement.h"

#include "import/filenumbers.h"

#include <algorithm>
#include <cmath>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// Kraken before its version 3 wrote "bbox 0 0 9 9, x_confs 0.9" and "bbox 0 0 9 9, image a.png".
bool beginsAfterComma(QStringView rest)
{
    return rest.startsWith(u", x_confs ") || rest.startsWith(u", image ");
}

// Cuts at semicolons, but not inside quotation marks: image "a;b.png"; bbox 0 0 1 1
QStringList partsOf(const QString& title)
{
    QStringList parts { QString() };
    bool quoted = false;
    for (qsizetype i = 0; i < title.size(); ++i) {
        const QChar c = title[i];
        if (c == u'"')
            quoted = !quoted;
        const bool ends = c == u';' || (c == u',' && beginsAfterComma(QStringView(title).sliced(i)));
        if (ends && !quoted)
            parts << QString();
        else
            parts.last() += c;
    }
    return parts;
}

QString unquoted(QString text)
{
    if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    return text;
}

// "nlp" is a negative log probability, all others are confidences.
FileScore scoreOf(const QString& name, double number, double scale)
{
    return { number, name == "nlp"_L1 ? std::exp(-number) : number / scale };
}

void findHighest(const MarkupNode& node, double& highest)
{
    const HocrElement element(node);
    for (const QString& name : { u"x_wconf"_s, u"x_conf"_s, u"x_confs"_s }) {
        const QList<double> numbers = element.numbers(name);
        for (const double number : numbers)
            highest = std::max(highest, number);
    }
    const QList<MarkupNode> children = node.children();
    for (const MarkupNode& child : children)
        findHighest(child, highest); // at most 256 deep
}

} // namespace

double hocrConfidenceScale(const MarkupNode& root)
{
    double highest = 0;
    findHighest(root, highest);
    return highest > 1 ? 100 : 1;
}

QPolygonF hocrBox(const QList<double>& numbers, qsizetype first)
{
    if (numbers.size() < first + 4)
        return {};
    const QRectF box(
        QPointF(numbers[first], numbers[first + 1]), QPointF(numbers[first + 2], numbers[first + 3]));
    return box.isEmpty() ? QPolygonF() : rectPolygon(box);
}

HocrElement::HocrElement(const MarkupNode& node)
    : m_node(node)
    , m_classes(node.attribute("class").simplified().split(u' ', Qt::SkipEmptyParts))
{
    const QStringList parts = partsOf(node.attribute("title"));
    for (const QString& part : parts) {
        const QString property = part.trimmed();
        const qsizetype space = property.indexOf(u' ');
        if (space > 0)
            m_properties.insert(
                property.first(space).toLower(), unquoted(property.sliced(space + 1).trimmed()));
    }
}

bool HocrElement::is(QLatin1StringView className) const
{
    return m_classes.contains(className);
}

bool HocrElement::isAnyOf(std::initializer_list<QLatin1StringView> classNames) const
{
    return std::ranges::any_of(classNames, [this](QLatin1StringView name) { return is(name); });
}

QList<double> HocrElement::numbers(const QString& name) const
{
    return fileNumbers(property(name)).value_or(QList<double>());
}

QRectF HocrElement::box() const
{
    return hocrBox(numbers(u"bbox"_s)).boundingRect();
}

FileScore HocrElement::score(double scale) const
{
    for (const QString& name : { u"x_wconf"_s, u"x_conf"_s, u"x_confs"_s, u"nlp"_s }) {
        const QList<double> given = numbers(name);
        if (given.size() == 1)
            return scoreOf(name, given.first(), scale);
    }
    return {};
}

QList<FileScore> HocrElement::scores(double scale) const
{
    QList<FileScore> found;
    for (const QString& name : { u"x_confs"_s, u"x_conf"_s, u"nlp"_s }) {
        const QList<double> given = numbers(name);
        for (const double number : given)
            found << scoreOf(name, number, scale);
        if (!found.isEmpty())
            return found;
    }
    return found;
}

} // namespace handlens
