#pragma once

#include "core/async/job.h"
#include "ui/compare/gridentries.h"
#include "ui/compare/needed.h"

#include <QObject>
#include <deque>
#include <map>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::compare {

/// Something that one entry needs and a target that would receive it lacks.
struct EntryNeed {
    /// "Account.Zone__c"
    QString name;
    QString because;
    /// Targets that lack it.
    QStringList targets;
    bool operator==(const EntryNeed &) const = default;
};
using EntryNeeds = std::map<promotion::EntryPick, std::vector<EntryNeed>>;

struct EntryNeedsAnswer {
    std::shared_ptr<const NeededGraphs> graphs;
    EntryNeeds needs;
};
/// Looks into every entry of the component by itself. Worker thread. Errors: those of Repository, Canceled.
base::Result<EntryNeedsAnswer> findEntryNeeds(const NeededInput &input, const model::ComponentKey &key,
                                              const GridEntries &entries, async::Monitor &monitor);

/// Finds it for components whose entries are looked at, one after the other.
class EntryNeedsFinder final : public QObject
{
    Q_OBJECT

public:
    EntryNeedsFinder(const widgets::AppContext &context, QObject *parent);
    /// Another comparison, or none: what was asked before is no longer wanted.
    void setComparison(std::shared_ptr<const backflow::compare::Comparison> comparison,
                       std::shared_ptr<const NeededGraphs> graphs);
    void find(const model::ComponentKey &key, std::shared_ptr<const GridEntries> entries);

Q_SIGNALS:
    void found(const backflow::model::ComponentKey &key, const backflow::ui::compare::EntryNeeds &needs);
    void graphsMade(std::shared_ptr<const backflow::ui::compare::NeededGraphs> graphs);

private:
    void next();

    struct Question {
        model::ComponentKey key;
        std::shared_ptr<const GridEntries> entries;
    };
    const widgets::AppContext &m_context;
    std::shared_ptr<const backflow::compare::Comparison> m_comparison;
    std::shared_ptr<const NeededGraphs> m_graphs;
    std::deque<Question> m_questions;
    async::Latest<EntryNeedsAnswer> m_job;
};

} // namespace backflow::ui::compare
