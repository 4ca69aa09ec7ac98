// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparisonsource.h"
#include "document/page.h"
#include "page/overlaylayer.h"

#include <QCoreApplication>

#include <map>

namespace handlens {

/// What lies over the page in view: the transcript, or what a reader said, with the heat one chose. Made when
/// first looked at and kept, so that looking again costs nothing.
class LayerSource final
{
    Q_DECLARE_TR_FUNCTIONS(LayerSource)
public:
    /// `source` must outlive it, and be at the page that layers are wanted of.
    explicit LayerSource(ComparisonSource& source)
        : m_source(source)
    {
    }

    void setMode(HeatMode mode);
    /// What is shown of the heat that was chosen: this reader's own where fewer than two read the page.
    [[nodiscard]] HeatMode mode() const;
    /// What the heat means, a sentence for the legend; empty: what the reader means by it.
    [[nodiscard]] QString note() const;
    /// `reading`: none is the transcript; must be of the page.
    [[nodiscard]] std::shared_ptr<const OverlayLayer> layer(const Page& page, RecognitionId reading);
    /// What all readers have at a glyph of `reading`, in a line of plain text; empty where the heat does not
    /// compare.
    [[nodiscard]] QString remark(RecognitionId reading, int line, int glyph) const;

    void forgetTranscript() { m_layers.erase(RecognitionId()); }
    void forgetAll() { m_layers.clear(); }

private:
    [[nodiscard]] QString disputed(
        const PageComparison& comparison, const AlignedColumn& column, qsizetype side) const;
    [[nodiscard]] QString scores(const PageComparison& comparison, const AlignedColumn& column) const;

    ComparisonSource& m_source;
    HeatMode m_mode = HeatMode::ThisReader;
    std::map<RecognitionId, std::shared_ptr<const OverlayLayer>> m_layers;
};

/// As the settings keep it.
[[nodiscard]] QString heatModeKey(HeatMode mode);
/// The mode of a key; what is not known is the reader's own heat.
[[nodiscard]] HeatMode heatModeOf(const QString& key);

} // namespace handlens
