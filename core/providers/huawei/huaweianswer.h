// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/preparedimage.h"
#include "net/http.h"
#include "providers/huawei/huaweisettings.h"

#include <optional>

namespace handlens {

/// What the service read, from an answer 2xx with a `result` (API reference, RecognizeHandwriting and
/// RecognizeGeneralText); nothing when it is no such answer. `image` is what was sent. The list counts, not
/// words_block_count.
[[nodiscard]] std::optional<Recognition> huaweiRecognition(const HttpReply& reply,
    const HuaweiSettings& settings, const PreparedImage& image, const Credentials& secrets);

} // namespace handlens
