// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <vector>

/// What every benchmark needs: medians, the peak memory of this process, and one row of the common table.
/// Figures are ratios of one run against a floor or a peer measured in the same run; nothing here fails a
/// test.
namespace handlens::bench {

/// The value below which `share` (0…1) of `samples` lie.
[[nodiscard]] inline double percentile(std::vector<double> samples, double share)
{
    std::ranges::sort(samples);
    return samples.at(static_cast<size_t>(share * static_cast<double>(samples.size() - 1) + 0.5));
}

[[nodiscard]] inline double median(const std::vector<double>& samples)
{
    return percentile(samples, 0.5);
}

/// Milliseconds `work` takes.
template <typename Work> [[nodiscard]] double milliseconds(Work&& work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Peak resident memory of this process so far, MiB; 0 where the system does not tell.
[[nodiscard]] inline double peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return at < 0 ? 0 : all.sliced(at + 6).trimmed().split(' ').first().toDouble() / 1024;
}

/// `name | ours | floor | ratio | bound | peak MiB | ok/MISS`; `ours` and `floor` in `unit`, `bound` on their
/// ratio.
inline void row(
    const char* name, double ours, double floor, double bound, const char* unit, double peak = peakMiB())
{
    const double ratio = floor > 0 ? ours / floor : 0;
    std::printf("%-34s | %9.2f %-2s | %9.2f %-2s | %6.3f | <= %5.2f | %7.1f | %s\n", name, ours, unit, floor,
        unit, ratio, bound, peak, ratio <= bound ? "ok" : "MISS");
    std::fflush(stdout);
}

/// The same for a figure with an absolute bound.
inline void absoluteRow(
    const char* name, double ours, double bound, const char* unit, double peak = peakMiB())
{
    std::printf("%-34s | %9.3f %-2s | %12s | %6s | <= %5.2f | %7.1f | %s\n", name, ours, unit, "-", "-",
        bound, peak, ours <= bound ? "ok" : "MISS");
    std::fflush(stdout);
}

} // namespace handlens::bench
