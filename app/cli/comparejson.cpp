// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/comparereport.h"
#include "document/recognitionjson.h"
#include "export/textblocks.h"

#include <algorithm>
#include <iterator>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

template <typename T, typename Write> QJsonValue orNull(const std::optional<T>& value, const Write& write)
{
    return value ? QJsonValue(write(*value)) : QJsonValue();
}

template <typename T, typename Write> QJsonArray arrayOf(const QList<T>& list, const Write& write)
{
    QJsonArray array;
    std::ranges::transform(list, std::back_inserter(array), write);
    return array;
}

QJsonObject countsEntry(const EditCounts& counts)
{
    return { { "reference"_L1, counts.reference }, { "substitutions"_L1, counts.substitutions },
        { "deletions"_L1, counts.deletions }, { "insertions"_L1, counts.insertions },
        { "correct"_L1, counts.correct } };
}

/// The keys every reading has that can be held against a reference.
QJsonObject figuresEntry(const std::optional<Figures>& figures)
{
    return { { "characterErrorRate"_L1,
                 orNull(figures, [](const Figures& f) { return f.characters.rate(); }) },
        { "wordErrorRate"_L1, orNull(figures, [](const Figures& f) { return f.words.rate(); }) },
        { "characters"_L1, orNull(figures, [](const Figures& f) { return countsEntry(f.characters); }) },
        { "words"_L1, orNull(figures, [](const Figures& f) { return countsEntry(f.words); }) } };
}

QJsonObject errorEntry(const Error& error)
{
    return toJson(error);
}

QJsonObject confusionEntry(const Confusion& confusion)
{
    return { { "reference"_L1, wellFormed(confusion.reference) }, { "read"_L1, wellFormed(confusion.read) },
        { "count"_L1, confusion.count } };
}

/// Null where nothing was scored.
QJsonValue scoredCount(const std::optional<Figures>& figures, qsizetype Figures::*count)
{
    return figures && figures->scored > 0 ? QJsonValue((*figures).*count) : QJsonValue();
}

/// What is known of a reader beside its errors.
void insertTrust(QJsonObject& entry, const ComparedReader& reader)
{
    entry.insert("correctButDoubted"_L1, scoredCount(reader.figures, &Figures::correctButDoubted));
    entry.insert("wrongButConfident"_L1, scoredCount(reader.figures, &Figures::wrongButConfident));
    entry.insert("expectedCalibrationError"_L1, toJson(reader.calibrationError));
    entry.insert("milliseconds"_L1,
        orNull(reader.recognition ? reader.recognition->took : std::nullopt,
            [](std::chrono::milliseconds took) { return static_cast<qint64>(took.count()); }));
    entry.insert("cost"_L1, toJson(reader.cost));
    entry.insert("costPerFixedError"_L1, toJson(reader.costPerFixedError));
    entry.insert("confusions"_L1, arrayOf(reader.confusions, confusionEntry));
}

QJsonObject readerEntry(const ComparedReader& reader)
{
    QJsonObject entry = figuresEntry(reader.figures);
    insertTrust(entry, reader);
    entry.insert("provider"_L1, reader.provider);
    entry.insert("reader"_L1, reader.reader);
    entry.insert("text"_L1,
        orNull(reader.recognition, [](const Recognition& read) { return wellFormed(read.text()); }));
    entry.insert("error"_L1, orNull(reader.error, errorEntry));
    return entry;
}

QJsonObject pairEntry(const ComparedPair& pair)
{
    return { { "a"_L1, pair.a }, { "b"_L1, pair.b }, { "characters"_L1, pair.characters } };
}

QJsonObject consensusEntry(const ComparedConsensus& consensus)
{
    QJsonObject entry = figuresEntry(consensus.figures);
    entry.insert("text"_L1, wellFormed(consensus.text));
    return entry;
}

QJsonObject pageEntry(const PageComparison& page)
{
    const QJsonArray errors = arrayOf(page.errors, errorEntry);
    return { { "source"_L1, wellFormed(page.source.name) }, { "frame"_L1, page.source.frame },
        { "error"_L1, errors.isEmpty() ? QJsonValue() : QJsonValue(errors.first()) }, { "errors"_L1, errors },
        { "providers"_L1, arrayOf(page.readers, readerEntry) },
        { "agreement"_L1, arrayOf(page.agreement, pairEntry) },
        { "consensus"_L1, orNull(page.consensus, consensusEntry) } };
}

} // namespace

QJsonObject comparisonJson(const QList<PageComparison>& pages, const QString& currency)
{
    return { { "schema"_L1, "handlens/comparison-1"_L1 }, { "doubtedBelow"_L1, doubtedBelow },
        { "currency"_L1, currency.isEmpty() ? QJsonValue() : QJsonValue(wellFormed(currency)) },
        { "pages"_L1, arrayOf(pages, pageEntry) } };
}

} // namespace handlens::cli
