#include "core/promotion/reconcile.h"

#include "core/metadata/convert.h"
#include "core/metadata/registry.h"

#include <QSet>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// Answers carry whole seconds and several servers answer: look a little further back.
constexpr int kSkewSeconds = 5;

QString parentType(const QString &type)
{
    const metadata::TypeInfo *parent = metadata::Registry::builtIn().parentOf(type);
    return parent ? parent->name : QString();
}

} // namespace

bool deploysPlan(const ports::DeployStatus &status, const Plan &plan)
{
    QSet<model::ComponentKey> reported;
    for (const ports::DeployedComponent &component : status.components)
        reported.insert(metadata::keyOfMember(component.type, component.fullName));
    QSet<model::ComponentKey> planned;
    QSet<QString> types;
    QSet<QString> parents;
    for (const PlanItem &item : plan.items) {
        planned.insert(item.key);
        types.insert(item.key.type);
        parents.insert(parentType(item.key.type));
    }
    if (!reported.contains(planned))
        return false;
    return std::ranges::all_of(reported, [&](const model::ComponentKey &key) {
        return planned.contains(key) || parents.contains(key.type) || types.contains(parentType(key.type));
    });
}

base::Result<Found> findDeployment(ports::OrgGateway &gateway, const Plan &plan, const QDateTime &since,
                                   const QStringList &others, async::Monitor &monitor, const QString &user)
{
    QString sender = user == kAnybody ? QString() : user;
    if (user.isEmpty()) {
        const base::Result<ports::OrgIdentity> me = gateway.identity(monitor);
        if (!me)
            return base::failure(me);
        sender = me->userId;
    }
    const QString soql = u"SELECT Id, Status, CreatedById, CreatedDate FROM DeployRequest WHERE CreatedDate >= %1 "
                         "AND CheckOnly = false ORDER BY CreatedDate"_s.arg(
                             since.addSecs(-kSkewSeconds).toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
    base::Result<QList<QJsonObject>> rows = gateway.query(soql, true, monitor);
    if (!rows)
        return base::failure(rows);
    QStringList ours;
    QStringList silent;
    for (const QJsonObject &row : std::as_const(*rows)) {
        const QString by = row.value("CreatedById"_L1).toString();
        if (!by.isEmpty() && !sender.isEmpty() && by.left(15) != sender.left(15))
            continue;
        const QString id = row.value("Id"_L1).toString();
        if (others.contains(id.left(15)))
            continue;
        base::Result<ports::DeployStatus> status = gateway.deployStatus(id, monitor);
        if (!status)
            return base::failure(status);
        if (deploysPlan(*status, plan))
            ours += id;
        else if (!status->done)
            return Found{Found::Kind::Waiting, {}};
        else if (status->components.isEmpty() && !status->success)
            silent += id;
    }
    // A deployment that failed before it told its components changed nothing; when it is the only one, it was ours.
    const QStringList &candidates = ours.isEmpty() ? silent : ours;
    if (candidates.isEmpty())
        return Found{Found::Kind::None, {}};
    return candidates.size() == 1 ? Found{Found::Kind::One, candidates.first()} : Found{Found::Kind::Several, {}};
}

} // namespace backflow::promotion
