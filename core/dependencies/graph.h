#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/dependencies/factscache.h"
#include "core/dependencies/resolver.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"

#include <QStringList>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace backflow::dependencies {

/// What needs what in one snapshot. Immutable; shared as std::shared_ptr<const Graph>.
class Graph final
{
public:
    const std::shared_ptr<const model::Snapshot> &snapshot() const { return m_snapshot; }
    /// Components in the order of the snapshot, their elements, then what the snapshot does not hold.
    const Node &node(int at) const;
    int nodeCount() const { return int(m_index->nodes().size() + m_extras.size()); }
    int componentCount() const { return int(m_snapshot->entries().size()); }
    qsizetype edgeCount() const { return qsizetype(m_edges.size()); }
    const std::vector<Edge> &edges() const { return m_edges; }
    /// -1 when nothing names it and the snapshot does not hold it. Names compare as an org compares them.
    int find(const model::ComponentKey &key) const;
    /// What the node needs. Of an element: what its component needs.
    std::span<const Edge> needs(int node) const;
    /// What the component at that node would need if this were all it held: of a part of one of its files. A node that
    /// stands for itself each, for a part may name what no whole file does.
    struct PartNeed {
        Node node;
        QString because;
    };
    std::vector<PartNeed> needsOfPart(int component, const ComponentFacts &facts) const;
    /// Who needs the node.
    std::vector<Edge> usersOf(int node) const;
    /// Why, in words: `layout Account-Sales shows it`.
    QString because(const Edge &edge) const;
    QString placeOf(const Edge &edge) const { return edge.place < 0 ? QString() : m_places.at(edge.place); }
    /// Files that could not be read, one sentence each.
    const QStringList &notes() const { return m_notes; }

private:
    friend class GraphBuilder;
    Graph() = default;
    void linkUsers();

    std::shared_ptr<const model::Snapshot> m_snapshot;
    std::shared_ptr<const NameIndex> m_index;
    std::vector<ComponentFacts> m_facts;
    std::vector<Node> m_extras;
    FoldedMap<int> m_extraNames;
    QStringList m_places;
    /// By component; those of component i begin at m_begins[i].
    std::vector<Edge> m_edges;
    std::vector<qsizetype> m_begins;
    /// Places of edges by the node they lead to; those of node i begin at m_userBegins[i].
    std::vector<int> m_users;
    std::vector<int> m_userBegins;
    QStringList m_notes;
};

using GraphPtr = std::shared_ptr<const Graph>;
/// Opens what holds the contents, for one thread.
using OpenContents = std::function<base::Result<std::unique_ptr<ports::ContentSource>>()>;

/// Reads what is not in the cache, in parallel, with one source of contents a thread, and understands it. With the
/// graph of an earlier snapshot of the same environment only what changed is looked at again, where no name came or
/// went. Malformed files give notes. Errors: those of Repository, Canceled.
base::Result<GraphPtr> graphOf(std::shared_ptr<const model::Snapshot> snapshot, FactsCache &cache,
                               const OpenContents &openContents, async::Monitor &monitor, const GraphPtr &before = {});

/// One row of the org's own answer.
struct OrgDependency {
    model::ComponentKey from;
    model::ComponentKey to;
    bool operator==(const OrgDependency &) const = default;
};
/// The graph with what the org says beyond the files; what both say stays as the files say it.
GraphPtr withOrgDependencies(const GraphPtr &graph, const std::vector<OrgDependency> &rows);

} // namespace backflow::dependencies
