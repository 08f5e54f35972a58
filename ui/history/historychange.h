#pragma once

#include "core/async/job.h"
#include "core/model/snapshot.h"
#include "core/ports/backends.h"
#include "ui/diff/filediff.h"

#include <QWidget>
#include <memory>
#include <vector>

class QListWidget;

namespace backflow::ui::diff {
class DiffView;
}
namespace backflow::ui::widgets {
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::history {

/// What an environment held before an event and after it: the components that differ, and the difference of the chosen
/// one as it was at that time. Objects: `historyChanges`, `historyDiff`.
class HistoryChange final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChange(const widgets::AppContext &context, QWidget *parent = nullptr);
    ~HistoryChange() override;

    /// Both states as stored on the environment's branch.
    void show(const QString &environment, const model::CommitId &before, const model::CommitId &after);
    /// There is nothing to show, for a reason in words.
    void showNothing(const QString &reason);

Q_SIGNALS:
    void shown();

private:
    struct Change {
        model::ComponentKey key;
        const model::SnapshotEntry *before = nullptr;
        const model::SnapshotEntry *after = nullptr;
    };
    struct States {
        std::shared_ptr<const model::Snapshot> before;
        std::shared_ptr<const model::Snapshot> after;
        std::vector<Change> changes;
    };
    static base::Result<States> read(const ports::Backends &backends, const QString &environment,
                                     const model::CommitId &before, const model::CommitId &after);
    void take(States states);
    void showChosen();

    const widgets::AppContext &m_context;
    States m_states;
    QListWidget *m_list;
    diff::DiffView *m_diff;
    widgets::StateStack *m_stack;
    async::Latest<States> m_job;
    async::Latest<std::vector<diff::FilePair>> m_pairs;
};

} // namespace backflow::ui::history
