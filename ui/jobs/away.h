#pragma once

#include "core/async/job.h"
#include "core/promotion/engine.h"

#include <QDateTime>
#include <QObject>
#include <memory>

class QSettings;

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::jobs {

/// What became of promotions while nobody looked: asked of the record when a workspace is opened again and when the
/// computer wakes up. They become rows of Activity; for what stopped half way its org is asked, and the person goes
/// on with it.
class Away final : public QObject
{
    Q_OBJECT

public:
    Away(std::shared_ptr<widgets::AppContext> context, QSettings &settings, QObject *parent);
    ~Away() override;
    /// The computer slept from then on, or had no network.
    void tellSlept(const QDateTime &since);

private:
    void workspaceOpened();
    void look(const QDateTime &since);
    void show(const QList<promotion::Report> &reports);
    void askOrg(int row, const QString &promotion);

    std::shared_ptr<widgets::AppContext> m_context;
    QSettings &m_settings;
    QDateTime m_lastTick;
    async::Latest<QList<promotion::Report>> m_looking;
};

/// Those that ended after `since`, and those that are under way in no program that is known of. Errors: those of
/// JournalStore. For a worker thread.
base::Result<QList<promotion::Report>> reportsSince(const ports::Backends &backends, const QDateTime &since);

} // namespace backflow::ui::jobs
