#include "core/promotion/historywords.h"

#include "core/base/moments.h"
#include "core/merge/words.h"
#include "core/promotion/words.h"

#include <QJsonArray>

namespace backflow::promotion {

using namespace Qt::StringLiterals;
using ports::HistoryGroup;
using ports::HistorySource;

namespace {

QString componentCount(qsizetype count)
{
    return Tr::tr("%Ln components", nullptr, count);
}

QString outcomeWords(const QJsonObject &json)
{
    const QString outcome = json.value("outcome"_L1).toString();
    if (outcome == "Released"_L1)
        return json.value("verified"_L1).toBool(true) ? Tr::tr("done") : Tr::tr("done, reads back differently");
    if (outcome == "FailedClean"_L1)
        return Tr::tr("refused by the org, nothing changed");
    if (outcome == "Stale"_L1)
        return Tr::tr("not run, the target had changed");
    if (outcome == "Denied"_L1)
        return Tr::tr("denied");
    if (outcome == "Abandoned"_L1)
        return Tr::tr("stopped, nothing changed");
    if (outcome == "Partial"_L1)
        return Tr::tr("partly done");
    if (outcome == "Canceled"_L1)
        return Tr::tr("canceled, nothing changed");
    return Tr::tr("end unknown, look at the org");
}

/// Of what is done around the refresh of a sandbox; empty for anything else.
QString sandboxWords(const QString &action, const QString &to)
{
    if (action == "sandbox.capture"_L1)
        return Tr::tr("Saved the work that only %1 had").arg(to);
    if (action == "sandbox.refresh.intent"_L1)
        return Tr::tr("Asked production to refresh %1").arg(to);
    if (action == "sandbox.refresh.result"_L1)
        return Tr::tr("What production said to the refresh of %1").arg(to);
    if (action == "sandbox.activate"_L1)
        return Tr::tr("Put the fresh copy in the place of %1").arg(to);
    if (action == "sandbox.discard"_L1)
        return Tr::tr("Gave the fresh copy of %1 up").arg(to);
    if (action == "sandbox.rebind"_L1)
        return Tr::tr("Connected %1 to the org that its refresh made").arg(to);
    return {};
}

/// Of rules that run by themselves; empty for anything else.
QString ruleWords(const QString &action)
{
    if (action == "rule.save"_L1)
        return Tr::tr("Made or changed a rule");
    if (action == "rule.remove"_L1)
        return Tr::tr("Removed a rule");
    if (action == "rule.settings"_L1)
        return Tr::tr("Changed whom rules tell or which hosts they may ask");
    if (action == "rule.run"_L1)
        return Tr::tr("A rule began to run");
    if (action == "rule.result"_L1)
        return Tr::tr("A rule ended its run");
    if (action == "rule.task"_L1)
        return Tr::tr("Said that the manual task of a rule is done");
    if (action == "rule.task-open"_L1)
        return Tr::tr("Said that the manual task of a rule is to be done again");
    return {};
}

/// Of records that get other values; empty for anything else.
QString maskWords(const QString &action, const QString &to)
{
    if (action == "mask.begin"_L1)
        return Tr::tr("Began to mask records of %1").arg(to);
    if (action == "mask.resume"_L1)
        return Tr::tr("Went on masking records of %1").arg(to);
    if (action == "mask.end"_L1)
        return Tr::tr("Ended the masking of records of %1").arg(to);
    if (action == "mask.show"_L1)
        return Tr::tr("Looked at values of records of %1").arg(to);
    return {};
}

QString governanceWords(const QString &action, const QString &to)
{
    if (action == "gate.deny"_L1)
        return to.isEmpty() ? Tr::tr("Refused") : Tr::tr("Refused in %1").arg(to);
    if (action == "gate.override"_L1)
        return Tr::tr("Let pass what compliance rules found in a plan for %1").arg(to);
    if (action == "policy.trust"_L1)
        return Tr::tr("Trusted the policy that is there");
    if (action.startsWith("policy."_L1))
        return Tr::tr("Changed the policy");
    if (action == "approval.request"_L1)
        return Tr::tr("Asked for an approval for %1").arg(to);
    if (action == "approval.give"_L1)
        return Tr::tr("Approved a plan for %1").arg(to);
    if (action == "approval.withdraw"_L1)
        return Tr::tr("Took back an approval or a request for %1").arg(to);
    if (action == "workspace.production-on"_L1)
        return Tr::tr("Allowed changes to production");
    if (action == "workspace.production-off"_L1)
        return Tr::tr("Made production read only");
    if (action == "access.review"_L1)
        return Tr::tr("Signed off who may do what in %1").arg(to);
    if (action == "compliance.report"_L1)
        return Tr::tr("Wrote an audit report");
    if (action == "compliance.audit"_L1)
        return Tr::tr("Held environments against the compliance rules");
    if (action == "audit.export"_L1)
        return Tr::tr("Exported the record");
    if (action == "audit.verify"_L1)
        return Tr::tr("Verified the record");
    if (action == "tamper.alert"_L1)
        return Tr::tr("The record on the remote was rewritten");
    if (action == "tamper.accept"_L1)
        return Tr::tr("Accepted the record on the remote as it was rewritten");
    if (action == "people.erase"_L1)
        return Tr::tr("Erased somebody from the map of people");
    if (action == "release.override"_L1)
        return Tr::tr("Let a plan go to %1 though that org is on an older release").arg(to);
    if (action == "release.check"_L1)
        return Tr::tr("Changed a check before a release");
    if (action == "release.waive"_L1)
        return Tr::tr("Waived a check before a release");
    if (action == "release.unwaive"_L1)
        return Tr::tr("Took back that a check before a release is waived");
    if (action == "release.before"_L1)
        return Tr::tr("Kept how %1 was before its upgrade").arg(to);
    if (action == "release.after"_L1)
        return Tr::tr("Kept how %1 is after its upgrade").arg(to);
    if (action == "audit.checkpoint"_L1)
        return Tr::tr("Put on record how far the record is whole");
    return action;
}

/// Of actions whose sentence needs no more than the environment's name.
QString shortWords(const QString &action, const QString &to)
{
    if (action == "promote.settled"_L1)
        return Tr::tr("A person settled what became of a promotion to %1").arg(to);
    if (action == "retrieve"_L1)
        return Tr::tr("Read %1").arg(to);
    if (action == "login"_L1)
        return Tr::tr("Signed in to %1").arg(to);
    if (action == "logout"_L1)
        return Tr::tr("Signed out of %1").arg(to);
    if (action == "lock.break"_L1)
        return Tr::tr("Took over the lock on %1").arg(to);
    if (action == "denial"_L1)
        return Tr::tr("Refused in %1").arg(to);
    for (const QString &words : {sandboxWords(action, to), ruleWords(action), maskWords(action, to)})
        if (!words.isEmpty())
            return words;
    return governanceWords(action, to);
}

QString lastPart(const QString &path)
{
    // Keys may hold slashes, so the last one outside of brackets parts.
    int depth = 0;
    for (qsizetype at = path.size() - 1; at >= 0; --at) {
        depth += path[at] == u']' ? 1 : path[at] == u'[' ? -1 : 0;
        if (depth == 0 && path[at] == u'/')
            return path.sliced(at + 1);
    }
    return path;
}

} // namespace

QString recordWords(const QString &action, const QJsonObject &json)
{
    const QString from = json.value("from"_L1).toObject().value("env"_L1).toString();
    const QString to = json.value("to"_L1).toObject().value("env"_L1).toString();
    const QJsonValue listed = json.value("components"_L1);
    const QString count = componentCount(listed.isArray() ? listed.toArray().size() : listed.toInteger());
    if (action == "drift.track"_L1)
        return Tr::tr("Accepted into the record of %1 as changed there by hand: %2").arg(to, count);
    if (action == "promote.intent"_L1 && from == to)
        return Tr::tr("Putting back what %1's record says begun: %2").arg(to, count);
    if (action == "promote.result"_L1 && from == to)
        return Tr::tr("What %1's record says put back: %2 (%3)").arg(to, outcomeWords(json), count);
    if (action == "promote.intent"_L1)
        return Tr::tr("Back-promotion from %1 to %2 begun: %3").arg(from, to, count);
    if (action == "promote.result"_L1)
        return Tr::tr("Back-promotion from %1 to %2: %3 (%4)").arg(from, to, outcomeWords(json), count);
    if (action == "rollback.intent"_L1)
        return Tr::tr("Rollback of %1 begun: %2").arg(to, count);
    if (action == "rollback.result"_L1)
        return Tr::tr("Rollback of %1: %2 (%3)").arg(to, outcomeWords(json), count);
    return shortWords(action, to);
}

QString decidedWords(const QJsonObject &record, const QJsonObject &decided)
{
    const QString from = record.value("from"_L1).toObject().value("env"_L1).toString();
    const QString to = record.value("to"_L1).toObject().value("env"_L1).toString();
    const QString component = decided.value("component"_L1).toString();
    const QString path = decided.value("entry"_L1).toString();
    const QString last = lastPart(path);
    const QString key = last.endsWith(u']') ? last.section(u'[', 1).chopped(1) : QString();
    const QString subject =
        path.isEmpty() ? Tr::tr("the whole")
                       : merge::subjectWords(component.section(u':', 0, 0), last.section(u'[', 0, 0), key, path);
    const QString name = component.section(u':', 1);
    const QString take = decided.value("take"_L1).toString();
    if (take == "source"_L1)
        return Tr::tr("%1: kept %2 (%3)").arg(name, from, subject);
    if (take == "target"_L1)
        return Tr::tr("%1: kept %2 (%3)").arg(name, to, subject);
    if (take == "both"_L1)
        return Tr::tr("%1: kept both (%2)").arg(name, subject);
    if (take == "before"_L1)
        return Tr::tr("%1: kept what was before (%2)").arg(name, subject);
    if (take == "remove"_L1)
        return Tr::tr("%1: removed (%2)").arg(name, subject);
    return Tr::tr("%1: written by hand (%2)").arg(name, subject);
}

QString howWords(const QString &action)
{
    const std::pair<QLatin1StringView, QString> known[] = {
        {"promotion"_L1, Tr::tr("promotion")},
        {"rollback"_L1, Tr::tr("rollback")},
        {"snapshot"_L1, Tr::tr("reading")},
        {"setup"_L1, Tr::tr("directly in the org")},
        {"org.login"_L1, Tr::tr("sign-in to the org")},
        {"org.login-failed"_L1, Tr::tr("failed sign-in")},
        {"drift.track"_L1, Tr::tr("accepted drift")},
        {"decision"_L1, Tr::tr("decided by hand")},
        {"decision.rule"_L1, Tr::tr("decided by a rule")},
        {"decision.remembered"_L1, Tr::tr("decided as before")},
        {"unreadable"_L1, Tr::tr("cannot be read")},
    };
    for (const auto &[name, words] : known)
        if (action == name)
            return words;
    QString words = action;
    return words.replace(u'-', u' ').replace(u'_', u' ').replace(u'.', u' ').toLower();
}

QString sourceWords(HistorySource source)
{
    switch (source) {
    case HistorySource::Decision:
        return Tr::tr("Audit trail (decision)");
    case HistorySource::Reading:
        return Tr::tr("Snapshot");
    case HistorySource::SetupTrail:
        return Tr::tr("Org's setup trail");
    case HistorySource::Logins:
        return Tr::tr("Org's sign-ins");
    default:
        return Tr::tr("Audit trail");
    }
}

QString sourceShort(HistorySource source)
{
    switch (source) {
    case HistorySource::Reading:
        return Tr::tr("snapshot");
    case HistorySource::SetupTrail:
        return Tr::tr("org's trail");
    case HistorySource::Logins:
        return Tr::tr("org's sign-ins");
    default:
        return Tr::tr("audit");
    }
}

QString sureWords(HistorySource source)
{
    switch (source) {
    case HistorySource::SetupTrail:
    case HistorySource::Logins:
        return Tr::tr("The org itself names this person.");
    case HistorySource::Reading:
        return Tr::tr("The author of the snapshot: who read the org, which need not be who changed it.");
    default:
        return Tr::tr("The person this program was used by, as they named themselves.");
    }
}

QString sureShort(HistorySource source)
{
    switch (source) {
    case HistorySource::SetupTrail:
    case HistorySource::Logins:
        return Tr::tr("org", "how sure it is who did it");
    case HistorySource::Reading:
        return Tr::tr("reader", "how sure it is who did it");
    default:
        return Tr::tr("app user", "how sure it is who did it");
    }
}

QString groupWords(HistoryGroup group)
{
    switch (group) {
    case HistoryGroup::Promotions:
        return Tr::tr("Promotions");
    case HistoryGroup::Orgs:
        return Tr::tr("Org setup trail");
    case HistoryGroup::Decisions:
        return Tr::tr("Decisions");
    default:
        return Tr::tr("Access");
    }
}

QString queryWords(const ports::HistoryQuery &query)
{
    QStringList parts;
    const auto names = [&parts](const QString &words, const QStringList &list) {
        if (!list.isEmpty())
            parts += words.arg(list.join(u", "_s));
    };
    const auto time = [](const QDateTime &when) { return base::momentWords(when); };
    if (query.group)
        parts += groupWords(*query.group);
    if (query.source)
        parts += sourceWords(*query.source);
    if (!query.text.isEmpty())
        parts += Tr::tr("contains “%1”").arg(query.text);
    if (query.since.isValid())
        parts += Tr::tr("from %1").arg(time(query.since));
    if (query.until.isValid())
        parts += Tr::tr("before %1").arg(time(query.until));
    names(Tr::tr("who: %1"), query.who);
    names(Tr::tr("where: %1"), query.where);
    names(Tr::tr("what: %1"), query.types);
    QStringList kinds;
    for (const QString &action : query.actions)
        kinds += howWords(action);
    names(Tr::tr("kind: %1"), kinds);
    if (!query.promotion.isEmpty())
        parts += Tr::tr("promotion %1").arg(query.promotion);
    if (!query.component.isEmpty())
        parts += query.component;
    if (query.sequence != 0)
        parts += Tr::tr("record %1").arg(query.sequence);
    return parts.join(u" · "_s);
}

QStringList componentsOf(const QJsonObject &record)
{
    QStringList found;
    for (const QJsonValue &value : record.value("components"_L1).toArray()) {
        const QString name = value.isString() ? value.toString() : value.toObject().value("component"_L1).toString();
        if (!name.isEmpty())
            found += name;
    }
    return found;
}

QString kindOf(const QString &action)
{
    if (action.startsWith("promote."_L1))
        return u"promotion"_s;
    if (action.startsWith("rollback."_L1))
        return u"rollback"_s;
    return action;
}

HistoryGroup groupOf(const QJsonObject &record)
{
    const QString action = record.value("action"_L1).toString();
    // Whatever is refused is a matter of rights.
    if (record.value("decision"_L1).toString() == "deny"_L1)
        return HistoryGroup::Access;
    if (action == "promote.settled"_L1)
        return HistoryGroup::Decisions;
    if (action.startsWith("promote."_L1) || action.startsWith("rollback."_L1))
        return HistoryGroup::Promotions;
    if (action == "snapshot"_L1 || action == "retrieve"_L1 || action.startsWith("drift."_L1) ||
        action.startsWith("sandbox."_L1))
        return HistoryGroup::Orgs;
    for (const QLatin1StringView begin :
         {"lock"_L1, "policy"_L1, "access"_L1, "role"_L1, "denial"_L1, "denied"_L1, "login"_L1, "logout"_L1, "gate."_L1,
          "org."_L1, "audit."_L1, "people."_L1, "tamper"_L1, "workspace."_L1, "compliance."_L1})
        if (action.startsWith(begin))
            return HistoryGroup::Access;
    return HistoryGroup::Decisions;
}

} // namespace backflow::promotion
