#include "ui/history/historyintegrity.h"

#include "core/governance/witnesses.h"
#include "core/promotion/history.h"
#include "core/promotion/historyindexing.h"
#include "ui/history/historymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statuslabel.h"

#include <QPushButton>

namespace backflow::ui::history {

using Kind = governance::AuditVerdict::Kind;

HistoryIntegrity::HistoryIntegrity(const widgets::AppContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_label(new widgets::StatusLabel(*context.theme, parent))
    , m_banner(new widgets::InlineBanner(*context.theme, QStringLiteral("historyIntegrityBanner"), parent))
    , m_job(this)
{
    m_label->setObjectName(QStringLiteral("historyIntegrity"));
    reset();
}

void HistoryIntegrity::reset()
{
    m_job.stop();
    m_banner->dismiss();
    m_label->setStatus(theme::Icon::Shield, theme::Role::Muted, tr("Chain not checked yet"));
}

QString HistoryIntegrity::words() const
{
    return m_label->words();
}

base::Result<HistoryIntegrity::Check> HistoryIntegrity::check(const ports::Backends &backends,
                                                              const QList<governance::AnchorRule> &anchors,
                                                              async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const bool heard = governance::hearOfTheRecord(**repository, anchors, monitor);
    auto verdict = promotion::auditVerdict(**repository, **journal);
    if (!verdict)
        return base::failure(verdict);
    QStringList notes;
    const auto *keeper = dynamic_cast<const governance::WitnessKeeper *>(&backends);
    if (keeper && verdict->kind == Kind::Whole) {
        const base::Result<> held = governance::holdAgainstWitnesses(*keeper, anchors, heard, *verdict, notes, monitor);
        if (!held)
            return base::failure(held);
    }
    Check found{*verdict, 0, {}, notes};
    if (verdict->kind == Kind::Whole || verdict->firstBad == 0)
        return found;
    // The finding counts without an index, too.
    const auto index = promotion::openHistory(backends);
    for (const qint64 row : {verdict->firstBad, verdict->firstBad - 1}) {
        const auto events =
            index && row > 0 ? (*index)->after({.sequence = row}, 0, 1) : base::Result<QList<ports::IndexedEvent>>();
        if (!events || events->isEmpty())
            continue;
        const promotion::HistoryEvent event = promotion::historyEvent(events->front());
        found.row = row;
        found.rowWords = QStringList{whenWords(event.when), event.who, event.where, event.what}.join(u" · ");
        break;
    }
    return found;
}

void HistoryIntegrity::verify()
{
    if (!m_context.backends)
        return;
    m_label->setStatus(theme::Icon::Running, theme::Role::Accent, tr("Checking the chain…"));
    const auto &standing = m_context.policy.standing;
    const QList<governance::AnchorRule> anchors =
        standing && standing->policy ? standing->policy->anchors : QList<governance::AnchorRule>();
    auto work = [backends = m_context.backends, anchors](async::Monitor &monitor) {
        return check(*backends, anchors, monitor);
    };
    m_job.run(async::start(*m_context.pool, work), [this](const base::Result<Check> &found) {
        if (found) {
            take(*found);
        } else if (found.error().code == base::Errc::Corrupt) {
            tellBroken(found.error().message, 0);
        } else {
            m_label->setStatus(theme::Icon::Failed, theme::Role::Error, tr("Could not be checked"));
            m_banner->tell(widgets::Severity::Error, found.error().message);
            m_banner->setCloseable(true);
        }
        Q_EMIT verified();
    });
}

void HistoryIntegrity::take(const Check &check)
{
    if (check.verdict.kind != Kind::Whole) {
        const QString row = check.rowWords.isEmpty() ? QString()
                                                     : QLatin1Char('\n') + (check.row == check.verdict.firstBad
                                                                                ? tr("First bad row: %1")
                                                                                : tr("It should follow this row: %1"))
                                                                               .arg(check.rowWords);
        tellBroken(check.verdict.finding + row, check.row);
        return;
    }
    if (check.notes.isEmpty()) {
        m_banner->dismiss();
    } else {
        m_banner->tell(widgets::Severity::Warning, check.notes.join(QLatin1Char('\n')));
        m_banner->setCloseable(true);
    }
    m_label->setStatus(theme::Icon::Shield, check.notes.isEmpty() ? theme::Role::Ok : theme::Role::Warning,
                       tr("Chain verified, %Ln records", nullptr, int(check.verdict.records)));
}

void HistoryIntegrity::tellBroken(const QString &sentence, qint64 row)
{
    m_label->setStatus(theme::Icon::Failed, theme::Role::Error, tr("Chain broken"));
    m_banner->tell(widgets::Severity::Error, sentence);
    m_banner->setCloseable(false); // it stays in sight
    if (row > 0)
        connect(m_banner->addAction(tr("Show record %1").arg(row)), &QPushButton::clicked, this,
                [this, row] { Q_EMIT recordWanted(row); });
}

} // namespace backflow::ui::history
