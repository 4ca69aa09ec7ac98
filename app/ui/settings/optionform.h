// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QToolButton;

namespace handlens {

/// The options of one provider, each with what its kind calls for; those that few need are behind a click.
class OptionForm final : public QWidget
{
    Q_OBJECT
public:
    /// `chosen`: what differs from the fallbacks.
    OptionForm(const ProviderDescriptor& descriptor, const ReaderOptions& chosen, QWidget* parent = nullptr);

    /// Every option's value.
    [[nodiscard]] ReaderOptions options() const;
    /// Those that differ from their fallback.
    [[nodiscard]] ReaderOptions chosen() const;

signals:
    void changed();

private:
    /// The widget of an option, and how to ask it.
    struct Editor {
        ProviderOption option;
        QWidget* widget = nullptr;
        std::function<QString()> value;
    };

    void addOption(QFormLayout& form, const ProviderOption& option, const QString& value);
    [[nodiscard]] Editor createEditor(const ProviderOption& option, const QString& value);
    [[nodiscard]] Editor createChoice(const ProviderOption& option, const QString& value);
    [[nodiscard]] Editor createMultiChoice(const ProviderOption& option, const QString& value);
    [[nodiscard]] Editor createNumber(const ProviderOption& option, const QString& value);
    [[nodiscard]] Editor createFlag(const ProviderOption& option, const QString& value);
    [[nodiscard]] Editor createText(const ProviderOption& option, const QString& value);

    QList<Editor> m_editors;
    QToolButton* m_advanced = nullptr;
};

} // namespace handlens
