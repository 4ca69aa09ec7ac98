// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/batchreport.h"

#include "window/pagelistmodel.h"

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

enum class Remedy { TryAgain, PayAgain, Accounts };

Remedy remedyOf(const Error& error)
{
    if (error.outcome == Outcome::Unknown)
        return Remedy::PayAgain;
    const bool atLimit = error.kind == ErrorKind::Quota && error.outcome == Outcome::NotSent;
    return error.kind == ErrorKind::Credentials || atLimit ? Remedy::Accounts : Remedy::TryAgain;
}

QString nameOf(const Document& document, PageId id)
{
    const Page* page = document.page(id);
    return page ? pageName(*page) : QString();
}

} // namespace

void BatchReport::noteWarnings(const QStringList& warnings)
{
    for (const QString& warning : warnings) {
        if (!m_warnings.contains(warning))
            m_warnings << warning;
    }
}

void BatchReport::forgetPagesNotIn(const Document& document)
{
    m_failures.removeIf([&document](const Failure& each) { return !document.page(each.reading.page); });
    m_kept.removeIf([&document](const Reading& each) { return !document.page(each.page); });
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

QStringList BatchReport::messages() const
{
    QStringList all;
    for (const Failure& each : m_failures) {
        if (!all.contains(each.error.message))
            all << each.error.message;
    }
    return all;
}

QString BatchReport::failureSentence(const Document& document) const
{
    const QStringList reasons = messages();
    if (reasons.isEmpty())
        return {};
    if (m_failures.size() == 1)
        //: %1 is a page's name, %2 a sentence
        return tr("%1: %2").arg(nameOf(document, m_failures.first().reading.page), reasons.first());
    const auto count = static_cast<int>(m_failures.size());
    if (reasons.size() <= 2)
        //: %1 is one sentence or two: the reasons
        return tr("%n reading(s) failed. %1", nullptr, count).arg(reasons.join(u' '));
    return tr("%n reading(s) failed, for several reasons. The details name each.", nullptr, count);
}

QString BatchReport::failureDetails(const Document& document, const ReaderNames& names) const
{
    const auto isPlain = [](const Failure& each) {
        return each.error.detail.isEmpty() && each.error.code.isEmpty() && each.error.requestId.isEmpty();
    };
    if (m_failures.size() == 1 && isPlain(m_failures.first()))
        return {};
    QStringList all;
    const QStringList reasons = messages();
    for (const QString& reason : reasons) {
        QStringList lines { reason };
        for (const Failure& each : m_failures) {
            if (each.error.message != reason)
                continue;
            QString facts = names.name(each.reading.reader) + u" · "_s + nameOf(document, each.reading.page);
            for (const QString& fact : { each.error.detail, each.error.code, each.error.requestId }) {
                if (!facts.contains(fact))
                    facts += u" · "_s + fact;
            }
            lines << facts;
        }
        all << lines.join(u'\n');
    }
    return all.join(u"\n\n"_s);
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
