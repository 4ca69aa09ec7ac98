// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/batchreport.h"

#include "recognition/sendledger.h"
#include "window/pagelistmodel.h"

#include <algorithm>
#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDetails = 40; // lines that still fit into a window

enum class Remedy { TryAgain, PayAgain, Accounts };

Remedy remedyOf(const Error& error)
{
    if (error.outcome == Outcome::Unknown)
        return Remedy::PayAgain;
    const bool isForAccounts = error.kind == ErrorKind::Credentials || error.code == ownLimitCode;
    return isForAccounts ? Remedy::Accounts : Remedy::TryAgain;
}

// What goes beyond the message, as the service said it; a code of our own tells a person nothing.
QStringList factsOf(const Error& error)
{
    QStringList facts { error.detail, error.code == ownLimitCode ? QString() : error.code, error.requestId };
    facts.removeAll(QString());
    return facts;
}

QString nameOf(const Document& document, PageId id)
{
    const Page* page = document.page(id);
    return page ? pageName(*page) : QString();
}

} // namespace

void BatchReport::noteFailure(const Reading& reading, const Error& error)
{
    auto reason = m_reasonIndex.constFind(error.message);
    if (reason == m_reasonIndex.constEnd()) {
        reason = m_reasonIndex.insert(error.message, static_cast<int>(m_reasons.size()));
        m_reasons << error.message;
    }
    m_failures << Failure { reading, error, *reason };
}

void BatchReport::noteWarnings(const QStringList& warnings)
{
    for (const QString& warning : warnings) {
        if (!m_warnings.contains(warning))
            m_warnings << warning;
    }
}

template <typename Test> QList<Reading> BatchReport::readingsThat(Test test) const
{
    QList<Reading> found;
    for (const Failure& each : m_failures) {
        if (test(each.error))
            found << each.reading;
    }
    return found;
}

QList<Reading> BatchReport::unknown() const
{
    return readingsThat([](const Error& error) { return remedyOf(error) == Remedy::PayAgain; });
}

QList<Reading> BatchReport::forAccounts() const
{
    return readingsThat([](const Error& error) { return remedyOf(error) == Remedy::Accounts; });
}

QList<Reading> BatchReport::failed() const
{
    return readingsThat([](const Error& error) { return remedyOf(error) == Remedy::TryAgain; });
}

QString BatchReport::failureSentence(const Document& document) const
{
    if (m_failures.isEmpty())
        return {};
    if (m_failures.size() == 1)
        //: %1 is a page's name, %2 a sentence
        return tr("%1: %2").arg(nameOf(document, m_failures.first().reading.page), m_reasons.first());
    const auto count = static_cast<int>(m_failures.size());
    if (m_reasons.size() <= 2)
        //: %1 is one sentence or two: the reasons
        return tr("%n reading(s) failed. %1", nullptr, count).arg(m_reasons.join(u' '));
    return tr("%n reading(s) failed, for several reasons. The details name each.", nullptr, count);
}

bool BatchReport::hasDetails() const
{
    const auto isPlain = [](const Failure& each) { return factsOf(each.error).isEmpty(); };
    return m_failures.size() > 1 || !std::ranges::all_of(m_failures, isPlain);
}

QString BatchReport::failureDetails(const Document& document, const ReaderNames& names) const
{
    if (!hasDetails())
        return {};
    QList<Failure> sorted = m_failures;
    std::ranges::stable_sort(sorted, {}, &Failure::reason);
    QStringList lines;
    int reason = -1;
    for (const Failure& each : sorted.first(std::min(sorted.size(), mostDetails))) {
        if (std::exchange(reason, each.reason) != each.reason)
            lines << each.error.message;
        QString facts = names.name(each.reading.reader) + u" · "_s + nameOf(document, each.reading.page);
        for (const QStringList known = factsOf(each.error); const QString& fact : known) {
            if (!facts.contains(fact))
                facts += u" · "_s + fact;
        }
        lines << u"    "_s + facts;
    }
    if (sorted.size() > mostDetails)
        lines << tr("and %n more", nullptr, static_cast<int>(sorted.size() - mostDetails));
    return lines.join(u'\n');
}

QString BatchReport::noteSentence(const ReaderNames& names) const
{
    QStringList said;
    QStringList readers;
    for (const Reading& each : m_kept) {
        if (const QString name = names.name(each.reader); !readers.contains(name))
            readers << name;
    }
    for (const QString& name : std::as_const(readers))
        said << tr("%1 already read this picture with the same options; its kept answer is shown and nothing "
                   "was paid.")
                    .arg(name);
    if (m_warnings.size() == 1)
        said << m_warnings.first();
    else if (!m_warnings.isEmpty())
        said << tr("There is something to know about what was read; the details say what.");
    return said.join(u' ');
}

QString BatchReport::noteDetails() const
{
    return m_warnings.size() > 1 ? m_warnings.join(u'\n') : QString();
}

} // namespace handlens
