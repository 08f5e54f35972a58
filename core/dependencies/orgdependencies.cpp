#include "core/dependencies/orgdependencies.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRows = 2000;

/// Types that the org keeps dependencies of and that name much.
constexpr std::array kAsked = {"ApexClass"_L1,
                               "ApexTrigger"_L1,
                               "ApexPage"_L1,
                               "ApexComponent"_L1,
                               "AuraDefinitionBundle"_L1,
                               "LightningComponentBundle"_L1,
                               "CustomField"_L1,
                               "CustomObject"_L1,
                               "ValidationRule"_L1,
                               "Flow"_L1,
                               "FlexiPage"_L1,
                               "Layout"_L1,
                               "QuickAction"_L1,
                               "WebLink"_L1,
                               "EmailTemplate"_L1,
                               "Report"_L1,
                               "Dashboard"_L1,
                               "CustomTab"_L1,
                               "PermissionSet"_L1,
                               "WorkflowAlert"_L1,
                               "WorkflowFieldUpdate"_L1};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::dependencies)
};

/// Finds what a row names: by its full name, or by the part behind the object where only one has it.
class Names final
{
public:
    explicit Names(const Graph &graph)
        : m_graph(graph)
    {
        for (int i = 0; i < graph.nodeCount(); ++i) {
            const Node &node = graph.node(i);
            if (node.home < 0)
                continue;
            const QString &name = node.key.fullName;
            const qsizetype cut = node.key.type == "Layout"_L1 ? name.indexOf(u'-') : name.indexOf(u'.');
            if (cut < 0)
                continue;
            int &known = m_short.try_emplace(FoldedName{node.key.type, name.mid(cut + 1)}, i).first->second;
            known = known == i ? i : -1;
        }
    }

    /// `type` is empty when it cannot be told.
    model::ComponentKey of(const QString &type, const QString &space, const QString &name) const
    {
        if (name.isEmpty() || type.isEmpty())
            return {};
        if (!space.isEmpty())
            return {type, space + "__"_L1 + name};
        if (const int known = m_graph.find({type, name}); known >= 0)
            return m_graph.node(known).key;
        const auto it = m_short.find(NameView{type, name});
        if (it != m_short.end())
            return it->second < 0 ? model::ComponentKey() : m_graph.node(it->second).key;
        const bool needsObject = type == "CustomField"_L1 || type == "Layout"_L1 || type == "ValidationRule"_L1;
        return needsObject && !name.contains(u'.') && !name.contains(u'-') ? model::ComponentKey()
                                                                           : model::ComponentKey{type, name};
    }

private:
    const Graph &m_graph;
    FoldedMap<int> m_short;
};

class Asker final
{
public:
    Asker(ports::OrgGateway &gateway, const Graph &graph)
        : m_gateway(gateway)
        , m_graph(graph)
        , m_names(graph)
    {
    }

    base::Result<OrgAnswer> ask(async::Monitor &monitor)
    {
        QSet<QString> held;
        for (int i = 0; i < m_graph.nodeCount(); ++i) {
            if (m_graph.node(i).home >= 0)
                held.insert(m_graph.node(i).key.type);
        }
        qint64 done = 0;
        for (const QLatin1StringView type : kAsked) {
            monitor.advance(done++, qint64(kAsked.size()));
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            if (!held.contains(type))
                continue;
            const base::Result<bool> goOn = askType(type, monitor);
            if (!goOn)
                return base::failure(goOn);
            if (!*goOn)
                break;
        }
        if (m_unclear > 0)
            m_answer.notes.append(
                Tr::tr("%Ln dependencies the org told name something that several objects have; they were left out.",
                       nullptr, int(m_unclear)));
        return std::move(m_answer);
    }

private:
    /// False when the org has no such table.
    base::Result<bool> askType(const QString &type, async::Monitor &monitor)
    {
        const QString of = u"MetadataComponentType = '%1'"_s.arg(type);
        auto rows = query(of, monitor);
        if (!rows && rows.error().code == base::Errc::OrgFault) {
            m_answer.notes.append(Tr::tr("The org does not tell its dependencies; those in the files count."));
            return false;
        }
        if (!rows)
            return base::failure(rows);
        if (rows->size() < kMostRows) {
            take(*rows);
            return true;
        }
        for (const QLatin1StringView other : kAsked) {
            auto part = query(of + u" AND RefMetadataComponentType = '%1'"_s.arg(other), monitor);
            if (!part)
                return base::failure(part);
            if (part->size() >= kMostRows)
                m_answer.notes.append(Tr::tr("The org told only the first %1 dependencies of %2 on %3.")
                                          .arg(QString::number(kMostRows), type, QString(other)));
            take(*part);
        }
        // What is of a type not asked for, as far as the first answer had it.
        take(*rows);
        return true;
    }

    base::Result<QList<QJsonObject>> query(const QString &where, async::Monitor &monitor)
    {
        return m_gateway.query(u"SELECT MetadataComponentName, MetadataComponentType, MetadataComponentNamespace, "
                               "RefMetadataComponentName, RefMetadataComponentType, RefMetadataComponentNamespace FROM "
                               "MetadataComponentDependency WHERE "_s +
                                   where,
                               true, monitor);
    }

    void take(const QList<QJsonObject> &rows)
    {
        const auto key = [this](const QJsonObject &row, const QString &side) {
            return m_names.of(row.value(side + "Type"_L1).toString(), row.value(side + "Namespace"_L1).toString(),
                              row.value(side + "Name"_L1).toString());
        };
        for (const QJsonObject &row : rows) {
            const model::ComponentKey from = key(row, u"MetadataComponent"_s);
            const model::ComponentKey to = key(row, u"RefMetadataComponent"_s);
            if (from.type.isEmpty() || to.type.isEmpty()) {
                ++m_unclear;
                continue;
            }
            const std::pair pair(from, to);
            if (m_told.contains(pair))
                continue;
            m_told.insert(pair);
            m_answer.rows.push_back({from, to});
        }
    }

    ports::OrgGateway &m_gateway;
    const Graph &m_graph;
    Names m_names;
    OrgAnswer m_answer;
    QSet<std::pair<model::ComponentKey, model::ComponentKey>> m_told;
    int m_unclear = 0;
};

} // namespace

base::Result<OrgAnswer> askOrg(ports::OrgGateway &gateway, const Graph &graph, async::Monitor &monitor)
{
    return Asker(gateway, graph).ask(monitor);
}

} // namespace backflow::dependencies
