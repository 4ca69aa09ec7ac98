// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace handlens {

/// One setting: its key in the file, its type, and its value before a person chose one.
template <typename T> struct Setting {
    const char* key;
    T fallback;
};

/// Every setting there is. Never a secret (design §5.6).
namespace setting {
inline const Setting<QString> uiLanguage { "ui/language", {} }; ///< "zh_CN", "en"; empty: the desktop's
inline const Setting<QString> uiTheme { "ui/theme", {} }; ///< "light", "dark"; empty: the desktop's
inline const Setting<QByteArray> windowGeometry { "window/geometry", {} };
inline const Setting<QByteArray> windowState { "window/state", {} };
inline const Setting<QByteArray> windowSplitter { "window/splitter", {} };
inline const Setting<QString> openFolder { "folders/open", {} };
inline const Setting<QString> exportFolder { "folders/export", {} };
inline const Setting<QString> exportFormat { "export/format", {} };
inline const Setting<QVariantMap> readerOptions { "reading/options", {} }; ///< by key; missing: its fallback
inline const Setting<double> doubtThreshold { "reading/threshold", 0.5 }; ///< 0…1
inline const Setting<bool> heatVisible { "view/heat", true };
inline const Setting<bool> outlinesVisible { "view/outlines", true };
inline const Setting<bool> legendCollapsed { "view/legendCollapsed", false };
inline const Setting<int> textPoints { "view/textPoints",
    0 }; ///< size of the recognised text; 0: the desktop's
inline const Setting<int> pdfDpi { "images/pdfDpi", 300 };
} // namespace setting

/// The settings file, read and written through typed settings only. Made once in main and passed on.
class Settings final
{
public:
    /// The desktop's own place for the application's name.
    Settings();
    /// A file of one's own: for tests.
    explicit Settings(const QString& iniFile);
    Q_DISABLE_COPY_MOVE(Settings)

    template <typename T> [[nodiscard]] T value(const Setting<T>& which) const
    {
        const QVariant stored = m_file.value(QLatin1StringView(which.key));
        return stored.canConvert<T>() ? stored.value<T>() : which.fallback;
    }
    template <typename T> void setValue(const Setting<T>& which, const T& value)
    {
        m_file.setValue(QLatin1StringView(which.key), QVariant::fromValue(value));
    }
    /// Back to the fallback.
    template <typename T> void reset(const Setting<T>& which) { m_file.remove(QLatin1StringView(which.key)); }

private:
    QSettings m_file;
};

} // namespace handlens
