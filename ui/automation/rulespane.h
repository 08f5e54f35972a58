#pragma once

#include "core/async/job.h"
#include "core/automation/rulestore.h"
#include "core/automation/workflow.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QTreeView;

namespace backflow::ui::widgets {
class InlineBanner;
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::automation {

class RuleModel;

/// What runs by itself: each rule with its owner, its next run and its last result in words, and what can be done with
/// it. Objects: `ruleList`, `ruleStates`, `ruleNote`, `ruleWords`, `ruleNew`, `ruleEdit`, `ruleSwitch`, `ruleRun`,
/// `ruleDry`, `ruleTask`, `ruleRemove`, `ruleChannels`, `ruleWorkflow`.
class RulesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPane(const widgets::AppContext &context, QWidget *parent = nullptr);

    /// Reads them anew; the old rows stay until then.
    void refresh();
    void clear();
    /// "Nightly: today 22:00", of the rules that run by a schedule, soonest first; empty = none does.
    QString nextRuns() const;

Q_SIGNALS:
    /// There are other rules, or other runs, than before.
    void changed();

private:
    using Change = std::function<base::Result<>(const backflow::automation::EditGrant &, async::Monitor &)>;

    QWidget *makeBar();
    void take(const backflow::automation::RuleBook &book);
    void choose();
    const backflow::automation::Rule *chosen() const;
    void edit(const backflow::automation::Rule &rule, bool isNew);
    void change(const QString &title, const QString &done, const Change &act);
    void switchIt();
    void removeIt();
    void runIt();
    void tryIt();
    void markTask();
    void openChannels();
    void saveWorkflow(backflow::automation::Runner runner);
    void tell(const base::Error &error);

    const widgets::AppContext &m_context;
    RuleModel *m_model;
    QTreeView *m_list;
    widgets::StateStack *m_states;
    widgets::InlineBanner *m_note;
    QLabel *m_words;
    QPushButton *m_edit = nullptr;
    QPushButton *m_switch = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_dry = nullptr;
    QPushButton *m_task = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_isRead = false;
    async::Latest<backflow::automation::RuleBook> m_reading;
};

} // namespace backflow::ui::automation
