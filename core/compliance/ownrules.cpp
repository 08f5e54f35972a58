#include "core/compliance/ownrules.h"

#include "core/compliance/gate.h"
#include "core/governance/policybranch.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace backflow::compliance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(compliance)
};

constexpr QLatin1StringView kKind("compliance-rule");

QString testName(Test test)
{
    switch (test) {
    case Test::Is:
        return u"is"_s;
    case Test::IsNot:
        return u"isNot"_s;
    case Test::Matches:
        return u"matches"_s;
    case Test::StartsWith:
        return u"startsWith"_s;
    case Test::Below:
        return u"below"_s;
    case Test::Above:
        return u"above"_s;
    case Test::Present:
    case Test::Missing:
        return u"present"_s;
    case Test::EndsWithinDays:
        return u"endsWithinDays"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

base::Result<QJsonValue> valueOf(const SimpleRule &rule)
{
    switch (rule.test) {
    case Test::Present:
        return QJsonValue(true);
    case Test::Missing:
        return QJsonValue(false);
    case Test::Below:
    case Test::Above:
    case Test::EndsWithinDays: {
        bool number = false;
        const qint64 value = rule.value.trimmed().toLongLong(&number);
        if (!number)
            return base::failure(base::Errc::InvalidInput, Tr::tr("“%1” is no whole number.").arg(rule.value.left(80)));
        return QJsonValue(value);
    }
    default:
        return QJsonValue(rule.value.trimmed());
    }
}

} // namespace

base::Result<QJsonObject> ruleJson(const SimpleRule &rule)
{
    const base::Result<QJsonValue> value = valueOf(rule);
    if (!value)
        return base::failure(value);
    const QStringList steps = rule.path.split(u'/', Qt::SkipEmptyParts);
    if (steps.isEmpty())
        return base::failure(base::Errc::InvalidInput, Tr::tr("Name the element: userPermissions/name."));
    // What is one step deep is asked of the component itself, so that Missing means what it says.
    QJsonObject condition{{testName(rule.test), *value}};
    condition.insert(u"path"_s, steps.size() == 1 ? steps.front() : steps.sliced(1).join(u'/'));
    QJsonObject json{{u"id"_s, rule.id},
                     {u"title"_s, rule.title.trimmed()},
                     {u"severity"_s, severityName(rule.severity)},
                     {u"types"_s, QJsonArray::fromStringList(rule.types)},
                     {u"broken"_s, QJsonArray{condition}}};
    if (steps.size() > 1) {
        json.insert(u"each"_s, steps.front());
        json.insert(u"name"_s, steps.sliced(1).join(u'/'));
    }
    if (!rule.advice.trimmed().isEmpty())
        json.insert(u"advice"_s, rule.advice.trimmed());
    if (const auto read = ownRules({json}); !read)
        return base::failure(read);
    return json;
}

base::Result<QList<QJsonObject>> keptRules(ports::JournalStore &journal)
{
    base::Result<QStringList> ids = journal.drafts(kKind);
    if (!ids)
        return base::failure(ids);
    ids->sort();
    QList<QJsonObject> rules;
    for (const QString &id : std::as_const(*ids)) {
        base::Result<QJsonObject> rule = journal.draft(kKind, id);
        if (!rule)
            return base::failure(rule);
        rules += *std::move(rule);
    }
    return rules;
}

base::Result<> keepRule(ports::JournalStore &journal, const QJsonObject &rule)
{
    if (const auto read = ownRules({rule}); !read)
        return base::failure(read);
    return journal.putDraft(kKind, rule.value("id"_L1).toString(), rule);
}

base::Result<> removeRule(ports::JournalStore &journal, const QString &id)
{
    return journal.removeDraft(kKind, id);
}

base::Result<QList<Rule>> rulesHere(const ports::Backends &backends)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto policy = governance::policyAtTip(**repository);
    if (!policy)
        return base::failure(policy);
    const auto kept = keptRules(**journal);
    if (!kept)
        return base::failure(kept);
    QJsonArray local;
    for (const QJsonObject &rule : *kept)
        local.append(rule);
    const auto teams = ownRules(*policy ? (*policy)->complianceRules : QJsonArray());
    if (!teams)
        return teams;
    const auto own = ownRules(local);
    if (!own)
        return own;
    return withOwn(withOwn(builtInRules(), *teams), *own);
}

} // namespace backflow::compliance
