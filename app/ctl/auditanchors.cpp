#include "app/ctl/audit.h"
#include "core/governance/anchors.h"
#include "core/governance/peoplebranch.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using governance::AnchorRule;

QList<AnchorRule> anchorRules(Invocation &call)
{
    const auto standing = call.opened().gate->authorizer().policy().standing;
    return standing && standing->policy ? standing->policy->anchors : QList<AnchorRule>();
}

int auditAnchor(Invocation &call)
{
    if (const auto over = call.allow(governance::Capability::VerifyAudit))
        return *over;
    const QList<AnchorRule> rules = anchorRules(call);
    if (rules.isEmpty())
        return call.fail({base::Errc::NotFound,
                          u"The policy names no second remote. Add one under \"anchors\": "
                          "[{\"remote\": \"https://…\", \"every\": \"day\"}]."_s,
                          {}});
    const auto repository = call.backends()->repository();
    if (!repository)
        return call.fail(repository.error());
    if (const base::Result<> published = governance::publishAudit(**repository, call.monitor()); !published)
        return call.fail(published.error());
    const QDateTime now = call.backends()->clock().now();
    const auto person = governance::pseudonymFor(**repository, call.backends()->personName(),
                                                 call.backends()->personEmail(), now, call.monitor());
    if (!person)
        return call.fail(person.error());
    QStringList lines;
    QJsonArray set;
    for (const AnchorRule &rule : rules) {
        const auto witness = call.opened().gate->witness(rule.remote);
        if (!witness)
            return call.fail(witness.error());
        const auto anchor = governance::setAnchor(**repository, **witness, {*person, now, rule, true}, call.monitor());
        if (!anchor)
            return call.fail(anchor.error(), anchor.error().code == base::Errc::Corrupt
                                                 ? AuditForked
                                                 : exitCodeOf(anchor.error().code));
        if (!*anchor) {
            lines += u"%1 has the newest record already."_s.arg(shown(rule.remote));
            continue;
        }
        lines += u"Record %1, %2, is anchored on %3."_s.arg((*anchor)->seq).arg((*anchor)->head, shown(rule.remote));
        set.append(
            QJsonObject{{u"remote"_s, rule.remote}, {u"record"_s, (*anchor)->seq}, {u"head"_s, (*anchor)->head}});
    }
    return call.answer(lines.join(u'\n'), {{u"anchored"_s, set}});
}

} // namespace backflow::ctl
