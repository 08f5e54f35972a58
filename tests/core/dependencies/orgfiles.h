#pragma once

#include "core/dependencies/graph.h"
#include "core/dependencies/questions.h"
#include "core/metadata/convert.h"
#include "tests/support/fakerepository.h"

#include <QMap>
#include <QTest>

namespace backflow::tests {

/// What one org holds, as files in source format, and the graph over it.
class OrgFiles final
{
public:
    explicit OrgFiles(QString environment, std::shared_ptr<support::FakeStore> store = {})
        : m_environment(std::move(environment))
        , m_store(store ? std::move(store) : std::make_shared<support::FakeStore>())
    {
    }

    const std::shared_ptr<support::FakeStore> &store() const { return m_store; }

    /// `path` below the package root.
    void put(const QString &path, const QByteArray &bytes)
    {
        m_files.insert(metadata::kPackageRoot + path, support::FakeRepository(m_store).put(bytes));
    }
    void remove(const QString &path) { m_files.remove(metadata::kPackageRoot + path); }
    /// An XML file of the root element `type`.
    void xml(const QString &path, const QByteArray &type, const QByteArray &inner)
    {
        put(path, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + type +
                      " xmlns=\"http://soap.sforce.com/2006/04/metadata\">" + inner + "</" + type + ">\n");
    }
    void object(const QString &name, const QByteArray &inner = "<label>x</label>")
    {
        xml(QStringLiteral("objects/%1/%1.object-meta.xml").arg(name), "CustomObject", inner);
    }
    void field(const QString &object, const QString &name, const QByteArray &inner = "<type>Text</type>")
    {
        xml(QStringLiteral("objects/%1/fields/%2.field-meta.xml").arg(object, name), "CustomField",
            "<fullName>" + name.toUtf8() + "</fullName>" + inner);
    }
    void lookup(const QString &object, const QString &name, const QByteArray &target,
                const QByteArray &list = "Children")
    {
        field(object, name,
              "<type>Lookup</type><referenceTo>" + target + "</referenceTo><relationshipName>" + list +
                  "</relationshipName>");
    }
    void apex(const QString &name, const QByteArray &body)
    {
        put(QStringLiteral("classes/%1.cls").arg(name), body);
        put(QStringLiteral("classes/%1.cls-meta.xml").arg(name), "<ApexClass/>");
    }

    std::shared_ptr<const model::Snapshot> snapshot() const
    {
        QMap<model::ComponentKey, model::SnapshotEntry> entries;
        for (auto it = m_files.begin(); it != m_files.end(); ++it) {
            const model::ComponentKey key = *metadata::componentOfPath(it.key());
            model::SnapshotEntry &entry = entries[key];
            entry.key = key;
            entry.parts.push_back({it.key(), it.value()});
        }
        return std::make_shared<const model::Snapshot>(
            m_environment, std::nullopt, QDateTime(),
            std::vector<model::SnapshotEntry>(entries.begin(), entries.end()));
    }
    dependencies::GraphPtr graph(const dependencies::GraphPtr &before = {}) const
    {
        async::NullMonitor monitor;
        auto made = dependencies::graphOf(
            snapshot(), *m_cache, [store = store()] { return std::make_unique<support::FakeRepository>(store); },
            monitor, before);
        return made ? *made : nullptr;
    }
    const std::shared_ptr<dependencies::FactsCache> &cache() const { return m_cache; }

private:
    QString m_environment;
    std::shared_ptr<support::FakeStore> m_store;
    QMap<QString, model::ContentId> m_files;
    std::shared_ptr<dependencies::FactsCache> m_cache = std::make_shared<dependencies::FactsCache>();
};

inline model::ComponentKey keyOf(const QString &text)
{
    return *model::ComponentKey::fromString(text);
}

/// `CustomField:Account.Zone__c` for each thing a component needs, sorted; what the snapshot does not hold with `?`
/// before it, what a package brings with `@`.
inline QStringList needsOf(const dependencies::GraphPtr &graph, const QString &component)
{
    QStringList names;
    for (const dependencies::Edge &edge : graph->needs(graph->find(keyOf(component)))) {
        const dependencies::Node &node = graph->node(edge.to);
        const QString mark = node.presence == dependencies::Presence::Unknown   ? QStringLiteral("?")
                             : node.presence == dependencies::Presence::Managed ? QStringLiteral("@")
                                                                                : QString();
        names.append(mark + node.key.toString());
    }
    names.sort();
    return names;
}

} // namespace backflow::tests
