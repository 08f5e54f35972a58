#include "core/dependencies/questions.h"

#include "core/dependencies/standard.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>
#include <deque>

namespace backflow::dependencies {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostReasons = 5;
constexpr std::array kStandings = {"same"_L1, "different"_L1, "missing"_L1, "neither"_L1, "managed"_L1};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::dependencies)
};

/// How one needed thing stands in the target.
class Standings final
{
public:
    Standings(const Graph &source, const Graph *target)
        : m_source(source)
        , m_target(target)
    {
    }

    Standing of(int node) const { return of(m_source.node(node)); }
    Standing of(const Node &need) const
    {
        const int there = m_target ? m_target->find(need.key) : -1;
        const int home = there < 0 ? -1 : m_target->node(there).home;
        if (need.home < 0)
            return home >= 0                            ? Standing::Different
                   : need.presence == Presence::Managed ? Standing::Managed
                                                        : Standing::Neither;
        if (home < 0)
            return Standing::Missing;
        const auto &own = m_source.snapshot()->entries()[size_t(need.home)];
        const auto &other = m_target->snapshot()->entries()[size_t(home)];
        return own.parts == other.parts ? Standing::Same : Standing::Different;
    }

private:
    const Graph &m_source;
    const Graph *m_target;
};

/// True for what an org has by itself, whether or not a snapshot shows it.
bool comesWithOrg(const Node &node)
{
    return isStandard(node.key.type, node.key.fullName);
}

QString adviceFor(const Need &need, const Graph &source)
{
    const QString space = namespaceOf(need.key.fullName);
    const QString environment = source.snapshot()->environment();
    if (need.standing == Standing::Managed)
        return Tr::tr("Package %1 brings it. Install that package in the target, or see which version it has.")
            .arg(space);
    if (need.standing != Standing::Neither)
        return {};
    const bool anyObject = need.key.type == "CustomField"_L1 && !need.key.fullName.contains(u'.');
    if (anyObject)
        return Tr::tr("No object of %1 that was retrieved has a field of that name. Retrieve the objects of %1 again.")
            .arg(environment);
    return Tr::tr("Retrieve %1 from %2 to find it; if it is not there, %2 itself refers to something that is gone.")
        .arg(need.key.toString(), environment);
}

/// Walks from a selection along edges, breadth first.
class Walk final
{
public:
    Walk(const Graph &source, const Graph *target, bool onlyMissing)
        : m_source(source)
        , m_standings(source, target)
        , m_onlyMissing(onlyMissing)
    {
    }

    std::vector<Need> from(const QList<model::ComponentKey> &selection)
    {
        for (const model::ComponentKey &key : selection) {
            const int node = m_source.find(key);
            const int home = node < 0 ? -1 : m_source.node(node).home;
            if (home >= 0 && !m_depths.contains(home)) {
                m_depths.insert(home, 0);
                m_open.push_back(home);
            }
        }
        while (!m_open.empty()) {
            const int component = m_open.front();
            m_open.pop_front();
            for (const Edge &edge : m_source.needs(component))
                follow(edge, m_depths.value(component));
        }
        return std::move(m_needs);
    }

private:
    void follow(const Edge &edge, int depth)
    {
        const Node &node = m_source.node(edge.to);
        if (node.home >= 0 && m_depths.value(node.home, -1) == 0)
            return;
        const auto known = m_places.constFind(edge.to);
        if (known != m_places.constEnd()) {
            if (*known >= 0)
                addReason(m_needs[size_t(*known)], edge);
            return;
        }
        const Standing standing = m_standings.of(edge.to);
        const bool there = standing == Standing::Same || standing == Standing::Different;
        const bool left = m_onlyMissing && (there || comesWithOrg(node));
        m_places.insert(edge.to, left ? -1 : int(m_needs.size()));
        if (left)
            return;
        Need need{.key = node.key,
                  .component = node.home >= 0 ? m_source.node(node.home).key : node.key,
                  .standing = standing == Standing::Missing && comesWithOrg(node) ? Standing::Same : standing,
                  .depth = depth + 1,
                  .reasons = {},
                  .reasonCount = 0,
                  .advice = {}};
        addReason(need, edge);
        need.advice = adviceFor(need, m_source);
        m_needs.push_back(std::move(need));
        if (node.home >= 0 && !m_depths.contains(node.home)) {
            m_depths.insert(node.home, depth + 1);
            m_open.push_back(node.home);
        }
    }

    void addReason(Need &need, const Edge &edge) const
    {
        ++need.reasonCount;
        if (need.reasons.size() < kMostReasons)
            need.reasons.push_back({m_source.node(edge.from).key, edge.use, edge.origin, m_source.because(edge)});
    }

    const Graph &m_source;
    Standings m_standings;
    bool m_onlyMissing;
    std::deque<int> m_open;
    /// Component → how far it is from the selection.
    QHash<int, int> m_depths;
    /// Node → its place among the needs, -1 where it is none.
    QHash<int, int> m_places;
    std::vector<Need> m_needs;
};

/// True when the target has something of the package.
bool hasPackage(const Graph &target, const QString &space)
{
    if (target.find({u"InstalledPackage"_s, space}) >= 0)
        return true;
    // Whoever names a package's things lives beside it.
    for (int i = target.componentCount(); i < target.nodeCount(); ++i) {
        const Node &node = target.node(i);
        if (node.presence == Presence::Managed &&
            namespaceOf(node.key.fullName).compare(space, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// What goes when `deleted` goes: themselves, and what belongs to a deleted object.
QSet<int> goingWith(const Graph &target, const QList<model::ComponentKey> &deleted)
{
    QSet<int> going;
    QSet<QString> objects;
    for (const model::ComponentKey &key : deleted) {
        const int node = target.find(key);
        if (node >= 0 && target.node(node).presence == Presence::Component)
            going.insert(node);
        if (key.type == "CustomObject"_L1)
            objects.insert(key.fullName.toLower());
    }
    if (objects.isEmpty())
        return going;
    for (int i = 0; i < target.componentCount(); ++i) {
        if (objects.contains(ownObject(target.node(i).key).toLower()))
            going.insert(i);
    }
    return going;
}

} // namespace

QString standingName(Standing standing)
{
    return kStandings.at(size_t(standing));
}

std::optional<Standing> standingFromName(const QString &name)
{
    const auto *it = std::ranges::find(kStandings, name);
    if (it == kStandings.end())
        return std::nullopt;
    return Standing(it - kStandings.begin());
}

std::vector<Need> neededBy(const Graph &source, const Graph *target, const QList<model::ComponentKey> &selection)
{
    std::vector<Need> needs = Walk(source, target, false).from(selection);
    std::ranges::stable_sort(needs, {}, [](const Need &need) { return std::pair(need.depth, need.key); });
    return needs;
}

std::vector<Need> missingFor(const Graph &source, const Graph &target, const QList<model::ComponentKey> &selection)
{
    std::vector<Need> needs = Walk(source, &target, true).from(selection);
    QHash<QString, bool> packages;
    std::erase_if(needs, [&](const Need &need) {
        if (need.standing != Standing::Managed)
            return false;
        const QString space = namespaceOf(need.key.fullName);
        if (!packages.contains(space))
            packages.insert(space, hasPackage(target, space));
        return packages.value(space);
    });
    std::ranges::stable_sort(needs, {},
                             [](const Need &need) { return std::tuple(int(need.standing), need.depth, need.key); });
    return needs;
}

std::vector<Need> missingForPart(const Graph &source, const Graph &target, const model::ComponentKey &component,
                                 const QString &path, const QByteArray &part)
{
    const int at = source.find(component);
    const FileRole role = roleOf(path, component.type);
    std::vector<Need> needs;
    if (at < 0 || role == FileRole::Nothing)
        return needs;
    const Standings standings(source, &target);
    for (const Graph::PartNeed &need : source.needsOfPart(at, {factsOf(part, role, component.type)})) {
        const Standing standing = standings.of(need.node);
        const bool there = standing == Standing::Same || standing == Standing::Different ||
                           (standing == Standing::Managed && hasPackage(target, namespaceOf(need.node.key.fullName)));
        if (there || comesWithOrg(need.node))
            continue;
        const bool held = need.node.home >= 0;
        needs.push_back({.key = need.node.key,
                         .component = held ? source.node(need.node.home).key : need.node.key,
                         .standing = standing,
                         .depth = 1,
                         .reasons = {{component, Use::Named, Origin::Metadata, need.because}},
                         .reasonCount = 1,
                         .advice = {}});
        needs.back().advice = adviceFor(needs.back(), source);
    }
    return needs;
}

QList<model::ComponentKey> componentsToAdd(const std::vector<Need> &needs)
{
    QSet<model::ComponentKey> once;
    for (const Need &need : needs) {
        if (need.standing == Standing::Missing)
            once.insert(need.component);
    }
    QList<model::ComponentKey> list(once.begin(), once.end());
    std::ranges::sort(list);
    return list;
}

std::vector<Referrer> referrersTo(const Graph &target, const QList<model::ComponentKey> &deleted, const Graph *source,
                                  const QList<model::ComponentKey> &incoming)
{
    const QSet<int> going = goingWith(target, deleted);
    const QSet<model::ComponentKey> replaced(incoming.begin(), incoming.end());
    std::vector<Referrer> referrers;
    for (const int gone : going) {
        const model::ComponentKey &key = target.node(gone).key;
        for (const Edge &edge : target.usersOf(gone)) {
            const model::ComponentKey &from = target.node(edge.from).key;
            if (going.contains(edge.from))
                continue;
            const int incomingNode = source && replaced.contains(from) ? source->find(from) : -1;
            if (incomingNode >= 0) {
                const int there = source->find(key);
                const auto leads = [there](const Edge &other) { return other.to == there; };
                if (there < 0 || std::ranges::none_of(source->needs(incomingNode), leads))
                    continue;
            }
            referrers.push_back({from, key, target.because(edge), blocksDeletion(from.type, edge.use)});
        }
    }
    std::ranges::sort(referrers, {},
                      [](const Referrer &row) { return std::tuple(!row.blocks, row.deleted, row.from); });
    return referrers;
}

} // namespace backflow::dependencies
