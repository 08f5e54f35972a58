#pragma once

#include "core/model/environment.h"
#include "core/snapshot/snapshots.h"
#include "tests/support/fakebackends.h"
#include "tests/support/fakerepository.h"

namespace backflow::tests {

/// One environment `UAT` over a fake org and a fake repository.
struct Pipeline {
    Pipeline()
    {
        environment.name = QStringLiteral("UAT");
        org->identity.apiVersion = QStringLiteral("66.0");
        org->identity.orgId = model::OrgId::fromString(QStringLiteral("00D000000000001"));
        backends.orgs.insert(environment.name, org);
        backends.openRepository = [store = store] { return std::make_unique<support::FakeRepository>(store); };
    }

    base::Result<snapshot::TakeReport> take(const snapshot::TakeOptions &options = {})
    {
        async::NullMonitor monitor;
        return snapshot::take(backends, environment, options, monitor);
    }

    /// `Type:Name` of every component of a snapshot.
    static QStringList keys(const model::Snapshot &snapshot)
    {
        QStringList keys;
        for (const model::SnapshotEntry &entry : snapshot.entries())
            keys += entry.key.toString();
        return keys;
    }

    QByteArray text(const model::Snapshot &snapshot, const QString &type, const QString &name) const
    {
        const model::SnapshotEntry *entry = snapshot.find({type, name});
        return entry ? store->contents.value(entry->parts.front().content) : QByteArray("(absent)");
    }

    model::Environment environment;
    std::shared_ptr<support::FakeOrgState> org = std::make_shared<support::FakeOrgState>();
    std::shared_ptr<support::FakeStore> store = std::make_shared<support::FakeStore>();
    support::FakeBackends backends;
};

inline QByteArray objectXml(const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CustomObject "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" +
           inner + "</CustomObject>\n";
}

inline QByteArray fieldXml(const QByteArray &name, const QByteArray &label)
{
    return "    <fields>\n        <fullName>" + name + "</fullName>\n        <label>" + label +
           "</label>\n        <type>Text</type>\n    </fields>\n";
}

inline QMap<QString, QByteArray> apexClass(const QString &name, const QByteArray &body)
{
    return {{QStringLiteral("classes/%1.cls").arg(name), body},
            {QStringLiteral("classes/%1.cls-meta.xml").arg(name), "<ApexClass/>\n"}};
}

} // namespace backflow::tests
