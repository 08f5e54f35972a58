#pragma once

#include "core/model/objectid.h"
#include "ui/promote/steprail.h"
#include "ui/promote/wishes.h"

#include <QList>
#include <QObject>
#include <QString>
#include <optional>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::promote {

class DeployQueue;
class TargetRun;

/// One promotion that is open in the window, to one target or several: what was asked for, its targets, and the step
/// one stands at. Several are open side by side; what runs goes on while another one is looked at. GUI thread.
class OpenPromotion final : public QObject
{
    Q_OBJECT

public:
    OpenPromotion(const widgets::AppContext &context, QObject *parent);
    ~OpenPromotion() override;

    Wishes wishes;
    Step step = Step::Where;
    /// The promotion it was opened for, before its targets are read.
    QString askedFor;
    /// Where it belongs is not known before its targets are read.
    bool settling = false;
    /// The step a person left it at, once that is read.
    std::optional<Step> leftAt;
    /// The state of the source that the person chose to stay with.
    std::optional<model::CommitId> keptAsPlanned;

    const QList<TargetRun *> &runs() const { return m_runs; }
    DeployQueue *queue() const { return m_queue; }
    TargetRun *add(const QString &source, const QString &target);
    /// Takes one out; it is deleted later.
    void remove(TargetRun *run);
    void clear();
    bool holds(const QString &id) const;
    bool anyRunning() const;
    bool anyEnded() const;
    bool anyBusy() const;
    int undecided() const;
    /// "Rollback in Dev1", "Back-promotion UAT → Dev1, Dev2".
    QString title() const;
    /// The same without the kind of it, for a tab: "UAT → Dev1".
    QString shortTitle() const;
    bool isRollback() const;

    /// Durable soon; what cannot be written is no loss of work.
    void keepStep();
    void readStep();

Q_SIGNALS:
    /// Something of a target is new.
    void changed();
    void failed(const QString &message);
    void rollbackReady(const QString &draftId);

private:
    const widgets::AppContext &m_context;
    QList<TargetRun *> m_runs;
    DeployQueue *m_queue;
};

} // namespace backflow::ui::promote
