#include "core/masking/checkplan.h"

#include "core/masking/library.h"
#include "core/masking/masker.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace backflow::masking {

using namespace Qt::StringLiterals;
using ports::FieldDescription;
using ports::ObjectDescription;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

/// From so many possible values on two records hardly ever get the same.
constexpr double kEnoughChoices = 1e12;

enum class Shape { Text, Mail, Day, Number, Choice, Other };

Shape shapeOf(const FieldDescription &field)
{
    if (field.type == "email"_L1)
        return Shape::Mail;
    if (field.type == "date"_L1 || field.type == "datetime"_L1)
        return Shape::Day;
    if (field.type == "currency"_L1 || field.type == "double"_L1 || field.type == "int"_L1 ||
        field.type == "percent"_L1)
        return Shape::Number;
    if (field.type.endsWith("picklist"_L1))
        return Shape::Choice;
    static const QStringList texts{u"string"_s, u"textarea"_s, u"phone"_s,
                                   u"url"_s,    u"combobox"_s, u"encryptedstring"_s};
    return texts.contains(field.type) ? Shape::Text : Shape::Other;
}

/// Whether what the rule makes is a value of such a field at all.
bool fits(const FieldRule &rule, Shape shape)
{
    if (rule.method == Method::Blank)
        return shape != Shape::Other;
    switch (shape) {
    case Shape::Text:
        return rule.method != Method::Shift && rule.library != "picklist"_L1;
    case Shape::Mail:
        return (rule.method == Method::Replace && rule.library == "e-mail"_L1) ||
               (rule.method == Method::Pattern && rule.pattern.contains(u'@')) ||
               (rule.method == Method::Hash && rule.suffix.contains(u'@'));
    case Shape::Day:
    case Shape::Number:
        return rule.method == Method::Shift;
    case Shape::Choice:
        return rule.method == Method::Replace && rule.library == "picklist"_L1;
    case Shape::Other:
        break;
    }
    return false;
}

/// Characters that the rule needs at least; 0 = it fits anywhere.
qsizetype needed(const FieldRule &rule)
{
    switch (rule.method) {
    case Method::Replace:
        return leastLengthOf(rule.library);
    case Method::Pattern:
        return patternLength(rule.pattern);
    case Method::Hash:
        return rule.prefix.size() + rule.length + rule.suffix.size();
    default:
        return 0;
    }
}

bool tellsApart(const FieldRule &rule)
{
    switch (rule.method) {
    case Method::Replace:
        return isUnique(rule.library);
    case Method::Pattern:
        return patternChoices(rule.pattern) >= kEnoughChoices;
    case Method::Hash:
        return rule.length >= 12;
    case Method::Blank:
        return true;
    default:
        return false;
    }
}

void checkObject(const ObjectRule &rule, const ObjectDescription &object, QList<Finding> &findings)
{
    using enum Finding::Kind;
    if (rule.remove ? !object.summary.deletable : !object.summary.updateable)
        findings += Finding{Problem,
                            rule.object,
                            {},
                            rule.remove ? Tr::tr("The org does not let its records be deleted.")
                                        : Tr::tr("The org does not let its records be changed.")};
    for (const FieldRule &one : rule.fields) {
        const FieldDescription *field = object.field(one.field);
        const QString problem = field ? problemOf(one, *field) : Tr::tr("The org has no such field.");
        if (!problem.isEmpty())
            findings += Finding{Problem, rule.object, one.field, problem};
        else if (one.method == Method::Text)
            findings +=
                Finding{Note, rule.object, one.field,
                        Tr::tr("Names of people and what is told of them in sentences stay: only addresses, numbers "
                               "and links are found. Choose filler text to replace it as a whole.")};
    }
}

void checkUncovered(const Plan &plan, const ObjectDescription &object, const Samples &samples, QList<Finding> &findings)
{
    const ObjectRule *rule = plan.object(object.summary.name);
    if (rule && rule->remove)
        return;
    for (const Proposal &proposal : propose(object, samples)) {
        const QString &field = proposal.rule.field;
        if ((rule && rule->field(field)) || plan.isWaived(object.summary.name, field))
            continue;
        findings +=
            {Finding::Kind::Uncovered, object.summary.name, field,
             proposal.coverable ? Tr::tr("Not covered: %1. %2").arg(kindWords(proposal.rule.kind), proposal.why)
                                : Tr::tr("Cannot be covered: %1. %2").arg(kindWords(proposal.rule.kind), proposal.why)};
    }
}

struct Beyond {
    const char *name;
    const char *sentence;
};
// Objects whose records a replacement of values does not reach, or not whole.
constexpr std::array kBeyond{
    Beyond{
        "ContentVersion",
        QT_TRANSLATE_NOOP("backflow::masking",
                          "Files keep their content: delete them in the sandbox, or leave them out when it is made.")},
    Beyond{"Attachment",
           QT_TRANSLATE_NOOP("backflow::masking", "Attachments keep their content: delete them in the sandbox.")},
    Beyond{"Document",
           QT_TRANSLATE_NOOP("backflow::masking", "Documents keep their content: delete them in the sandbox.")},
    Beyond{"ContentNote", QT_TRANSLATE_NOOP("backflow::masking", "Notes are files inside and keep their content.")},
    Beyond{"EmailMessage", QT_TRANSLATE_NOOP("backflow::masking",
                                             "Mails that were sent cannot be changed: delete them in the sandbox.")},
    Beyond{
        "FeedItem",
        QT_TRANSLATE_NOOP("backflow::masking",
                          "Posts keep what they say, and so do comments: leave Chatter out when the sandbox is made.")},
    Beyond{"TaskArchive",
           QT_TRANSLATE_NOOP("backflow::masking", "Activities that the org has archived are out of reach.")},
};

QString beyondSentence(const QString &name)
{
    const auto found =
        std::ranges::find_if(kBeyond, [&](const Beyond &one) { return name == QLatin1StringView(one.name); });
    if (found != kBeyond.end())
        return Tr::tr(found->sentence);
    if (name.endsWith("__b"_L1))
        return Tr::tr("Big objects hold archives, and their records cannot be changed.");
    if (name.endsWith("__x"_L1))
        return Tr::tr("Its records lie outside of the org.");
    if (name.endsWith("__mdt"_L1))
        return Tr::tr("Custom metadata is no data: look through it with “mask scan” before it is kept.");
    if (name.endsWith("History"_L1) && name != "LoginHistory"_L1)
        return Tr::tr("The history of fields keeps the values of before: switch it off and delete it in the sandbox.");
    return {};
}

} // namespace

QString problemOf(const FieldRule &rule, const FieldDescription &field)
{
    if (field.calculated)
        return Tr::tr("It is worked out by the org from other fields and cannot be written. Mask those.");
    if (!field.updateable)
        return Tr::tr("The org does not let it be written.");
    if (!fits(rule, shapeOf(field)))
        return Tr::tr("“%1” gives nothing that a field of type %2 takes.").arg(methodWords(rule.method), field.type);
    if (rule.method == Method::Blank && !field.nillable)
        return Tr::tr("It must not be empty.");
    if (rule.method == Method::Pattern && patternLength(rule.pattern) < 0)
        return Tr::tr("The pattern has a % that stands for nothing: %d, %a, %A, %x and %% are known.");
    if (rule.library == "picklist"_L1 && field.picklistValues.isEmpty())
        return Tr::tr("It has no values to choose from.");
    if (field.length > 0 && needed(rule) > field.length)
        return Tr::tr("It is too short: it has %L1 characters, and the new values have %L2.")
            .arg(field.length)
            .arg(needed(rule));
    if (field.unique && !tellsApart(rule))
        return Tr::tr("Its values have to differ from record to record, and this would give the same to several.");
    return {};
}

QList<Finding> checkPlan(const Plan &plan, const QList<ObjectDescription> &org, const QHash<QString, Samples> &samples)
{
    QList<Finding> findings;
    const auto describedAs = [&](const QString &name) {
        return std::ranges::find_if(org, [&](const ObjectDescription &object) {
            return object.summary.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (const ObjectRule &rule : plan.objects) {
        const auto object = describedAs(rule.object);
        if (object == org.end())
            findings += Finding{Finding::Kind::Problem, rule.object, {}, Tr::tr("The org has no such object.")};
        else
            checkObject(rule, *object, findings);
    }
    for (const ObjectDescription &object : org)
        checkUncovered(plan, object, samples.value(object.summary.name), findings);
    std::ranges::stable_sort(findings, {}, &Finding::kind);
    return findings;
}

QList<Finding> beyondReach(const QList<ports::ObjectSummary> &objects)
{
    QList<Finding> findings;
    for (const ports::ObjectSummary &object : objects) {
        if (const QString sentence = beyondSentence(object.name); !sentence.isEmpty())
            findings += Finding{Finding::Kind::Note, object.name, {}, sentence};
    }
    return findings;
}

bool canRun(const QList<Finding> &findings)
{
    return std::ranges::none_of(findings, [](const Finding &one) { return one.kind == Finding::Kind::Problem; });
}

} // namespace backflow::masking
