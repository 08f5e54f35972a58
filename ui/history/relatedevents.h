#pragma once

#include "core/async/job.h"
#include "core/promotion/history.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace backflow::ui::widgets {
class StateStack;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::history {

/// What belongs together with an event: everything of its promotion, or what else happened to the same component.
/// Object: `historyRelated`.
class RelatedEvents final : public QWidget
{
    Q_OBJECT

public:
    explicit RelatedEvents(const widgets::AppContext &context, QWidget *parent = nullptr);
    void showRelated(const promotion::HistoryEvent &event, const QString &component);
    void clear();

Q_SIGNALS:
    void shown();
    /// The event with that key is wanted.
    void eventChosen(qint64 key);

private:
    void take(const QList<promotion::HistoryEvent> &events, qint64 own);

    const widgets::AppContext &m_context;
    QLabel *m_words;
    QTreeWidget *m_list;
    widgets::StateStack *m_stack;
    async::Latest<QList<promotion::HistoryEvent>> m_job;
};

} // namespace backflow::ui::history
