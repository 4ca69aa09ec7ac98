// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

#include <memory>

namespace handlens {

/// Tesseract, reading on this computer: no account, nothing leaves the machine. Pages are read in parallel,
/// one engine a core; engines are made when first needed and kept.
class TesseractProvider final : public Provider
{
public:
    TesseractProvider();
    /// Waits for readings that still drain.
    ~TesseractProvider() override;

    [[nodiscard]] const ProviderDescriptor& descriptor() const override;
    [[nodiscard]] Result<void> check(const ReaderOptions& options) const override;
    [[nodiscard]] std::unique_ptr<RecognitionJob> createJob(const RecognitionRequest& request) override;

    /// How many engines were made so far; they are kept between pages.
    [[nodiscard]] int enginesMade() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace handlens
