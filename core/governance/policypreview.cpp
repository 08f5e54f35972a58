#include "core/governance/policypreview.h"

#include "core/governance/policybranch.h"
#include "core/ports/deployvalues.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

QString titleOf(const PolicyFile &policy, const QString &id)
{
    const Role *role = policy.role(id);
    return role && !role->title.isEmpty() ? role->title : id;
}

QString titlesOf(const PolicyFile &policy, const QStringList &ids)
{
    QStringList titles;
    for (const QString &id : ids)
        titles += titleOf(policy, id);
    return titles.join(Tr::tr(" or "));
}

/// One capability at one place, as it stands in a right, with what limits it.
QStringList singleRights(const Role &role)
{
    QStringList all;
    for (const Capability capability : allCapabilities()) {
        for (const Right &right : role.rights) {
            if (!right.can.contains(capability))
                continue;
            for (const QString &place : right.where) {
                QString words = Tr::tr("%1 (%2)").arg(capabilityWords(capability), placeWords(place));
                if (!right.types.isEmpty())
                    words += Tr::tr(", only %1").arg(right.types.join(u", "_s));
                if (!right.except.isEmpty())
                    words += Tr::tr(", but %1").arg(right.except.join(u", "_s));
                if (!all.contains(words))
                    all += words;
            }
        }
    }
    return all;
}

QStringList without(const QStringList &list, const QStringList &gone)
{
    QStringList left;
    for (const QString &one : list) {
        if (!gone.contains(one))
            left += one;
    }
    return left;
}

void tellRole(QStringList &lines, const Role &before, const Role &after)
{
    const QString title = after.title.isEmpty() ? after.id : after.title;
    const QStringList old = singleRights(before);
    const QStringList now = singleRights(after);
    if (const QStringList gained = without(now, old); !gained.isEmpty())
        lines += Tr::tr("%1 may from now on: %2").arg(title, gained.join(u", "_s));
    if (const QStringList lost = without(old, now); !lost.isEmpty())
        lines += Tr::tr("%1 may no longer: %2").arg(title, lost.join(u", "_s));
    if (before.title != after.title)
        lines += Tr::tr("Role %1 is called %2").arg(before.title, after.title);
}

QString lineOf(const PolicyFile &, const TestRule &rule)
{
    return Tr::tr("Deployments to %1: %2").arg(placesWords(rule.where), askedWords(rule));
}

QString letPassWords(const PolicyFile &policy, const QStringList &roles)
{
    return roles.isEmpty() ? QString() : Tr::tr(", let pass by: %1").arg(titlesOf(policy, roles));
}

QString lineOf(const PolicyFile &policy, const ComplianceRule &rule)
{
    return Tr::tr("Deployments to %1: %2").arg(placesWords(rule.where), askedWords(rule)) +
           letPassWords(policy, rule.override);
}

QString lineOf(const PolicyFile &policy, const ReleaseRule &rule)
{
    return Tr::tr("Deployments to %1: %2").arg(placesWords(rule.where), askedWords(rule)) +
           letPassWords(policy, rule.roles);
}

QString lineOf(const PolicyFile &policy, const ApprovalRule &rule)
{
    return ruleWords(policy, rule);
}

template <class Rule>
void tellRules(QStringList &lines, const PolicyFile &before, const PolicyFile &after, QList<Rule> PolicyFile::*rules)
{
    for (const Rule &rule : before.*rules) {
        if (!(after.*rules).contains(rule))
            lines += Tr::tr("No longer: %1").arg(lineOf(before, rule));
    }
    for (const Rule &rule : after.*rules) {
        if (!(before.*rules).contains(rule))
            lines += Tr::tr("New: %1").arg(lineOf(after, rule));
    }
}

} // namespace

QString placeWords(const QString &place)
{
    if (place == "*"_L1)
        return Tr::tr("everywhere");
    if (place == "own"_L1)
        return Tr::tr("in one's own environments");
    if (place == "development"_L1)
        return Tr::tr("development");
    if (place == "test"_L1)
        return Tr::tr("test");
    if (place == "staging"_L1)
        return Tr::tr("staging");
    if (place == "production"_L1)
        return Tr::tr("production");
    return place.mid(1);
}

QString placesWords(const QStringList &places)
{
    QStringList words;
    for (const QString &place : places)
        words += placeWords(place);
    return words.join(u", "_s);
}

QString ruleWords(const PolicyFile &policy, const ApprovalRule &rule)
{
    QString words = Tr::tr("Deployments to %1: %n approvals by %2", nullptr, rule.count)
                        .arg(placesWords(rule.where), titlesOf(policy, rule.roles));
    if (rule.fourEyes)
        words += Tr::tr(", four eyes");
    if (!rule.types.isEmpty())
        words += Tr::tr(", only %1").arg(rule.types.join(u", "_s));
    if (!rule.exempt.isEmpty())
        words += Tr::tr(", without: %1").arg(titlesOf(policy, rule.exempt));
    return words;
}

QString severityWords(const QString &severity)
{
    if (severity == "low"_L1)
        return Tr::tr("low");
    if (severity == "medium"_L1)
        return Tr::tr("medium");
    if (severity == "high"_L1)
        return Tr::tr("high");
    return severity == "critical"_L1 ? Tr::tr("critical") : severity;
}

QString testsWords(const QString &level)
{
    using ports::TestLevel;
    switch (ports::testLevelFromName(level).value_or(TestLevel::Default)) {
    case TestLevel::Default:
        break;
    case TestLevel::NoTestRun:
        return Tr::tr("no tests");
    case TestLevel::RunSpecifiedTests:
        return Tr::tr("tests named by hand");
    case TestLevel::RunRelevantTests:
        return Tr::tr("the relevant tests");
    case TestLevel::RunLocalTests:
        return Tr::tr("all local tests");
    case TestLevel::RunAllTestsInOrg:
        return Tr::tr("all tests in the org");
    }
    return level;
}

QString askedWords(const TestRule &rule)
{
    return Tr::tr("at least %1").arg(testsWords(rule.level));
}

QString askedWords(const ComplianceRule &rule)
{
    const QString words = Tr::tr("no finding of severity “%1” or worse").arg(severityWords(rule.atLeast));
    return rule.rules.isEmpty() ? words : words + Tr::tr(", only %1").arg(rule.rules.join(u", "_s));
}

QString askedWords(const ReleaseRule &rule)
{
    return rule.blocks ? Tr::tr("nothing from an org on a later release")
                       : Tr::tr("a warning where it comes from an org on a later release");
}

QStringList policyPreview(const PolicyFile &before, const PolicyFile &after)
{
    QStringList lines;
    for (const Role &role : after.roles) {
        if (const Role *old = before.role(role.id))
            tellRole(lines, *old, role);
    }
    tellRules(lines, before, after, &PolicyFile::approvals);
    tellRules(lines, before, after, &PolicyFile::tests);
    tellRules(lines, before, after, &PolicyFile::compliance);
    tellRules(lines, before, after, &PolicyFile::releases);
    // What is told above in detail is not told again.
    PolicyFile rest = after;
    rest.approvals = before.approvals;
    rest.tests = before.tests;
    rest.compliance = before.compliance;
    rest.releases = before.releases;
    for (Role &role : rest.roles) {
        if (const Role *old = before.role(role.id))
            role = *old;
    }
    return lines + policyChanges(before, rest);
}

} // namespace backflow::governance
