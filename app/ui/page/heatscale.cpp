// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/heatscale.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace handlens {

namespace {

struct HeatScale {
    Q_DECLARE_TR_FUNCTIONS(HeatScale)
};

// Ten equidistant points of the cividis map (Nuñez, Anderton, Renslow 2018); in between is linear, which is
// within one or two steps of 255 of the full table.
constexpr std::array<QRgb, 10> anchors = { 0xff00224e, 0xff123570, 0xff3b496c, 0xff575d6d, 0xff707173,
    0xff8a8678, 0xffa59c74, 0xffc3b369, 0xffe1cc55, 0xfffee838 };

constexpr int tableSize = 256;
constexpr double opacityOfDoubt = 0.52;
constexpr double opacityOfSurety = 0.26;

QRgb interpolated(double confidence)
{
    const double at = confidence * static_cast<double>(anchors.size() - 1);
    const auto below = std::min(static_cast<size_t>(at), anchors.size() - 2);
    const double part = at - static_cast<double>(below);
    const QRgb a = anchors[below];
    const QRgb b = anchors[below + 1];
    const auto mix
        = [part](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * part)); };
    return qRgb(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
}

struct Tables {
    std::array<QRgb, tableSize> colours;
    std::array<QRgb, tableSize> tints;
};

Tables makeTables()
{
    Tables tables {};
    for (int i = 0; i < tableSize; ++i) {
        const double confidence = i / (tableSize - 1.0);
        const double opacity = opacityOfDoubt + (opacityOfSurety - opacityOfDoubt) * confidence;
        const QRgb colour = interpolated(confidence);
        const int alpha = static_cast<int>(std::lround(255 * opacity));
        tables.colours[static_cast<size_t>(i)] = colour;
        tables.tints[static_cast<size_t>(i)]
            = qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), alpha));
    }
    return tables;
}

const Tables& tables()
{
    static const Tables made = makeTables();
    return made;
}

size_t slot(double confidence)
{
    return static_cast<size_t>(std::clamp(confidence, 0.0, 1.0) * (tableSize - 1) + 0.5);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor heatColour(double confidence)
{
    return QColor::fromRgb(tables().colours[slot(confidence)]);
}

QRgb heatTint(double confidence)
{
    return tables().tints[slot(confidence)];
}

Underline underlineFor(double confidence)
{
    if (confidence >= 0.90)
        return Underline::None;
    if (confidence >= 0.75)
        return Underline::Dotted;
    if (confidence >= 0.50)
        return Underline::Dashed;
    return confidence >= 0.25 ? Underline::Solid : Underline::ZigZag;
}

double lightness(const QColor& colour)
{
    const double y = luminance(colour);
    return y > 216.0 / 24389.0 ? 116.0 * std::cbrt(y) - 16.0 : y * 24389.0 / 27.0;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

QColor laidOver(QRgb tint, const QColor& ground)
{
    const int rest = 255 - qAlpha(tint);
    const auto mix = [rest](int over, int under) { return over + (under * rest + 127) / 255; };
    return { mix(qRed(tint), ground.red()), mix(qGreen(tint), ground.green()),
        mix(qBlue(tint), ground.blue()) };
}

QString percent(double confidence)
{
    const int hundredths = static_cast<int>(std::floor(std::clamp(confidence, 0.0, 1.0) * 100 + 1e-6));
    return HeatScale::tr("%1 %").arg(hundredths);
}

} // namespace handlens
