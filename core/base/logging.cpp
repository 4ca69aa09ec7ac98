// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/logging.h"

Q_LOGGING_CATEGORY(lcCredentials, "handlens.credentials", QtInfoMsg)
Q_LOGGING_CATEGORY(lcImaging, "handlens.imaging", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "handlens.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRecognition, "handlens.recognition", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "handlens.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "handlens.ui", QtInfoMsg)
