#pragma once

#include "core/async/job.h"
#include "core/promotion/componentstory.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace backflow::ui::widgets {
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::history {

/// The life of one component: who changed each entry last, environment by environment, and when its content reached
/// production. Objects: `historyComponent`, `historyProduction`, `historyTimeline`.
class HistoryTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTimeline(const widgets::AppContext &context, QWidget *parent = nullptr);

    /// `component`: the one of the event's to begin with; empty = the first.
    void showLife(const promotion::HistoryEvent &event, const QString &component = {});
    void clear();
    /// `Type:Full.Name`; empty = none.
    QString component() const;

Q_SIGNALS:
    void shown();
    void componentChosen(const QString &component);

private:
    void read();
    void take(const promotion::ComponentStory &story);

    const widgets::AppContext &m_context;
    promotion::HistoryEvent m_event;
    QComboBox *m_component;
    QLabel *m_production;
    QTreeWidget *m_tree;
    widgets::StateStack *m_stack;
    async::Latest<promotion::ComponentStory> m_job;
};

} // namespace backflow::ui::history
