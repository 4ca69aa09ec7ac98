// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "document/page.h"
#include "imaging/preparedimage.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace handlens {

class RecognitionJob;

/// One value an option can take.
struct OptionChoice {
    QString value; ///< as on the command line and in files; never translated
    QString label; ///< for people
    bool operator==(const OptionChoice&) const = default;
};

/// One option of a provider. Everything a settings page or the command line needs to offer it is data.
struct ProviderOption {
    enum class Kind {
        Choice, ///< one of `choices`
        MultiChoice, ///< several of `choices`, joined by '+', order matters
        Text,
        Number,
        Flag, ///< "true" or "false"
        Endpoint, ///< scheme://host[:port], or empty for the service's own
    };
    QString key; ///< "language"
    QString label; ///< for people
    QString help; ///< one sentence for people; may be empty
    Kind kind = Kind::Text;
    QList<OptionChoice> choices;
    QString fallback; ///< the value when none is given
    /// Choices that could be had once something is installed; Provider::check() says what.
    QList<OptionChoice> missingChoices = {};
    bool advanced = false; ///< few need it: shown apart
    /// False: it only says how the answer is read, so that an answer that was paid for is read anew with
    /// another value. Exchange::accept() then needs nothing of an answer but its body.
    bool sent = true;
};

/// A credential a provider needs, under the name its console uses.
struct CredentialField {
    QString key; ///< "secret-id"
    QString label; ///< as the console writes it: "SecretId"
    bool secret = true; ///< masked while typed
    bool optional = false;
    /// Needed only where the option `onlyIfOption` has the value `onlyIfValue`; empty: always.
    QString onlyIfOption = {};
    QString onlyIfValue = {};
};

/// What a provider can say about what it reads.
struct ProviderCapabilities {
    bool local = false; ///< reads on this computer; nothing is sent
    ScoredAt confidence = ScoredAt::None; ///< finest level it scores
    bool glyphPolygons = false;
    bool alternatives = false;
    bool paragraphs = false;
};

/// All that is known of a provider without asking it to read.
struct ProviderDescriptor {
    QString id; ///< "tesseract"; scripts rely on it
    QString name; ///< for people
    QString shortName; ///< for people, where there is little room; empty: `name`
    QString summary; ///< one sentence for people: what it is, where it reads
    /// One sentence for people: what the confidence it gives means.
    QString confidenceMeaning;
    ProviderCapabilities capabilities;
    ImageLimits limits;
    QList<ProviderOption> options;
    QList<CredentialField> credentials;
    /// Whole sentences for whoever sets it up: where the keys are found, what it costs, which region, who
    /// cannot use it.
    QStringList setupNotes;
    int concurrency = 1; ///< pages at a time
    double perSecond = 0; ///< requests a second; 0: no bound
    /// Formats ("jpeg", "png", …) the service fetches by itself when told a web address; empty: it does not.
    QStringList addressFormats;
    /// Other ways to set it up that are worth comparing with the plain one: the options that differ.
    QList<ReaderOptions> otherWays = {};
};

/// One page to be read by one reader.
struct RecognitionRequest {
    PageId page;
    PageSource source;
    QSize pageSize;
    QList<PageStep> steps;
    QRectF region; ///< page pixels; empty: the whole page
    QString reader; ///< "tesseract:chi_sim"
    ReaderOptions options; ///< known keys only; missing ones take their fallback
    QList<QPolygonF> masks; ///< page pixels; never sent
    Credentials credentials; ///< of the provider; empty where it needs none
    bool payAgain = false; ///< send even where the same picture was answered before
    /// What was said of the page before, in this run or in one it was recovered from.
    QList<Recognition> answers;
    std::optional<FileStamp> seen = {}; ///< the file that the person agreed to send; absent: any
};

/// A service or engine that reads pages.
class Provider
{
public:
    Provider() = default;
    virtual ~Provider() = default;
    Q_DISABLE_COPY_MOVE(Provider)

    /// May look at the machine on first use (which languages are installed); cheap from then on.
    [[nodiscard]] virtual const ProviderDescriptor& descriptor() const = 0;
    /// Why `options` cannot be used now (a language that is not installed, say), in a sentence with the next
    /// step.
    [[nodiscard]] virtual Result<void> check(const ReaderOptions& options) const = 0;
    /// The host that pictures go to with `options`, port included where it is not the usual one; empty: none,
    /// nothing leaves this computer.
    [[nodiscard]] virtual QString destination(const ReaderOptions& /*options*/) const { return {}; }
    /// Bounds of a picture sent with `options`.
    [[nodiscard]] virtual ImageLimits limits(const ReaderOptions& /*options*/) const
    {
        return descriptor().limits;
    }
    /// A job that has not started. The provider must outlive it.
    [[nodiscard]] virtual std::unique_ptr<RecognitionJob> createJob(const RecognitionRequest& request) = 0;
};

/// The fields of `descriptor` that `options` call for.
[[nodiscard]] QList<CredentialField> neededCredentials(
    const ProviderDescriptor& descriptor, const ReaderOptions& options);
/// Fails with kind Credentials, naming them, when `credentials` lack a field that `options` call for. Needed
/// are those without `optional`.
[[nodiscard]] Result<void> checkCredentials(
    const ProviderDescriptor& descriptor, const ReaderOptions& options, const Credentials& credentials);

/// The option of `descriptor` with `key`, null when there is none.
[[nodiscard]] const ProviderOption* findOption(const ProviderDescriptor& descriptor, QStringView key);
/// Fails with kind Usage, naming what may be given, when `value` cannot be one of `option`'s.
[[nodiscard]] Result<void> checkOptionValue(const ProviderOption& option, const QString& value);
/// What of `options` makes a difference to what is sent.
[[nodiscard]] ReaderOptions sentOptions(const ProviderDescriptor& descriptor, ReaderOptions options);
/// `given` with every option of `descriptor` that is missing set to its fallback.
[[nodiscard]] ReaderOptions withFallbacks(const ProviderDescriptor& descriptor, ReaderOptions given);

} // namespace handlens
