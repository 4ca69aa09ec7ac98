// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <optional>
#include <type_traits>

namespace handlens {

/// One setting: its key in the file, its type, and its value before a person chose one. A number outside
/// `least`…`most` in the file is taken as the nearest of them; both 0: no bounds.
template <typename T> struct Setting {
    const char* key;
    T fallback;
    T least = {};
    T most = {};
};

/// Every setting there is. Never a secret (design §5.6).
namespace setting {
inline const Setting<QString> uiLanguage { "ui/language", {} }; ///< "zh_CN", "en"; empty: the desktop's
inline const Setting<QString> uiTheme { "ui/theme", {} }; ///< "light", "dark"; empty: the desktop's
inline const Setting<QByteArray> windowGeometry { "window/geometry", {} };
inline const Setting<QByteArray> windowState { "window/state", {} };
inline const Setting<QByteArray> windowSplitter { "window/splitter", {} };
inline const Setting<QByteArray> figuresGeometry { "figures/geometry", {} };
inline const Setting<QString> openFolder { "folders/open", {} };
inline const Setting<QString> exportFolder { "folders/export", {} };
inline const Setting<QString> exportFormat { "export/format", {} };
inline const Setting<QString> comparisonFormat { "export/comparisonFormat", {} };
inline const Setting<QVariantMap> readerOptions { "reading/options", {} }; ///< by key; missing: its fallback
/// Ids of the readers that “Recognise” uses; empty: the first provider.
inline const Setting<QStringList> readers { "reading/readers", {} };
/// Ids of readers a person set up beside the plain ones (recognition/readerspec.h), in their order.
inline const Setting<QStringList> ways { "reading/ways", {} };
/// Id of one of them → what the person calls it; missing: it is called after its options.
inline const Setting<QVariantMap> wayNames { "reading/wayNames", {} };
/// Provider id → map of option → value, of what differs from the option's fallback.
inline const Setting<QVariantMap> providerOptions { "reading/providerOptions", {} };
inline const Setting<double> doubtThreshold { "reading/threshold", 0.5, 0, 1 }; ///< 0…1
inline const Setting<bool> heatVisible { "view/heat", true };
inline const Setting<bool> outlinesVisible { "view/outlines", true };
/// What the heat tells: "worst" of all readers, "disagreement"; empty: how sure the reader was.
inline const Setting<QString> heatMode { "view/heatMode", {} };
inline const Setting<bool> legendCollapsed { "view/legendCollapsed", false };
inline const Setting<int> textPoints { "view/textPoints",
    0 }; ///< size of the recognised text; 0: the desktop's
inline const Setting<int> pdfDpi { "images/pdfDpi", 300, 72, 600 };
inline const Setting<QStringList> savedAccounts { "accounts/saved", {} }; ///< provider ids
/// Provider id → calls a month; missing or 0: no limit.
inline const Setting<QVariantMap> monthlyCaps { "money/monthlyCaps", {} };
/// Provider id → price of a call, a double in `currency`.
inline const Setting<QVariantMap> pricesPerCall { "money/pricesPerCall", {} };
inline const Setting<QString> currency { "money/currency", {} }; ///< as the person writes it: "CNY"
} // namespace setting

/// The settings file, read and written through typed settings only. Made once in main and passed on.
class Settings final
{
public:
    /// The desktop's own place, the same for the window and the command line.
    Settings();
    /// A file of one's own: for tests.
    explicit Settings(const QString& iniFile);
    Q_DISABLE_COPY_MOVE(Settings)

    template <typename T> [[nodiscard]] T value(const Setting<T>& which) const
    {
        const QVariant stored = m_file.value(QLatin1StringView(which.key));
        const T value = stored.canConvert<T>() ? stored.value<T>() : which.fallback;
        if constexpr (std::is_arithmetic_v<T>) {
            if (which.least < which.most)
                return value >= which.least ? std::min(value, which.most) : which.least; // NaN: the least
        }
        return value;
    }
    template <typename T> void setValue(const Setting<T>& which, const T& value)
    {
        m_file.setValue(QLatin1StringView(which.key), QVariant::fromValue(value));
    }
    /// Puts `value` under `key` into a map, or takes the entry out when there is none. The other entries stay
    /// as any program wrote them last.
    void setEntry(
        const Setting<QVariantMap>& which, const QString& key, const std::optional<QVariant>& value);
    /// Takes in what another program has written to the file since it was read last, and writes what is not
    /// written yet. Without either it only looks at the file's size and time.
    void refresh() { m_file.sync(); }
    /// Back to the fallback.
    template <typename T> void reset(const Setting<T>& which) { m_file.remove(QLatin1StringView(which.key)); }

private:
    QSettings m_file;
};

/// The folder of what is kept on this computer (recovery, usage), the same for the window and the command
/// line; may not exist yet.
[[nodiscard]] QString dataFolder();

} // namespace handlens
