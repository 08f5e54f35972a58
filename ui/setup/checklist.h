#pragma once

#include "core/async/job.h"

#include <QDateTime>
#include <QList>
#include <QWidget>
#include <memory>

class QLabel;
class QListWidget;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::setup {

/// Five things to try in the sample company; each ticks itself when it has been done, however that came about, and
/// leads to where it is done. Objects: `setupChecklist`, `setupChecklistHide`.
class Checklist final : public QWidget
{
    Q_OBJECT

public:
    Checklist(std::shared_ptr<widgets::AppContext> context, QWidget *parent);
    /// From which environment to which most is due: what the list speaks of.
    void setPair(const QString &source, const QString &target);
    /// The person looks at this environment on the map.
    void tellLookedAt(const QString &environment);
    bool isDone(int item) const { return m_done[item]; }
    bool isComplete() const;

    enum Item { SeeDue, Compare, Decide, Undo, Promote, Count };

Q_SIGNALS:
    void hideRequested();
    /// Choose it on the map.
    void environmentWanted(const QString &environment);

private:
    void setDone(int item);
    void fill();
    void act(int item);
    void lookForPromotion();

    std::shared_ptr<widgets::AppContext> m_context;
    QLabel *m_title;
    QListWidget *m_list;
    QString m_source;
    QString m_target;
    QDateTime m_since;
    QList<bool> m_done;
    async::Latest<bool> m_looking;
};

} // namespace backflow::ui::setup
