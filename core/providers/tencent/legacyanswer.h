// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/answerlines.h"

#include <QJsonArray>

namespace handlens {

/// The `items` of an answer of POST /ocr/handwriting (cloud.tencent.com 866/17596), sent as a picture of
/// `size` pixels. `scale` is what a score of certainty counts; without it the answer decides: the manual says
/// 0…100, its own sample 0…1, so anything above 1 makes the whole answer one of 0…100. A line's score is the
/// mean of its characters', as the service gives it none.
[[nodiscard]] AnswerLines readLegacyItems(
    const QJsonArray& items, std::optional<double> scale, const QSizeF& size, const QTransform& toPage);

} // namespace handlens
