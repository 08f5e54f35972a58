#pragma once

#include "core/async/job.h"
#include "core/governance/auditchain.h"
#include "core/governance/policyfile.h"
#include "core/ports/backends.h"

#include <QObject>
#include <memory>

namespace backflow::ui::widgets {
class InlineBanner;
class StatusLabel;
struct AppContext;
} // namespace backflow::ui::widgets

namespace backflow::ui::history {

/// Whether the record is whole: a label that says so, and a red banner that stays while it is not.
/// Objects: `historyIntegrity`, `historyIntegrityBanner`.
class HistoryIntegrity final : public QObject
{
    Q_OBJECT

public:
    HistoryIntegrity(const widgets::AppContext &context, QWidget *parent);
    widgets::StatusLabel *label() const { return m_label; }
    widgets::InlineBanner *banner() const { return m_banner; }

    void verify();
    /// Another workspace: nothing is known.
    void reset();
    QString words() const;

Q_SIGNALS:
    void verified();
    /// The row of that record is wanted.
    void recordWanted(qint64 sequence);

private:
    struct Check {
        governance::AuditVerdict verdict;
        /// The first bad record as the history has it, or the one it should follow.
        qint64 row = 0;
        QString rowWords;
        /// Of a whole chain: what it could not be held against now, a sentence each.
        QStringList notes;
    };
    static base::Result<Check> check(const ports::Backends &backends, const QList<governance::AnchorRule> &anchors,
                                     async::Monitor &monitor);
    void take(const Check &check);
    void tellBroken(const QString &sentence, qint64 row);

    const widgets::AppContext &m_context;
    widgets::StatusLabel *m_label;
    widgets::InlineBanner *m_banner;
    async::Latest<Check> m_job;
};

} // namespace backflow::ui::history
