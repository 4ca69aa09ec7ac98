// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/readers.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct Readers {
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

/// The key `given` has for `reader`; empty when it is meant for another.
QString keyFor(const ReaderSpec& reader, const QString& given)
{
    const qsizetype dot = given.indexOf(u'.');
    if (dot < 0)
        return given;
    const QStringView meant = QStringView(given).first(dot);
    const bool fits = meant == reader.id || meant == reader.provider->descriptor().id;
    return fits ? given.sliced(dot + 1) : QString();
}

QString knownKeys(const QList<ReaderSpec>& readers)
{
    QStringList keys;
    for (const ReaderSpec& reader : readers)
        std::ranges::transform(
            reader.provider->descriptor().options, std::back_inserter(keys), &ProviderOption::key);
    keys.removeDuplicates();
    return keys.join(u", "_s);
}

/// Gives `option` to every reader it is for.
Result<void> distribute(const GivenOption& option, QList<ReaderSpec>& readers)
{
    bool known = false;
    for (ReaderSpec& reader : readers) {
        const QString key = keyFor(reader, option.key);
        const ProviderOption* described = findOption(reader.provider->descriptor(), key);
        if (!described)
            continue;
        known = true;
        if (const Result<void> fine = checkOptionValue(*described, option.value); !fine)
            return fine;
        // What stands in the reader's own name ("tesseract:chi_sim") is what tells it from the others.
        if (!reader.own.contains(key))
            reader.options.insert(key, option.value);
    }
    if (known)
        return {};
    return failure({ ErrorKind::Usage,
        Readers::tr("No named provider knows the option “%1”. Known options: %2.")
            .arg(option.key, knownKeys(readers)) });
}

} // namespace

Result<QList<ReaderSpec>> makeReaders(
    const RecognizeArguments& arguments, std::span<Provider* const> providers)
{
    QList<ReaderSpec> readers;
    QSet<QString> known; // “huawei:” is “huawei”, and is paid for once
    for (const QString& id : arguments.readers) {
        const Result<ReaderSpec> reader = readerSpec(id, providers);
        if (!reader)
            return failure(reader.error());
        const QString way = readerId(reader->provider->descriptor(), reader->own);
        if (!known.contains(way))
            readers << *reader;
        known.insert(way);
    }
    for (const GivenOption& option : arguments.options) {
        if (const Result<void> given = distribute(option, readers); !given)
            return failure(given.error());
    }
    for (const ReaderSpec& reader : std::as_const(readers)) {
        const Result<void> usable = reader.provider->check(reader.options);
        if (!usable && usable.error().kind == ErrorKind::Usage)
            return failure(usable.error());
    }
    return readers;
}

} // namespace handlens::cli
