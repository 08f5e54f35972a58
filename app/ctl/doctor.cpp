#include "app/ctl/commands.h"
#include "app/ctl/findings.h"
#include "app/ctl/invocation.h"
#include "core/governance/protection.h"
#include "core/governance/walls.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using governance::AccessFinding;

namespace {

/// What each org itself lets the signed-in user do. An org that does not say so is told, too.
QList<AccessFinding> orgsOf(Invocation &call, const governance::Standing &standing,
                            QMap<QString, governance::OrgRights> &told)
{
    QList<AccessFinding> findings;
    for (const model::Environment &environment : call.pipeline().environments) {
        const auto gateway = call.backends()->gateway(environment);
        const auto rights = gateway ? governance::orgRights(**gateway, call.monitor()) : base::failure(gateway);
        if (rights)
            told.insert(environment.name, *rights);
        if (rights)
            findings += governance::orgFindings(standing, environment, *rights);
        else
            findings +=
                {u"org-silent:"_s + environment.slug(),
                 u"%1 does not say what its user may do: %2"_s.arg(environment.name, rights.error().message), true};
    }
    return findings;
}

/// What records say of their time from now on: whether servers were seen to enforce the rules.
base::Result<> remember(Invocation &call, const governance::Standing &standing, const QList<AccessFinding> *tried,
                        const QMap<QString, governance::OrgRights> &rights)
{
    const auto repository = call.backends()->repository();
    const base::Result<QString> url = repository ? (*repository)->remoteUrl() : base::failure(repository);
    base::Result<governance::Walls> before = url ? governance::readWalls(**repository) : base::failure(url);
    if (!before)
        return base::failure(before);
    const QDateTime now = call.backends()->clock().now();
    return governance::rememberWalls(
        **repository, governance::wallsOf(*std::move(before), standing, *url, tried, rights, call.pipeline(), now), now,
        call.monitor());
}

} // namespace

int commandDoctor(const QStringList &arguments)
{
    Invocation call(
        u"doctor"_s,
        u"Says what stands behind roles, approvals and the record here, and plainly where they only advise: no policy, no signature, no protected branch, an org that lets its user do more."_s);
    call.option(u"protection"_s, u"The protection of policy and record; the only thing looked at so far."_s);
    call.option(
        u"try"_s,
        u"Ask the Git host for a refusal: a branch backflow/protection-check-… is made, moved by force and deleted."_s);
    call.option(u"orgs"_s, u"Ask the orgs what their users may do."_s);
    if (const auto over = call.parse(arguments, 0, 0))
        return *over;
    if (base::Result<> opened = call.open(call.isSet(u"orgs"_s) ? Reach::Orgs : Reach::Stored); !opened)
        return call.fail(opened.error());
    const auto policy = call.opened().gate->authorizer().policy();
    const governance::Standing &standing = *policy.standing;
    QList<AccessFinding> findings =
        governance::policyFindings(standing) + governance::wallFindings(*call.opened().gate->backends(), standing);
    QMap<QString, governance::OrgRights> rights;
    std::optional<QList<AccessFinding>> tried;
    if (call.isSet(u"orgs"_s))
        findings += orgsOf(call, standing, rights);
    if (call.isSet(u"try"_s)) {
        const auto answers = governance::tryRemote(*call.backends(), call.monitor());
        if (!answers)
            return call.fail(answers.error());
        tried = *answers;
        findings.removeIf([](const AccessFinding &finding) { return finding.id == "protection-not-seen"_L1; });
        findings += *tried;
    }
    if (tried || !rights.isEmpty()) {
        if (const base::Result<> kept = remember(call, standing, tried ? &*tried : nullptr, rights); !kept)
            return call.fail(kept.error());
    }
    if (!policy.productionWrites)
        findings += {u"production-off"_s, u"Changes to production are switched off in this workspace."_s, false};
    QStringList lines;
    bool advisory = false;
    for (const AccessFinding &finding : std::as_const(findings)) {
        advisory = advisory || finding.advisory;
        lines += (finding.advisory ? u"! "_s : u"- "_s) + shown(finding.sentence);
    }
    lines.prepend(
        advisory
            ? u"Roles are advisory here: lines with ! say why. The walls are the orgs' own permissions and the Git host's rules."_s
            : u"Nothing was found that makes roles advisory here."_s);
    return call.answer(lines.join(u'\n'), {{u"advisory"_s, advisory}, {u"findings"_s, findingsJson(findings)}});
}

} // namespace backflow::ctl
