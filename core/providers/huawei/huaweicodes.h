// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/exchange.h"

namespace handlens {

/// What one of Huawei's error codes means to the person.
struct HuaweiCode {
    QLatin1StringView code; ///< "AIS.0103"; those of the gateway as "APIG.…"
    ErrorKind kind = ErrorKind::Service;
    Remedy remedy = Remedy::None;
    const char* sentence = nullptr; ///< untranslated, of the context HuaweiCodes
};

/// The entry of `code` (APIGW.… is the same as APIG.…); null when it is unknown.
[[nodiscard]] const HuaweiCode* findHuaweiCode(QStringView code);
/// What to tell the person, translated.
[[nodiscard]] QString sentenceOf(const HuaweiCode& code);

} // namespace handlens
