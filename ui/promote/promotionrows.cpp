// What the list of promotions is read from: drafts, promotions, schedules, and plans that colleagues share.
#include "core/governance/approval.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/frozenplan.h"
#include "core/promotion/plan.h"
#include "core/promotion/sharedplans.h"
#include "core/promotion/shownnames.h"
#include "ui/promote/promotionlist.h"

#include <QSet>
#include <algorithm>

namespace backflow::ui::promote {

namespace {

/// So many drafts are merged to count their decisions; older ones say so when they are opened.
constexpr qsizetype kMostCounted = 20;

/// Joins what was made at once; rows of the same kind only, so that an ended target leaves the open ones in sight.
class Grouped
{
public:
    explicit Grouped(QList<PromotionRow> &rows)
        : m_rows(rows)
    {
    }
    void add(PromotionRow row, const QString &together)
    {
        const QChar kind = row.isDraft ? u'd' : row.supersededBy.isEmpty() ? u'p' : u's';
        const QString key = together + kind + row.source;
        if (const auto at = m_at.constFind(key); !together.isEmpty() && at != m_at.constEnd()) {
            PromotionRow &first = m_rows[*at];
            first.ids += row.ids;
            first.targets += row.targets;
            first.components = std::max(first.components, row.components);
            if (row.schedule)
                first.schedule = row.schedule;
            // The one that somebody has to look at speaks for all.
            if (int(row.ending) > int(first.ending) || row.ending == promotion::Ending::Running) {
                first.ending = row.ending;
                first.state = row.state;
            }
            return;
        }
        m_at.insert(key, m_rows.size());
        m_rows.append(std::move(row));
    }

private:
    QList<PromotionRow> &m_rows;
    QHash<QString, qsizetype> m_at;
};

PromotionRow rowOf(const promotion::DraftSummary &draft)
{
    PromotionRow row;
    row.ids = {draft.id};
    row.source = draft.source;
    row.targets = {draft.target};
    row.who = promotion::shownPerson(draft.startedBy);
    row.when = draft.startedAt;
    row.note = promotion::shownText(QStringList{draft.workItem, draft.note}.join(u' ').trimmed());
    row.components = draft.components;
    row.isDraft = true;
    row.isRollback = !draft.rollbackOf.isEmpty();
    return row;
}

PromotionRow rowOf(const promotion::Report &report)
{
    PromotionRow row;
    row.ids = {report.id};
    row.source = report.source;
    row.targets = {report.target};
    row.who = promotion::shownPerson(report.startedBy);
    row.when = report.startedAt;
    row.note = promotion::shownText(QStringList{report.workItem, report.note}.join(u' ').trimmed());
    row.ending = report.ending;
    row.state = report.state;
    row.isRollback = !report.rollbackOf.isEmpty();
    row.supersededBy = report.supersededBy;
    return row;
}

PromotionRow rowOf(const promotion::SharedPlan &plan)
{
    PromotionRow row;
    row.ids = {plan.id};
    row.source = plan.source;
    row.targets = {plan.target};
    row.who = promotion::shownPerson(plan.who);
    row.when = plan.when;
    row.note = promotion::shownText(QStringList{plan.workItem, plan.note}.join(u' ').trimmed());
    row.components = plan.components;
    row.isShared = true;
    return row;
}

/// What the record says of plans that have not begun: nothing is read where there are none.
class Requests
{
public:
    explicit Requests(const ports::Backends &backends)
        : m_backends(backends)
    {
    }
    void mark(PromotionRow &row)
    {
        if (row.state != promotion::State::Planned)
            return;
        if (!m_read)
            m_read = read();
        for (const governance::ApprovalState &request : std::as_const(*m_read)) {
            if (request.subject.promotion != row.id())
                continue;
            row.approvalAsked = true;
            for (const governance::Approval &approval : request.given)
                row.approvedBy += approval.name;
            return; // the newest question stands for the plan as it is
        }
    }

private:
    QList<governance::ApprovalState> read() const
    {
        const auto repository = m_backends.repository();
        const std::unique_ptr<ports::Signer> signer = m_backends.signer();
        return repository ? governance::approvalRequests(**repository, signer.get())
                                .value_or(QList<governance::ApprovalState>())
                          : QList<governance::ApprovalState>();
    }
    const ports::Backends &m_backends;
    std::optional<QList<governance::ApprovalState>> m_read;
};

/// The drafts of promotions stay in the store after these were frozen.
QString togetherOf(ports::JournalStore &journal, const QString &id)
{
    const auto json = journal.draft(promotion::kDraftKind, id);
    return json ? json->value(QLatin1StringView("together")).toString() : QString();
}

} // namespace

base::Result<QList<PromotionRow>> promotionRows(const ports::Backends &backends, async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto drafts = promotion::drafts(**journal);
    if (!drafts)
        return base::failure(drafts);
    const auto reports = promotion::reports(**journal);
    if (!reports)
        return base::failure(reports);
    const auto schedules = promotion::schedules(**journal);
    QList<PromotionRow> rows;
    Grouped grouped(rows);
    QSet<QString> known;
    const auto scheduled = [&](PromotionRow &row) {
        for (const promotion::Schedule &one : schedules ? *schedules : QList<promotion::Schedule>()) {
            if (one.promotion == row.id())
                row.schedule = one;
        }
    };
    for (const promotion::DraftSummary &draft : *drafts) {
        PromotionRow row = rowOf(draft);
        scheduled(row);
        known.insert(draft.id);
        grouped.add(std::move(row), draft.together);
    }
    for (const promotion::Report &report : *reports)
        known.insert(report.id);
    // The team's remote is asked when a plan is taken over; here it is what was fetched last.
    const auto shared = promotion::sharedPlans(backends, false, monitor);
    for (const promotion::SharedPlan &plan : shared ? *shared : QList<promotion::SharedPlan>()) {
        if (!known.contains(plan.id))
            rows.append(rowOf(plan));
    }
    Requests requests(backends);
    for (const promotion::Report &report : *reports) {
        if (report.state == promotion::State::Draft)
            continue;
        PromotionRow row = rowOf(report);
        requests.mark(row);
        // The list of reports leaves the components out; how many were planned stands in the plan.
        if (const auto plan = promotion::loadPlan(**journal, report.id))
            row.components = int(plan->items.size());
        scheduled(row);
        grouped.add(std::move(row), togetherOf(**journal, report.id));
    }
    return rows;
}

base::Result<QHash<QString, int>> undecidedOf(const ports::Backends &backends, const model::Pipeline &pipeline,
                                              const QStringList &ids, async::Monitor &monitor)
{
    QHash<QString, int> counts;
    for (const QString &id : ids.mid(0, kMostCounted)) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        if (const auto draft = promotion::loadDraft(backends, pipeline, id, monitor))
            counts.insert(id, draft->undecided());
    }
    return counts;
}

base::Result<QSet<QString>> changedSinceAsked(const ports::Backends &backends, const model::Pipeline &pipeline,
                                              const QStringList &ids, async::Monitor &monitor)
{
    QSet<QString> changed;
    for (const QString &id : ids.mid(0, kMostCounted)) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const auto plan = promotion::unbegun(backends, pipeline, id, monitor);
        if (plan && *plan && !(*plan)->plan)
            changed.insert(id);
    }
    return changed;
}

} // namespace backflow::ui::promote
