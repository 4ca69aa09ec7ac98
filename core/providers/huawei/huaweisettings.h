// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

#include <QUrl>

namespace handlens {

/// The options of the provider, understood.
struct HuaweiSettings {
    /// What reads: RecognizeHandwriting v2 or RecognizeGeneralText v2.
    enum class Api { Handwriting, GeneralText };
    /// How requests prove who asks.
    enum class Auth { AccessKey, Token };

    Api api = Api::Handwriting;
    Auth auth = Auth::AccessKey;
    QString region; ///< "cn-north-4"; also the name of its project
    QString projectId; ///< empty: to be looked up
    QString enterpriseProject; ///< header Enterprise-Project-Id; empty: not sent
    bool quickMode = false;
    QString charSet;
    bool detectDirection = false;
    QUrl ocr; ///< scheme, host and port
    QUrl iam; ///< scheme, host and port
};

/// `options` must have passed checkHuaweiOptions(), with all fallbacks.
[[nodiscard]] HuaweiSettings huaweiSettings(const ReaderOptions& options);
/// What of `options` is not to be used, beyond what holds for every cloud provider. Kind Usage.
[[nodiscard]] Result<void> checkHuaweiOptions(const ReaderOptions& options);
/// The path segment and the model's name: "handwriting" or "general-text".
[[nodiscard]] QString apiName(HuaweiSettings::Api api);

} // namespace handlens
