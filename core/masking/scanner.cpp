#include "core/masking/scanner.h"

#include "core/async/inflight.h"
#include "core/masking/freetext.h"
#include "core/masking/library.h"
#include "core/masking/survey.h"
#include "core/metadata/convert.h"
#include "core/model/jsonshape.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <algorithm>
#include <array>
#include <cmath>

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

constexpr std::array kSureness{"possible", "likely", "certain"};
constexpr qsizetype kLargestFile = 4'000'000;
constexpr qsizetype kMostOfAFile = 50;
constexpr std::size_t kFilesABatch = 64;
constexpr QLatin1StringView kAllow("backflow:allow");

struct Words {
    const char *rule;
    const char *words;
};
constexpr std::array kWords{
    Words{"private-key", QT_TRANSLATE_NOOP("backflow::masking", "a private key")},
    Words{"salesforce-session", QT_TRANSLATE_NOOP("backflow::masking", "a session of a Salesforce org")},
    Words{"salesforce-sign-in", QT_TRANSLATE_NOOP("backflow::masking", "a sign-in of a Salesforce org")},
    Words{"cloud-key", QT_TRANSLATE_NOOP("backflow::masking", "a key of a cloud provider")},
    Words{"service-token", QT_TRANSLATE_NOOP("backflow::masking", "a token of a service")},
    Words{"signed-token", QT_TRANSLATE_NOOP("backflow::masking", "a signed token")},
    Words{"password-in-address", QT_TRANSLATE_NOOP("backflow::masking", "a password in an address")},
    Words{"sign-in-header", QT_TRANSLATE_NOOP("backflow::masking", "a sign-in of a web service")},
    Words{"password-element", QT_TRANSLATE_NOOP("backflow::masking", "a password or key in a setting")},
    Words{"password-in-record", QT_TRANSLATE_NOOP("backflow::masking", "a password or key in custom metadata")},
    Words{"password", QT_TRANSLATE_NOOP("backflow::masking", "a password")},
    Words{"key", QT_TRANSLATE_NOOP("backflow::masking", "a key or token")},
    Words{"e-mail", QT_TRANSLATE_NOOP("backflow::masking", "an e-mail address")},
    Words{"iban", QT_TRANSLATE_NOOP("backflow::masking", "a bank account")},
    Words{"card", QT_TRANSLATE_NOOP("backflow::masking", "a card number")},
    Words{"national-id", QT_TRANSLATE_NOOP("backflow::masking", "a number of a person")},
    Words{"phone", QT_TRANSLATE_NOOP("backflow::masking", "a phone number")},
};

/// Bits a character, by how often each stands in it (Shannon).
double entropyOf(const QString &text)
{
    QHash<QChar, int> counts;
    for (const QChar c : text)
        ++counts[c];
    double bits = 0;
    for (const int count : std::as_const(counts)) {
        const double share = double(count) / double(text.size());
        bits -= share * std::log2(share);
    }
    return bits;
}

/// What stands there in place of a secret.
bool isPlaceholder(const QString &text)
{
    static const QRegularExpression words(u"^(?:[*•x.#-]+|\\{!.*\\}|\\$\\{.*\\}|<.*>|%.*%|placeholder.*|changeme.*|"
                                          u"replace.*|your.*|todo.*|example.*|dummy.*|"
                                          "null|true|false|none|test\\w{0,4})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text.trimmed()).hasMatch();
}

/// Addresses that lead to nobody (RFC 2606).
bool isNobodys(const QString &address)
{
    static const QRegularExpression reserved(
        u"(?:@|\\.)(?:example\\.(?:com|org|net)|[\\w-]+\\.(?:invalid|example|test|localhost))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(address).hasMatch();
}

struct PersonalKind {
    const char *kind;
    Sureness sureness;
};
constexpr std::array kPersonal{
    PersonalKind{"e-mail", Sureness::Likely},  PersonalKind{"iban", Sureness::Certain},
    PersonalKind{"card", Sureness::Likely},    PersonalKind{"national-id", Sureness::Possible},
    PersonalKind{"phone", Sureness::Possible},
};

class FileScan
{
public:
    FileScan(const model::ComponentKey &key, const QString &path, const QString &text, Sureness atLeast)
        : m_key(key)
        , m_path(path)
        , m_text(text)
        , m_atLeast(atLeast)
    {
        for (qsizetype at = m_text.indexOf(u'\n'); at >= 0; at = m_text.indexOf(u'\n', at + 1))
            m_feeds += at;
    }

    QList<ScanFinding> run()
    {
        for (const ScanRule &rule : scanRules()) {
            if (rule.sureness >= m_atLeast && (rule.types.isEmpty() || rule.types.contains(m_key.type)))
                look(rule);
        }
        lookForPeople();
        std::ranges::stable_sort(m_found, {}, &ScanFinding::line);
        return m_found;
    }

private:
    void look(const ScanRule &rule)
    {
        for (auto matches = rule.expression.globalMatch(m_text); matches.hasNext();) {
            const auto match = matches.next();
            const int group = match.lastCapturedIndex() > 0 ? 1 : 0;
            const QString secret = match.captured(group);
            if (group > 0 && isPlaceholder(secret))
                continue;
            if (rule.entropy == 0 || entropyOf(secret) * 10 >= rule.entropy)
                add(rule.id, rule.sureness, false, match.capturedStart(group), secret);
        }
    }

    void lookForPeople()
    {
        QStringList kinds;
        for (const PersonalKind &kind : kPersonal) {
            if (kind.sureness >= m_atLeast)
                kinds += QString::fromLatin1(kind.kind);
        }
        if (kinds.isEmpty())
            return;
        for (const FoundText &one : findPersonal(m_text, kinds)) {
            const QString value = m_text.sliced(one.begin, one.length);
            const auto kind = std::ranges::find_if(
                kPersonal, [&](const PersonalKind &known) { return one.kind == QLatin1StringView(known.kind); });
            if (one.kind != "e-mail"_L1 || !isNobodys(value))
                add(one.kind, kind->sureness, true, one.begin, value);
        }
    }

    void add(const QString &rule, Sureness sureness, bool personal, qsizetype at, const QString &secret)
    {
        if (m_found.size() >= kMostOfAFile || isAllowed(at))
            return;
        const int line = int(std::ranges::lower_bound(m_feeds, at) - m_feeds.begin()) + 1;
        // Who looks at the line sees the rest of it, too.
        if (std::ranges::find(m_found, line, &ScanFinding::line) == m_found.end())
            m_found += {rule, sureness, personal, m_key, m_path, line, hinted(secret)};
    }

    bool isAllowed(qsizetype at) const
    {
        const qsizetype begin = m_text.lastIndexOf(u'\n', at) + 1;
        const qsizetype end = m_text.indexOf(u'\n', at);
        return QStringView(m_text).sliced(begin, (end < 0 ? m_text.size() : end) - begin).contains(kAllow);
    }

    const model::ComponentKey &m_key;
    const QString &m_path;
    const QString &m_text;
    Sureness m_atLeast;
    QList<qsizetype> m_feeds;
    QList<ScanFinding> m_found;
};

void sortBySureness(QList<ScanFinding> &findings)
{
    std::ranges::stable_sort(findings, [](const ScanFinding &a, const ScanFinding &b) {
        return std::tuple(b.sureness, a.path, a.line) < std::tuple(a.sureness, b.path, b.line);
    });
}

struct Batch {
    std::vector<std::pair<model::ComponentKey, model::Part>> files;
};

base::Result<QList<ScanFinding>> scanBatch(ports::ContentSource &contents, const Batch &batch, Sureness atLeast,
                                           async::Monitor &monitor)
{
    QList<ScanFinding> found;
    for (const auto &[key, part] : batch.files) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const auto bytes = contents.content(part.content);
        if (!bytes)
            return base::failure(bytes);
        found += scanFile(key, part.path, *bytes, atLeast);
    }
    return found;
}

} // namespace

QString surenessName(Sureness sureness)
{
    return QString::fromLatin1(kSureness.at(std::size_t(sureness)));
}

std::optional<Sureness> surenessFrom(const QString &name)
{
    for (const Sureness one : {Sureness::Possible, Sureness::Likely, Sureness::Certain}) {
        if (name == surenessName(one))
            return one;
    }
    return std::nullopt;
}

const QList<ScanRule> &scanRules()
{
    static const QList<ScanRule> rules = [] {
        (void)libraryNames(); // brings the resources along
        QFile file(u":/masking/secrets.json"_s);
        auto read = file.open(QIODevice::ReadOnly) ? parseScanRules(file.readAll())
                                                   : base::Result<QList<ScanRule>>(QList<ScanRule>());
        Q_ASSERT_X(read && !read->isEmpty(), "scanRules", "secrets.json cannot be read");
        return read.value_or(QList<ScanRule>());
    }();
    return rules;
}

base::Result<QList<ScanRule>> parseScanRules(const QByteArray &bytes)
{
    using enum QJsonValue::Type;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return base::failure(base::Errc::Malformed, Tr::tr("That is no list of rules."));
    QList<ScanRule> rules;
    const QJsonArray array = document.array();
    for (const QJsonValue &one : array) {
        const QJsonObject json = one.toObject();
        const QString id = json["id"_L1].toString();
        if (auto known = model::checkMembers(
                json, {{"id"_L1}, {"sure"_L1}, {"expression"_L1}, {"entropy"_L1, Double}, {"types"_L1, Array}}, id);
            !known)
            return base::failure(known);
        const auto sure = surenessFrom(json["sure"_L1].toString());
        ScanRule rule{id, sure.value_or(Sureness::Likely), QRegularExpression(json["expression"_L1].toString()),
                      json["entropy"_L1].toInt(), json["types"_L1].toVariant().toStringList()};
        if (id.isEmpty() || !sure || rule.expression.pattern().isEmpty() || !rule.expression.isValid())
            return base::failure(base::Errc::InvalidInput,
                                 Tr::tr("Rule “%1” makes no sense: %2").arg(id, rule.expression.errorString()));
        rule.expression.optimize();
        rules += rule;
    }
    return rules;
}

QString scanWords(const QString &rule)
{
    const auto found =
        std::ranges::find_if(kWords, [&](const Words &one) { return rule == QLatin1StringView(one.rule); });
    return found == kWords.end() ? rule : Tr::tr(found->words);
}

QString scanLine(const ScanFinding &finding)
{
    const QString where = u"%1, %2:%3"_s.arg(finding.key.toString(), finding.path, QString::number(finding.line));
    const QString what = scanWords(finding.rule) + u" ("_s + finding.hint + u')';
    switch (finding.sureness) {
    case Sureness::Certain:
        return Tr::tr("%1 holds %2.").arg(where, what);
    case Sureness::Likely:
        return Tr::tr("%1 seems to hold %2.").arg(where, what);
    case Sureness::Possible:
        break;
    }
    return Tr::tr("%1 may hold %2.").arg(where, what);
}

QList<ScanFinding> scanFile(const model::ComponentKey &key, const QString &path, const QByteArray &bytes,
                            Sureness atLeast)
{
    if (bytes.size() > kLargestFile || bytes.first(std::min<qsizetype>(bytes.size(), 8'000)).contains('\0'))
        return {};
    const QString text = QString::fromUtf8(bytes);
    return FileScan(key, path, text, atLeast).run();
}

QList<ScanFinding> scanFiles(const QMap<QString, QByteArray> &files, Sureness atLeast)
{
    QList<ScanFinding> found;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (const auto key = metadata::componentOfPath(it.key()))
            found += scanFile(*key, it.key(), it.value(), atLeast);
    }
    sortBySureness(found);
    return found;
}

base::Result<QStringList> tellSecrets(const QMap<QString, QByteArray> &files)
{
    QStringList lines;
    for (const ScanFinding &finding : scanFiles(files))
        lines += scanLine(finding);
    return lines;
}

QString secretsSentence(const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    return Tr::tr(
               "Something was read that should lie in no history: %1 Places in all: %L2. Take it out in the org, and "
               "change what was a secret.")
        .arg(lines.constFirst())
        .arg(lines.size());
}

base::Result<QList<ScanFinding>> scanSnapshot(const model::Snapshot &snapshot, const OpenContents &open,
                                              Sureness atLeast, async::Monitor &monitor)
{
    std::vector<Batch> batches;
    for (const model::SnapshotEntry &entry : snapshot.entries()) {
        for (const model::Part &part : entry.parts) {
            if (batches.empty() || batches.back().files.size() >= kFilesABatch)
                batches.emplace_back();
            batches.back().files.emplace_back(entry.key, part);
        }
    }
    const int width = std::max(1, std::min(QThread::idealThreadCount(), int(batches.size())));
    std::vector<std::unique_ptr<ports::ContentSource>> contents(static_cast<std::size_t>(width));
    (void)scanRules(); // read before several threads ask
    std::size_t next = 0;
    qint64 done = 0;
    QList<ScanFinding> found;
    const async::InFlight<std::size_t, QList<ScanFinding>> steps{
        [&]() -> std::optional<std::size_t> { return next < batches.size() ? std::optional(next++) : std::nullopt; },
        [&](int slot, const std::size_t &batch, async::Monitor &own) -> base::Result<QList<ScanFinding>> {
            auto &source = contents[static_cast<std::size_t>(slot)];
            if (!source) {
                auto opened = open();
                if (!opened)
                    return base::failure(opened);
                source = *std::move(opened);
            }
            return scanBatch(*source, batches[batch], atLeast, own);
        },
        [&](std::size_t, base::Result<QList<ScanFinding>> result) -> base::Result<> {
            if (!result)
                return base::failure(result);
            found += *result;
            monitor.advance(++done, qint64(batches.size()));
            return {};
        }};
    if (const auto ran = async::runInFlight(width, steps, monitor); !ran)
        return base::failure(ran);
    sortBySureness(found);
    return found;
}

} // namespace backflow::masking
