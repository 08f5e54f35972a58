#include "core/dependencies/graph.h"

#include <QSet>
#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace backflow::dependencies {

namespace {

using Key = FactsCache::Key;

/// Reads files with several threads, each with a source of its own. The calling thread works too, and it alone
/// talks to the monitor.
class Readers final
{
public:
    Readers(const std::vector<Key> &work, FactsCache &cache, const OpenContents &openContents)
        : m_work(work)
        , m_cache(cache)
        , m_openContents(openContents)
    {
    }

    base::Result<> run(async::Monitor &monitor)
    {
        constexpr size_t kWorkPerHelper = 200;
        const size_t most = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 8);
        const size_t helpers = std::min(most - 1, m_work.size() / kWorkPerHelper);
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < helpers; ++i)
            threads.emplace_back([this] { labour(nullptr); });
        labour(&monitor);
        threads.clear();
        if (m_failure)
            return std::unexpected(*m_failure);
        return {};
    }

private:
    void labour(async::Monitor *monitor)
    {
        std::unique_ptr<ports::ContentSource> contents;
        for (size_t i = m_next++; i < m_work.size() && !m_over; i = m_next++) {
            if (monitor && monitor->stopped())
                return fail(async::canceled());
            if (const base::Result<> read = readOne(m_work[i], contents); !read)
                return fail(read.error());
            const size_t done = ++m_done;
            if (monitor && done % 256 == 0)
                monitor->advance(qint64(done), qint64(m_work.size()));
        }
    }

    base::Result<> readOne(const Key &key, std::unique_ptr<ports::ContentSource> &contents)
    {
        if (!contents) {
            auto opened = m_openContents();
            if (!opened)
                return base::failure(opened);
            contents = *std::move(opened);
        }
        const base::Result<QByteArray> bytes = contents->content(key.content);
        if (!bytes)
            return base::failure(bytes);
        m_cache.keep(key, factsOf(*bytes, key.role, key.type));
        return {};
    }

    void fail(const base::Error &error)
    {
        m_over = true;
        const std::scoped_lock lock(m_mutex);
        if (!m_failure)
            m_failure = error;
    }

    const std::vector<Key> &m_work;
    FactsCache &m_cache;
    const OpenContents &m_openContents;
    std::atomic<size_t> m_next = 0;
    std::atomic<size_t> m_done = 0;
    std::atomic<bool> m_over = false;
    std::mutex m_mutex;
    std::optional<base::Error> m_failure;
};

/// True when nothing another component may look at differs: fields' relationships and named elements.
bool sameNames(const ComponentFacts &a, const ComponentFacts &b)
{
    return std::ranges::equal(a, b, [](const auto &x, const auto &y) {
        return x == y || (x->relationship == y->relationship && x->declares == y->declares);
    });
}

} // namespace

class GraphBuilder final
{
public:
    GraphBuilder(std::shared_ptr<const model::Snapshot> snapshot, GraphPtr before)
        : m_before(std::move(before))
        , m_graph(new Graph)
    {
        m_graph->m_snapshot = std::move(snapshot);
    }

    base::Result<GraphPtr> build(FactsCache &cache, const OpenContents &openContents, async::Monitor &monitor)
    {
        if (const base::Result<> read = readFacts(cache, openContents, monitor); !read)
            return base::failure(read);
        if (!reuseIndex())
            m_graph->m_index = std::make_shared<const NameIndex>(*m_graph->m_snapshot, m_graph->m_facts);
        understand();
        noteProblems();
        return finish();
    }

    GraphPtr withRows(const Graph &graph, const std::vector<OrgDependency> &rows)
    {
        m_graph->m_index = graph.m_index;
        m_graph->m_facts = graph.m_facts;
        m_graph->m_notes = graph.m_notes;
        Extras extras = extrasOf(graph);
        std::vector<std::vector<Edge>> added(graph.m_snapshot->entries().size());
        for (const OrgDependency &row : rows) {
            const int from = graph.find(row.from);
            const int home = from < 0 ? -1 : graph.node(from).home;
            if (home < 0)
                continue;
            int to = graph.find(row.to);
            if (to < 0)
                to = extras.node(row.to.type, row.to.fullName, Presence::Unknown);
            const auto leads = [to](const Edge &edge) { return edge.to == to; };
            if (to == home || std::ranges::any_of(graph.needs(home), leads) ||
                std::ranges::any_of(added[size_t(home)], leads))
                continue;
            added[size_t(home)].push_back({home, to, -1, Use::Named, Origin::Org});
        }
        for (size_t i = 0; i < added.size(); ++i) {
            begin();
            const auto own = graph.needs(int(i));
            m_graph->m_edges.insert(m_graph->m_edges.end(), own.begin(), own.end());
            m_graph->m_edges.insert(m_graph->m_edges.end(), added[i].begin(), added[i].end());
        }
        take(std::move(extras));
        return finish();
    }

private:
    /// The entry of the earlier snapshot when it had the same files.
    int unchanged(size_t entry) const
    {
        if (!m_before)
            return -1;
        const auto &own = m_graph->m_snapshot->entries();
        const auto &old = m_before->m_snapshot->entries();
        // Nearly always it stands where it stood.
        while (m_oldAt < old.size() && old[m_oldAt].key < own[entry].key)
            ++m_oldAt;
        const bool same =
            m_oldAt < old.size() && old[m_oldAt].key == own[entry].key && old[m_oldAt].parts == own[entry].parts;
        return same ? int(m_oldAt) : -1;
    }

    base::Result<> readFacts(FactsCache &cache, const OpenContents &openContents, async::Monitor &monitor)
    {
        const auto &entries = m_graph->m_snapshot->entries();
        m_graph->m_facts.resize(entries.size());
        m_old.resize(entries.size(), -1);
        std::vector<std::pair<size_t, Key>> files;
        std::vector<Key> unread;
        QSet<Key> asked;
        m_oldAt = 0;
        for (size_t i = 0; i < entries.size(); ++i) {
            m_old[i] = unchanged(i);
            if (m_old[i] >= 0) {
                m_graph->m_facts[i] = m_before->m_facts[size_t(m_old[i])];
                continue;
            }
            for (const model::Part &part : entries[i].parts) {
                const FileRole role = roleOf(part.path, entries[i].key.type);
                if (role == FileRole::Nothing)
                    continue;
                const Key key{part.content, role, entries[i].key.type};
                files.emplace_back(i, key);
                if (!cache.find(key) && !asked.contains(key)) {
                    asked.insert(key);
                    unread.push_back(key);
                }
            }
        }
        if (const base::Result<> read = Readers(unread, cache, openContents).run(monitor); !read)
            return read;
        for (const auto &[entry, key] : files)
            m_graph->m_facts[entry].push_back(cache.find(key));
        return {};
    }

    bool reuseIndex()
    {
        if (!m_before || m_before->m_snapshot->entries().size() != m_graph->m_snapshot->entries().size())
            return false;
        const auto &own = m_graph->m_snapshot->entries();
        const auto &old = m_before->m_snapshot->entries();
        for (size_t i = 0; i < own.size(); ++i) {
            if (m_old[i] < 0 && (own[i].key != old[i].key || !sameNames(m_graph->m_facts[i], m_before->m_facts[i])))
                return false;
        }
        m_graph->m_index = m_before->m_index;
        return true;
    }

    static Extras extrasOf(const Graph &graph)
    {
        Extras extras(int(graph.m_index->nodes().size()));
        for (const Node &node : graph.m_extras)
            extras.node(node.key.type, node.key.fullName, node.presence);
        for (const QString &place : graph.m_places)
            extras.place(place);
        return extras;
    }

    void understand()
    {
        const bool reused = m_before && m_graph->m_index == m_before->m_index;
        Extras extras = reused ? extrasOf(*m_before) : Extras(int(m_graph->m_index->nodes().size()));
        Resolver resolver(*m_graph->m_index, extras);
        for (size_t i = 0; i < m_graph->m_facts.size(); ++i) {
            begin();
            if (reused && m_old[i] >= 0) {
                const auto own = m_before->needs(int(i));
                m_graph->m_edges.insert(m_graph->m_edges.end(), own.begin(), own.end());
            } else {
                resolver.resolve(int(i), m_graph->m_facts[i], m_graph->m_edges);
            }
        }
        take(std::move(extras));
    }

    void begin() { m_graph->m_begins.push_back(qsizetype(m_graph->m_edges.size())); }

    void take(Extras extras)
    {
        m_graph->m_extras = extras.nodes();
        m_graph->m_places = extras.places();
    }

    void noteProblems()
    {
        const auto &entries = m_graph->m_snapshot->entries();
        for (size_t i = 0; i < entries.size(); ++i) {
            for (const auto &file : m_graph->m_facts[i]) {
                if (!file->note.isEmpty())
                    m_graph->m_notes.append(entries[i].key.toString() + QStringLiteral(": ") + file->note);
            }
        }
    }

    GraphPtr finish()
    {
        begin();
        m_graph->linkUsers();
        return GraphPtr(std::move(m_graph));
    }

    GraphPtr m_before;
    std::unique_ptr<Graph> m_graph;
    /// Entry → the entry of the earlier snapshot it is the same as, or -1.
    std::vector<int> m_old;
    mutable size_t m_oldAt = 0;
};

const Node &Graph::node(int at) const
{
    const auto &own = m_index->nodes();
    return size_t(at) < own.size() ? own[size_t(at)] : m_extras[size_t(at) - own.size()];
}

int Graph::find(const model::ComponentKey &key) const
{
    if (const int known = m_index->find(key.type, key.fullName); known >= 0)
        return known;
    const auto it = m_extraNames.find(NameView{key.type, key.fullName});
    return it == m_extraNames.end() ? -1 : it->second;
}

std::span<const Edge> Graph::needs(int at) const
{
    const int home = node(at).home;
    if (home < 0)
        return {};
    const auto begin = size_t(m_begins[size_t(home)]);
    return std::span(m_edges).subspan(begin, size_t(m_begins[size_t(home) + 1]) - begin);
}

std::vector<Graph::PartNeed> Graph::needsOfPart(int component, const ComponentFacts &facts) const
{
    Extras extras(int(m_index->nodes().size()));
    std::vector<Edge> edges;
    Resolver(*m_index, extras).resolve(component, facts, edges);
    std::vector<PartNeed> needs;
    for (const Edge &edge : edges) {
        const size_t own = m_index->nodes().size();
        const Node &to =
            size_t(edge.to) < own ? m_index->nodes()[size_t(edge.to)] : extras.nodes()[size_t(edge.to) - own];
        if (to.home == component || edge.use == Use::Belongs)
            continue;
        const QString place = edge.place < 0 ? QString() : extras.places().at(edge.place);
        needs.push_back({to, dependencies::because(node(edge.from).key, place, edge.use, edge.origin)});
    }
    return needs;
}

std::vector<Edge> Graph::usersOf(int at) const
{
    std::vector<Edge> users;
    for (int i = m_userBegins[size_t(at)]; i < m_userBegins[size_t(at) + 1]; ++i)
        users.push_back(m_edges[size_t(m_users[size_t(i)])]);
    return users;
}

QString Graph::because(const Edge &edge) const
{
    return dependencies::because(node(edge.from).key, placeOf(edge), edge.use, edge.origin);
}

/// Counting sort of the edges by where they lead.
void Graph::linkUsers()
{
    for (size_t i = 0; i < m_extras.size(); ++i)
        m_extraNames.emplace(FoldedName{m_extras[i].key.type, m_extras[i].key.fullName},
                             int(m_index->nodes().size() + i));
    m_userBegins.assign(size_t(nodeCount()) + 1, 0);
    for (const Edge &edge : m_edges)
        ++m_userBegins[size_t(edge.to) + 1];
    for (size_t i = 1; i < m_userBegins.size(); ++i)
        m_userBegins[i] += m_userBegins[i - 1];
    std::vector<int> next(m_userBegins.begin(), m_userBegins.end() - 1);
    m_users.resize(m_edges.size());
    for (size_t i = 0; i < m_edges.size(); ++i)
        m_users[size_t(next[size_t(m_edges[i].to)]++)] = int(i);
}

base::Result<GraphPtr> graphOf(std::shared_ptr<const model::Snapshot> snapshot, FactsCache &cache,
                               const OpenContents &openContents, async::Monitor &monitor, const GraphPtr &before)
{
    return GraphBuilder(std::move(snapshot), before).build(cache, openContents, monitor);
}

GraphPtr withOrgDependencies(const GraphPtr &graph, const std::vector<OrgDependency> &rows)
{
    return GraphBuilder(graph->snapshot(), {}).withRows(*graph, rows);
}

} // namespace backflow::dependencies
