// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/answerlines.h"

#include <QJsonObject>

namespace handlens {

/// The answer of GeneralHandwritingOCR, GeneralAccurateOCR or GeneralBasicOCR (cloud.tencent.com 866/36212,
/// 866/34937, 866/33526): the object with `TextDetections`, sent as a picture of `size` pixels. `Polygon` is
/// in the pixels sent and is taken as it is, whatever `Angle` says; scores count 0…100.
[[nodiscard]] AnswerLines readV3Response(
    const QJsonObject& response, const QSizeF& size, const QTransform& toPage);

} // namespace handlens
