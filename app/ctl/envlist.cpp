#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "core/snapshot/origin.h"
#include "core/snapshot/snapshots.h"

#include <QJsonArray>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandEnvList(const QStringList &arguments)
{
    Invocation call(u"env list"_s, u"What is on the map, and when each org was last retrieved."_s);
    if (const auto over = call.parse(arguments, 0, 0))
        return *over;
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    base::Result<std::unique_ptr<ports::Repository>> repository = call.backends()->repository();
    if (!repository)
        return call.fail(repository.error());
    QJsonArray list;
    QList<QStringList> rows{{u"NAME"_s, u"KIND"_s, u"BELOW"_s, u"COMPONENTS"_s, u"RETRIEVED"_s, u"ORG"_s}};
    for (const model::Environment &environment : call.pipeline().environments) {
        QJsonObject json = model::toJson(environment);
        const QStringList above = call.pipeline().higherNeighbours(environment.name);
        json.insert(u"below"_s, QJsonArray::fromStringList(above));
        QString taken = u"never"_s;
        QString count;
        const auto snapshot = snapshot::latest(**repository, environment);
        if (snapshot) {
            taken = (*snapshot)->takenAt().toUTC().toString(Qt::ISODate);
            count = QString::number((*snapshot)->entries().size());
            json.insert(u"retrievedAt"_s, taken);
            json.insert(u"components"_s, qint64((*snapshot)->entries().size()));
        } else if (snapshot.error().code != base::Errc::NotFound) {
            return call.fail(snapshot.error());
        }
        if (const auto origin = snapshot::originOf(*call.backends(), environment)) {
            json.insert(u"createdFrom"_s, origin->source);
            json.insert(u"createdAt"_s, origin->at.toString(Qt::ISODate));
        }
        list.append(json);
        rows += {environment.name,
                 model::kindName(environment.kind),
                 above.join(u", "_s),
                 count,
                 taken,
                 environment.instanceUrl.toString()};
    }
    return call.answer(table(rows), {{u"environments"_s, list}});
}

} // namespace backflow::ctl
