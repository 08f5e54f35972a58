#pragma once

#include "core/async/job.h"
#include "core/model/objectid.h"
#include "ui/promote/duegrid.h"

#include <QObject>
#include <QSet>
#include <optional>
#include <utility>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::promote {

/// Finds out what is due: before a promotion, of what one may choose; after it, where next. GUI thread; it is read and
/// compared on the pool, and a newer question drops the answer to an older one.
class DueLookup final : public QObject
{
    Q_OBJECT

public:
    explicit DueLookup(const widgets::AppContext &context, QObject *parent = nullptr);

    /// Without offers: not counted yet, or it could not be.
    const DueOffers &due() const { return m_due; }
    bool counting() const { return m_dueJob.running(); }
    /// Where targets wait for the same; empty = none is known to.
    const QString &nextTarget() const { return m_nextTarget; }
    /// What changed in that environment since then; nothing = not known yet, and looked up.
    const std::optional<QSet<model::ComponentKey>> &changedSince(const QString &environment,
                                                                 const model::CommitId &moment);

    /// Nothing comes of it where one of both is missing.
    void count(const QString &source, const QStringList &targets);
    /// Of the environments that lie below it and are not among these, the first that waits for the same.
    void lookForNext(const QString &source, const QStringList &done);
    void forgetNext();
    void forget();

Q_SIGNALS:
    /// `problem`: why it could not be counted; empty = it was.
    void counted(const QString &problem);
    void changesKnown();
    void nextFound(const QString &target, int due);

private:
    const widgets::AppContext &m_context;
    DueOffers m_due;
    /// For which moment what changed is known.
    std::optional<model::CommitId> m_moment;
    std::optional<QSet<model::ComponentKey>> m_since;
    QString m_nextTarget;
    async::Latest<DueOffers> m_dueJob;
    async::Latest<QSet<model::ComponentKey>> m_sinceJob;
    async::Latest<std::pair<QString, int>> m_nextJob;
};

} // namespace backflow::ui::promote
