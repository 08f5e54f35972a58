#include "core/compliance/gate.h"

#include "core/compliance/rulewords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <tuple>

namespace backflow::compliance {

using namespace Qt::StringLiterals;
using promotion::GateAnswer;
using promotion::GateQuestion;
using promotion::GateWish;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(compliance)
};

/// What the files of one side of a component break. A file that is there and cannot be read is told.
base::Result<QList<Finding>> brokenBy(const model::ComponentKey &key, const QList<metadata::MetadataFile> &files,
                                      const QList<Rule> &rules, const QDate &today)
{
    QList<Finding> findings;
    for (const metadata::MetadataFile &file : files) {
        if (!holdsSettings(file.path))
            continue;
        auto found = checkFile({key, file.path, file.bytes}, rules, today);
        if (!found)
            return base::failure(found.error().code, Tr::tr("%1: %2").arg(file.path, found.error().message));
        findings += *std::move(found);
    }
    return findings;
}

base::Result<GateAnswer> answer(const GateQuestion &question, const GateWish &wish, const QDate &today,
                                async::Monitor &monitor)
{
    const base::Result<QList<Rule>> rules = rulesFor(wish);
    if (!rules)
        return base::failure(rules);
    GateAnswer answer;
    QList<Finding> fresh;
    for (const promotion::ResolvedComponent &component : question.components) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        if (std::ranges::none_of(*rules, [&](const Rule &rule) { return looksAt(rule, component.key); }))
            continue;
        const auto after = brokenBy(component.key, component.after, *rules, today);
        if (!after) {
            answer.notChecked += after.error().message;
            continue;
        }
        // What stood there and cannot be read excuses nothing.
        fresh += broughtIn(brokenBy(component.key, component.before, *rules, today).value_or(QList<Finding>()), *after);
    }
    std::ranges::stable_sort(fresh, [](const Finding &a, const Finding &b) {
        return std::tie(b.severity, a.key, a.rule, a.entry) < std::tie(a.severity, b.key, b.rule, b.entry);
    });
    for (const Finding &finding : fresh)
        answer.findings +=
            {finding.rule, severityName(finding.severity), finding.key, finding.entry, broughtWords(finding, *rules)};
    return answer;
}

/// "permission set Sales_User": the component as people name it.
QString holderWords(const model::ComponentKey &key)
{
    if (key.type == "PermissionSet"_L1)
        return Tr::tr("permission set %1").arg(key.fullName);
    if (key.type == "Profile"_L1)
        return Tr::tr("profile %1").arg(key.fullName);
    return Tr::tr("%1 %2").arg(key.type, key.fullName);
}

/// What a rule about rights grants; empty for all other rules.
QString grantWords(const Finding &finding, const Rule &rule)
{
    if (rule.each == QList<QByteArray>{"userPermissions"} && !finding.entry.isEmpty())
        return permissionWords(finding.entry);
    if (rule.each != QList<QByteArray>{"objectPermissions"} || rule.broken.isEmpty())
        return {};
    const QByteArray right = rule.broken.constLast().path.value(0);
    if (right == "modifyAllRecords")
        return Tr::tr("Modify All on %1").arg(finding.entry);
    if (right == "viewAllRecords")
        return Tr::tr("View All on %1").arg(finding.entry);
    if (right == "allowCreate")
        return Tr::tr("Create on %1").arg(finding.entry);
    if (right == "allowEdit")
        return Tr::tr("Edit on %1").arg(finding.entry);
    if (right == "allowDelete")
        return Tr::tr("Delete on %1").arg(finding.entry);
    return {};
}

} // namespace

QString permissionWords(const QString &name)
{
    QString words;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool starts =
            i > 0 && name[i].isUpper() && (name[i - 1].isLower() || (i + 1 < name.size() && name[i + 1].isLower()));
        if (starts)
            words += u' ';
        words += name[i];
    }
    return words;
}

QString broughtWords(const Finding &finding, const QList<Rule> &rules)
{
    const auto rule = std::ranges::find(rules, finding.rule, &Rule::id);
    if (rule == rules.end())
        return Tr::tr("This back promotion breaks the rule “%1” in %2.").arg(finding.rule, finding.key.toString());
    if (const QString right = grantWords(finding, *rule); !right.isEmpty())
        return Tr::tr("This back promotion grants %1 to %2.").arg(right, holderWords(finding.key));
    const QString where = finding.entry.isEmpty() ? holderWords(finding.key)
                                                  : Tr::tr("%1, entry %2").arg(holderWords(finding.key), finding.entry);
    return Tr::tr("This back promotion brings into %1: %2").arg(where, titleWords(*rule));
}

base::Result<QList<Rule>> ownRules(const QJsonArray &array)
{
    if (array.isEmpty())
        return QList<Rule>();
    return parseRules(QJsonDocument(QJsonObject{{u"format"_s, u"backflow-compliance/1"_s}, {u"rules"_s, array}})
                          .toJson(QJsonDocument::Compact));
}

base::Result<QList<Rule>> rulesFor(const GateWish &wish)
{
    const base::Result<QList<Rule>> own = ownRules(wish.own);
    if (!own)
        return base::failure(own);
    QList<Rule> rules = withOwn(builtInRules(), *own);
    for (const QString &id : wish.rules) {
        if (!std::ranges::contains(rules, id, &Rule::id))
            return base::failure(base::Errc::InvalidInput,
                                 Tr::tr("The policy wants the compliance rule “%1” kept, and there is no such rule. "
                                        "Nothing goes on until the policy names one that is there.")
                                     .arg(id));
    }
    const std::optional<Severity> least = severityOf(wish.atLeast);
    if (!wish.atLeast.isEmpty() && !least)
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("“%1” is not low, medium, high or critical.").arg(wish.atLeast));
    rules.removeIf([&](const Rule &rule) {
        return (least && rule.severity < *least) || (!wish.rules.isEmpty() && !wish.rules.contains(rule.id));
    });
    return rules;
}

promotion::GateFunction planGate(const QDate &today)
{
    return [today](const GateQuestion &question, const GateWish &wish, async::Monitor &monitor) {
        return answer(question, wish, today, monitor);
    };
}

} // namespace backflow::compliance
