#include "core/masking/survey.h"

#include "core/governance/auditchain.h"
#include "core/masking/library.h"
#include "core/masking/masker.h"
#include "core/masking/runwork.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::masking {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::masking)
};

constexpr int kSampled = 200;
constexpr int kShown = 5;

/// Objects of Salesforce's own that hold people's records.
const QStringList &personal()
{
    static const QStringList names{u"Account"_s,  u"Contact"_s,     u"Lead"_s,          u"Case"_s,  u"Opportunity"_s,
                                   u"Contract"_s, u"CaseComment"_s, u"Task"_s,          u"Event"_s, u"Asset"_s,
                                   u"Order"_s,    u"Campaign"_s,    u"CampaignMember"_s};
    return names;
}

QStringList chosen(const QList<ports::ObjectSummary> &all)
{
    QStringList names;
    for (const ports::ObjectSummary &object : all) {
        if (object.queryable && object.updateable &&
            (personal().contains(object.name) || object.name.endsWith("__c"_L1)))
            names += object.name;
    }
    return names;
}

/// A few values of each text field. What cannot be asked for is done without.
Samples samplesOf(ports::BulkData &bulk, const ports::ObjectDescription &object, async::Monitor &monitor)
{
    QStringList fields;
    for (const ports::FieldDescription &field : object.fields) {
        const bool isText = field.type == "string"_L1 || field.type == "textarea"_L1 || field.type == "combobox"_L1;
        if (isText && field.updateable)
            fields += field.name;
    }
    Samples samples;
    if (fields.isEmpty())
        return samples;
    const auto rows = bulk.rows(
        u"SELECT %1 FROM %2 LIMIT %3"_s.arg(fields.join(u", "_s), object.summary.name, QString::number(kSampled)),
        monitor);
    if (!rows)
        return samples;
    for (const QJsonObject &row : *rows) {
        for (const QString &field : fields) {
            if (const QString value = row.value(field).toString(); !value.isEmpty())
                samples[field] += value;
        }
    }
    return samples;
}

base::Result<> recordLook(const Ground &ground, const model::Environment &environment, const QString &object,
                          const QString &field, async::Monitor &monitor)
{
    const auto repository = ground.backends->repository();
    if (!repository)
        return base::failure(repository);
    governance::AuditEntry entry;
    entry.action = u"mask.show"_s;
    entry.actorName = ground.backends->personName();
    entry.actorEmail = ground.backends->personEmail();
    entry.at = ground.backends->clock().now();
    entry.details = {{u"to"_s, QJsonObject{{u"env"_s, environment.name}}},
                     {u"environment"_s, environment.name},
                     {u"object"_s, object},
                     {u"field"_s, field}};
    if (environment.orgId)
        entry.details.insert(u"orgId"_s, environment.orgId->toString());
    return governance::appendAudit(**repository, entry, monitor).transform([](const governance::AuditRecord &) {});
}

} // namespace

base::Result<Survey> survey(const Ground &ground, const QStringList &objects, const MaskGrant &grant,
                            async::Monitor &monitor)
{
    const auto sandbox = openSandbox(*ground.backends, grant.context().environment, monitor);
    if (!sandbox)
        return base::failure(sandbox);
    ports::BulkData &bulk = *sandbox->bulk;
    const auto all = bulk.objects(monitor);
    if (!all)
        return base::failure(all);
    Survey found;
    found.beyond = beyondReach(*all);
    found.objects = objects.isEmpty() ? chosen(*all) : objects;
    for (qsizetype i = 0; i < found.objects.size(); ++i) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        monitor.advance(i, found.objects.size());
        monitor.say(Tr::tr("Looking at %1").arg(found.objects.at(i)));
        const auto object = bulk.describe(found.objects.at(i), monitor);
        if (!object)
            return base::failure(object);
        found.proposals += propose(*object, samplesOf(bulk, *object, monitor));
        found.described += *object;
    }
    return found;
}

QList<FieldRule> choicesFor(const QString &kind, const ports::FieldDescription &field)
{
    QList<FieldRule> choices;
    const auto offer = [&](FieldRule rule) {
        rule.kind = kind;
        if (problemOf(rule, field).isEmpty() && !choices.contains(rule))
            choices += rule;
    };
    if (const auto best = ruleFor(kind, field))
        offer(*best);
    for (const QString &library : libraryNames()) {
        FieldRule rule{field.name};
        rule.library = library;
        offer(rule);
    }
    FieldRule hash{field.name, Method::Hash};
    hash.length = field.length > 0 ? std::clamp(field.length, 8, 16) : 16;
    offer(hash);
    offer({field.name, Method::Shift});
    offer({field.name, Method::Text});
    offer({field.name, Method::Blank});
    return choices;
}

QString ruleWords(const FieldRule &rule)
{
    const QString words = methodWords(rule.method);
    switch (rule.method) {
    case Method::Replace:
        return Tr::tr("%1: %2").arg(words, rule.library);
    case Method::Pattern:
        return Tr::tr("%1: %2").arg(words, rule.pattern);
    case Method::Shift:
        return Tr::tr("%1 by up to %2").arg(words, QString::number(rule.most));
    default:
        return words;
    }
}

Plan planOf(const Survey &survey, const QString &name)
{
    Plan plan;
    plan.name = name;
    for (const Proposal &proposal : survey.proposals) {
        if (!proposal.coverable)
            continue;
        if (plan.objects.isEmpty() || plan.objects.constLast().object != proposal.object)
            plan.objects += ObjectRule{proposal.object};
        plan.objects.last().fields += proposal.rule;
    }
    return plan;
}

base::Result<QList<ShownValue>> showValues(const Ground &ground, const Plan &plan, const QString &object,
                                           const QString &field, const MaskGrant &grant, async::Monitor &monitor)
{
    const ObjectRule *rule = plan.object(object);
    const FieldRule *one = rule ? rule->field(field) : nullptr;
    if (!one)
        return base::failure(base::Errc::InvalidInput, Tr::tr("%1.%2 is not in the plan.").arg(object, field));
    const model::Environment &environment = grant.context().environment;
    const auto sandbox = openSandbox(*ground.backends, environment, monitor);
    if (!sandbox)
        return base::failure(sandbox);
    ports::BulkData &bulk = *sandbox->bulk;
    const auto described = bulk.describe(object, monitor);
    if (!described)
        return base::failure(described);
    const ports::FieldDescription *what = described->field(field);
    if (!what)
        return base::failure(base::Errc::InvalidInput, Tr::tr("The org has no such field."));
    if (const auto told = recordLook(ground, environment, rule->object, one->field, monitor); !told)
        return base::failure(told);
    QString where = what->filterable ? one->field + " != null"_L1 : QString();
    if (!rule->where.isEmpty())
        where = where.isEmpty() ? rule->where : u'(' + rule->where + ") AND "_L1 + where;
    const QString soql = u"SELECT Id, %1 FROM %2%3 LIMIT %4"_s.arg(
        one->field, rule->object, where.isEmpty() ? QString() : QString(" WHERE "_L1 + where), QString::number(kShown));
    const auto rows = bulk.rows(soql, monitor);
    if (!rows)
        return base::failure(rows);
    Masker masker(newKey());
    QList<ShownValue> values;
    for (const QJsonObject &row : *rows) {
        const QJsonValue value = row.value(one->field);
        const QString before = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
        values.append({row.value("Id"_L1).toString(), one->field, before, masker.masked(*one, *what, before)});
    }
    return values;
}

QString hinted(const QString &value)
{
    if (value.isEmpty())
        return {};
    const QString dots = u"•••"_s;
    return value.contains(u'@') ? value.left(1) + dots + u'@' + dots : value.left(1) + dots;
}

} // namespace backflow::masking
