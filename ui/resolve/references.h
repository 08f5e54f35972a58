#pragma once

#include "core/async/job.h"
#include "core/merge/checkresult.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"
#include "core/promotion/needs.h"

#include <QObject>
#include <QSet>
#include <functional>
#include <memory>

class QThreadPool;

namespace backflow::ui::resolve {

/// What else is wrong with a result, or with the part of one that a person writes. Pure, for any thread.
using MoreProblems =
    std::function<QList<merge::ResultProblem>(const merge::SessionFile &file, const QByteArray &bytes)>;

/// What bytes of a file name and the target lacks, if the promotion does not bring it along and the target's own
/// version does not name it either. Warnings: what a snapshot does not show may still be there.
QList<merge::ResultProblem> missingReferences(const promotion::SideGraphs &graphs,
                                              const QSet<model::ComponentKey> &coming, const QString &target,
                                              const merge::SessionFile &file, const QByteArray &bytes);

/// Reads what both sides of a draft hold, once, when somebody first writes by hand.
class References final : public QObject
{
    Q_OBJECT

public:
    explicit References(QThreadPool &pool, QObject *parent = nullptr);
    /// Null backends: nothing can be known.
    void setDraft(std::shared_ptr<const ports::Backends> backends, const promotion::Draft &draft);
    void want();
    bool isReading() const { return m_job.running(); }

Q_SIGNALS:
    void known(const backflow::ui::resolve::MoreProblems &problems);
    /// They cannot be read; everything else is checked all the same.
    void unknown(const QString &why);

private:
    QThreadPool &m_pool;
    std::shared_ptr<const ports::Backends> m_backends;
    QString m_source;
    QString m_target;
    std::optional<model::CommitId> m_sourceCommit;
    std::optional<model::CommitId> m_targetCommit;
    QSet<model::ComponentKey> m_coming;
    bool m_asked = false;
    async::Latest<promotion::SideGraphs> m_job;
};

} // namespace backflow::ui::resolve
