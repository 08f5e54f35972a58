#pragma once

#include "core/async/job.h"
#include "core/ports/backends.h"
#include "core/promotion/eventstates.h"
#include "ui/diff/filediff.h"

#include <QWidget>
#include <memory>
#include <vector>

class QLabel;

namespace backflow::ui::diff {
class DiffView;
}
namespace backflow::ui::widgets {
class LinesList;
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

    /// `component`: the one to begin with, `Type:Full.Name`; empty = the first.
    void showChange(const promotion::HistoryEvent &event, const QString &component = {});
    /// Both states as stored on the environment's branch; nothing before = all of it is new.
    void showStates(const std::optional<model::CommitId> &before, const model::CommitId &after);
    /// There is nothing to show, for a reason in words.
    void showNothing(const QString &reason);

Q_SIGNALS:
    void shown();

private:
    struct States {
        promotion::EventStates of;
        std::vector<promotion::StateChange> changes;
    };
    using Work = std::function<base::Result<States>(async::Monitor &)>;
    static base::Result<States> read(ports::Repository &repository, promotion::EventStates states);
    void run(const Work &work, const QString &component);
    void take(States states, const QString &component);
    void showChosen();

    const widgets::AppContext &m_context;
    std::shared_ptr<const States> m_states = std::make_shared<const States>();
    QLabel *m_remark;
    widgets::LinesList *m_list;
    diff::DiffView *m_diff;
    widgets::StateStack *m_stack;
    async::Latest<States> m_job;
    async::Latest<std::vector<diff::FilePair>> m_pairs;
};

} // namespace backflow::ui::history
