#include "ui/compare/entryneeds.h"

#include "ui/widgets/appcontext.h"

#include <algorithm>

namespace backflow::ui::compare {

namespace {

/// A file of that type that holds the entry alone.
QByteArray alone(const QString &type, const QByteArray &entry)
{
    const QByteArray root = type.toUtf8();
    return "<" + root + " xmlns=\"http://soap.sforce.com/2006/04/metadata\">" + entry + "</" + root + ">";
}

/// The source would bring it there.
bool comes(const GridEntry::Side &side)
{
    return side.state == CellState::New || side.state == CellState::Different || side.state == CellState::Conflict;
}

std::vector<EntryNeed> needsOf(const GridEntry &entry, const model::ComponentKey &key, const NeededGraphs &graphs)
{
    std::vector<EntryNeed> needs;
    const QByteArray part = alone(key.type, entry.sourceXml);
    for (size_t target = 0; target < graphs.targets.size() && target < entry.sides.size(); ++target) {
        if (!comes(entry.sides[target]))
            continue;
        const dependencies::Graph &there = *graphs.targets[target];
        for (const dependencies::Need &need :
             dependencies::missingForPart(*graphs.source, there, key, entry.pick.file, part)) {
            const QString environment = there.snapshot()->environment();
            const auto known = std::ranges::find(needs, need.key.fullName, &EntryNeed::name);
            if (known != needs.end())
                known->targets.append(environment);
            else
                needs.push_back({need.key.fullName, need.reasons.front().because, {environment}});
        }
    }
    return needs;
}

} // namespace

base::Result<EntryNeedsAnswer> findEntryNeeds(const NeededInput &input, const model::ComponentKey &key,
                                              const GridEntries &entries, async::Monitor &monitor)
{
    auto graphs = graphsOf(input, monitor);
    if (!graphs)
        return base::failure(graphs);
    EntryNeedsAnswer answer{*graphs, {}};
    for (const GridEntryGroup &group : entries.groups) {
        for (const GridEntry &entry : group.entries) {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            if (entry.sourceXml.isEmpty())
                continue;
            if (auto needs = needsOf(entry, key, **graphs); !needs.empty())
                answer.needs.emplace(entry.pick, std::move(needs));
        }
    }
    return answer;
}

EntryNeedsFinder::EntryNeedsFinder(const widgets::AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_job(this)
{
}

void EntryNeedsFinder::setComparison(std::shared_ptr<const backflow::compare::Comparison> comparison,
                                     std::shared_ptr<const NeededGraphs> graphs)
{
    m_job.stop();
    m_questions.clear();
    m_comparison = std::move(comparison);
    m_graphs = std::move(graphs);
}

void EntryNeedsFinder::find(const model::ComponentKey &key, std::shared_ptr<const GridEntries> entries)
{
    if (!m_comparison || !m_context.backends || entries->groups.empty())
        return;
    m_questions.push_back({key, std::move(entries)});
    if (!m_job.running())
        next();
}

void EntryNeedsFinder::next()
{
    if (m_questions.empty())
        return;
    const Question question = m_questions.front();
    m_questions.pop_front();
    auto work = [input = NeededInput{m_context.backends, m_comparison, m_graphs, {}},
                 question](async::Monitor &monitor) {
        return findEntryNeeds(input, question.key, *question.entries, monitor);
    };
    m_job.run(async::start(*m_context.pool, work), [this, question](base::Result<EntryNeedsAnswer> answer) {
        if (answer) { // what cannot be found out is no mark; the panel below says so of what is ticked
            if (answer->graphs != m_graphs) {
                m_graphs = answer->graphs;
                Q_EMIT graphsMade(m_graphs);
            }
            Q_EMIT found(question.key, answer->needs);
        }
        next();
    });
}

} // namespace backflow::ui::compare
