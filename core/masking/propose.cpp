#include "core/masking/propose.h"

#include "core/masking/freetext.h"
#include "core/masking/library.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace backflow::masking {

using namespace Qt::StringLiterals;
using ports::FieldDescription;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

/// From this many characters on a text holds sentences, and sentences hold anything.
constexpr int kLongText = 256;
constexpr int kShareThatCounts = 5;
constexpr qsizetype kLeastAlike = 2;

struct KindNames {
    const char *kind;
    const char *words;
};
constexpr std::array kKinds{
    KindNames{"e-mail", QT_TRANSLATE_NOOP("backflow::masking", "e-mail address")},
    KindNames{"phone", QT_TRANSLATE_NOOP("backflow::masking", "phone number")},
    KindNames{"first-name", QT_TRANSLATE_NOOP("backflow::masking", "first name")},
    KindNames{"last-name", QT_TRANSLATE_NOOP("backflow::masking", "last name")},
    KindNames{"full-name", QT_TRANSLATE_NOOP("backflow::masking", "name of a person")},
    KindNames{"company", QT_TRANSLATE_NOOP("backflow::masking", "name of a company")},
    KindNames{"birth-date", QT_TRANSLATE_NOOP("backflow::masking", "date of birth")},
    KindNames{"street", QT_TRANSLATE_NOOP("backflow::masking", "street")},
    KindNames{"city", QT_TRANSLATE_NOOP("backflow::masking", "city")},
    KindNames{"postal-code", QT_TRANSLATE_NOOP("backflow::masking", "postal code")},
    KindNames{"national-id", QT_TRANSLATE_NOOP("backflow::masking", "number of a person")},
    KindNames{"iban", QT_TRANSLATE_NOOP("backflow::masking", "bank account")},
    KindNames{"card", QT_TRANSLATE_NOOP("backflow::masking", "card number")},
    KindNames{"amount", QT_TRANSLATE_NOOP("backflow::masking", "income")},
    KindNames{"sensitive", QT_TRANSLATE_NOOP("backflow::masking", "specially protected")},
    KindNames{"secret", QT_TRANSLATE_NOOP("backflow::masking", "password or key")},
    KindNames{"ip-address", QT_TRANSLATE_NOOP("backflow::masking", "network address")},
    KindNames{"social", QT_TRANSLATE_NOOP("backflow::masking", "page of a person")},
    KindNames{"url", QT_TRANSLATE_NOOP("backflow::masking", "page of a person")},
    KindNames{"free-text", QT_TRANSLATE_NOOP("backflow::masking", "free text")},
};

/// What the words of a name tell.
struct NameRule {
    QString kind;
    QStringList words;
    QStringList types;
};

const QList<NameRule> &nameRules()
{
    static const QList<NameRule> rules = [] {
        (void)libraryNames(); // brings the resources along
        QList<NameRule> read;
        QFile file(u":/masking/sensitive.json"_s);
        const QJsonArray array =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
        Q_ASSERT(!array.isEmpty());
        for (const QJsonValue &one : array)
            read.append({one["kind"_L1].toString(), one["words"_L1].toVariant().toStringList(),
                         one["types"_L1].toVariant().toStringList()});
        return read;
    }();
    return rules;
}

/// `MailingPostalCode__c` → ` mailing postal code `.
QString wordsOf(const QString &name)
{
    static const QRegularExpression border(u"(?<=[a-z0-9])(?=[A-Z])|[^\\p{L}\\p{N}]+"_s);
    QString plain = name;
    if (plain.endsWith("__c"_L1))
        plain.chop(3);
    return u' ' + plain.replace(border, u" "_s).toLower().simplified() + u' ';
}

bool speaksOf(const FieldDescription &field, const NameRule &rule)
{
    const QString names = wordsOf(field.name) + wordsOf(field.label);
    return rule.types.contains(field.type) &&
           std::ranges::any_of(rule.words, [&](const QString &word) { return names.contains(u' ' + word + u' '); });
}

bool isWritable(const FieldDescription &field)
{
    return field.updateable && !field.calculated;
}

bool isText(const FieldDescription &field)
{
    static const QStringList texts{u"string"_s, u"textarea"_s, u"email"_s,          u"phone"_s,
                                   u"url"_s,    u"combobox"_s, u"encryptedstring"_s};
    return texts.contains(field.type);
}

/// What the org's own type tells.
QString kindOfType(const FieldDescription &field, const QString &object)
{
    if (field.type == "email"_L1)
        return u"e-mail"_s;
    if (field.type == "phone"_L1)
        return u"phone"_s;
    if (field.type == "encryptedstring"_L1)
        return u"secret"_s;
    const bool isPerson = object == "Contact"_L1 || object == "Lead"_L1 || object == "User"_L1;
    if (object == "Account"_L1 && field.name == "Name"_L1)
        return u"company"_s;
    if (isPerson && field.name == "Company"_L1)
        return u"company"_s;
    return {};
}

/// What most of the sampled values look like, and how many of them.
std::pair<QString, qsizetype> kindOfValues(const QStringList &values)
{
    QHash<QString, qsizetype> counts;
    for (const QString &value : values) {
        if (const QString kind = kindOfValue(value); !kind.isEmpty())
            ++counts[kind];
    }
    std::pair<QString, qsizetype> most;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most.second || (it.value() == most.second && it.key() < most.first))
            most = {it.key(), it.value()};
    }
    return most;
}

std::pair<QString, QString> kindAndWhy(const FieldDescription &field, const QString &object, const QStringList &values)
{
    if (const QString kind = kindOfType(field, object); !kind.isEmpty())
        return {kind, Tr::tr("The org calls it so (%1).").arg(field.type)};
    for (const NameRule &rule : nameRules()) {
        if (speaksOf(field, rule))
            return {rule.kind, Tr::tr("Its name says so.")};
    }
    const auto [kind, alike] = kindOfValues(values);
    if (alike >= kLeastAlike && alike * kShareThatCounts >= values.size())
        return {kind, Tr::tr("%L1 of %L2 sampled values look like it.").arg(alike).arg(values.size())};
    if (field.type == "textarea"_L1 && field.length >= kLongText)
        return {u"free-text"_s, Tr::tr("A long text may hold anything.")};
    return {};
}

} // namespace

std::optional<FieldRule> ruleFor(const QString &kind, const FieldDescription &field)
{
    if (!isWritable(field))
        return std::nullopt;
    FieldRule rule{field.name};
    rule.kind = kind;
    const auto blankOr = [&](Method method) {
        rule.method = field.nillable ? Method::Blank : method;
        return rule;
    };
    if (field.type == "date"_L1 || field.type == "datetime"_L1 || kind == "amount"_L1) {
        rule.method = Method::Shift;
        return rule;
    }
    if (field.type.endsWith("picklist"_L1)) {
        rule.library = u"picklist"_s;
        return rule;
    }
    if (!isText(field))
        return std::nullopt;
    if (kind == "free-text"_L1) {
        rule.method = Method::Text;
        return rule;
    }
    if (kind == "secret"_L1 || kind == "sensitive"_L1)
        return blankOr(Method::Hash);
    if (kind == "national-id"_L1 || kind == "iban"_L1 || kind == "card"_L1 || kind == "birth-date"_L1) {
        rule.method = Method::Hash;
        rule.length = field.length > 0 ? std::clamp(field.length, 8, 16) : 16;
        return rule;
    }
    rule.library = kind == "social"_L1 ? u"url"_s : kind;
    if (kind == "ip-address"_L1 || !isLibrary(rule.library)) {
        rule.library.clear();
        return blankOr(Method::Hash);
    }
    // What has to be told apart cannot come out of a list.
    const bool tooShort = field.length > 0 && field.length < leastLengthOf(rule.library);
    if (tooShort || (field.unique && !isUnique(rule.library))) {
        rule.library.clear();
        rule.method = Method::Hash;
        rule.length = field.length > 0 ? std::clamp(field.length, 8, 16) : 16;
    }
    return rule;
}

QList<Proposal> propose(const ports::ObjectDescription &object, const Samples &samples)
{
    QList<Proposal> proposals;
    for (const FieldDescription &field : object.fields) {
        if (field.type == "id"_L1 || field.type == "reference"_L1 || field.type == "boolean"_L1)
            continue;
        Proposal proposal;
        proposal.object = object.summary.name;
        const auto [kind, why] = kindAndWhy(field, object.summary.name, samples.value(field.name));
        if (kind.isEmpty())
            continue;
        // A formula shows what other fields hold, and with them it changes.
        if (field.calculated)
            continue;
        proposal.why = why;
        if (const auto rule = ruleFor(kind, field)) {
            proposal.rule = *rule;
        } else {
            proposal.rule.field = field.name;
            proposal.rule.kind = kind;
            proposal.coverable = false;
        }
        proposals += proposal;
    }
    return proposals;
}

QString kindWords(const QString &kind)
{
    const auto found =
        std::ranges::find_if(kKinds, [&](const KindNames &one) { return kind == QLatin1StringView(one.kind); });
    return found == kKinds.end() ? kind : Tr::tr(found->words);
}

} // namespace backflow::masking
