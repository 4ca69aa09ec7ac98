// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/fileflaws.h"
#include "import/importedrecognition.h"

#include <QCoreApplication>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace handlens {

namespace {

struct ScaledRecognition {
    Q_DECLARE_TR_FUNCTIONS(ScaledRecognition)
};

/// Puts places of a file onto a picture.
class Scaling final
{
public:
    Scaling(const QSize& from, const QSize& to)
        : m_to(to)
    {
        if (!from.isEmpty() && from != to)
            m_map = QTransform::fromScale(to.width() / static_cast<double>(from.width()),
                to.height() / static_cast<double>(from.height()));
    }

    void scale(QPolygonF& polygon)
    {
        if (!m_map.isIdentity())
            polygon = m_map.map(polygon);
        const bool hadArea = !polygon.boundingRect().isEmpty();
        for (QPointF& corner : polygon) {
            const QPointF inside(std::clamp<double>(corner.x(), 0, m_to.width()),
                std::clamp<double>(corner.y(), 0, m_to.height()));
            m_outside = m_outside || (corner - inside).manhattanLength() > 1;
            corner = inside;
        }
        if (hadArea && polygon.boundingRect().isEmpty())
            polygon.clear(); // all of it lay beside the picture
    }
    [[nodiscard]] bool outside() const { return m_outside; }

private:
    QSize m_to;
    QTransform m_map;
    bool m_outside = false;
};

QString shapeWarning(const QSize& from, const QSize& to)
{
    if (from.isEmpty())
        return ScaledRecognition::tr(
            "The file does not say how large its page is, so its places were taken as pixels of "
            "this picture. Check that the outlines lie on the writing.");
    constexpr double rounding = 0.01;
    const double horizontal = to.width() / static_cast<double>(from.width());
    const double vertical = to.height() / static_cast<double>(from.height());
    if (std::abs(horizontal / vertical - 1) <= rounding)
        return {};
    return ScaledRecognition::tr(
        "The page in the file has another shape (%1 × %2) than this picture (%3 × %4), so "
        "outlines may not lie on the writing. Check that the file belongs to this page.")
        .arg(from.width())
        .arg(from.height())
        .arg(to.width())
        .arg(to.height());
}

bool hasPlaces(const Recognition& recognition)
{
    return std::ranges::any_of(recognition.lines,
        [](const Line& line) { return !line.polygon.isEmpty() || !line.baseline.isEmpty(); });
}

} // namespace

Recognition scaledTo(const ImportedPage& page, const QSize& pagePixels)
{
    Recognition scaled = page.recognition;
    if (!hasPlaces(scaled))
        return scaled;
    Scaling scaling(page.size, pagePixels);
    for (Line& line : scaled.lines) {
        scaling.scale(line.polygon);
        scaling.scale(line.baseline);
        for (Word& word : line.words)
            scaling.scale(word.polygon);
        for (Glyph& glyph : line.glyphs)
            scaling.scale(glyph.polygon);
    }
    QStringList warnings = scaled.warnings;
    warnings << shapeWarning(page.size, pagePixels);
    if (scaling.outside())
        warnings << FileFlaws { .outside = true }.sentences();
    warnings.removeAll(QString());
    warnings.removeDuplicates();
    scaled.warnings = warnings;
    return scaled;
}

} // namespace handlens
