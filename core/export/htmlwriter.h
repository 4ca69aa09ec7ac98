// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QXmlStreamWriter>

#include <utility>

namespace handlens {

/// Writes HTML that is well-formed XML too, so that every tool can read it. All texts are escaped, and
/// control characters in them are shown as tokens (writtenText()).
class HtmlWriter final
{
public:
    /// Begins the document with its type.
    HtmlWriter();
    Q_DISABLE_COPY_MOVE(HtmlWriter)

    /// Begins an element; `classes` for the style, empty: none.
    void begin(const QString& element, const QString& classes = {});
    void end();
    /// Of the element that just began.
    void attribute(const QString& name, const QString& value);
    void text(const QString& text);
    /// A whole element with nothing but `text` in it.
    void element(const QString& element, const QString& text, const QString& classes = {});
    /// A text from outside: set apart, so that it does not change the order of what stands around it.
    void isolated(const QString& text);
    /// An element that has only attributes, as name and value.
    void single(const QString& element, const QList<std::pair<QString, QString>>& attributes);

    /// `css` may have nothing in it that would have to be escaped, which is not done in HTML.
    void style(QLatin1StringView css);

    /// The document; to be called once, at the end.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace handlens
