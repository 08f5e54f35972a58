#include "app/localorg/deployrun.h"

#include "app/localorg/deletes.h"
#include "app/localorg/deploychecks.h"
#include "app/localorg/pieces.h"

#include <algorithm>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

class DeployRun
{
public:
    DeployRun(const Ground &ground, const DeployPackage &package, const DeployOptions &options)
        : m_ground(ground)
        , m_package(package)
        , m_options(options)
        , m_incoming(package.files, m_cache)
    {
    }
    DeployOutcome run();

private:
    void layIn();
    void layIn(const Component &component);
    void layOver(const Component &component, const Component *existing);
    bool check();
    void addSuccessRows();
    void addChildRows(const Component &component, const Catalog &after);
    void addManifestRows();
    void runTheTests();
    DeployOutcome failed(const QString &code = {}, const QString &message = {});
    bool isFailed(const ComponentKey &key) const { return m_failed.contains(folded(key)); }

    const Ground &m_ground;
    const DeployPackage &m_package;
    const DeployOptions &m_options;
    FactsCache m_cache;
    Catalog m_incoming;
    Named m_named;
    QSet<ComponentKey> m_failed;
    QList<Deletion> m_deletions;
    QList<DeployRow> m_errors;
    DeployOutcome m_outcome;
};

void DeployRun::layOver(const Component &component, const Component *existing)
{
    const QByteArray incoming = m_package.files.value(component.mainPath);
    const QString path = existing ? existing->mainPath : component.mainPath;
    const bool partly = m_named.partly.contains(folded(component.key));
    QSet<QByteArray> wanted;
    for (const ChildFact &fact : m_incoming.facts(component.mainPath).children) {
        if (m_named.children.contains(
                folded({fact.type, childName(component.key.type, component.key.fullName, fact.name)})))
            wanted.insert(incoming.mid(fact.begin, fact.end - fact.begin));
    }
    const auto next = overlaid(m_outcome.after.value(path), incoming,
                               [&](const Piece &piece) { return !partly || wanted.contains(piece.bytes); });
    if (next)
        m_outcome.after.insert(path, *next);
}

void DeployRun::layIn(const Component &component)
{
    const Component *existing = m_ground.catalog.component(component.key);
    if (isPartial(component.key.type)) {
        layOver(component, existing);
        return;
    }
    if (existing) {
        for (const QString &path : existing->files)
            m_outcome.after.remove(path);
    }
    for (const QString &path : component.files)
        m_outcome.after.insert(path, m_package.files.value(path));
}

void DeployRun::layIn()
{
    m_outcome.after = m_ground.catalog.tree();
    m_deletions = applyDeletes(m_package.pre, u"destructiveChangesPre.xml"_s, m_ground.cache, m_outcome.after);
    for (const Component &component : m_incoming.components()) {
        if (m_named.components.contains(folded(component.key)) && !isFailed(component.key))
            layIn(component);
    }
    m_deletions += applyDeletes(m_package.post, u"destructiveChangesPost.xml"_s, m_ground.cache, m_outcome.after);
}

/// False when there are errors that were not known before.
bool DeployRun::check()
{
    QList<DeployRow> found = settleDeletes(m_deletions, m_ground.cache, m_outcome.after);
    const Catalog after(m_outcome.after, m_ground.cache);
    for (const Component &component : m_incoming.components()) {
        if (m_named.components.contains(folded(component.key)) && !isFailed(component.key))
            found += danglingNames(m_ground, m_incoming, after, component, m_named);
    }
    for (const DeployRow &row : std::as_const(found))
        m_failed.insert(folded({row.type, row.fullName}));
    m_errors += found;
    return found.isEmpty();
}

DeployOutcome DeployRun::failed(const QString &code, const QString &message)
{
    m_outcome.rows += m_errors;
    m_outcome.status = u"Failed"_s;
    m_outcome.errorStatusCode = code;
    m_outcome.errorMessage = message;
    m_outcome.after = m_ground.catalog.tree();
    return std::move(m_outcome);
}

void DeployRun::addManifestRows()
{
    for (const QString &name : m_package.manifestNames) {
        DeployRow row;
        row.fullName = name;
        row.fileName = name;
        row.changed = true;
        m_outcome.rows.append(row);
    }
}

void DeployRun::addChildRows(const Component &component, const Catalog &after)
{
    for (const ChildFact &fact : m_incoming.facts(component.mainPath).children) {
        const ComponentKey key{fact.type, childName(component.key.type, component.key.fullName, fact.name)};
        if (!m_named.children.contains(folded(key)))
            continue;
        const Child *before = m_ground.catalog.child(key);
        const Child *now = after.child(key);
        DeployRow row;
        row.type = fact.type;
        row.fullName = key.fullName;
        row.fileName = component.fileName;
        row.created = !before;
        const auto bytesOf = [](const Catalog &catalog, const Child &child) {
            return catalog.tree().value(child.path).mid(child.begin, child.end - child.begin);
        };
        row.changed = !before || !now || bytesOf(m_ground.catalog, *before) != bytesOf(after, *now);
        m_outcome.rows.append(row);
    }
}

void DeployRun::addSuccessRows()
{
    const Catalog after(m_outcome.after, m_ground.cache);
    for (const Component &component : m_incoming.components()) {
        const ComponentKey key = folded(component.key);
        if (!m_named.components.contains(key) || m_failed.contains(key))
            continue;
        addChildRows(component, after);
        if (m_named.partly.contains(key))
            continue;
        const Component *before = m_ground.catalog.component(key);
        const Component *now = after.component(key);
        DeployRow row;
        row.type = component.key.type;
        row.fullName = component.key.fullName;
        row.fileName = component.fileName;
        row.created = !before;
        row.changed =
            !before || !now || before->files != now->files || std::ranges::any_of(now->files, [&](const QString &path) {
                return m_ground.catalog.tree().value(path) != after.tree().value(path);
            });
        m_outcome.rows.append(row);
    }
    for (const Deletion &deletion : std::as_const(m_deletions)) {
        if (!isFailed(deletion.key))
            m_outcome.rows.append(deletion.row);
    }
}

void DeployRun::runTheTests()
{
    QSet<ComponentKey> deployed = m_named.components;
    bool hasApex = std::ranges::any_of(
        deployed, [](const ComponentKey &key) { return key.type == "ApexClass"_L1 || key.type == "ApexTrigger"_L1; });
    for (const Deletion &deletion : std::as_const(m_deletions))
        hasApex = hasApex || deletion.key.type == "ApexClass"_L1 || deletion.key.type == "ApexTrigger"_L1;
    const QString level = settledTestLevel(m_options, m_ground.production, hasApex);
    const Catalog after(m_outcome.after, m_ground.cache);
    m_outcome.tests = runTests(after, deployed, m_options, level, m_ground.production);
    if (m_ground.production && hasApex && level == "NoTestRun"_L1)
        m_outcome.tests.refusal = u"testLevel of NoTestRun cannot be used in production organizations"_s;
}

DeployOutcome DeployRun::run()
{
    m_outcome.rows = {};
    if (!m_package.problems.isEmpty()) {
        m_errors = m_package.problems;
        return failed();
    }
    m_errors = packageProblems(m_ground, m_package);
    if (!m_errors.isEmpty())
        return failed();
    m_named = matchManifest(m_package, m_incoming, m_options, m_errors);
    m_outcome.rows = m_errors;
    m_outcome.rows.removeIf([](const DeployRow &row) { return !row.success; });
    m_errors.removeIf([](const DeployRow &row) { return row.success; });
    for (const Component &component : m_incoming.components()) {
        if (!m_named.components.contains(folded(component.key)))
            continue;
        const auto problems =
            ownProblems(m_ground, m_incoming, component, m_named.partly.contains(folded(component.key)));
        m_errors += problems;
        if (!problems.isEmpty())
            m_failed.insert(folded(component.key));
    }
    layIn();
    // Without roll-back, what fails is left out, and what needed it fails in turn.
    while (!check()) {
        if (m_options.rollbackOnError)
            break;
        const QList<DeployRow> known = m_errors;
        layIn();
        m_deletions.removeIf([this](const Deletion &deletion) { return isFailed(deletion.key); });
        if (std::ranges::any_of(known, [](const DeployRow &row) { return row.fileName.startsWith("destructive"_L1); }))
            return failed();
    }
    addManifestRows();
    addSuccessRows();
    if (m_options.rollbackOnError && !m_errors.isEmpty())
        return failed();
    runTheTests();
    if (!m_outcome.tests.refusal.isEmpty())
        return failed(u"INVALID_OPERATION"_s, m_outcome.tests.refusal);
    if (!m_outcome.tests.passed())
        return failed();
    m_outcome.rows += m_errors;
    const bool nothingKept =
        std::ranges::none_of(m_outcome.rows, [](const DeployRow &row) { return row.success && !row.type.isEmpty(); });
    if (m_errors.isEmpty())
        m_outcome.status = u"Succeeded"_s;
    else
        m_outcome.status = nothingKept ? u"Failed"_s : u"SucceededPartial"_s;
    if (m_outcome.status == "Failed"_L1)
        m_outcome.after = m_ground.catalog.tree();
    return std::move(m_outcome);
}

} // namespace

int DeployOutcome::componentErrors() const
{
    return static_cast<int>(std::ranges::count_if(rows, [](const DeployRow &row) { return !row.success; }));
}

DeployOutcome runDeploy(const Ground &ground, const DeployPackage &package, const DeployOptions &options)
{
    return DeployRun(ground, package, options).run();
}

} // namespace backflow::localorg
