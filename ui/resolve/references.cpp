#include "ui/resolve/references.h"

#include "core/promotion/planningcache.h"
#include "core/snapshot/snapshots.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <algorithm>

namespace backflow::ui::resolve {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::resolve)
};

/// 1-based line that names it; 0 where the name is put together from several.
int lineNaming(const QByteArray &bytes, const QString &fullName)
{
    for (const QString &name : {fullName, fullName.section(u'.', -1), fullName.section(u'-', 0, 0)}) {
        const QByteArray word = name.toUtf8();
        for (const QByteArray &framed : {'>' + word + '<', word}) {
            const qsizetype at = bytes.indexOf(framed);
            if (at >= 0 && !word.isEmpty())
                return int(bytes.first(at).count('\n')) + 1;
        }
    }
    return 0;
}

QString words(const dependencies::Need &need, const QString &target)
{
    const QString what = dependencies::inWords(need.key);
    switch (need.standing) {
    case dependencies::Standing::Missing:
        return Tr::tr("%1 does not exist in %2, and this promotion does not bring it along.").arg(what, target);
    case dependencies::Standing::Managed:
        return Tr::tr("%1 belongs to a package that %2 does not have.").arg(what, target);
    default:
        return Tr::tr("%1 exists in no environment of this promotion.").arg(what);
    }
}

} // namespace

QList<merge::ResultProblem> missingReferences(const promotion::SideGraphs &graphs,
                                              const QSet<model::ComponentKey> &coming, const QString &target,
                                              const merge::SessionFile &file, const QByteArray &bytes)
{
    const auto key = model::ComponentKey::fromString(file.component);
    if (!key)
        return {};
    // A component that only the target has is looked at from there.
    const dependencies::Graph &from = graphs.source->find(*key) >= 0 ? *graphs.source : *graphs.target;
    const auto missing = [&](const QByteArray &text) {
        return dependencies::missingForPart(from, *graphs.target, *key, file.path, text);
    };
    QSet<model::ComponentKey> known = coming;
    for (const dependencies::Need &need : missing(file.versions.target.value_or(QByteArray())))
        known.insert(need.key);
    QList<merge::ResultProblem> problems;
    for (const dependencies::Need &need : missing(bytes)) {
        if (!known.contains(need.key) && !known.contains(need.component))
            problems.append({lineNaming(bytes, need.key.fullName), words(need, target), false});
    }
    std::ranges::stable_sort(problems, {}, &merge::ResultProblem::line);
    return problems;
}

References::References(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_job(this)
{
}

void References::setDraft(std::shared_ptr<const ports::Backends> backends, const promotion::Draft &draft)
{
    m_job.stop();
    m_asked = false;
    m_backends = std::move(backends);
    m_source = draft.source;
    m_target = draft.target;
    m_sourceCommit = draft.sourceCommit;
    m_targetCommit = draft.targetCommit;
    m_coming = QSet<model::ComponentKey>(draft.selection.begin(), draft.selection.end());
    Q_EMIT known({});
}

void References::want()
{
    if (!m_backends || std::exchange(m_asked, true))
        return;
    auto job =
        async::start(m_pool,
                     [backends = m_backends, source = m_source, target = m_target, from = *m_sourceCommit,
                      to = *m_targetCommit](async::Monitor &monitor) -> base::Result<promotion::SideGraphs> {
                         const auto repository = backends->repository();
                         if (!repository)
                             return base::failure(repository);
                         auto there = snapshot::load(**repository, source, from);
                         if (!there)
                             return base::failure(there);
                         auto here = snapshot::load(**repository, target, to);
                         if (!here)
                             return base::failure(here);
                         promotion::PlanningCache known;
                         return promotion::graphsOf(*backends, *std::move(there), *std::move(here), known, monitor);
                     });
    m_job.run(std::move(job), [this](const base::Result<promotion::SideGraphs> &graphs) {
        if (!graphs) {
            m_asked = false; // another time they may be there
            Q_EMIT unknown(graphs.error().message);
            return;
        }
        Q_EMIT known([graphs = *graphs, coming = m_coming, target = m_target](const merge::SessionFile &file,
                                                                              const QByteArray &bytes) {
            return missingReferences(graphs, coming, target, file, bytes);
        });
    });
}

} // namespace backflow::ui::resolve
