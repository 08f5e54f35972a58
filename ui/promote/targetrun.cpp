#include "ui/promote/targetrun.h"

#include "core/governance/auditchain.h"
#include "core/promotion/frozenplan.h"
#include "core/promotion/releasestep.h"
#include "core/promotion/sharedplans.h"
#include "core/promotion/supersede.h"
#include "ui/promote/approvalwatch.h"
#include "ui/promote/carrychoices.h"
#include "ui/promote/deploywait.h"
#include "ui/promote/gatewatch.h"
#include "ui/promote/relay.h"
#include "ui/promote/targetrunwork.h"
#include "ui/widgets/navigator.h"

#include <algorithm>

namespace backflow::ui::promote {

using governance::Capability;
using promotion::Ending;
using promotion::Report;
using promotion::State;

TargetRun::TargetRun(const widgets::AppContext &context, const QString &source, const QString &target, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_source(source)
    , m_target(target)
    , m_approval(new ApprovalWatch(context, *this))
    , m_gate(new GateWatch(context, *this))
    , m_draftJob(this)
    , m_lastingJob(this)
{
    connect(m_approval, &ApprovalWatch::changed, this, &TargetRun::changed);
    connect(m_approval, &ApprovalWatch::failed, this, &TargetRun::failed);
    connect(m_gate, &GateWatch::changed, this, &TargetRun::changed);
}

TargetRun::~TargetRun() = default;

bool TargetRun::busy() const
{
    return m_phase == Phase::Preparing || m_phase == Phase::Checking || m_phase == Phase::Scheduled ||
           m_phase == Phase::Deploying;
}

bool TargetRun::isProduction() const
{
    const model::Environment *environment = m_context.pipeline.find(m_target);
    return environment && environment->isProduction();
}

model::Direction TargetRun::direction() const
{
    return m_context.pipeline.direction(m_source, m_target).value_or(model::Direction::Back);
}

bool TargetRun::nothingToDo() const
{
    if (m_phase == Phase::NotPrepared)
        return m_error.code == base::Errc::AlreadyExists;
    return m_draft && !m_result && !busy() && !m_draft->components.empty() &&
           std::ranges::all_of(m_draft->components, [](const promotion::ComponentMerge &component) {
               return component.operation == promotion::Operation::Nothing && component.undecided == 0;
           });
}

const QList<model::ComponentKey> &TargetRun::componentsIn(PlanLine line) const
{
    if (m_counted != m_draft) {
        for (const PlanLine each : kPlanLines)
            m_lines[size_t(each)] = m_draft ? componentsOf(*m_draft, each) : QList<model::ComponentKey>();
        m_counted = m_draft;
    }
    return m_lines[size_t(line)];
}

QString TargetRun::id() const
{
    return m_draft ? m_draft->id : m_id;
}

void TargetRun::setIncluded(bool included)
{
    m_included = included;
    Q_EMIT changed();
}

void TargetRun::setPhase(Phase phase)
{
    m_phase = phase;
    m_canceling = false;
    Q_EMIT changed();
}

bool TargetRun::canCheck() const
{
    return m_included && m_draft && !busy() && m_phase != Phase::Ended && undecided() == 0 && !nothingToDo();
}

bool TargetRun::canDeploy() const
{
    const bool goesOn = m_phase == Phase::Ended && m_result && !promotion::isEnd(m_result->state);
    return m_included && !busy() && ((canCheck() && !m_approval->isMissing() && !m_gate->stops()) || goesOn);
}

bool TargetRun::hasFailed() const
{
    using promotion::Ending;
    if (nothingToDo())
        return false;
    if (!m_result)
        return m_phase == Phase::NotPrepared || !m_error.message.isEmpty();
    return m_result->ending != Ending::Done && m_result->ending != Ending::DoneWithWarnings;
}

void TargetRun::setPlaceInQueue(int place)
{
    if (std::exchange(m_placeInQueue, place) != place)
        Q_EMIT changed();
}

void TargetRun::prepare(const QList<model::ComponentKey> &selection, const promotion::DraftOptions &options,
                        const QString &before)
{
    m_options = options;
    m_everything = selection.isEmpty();
    m_check.reset();
    m_result.reset();
    m_error = {};
    setPhase(Phase::Preparing);
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, source = m_source, target = m_target,
                 selection, options,
                 old = before.isEmpty() ? id() : before](async::Monitor &monitor) -> base::Result<DraftPtr> {
        auto draft = promotion::makeDraft(backends, pipeline, source, target, selection, options, monitor);
        if (!draft && draft.error().code == base::Errc::InvalidInput && selection.isEmpty() &&
            holdsAllDue(backends, pipeline, source, target, monitor))
            return base::failure(base::Errc::AlreadyExists,
                                 TargetRun::tr("%1 already holds everything that is due.").arg(target));
        if (!draft)
            return base::failure(draft);
        (void)promotion::takePlaceOf(*backends, old, draft->id, monitor);
        return std::make_shared<const promotion::Draft>(*std::move(draft));
    };
    m_draftJob.run(start(tr("Plan %1 → %2").arg(m_source, m_target), std::move(work), tr("Planned")),
                   [this](base::Result<DraftPtr> draft) {
                       takeDraft(std::move(draft));
                       m_context.navigator->tellPromotionsChanged();
                   });
}

/// A promotion as its id leads to it: one of both, or neither.
struct TargetRun::Opened {
    std::optional<Report> report;
    DraftPtr draft;
};

TargetRun::Opened TargetRun::lookUp(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                                    async::Monitor &monitor)
{
    const auto journal = backends.journal();
    base::Result<Report> report = journal ? promotion::report(**journal, id) : base::failure(journal);
    if (!report || report->state == State::Draft)
        return {};
    // Frozen is not begun: as long as it waits for a yes, or for another try, it is what it was before.
    if (report->state == State::Planned) {
        if (auto back = promotion::unbegun(backends, pipeline, id, monitor); back && *back)
            return {{}, std::make_shared<const promotion::Draft>(std::move((*back)->draft))};
    }
    return {*std::move(report), nullptr};
}

void TargetRun::open(const QString &id)
{
    m_id = id;
    setPhase(Phase::Preparing);
    auto ended = async::start(
        *m_context.pool,
        [backends = m_context.backends, pipeline = m_context.pipeline,
         id](async::Monitor &monitor) -> base::Result<Opened> { return lookUp(*backends, pipeline, id, monitor); });
    async::deliver(ended, this, [this](base::Result<Opened> opened) {
        if (opened && opened->report)
            takeEnd(*std::move(opened->report));
        else if (opened && opened->draft)
            takeDraft(std::move(opened->draft));
        else
            reload();
    });
}

void TargetRun::reload()
{
    if (id().isEmpty() || m_phase == Phase::Checking || m_phase == Phase::Scheduled || m_phase == Phase::Deploying)
        return;
    auto job = async::start(*m_context.pool,
                            [backends = m_context.backends, pipeline = m_context.pipeline,
                             id = id()](async::Monitor &monitor) -> base::Result<DraftPtr> {
                                auto draft = promotion::loadDraft(*backends, pipeline, id, monitor);
                                if (!draft)
                                    return base::failure(draft);
                                return std::make_shared<const promotion::Draft>(*std::move(draft));
                            });
    m_draftJob.run(std::move(job), [this](base::Result<DraftPtr> draft) { takeDraft(std::move(draft)); });
}

void TargetRun::takeDraft(base::Result<DraftPtr> draft)
{
    if (!draft) {
        m_error = draft.error();
        setPhase(Phase::NotPrepared);
        return;
    }
    const bool sameChoices = m_draft && m_draft->id == (*draft)->id && m_draft->choices == (*draft)->choices;
    if (!sameChoices)
        m_savedAt = m_context.backends->clock().now();
    m_draft = *std::move(draft);
    m_source = m_draft->source;
    m_target = m_draft->target;
    m_options = m_draft->options;
    if (!sameChoices)
        m_check.reset(); // what was checked is not what would be deployed now
    learnDurations();
    learnLasting();
    lookForSchedule();
    setPhase(m_check ? Phase::Checked : Phase::Ready);
}

void TargetRun::setTestLevel(ports::TestLevel level)
{
    if (!m_draft || busy())
        return;
    auto copy = std::make_shared<promotion::Draft>(*m_draft);
    copy->options.testLevel = level;
    m_draft = std::move(copy);
    m_check.reset();
    setPhase(Phase::Ready);
}

void TargetRun::setTests(const QStringList &classes)
{
    if (!m_draft || busy())
        return;
    auto copy = std::make_shared<promotion::Draft>(*m_draft);
    copy->options.runTests = classes;
    m_draft = std::move(copy);
    m_check.reset();
    setPhase(Phase::Ready);
}

void TargetRun::setNote(const QString &note, const QString &workItem)
{
    if (!m_draft || busy())
        return;
    auto copy = std::make_shared<promotion::Draft>(*m_draft);
    copy->options.note = note;
    copy->options.workItem = workItem;
    m_draft = std::move(copy);
}

promotion::Observer TargetRun::observer()
{
    return observeOn(
        this,
        [this](State state) {
            m_state = state;
            Q_EMIT progressed();
        },
        [this](const ports::DeployStatus &status) {
            m_status = status;
            Q_EMIT progressed();
        });
}

void TargetRun::startCheck()
{
    if (!canCheck())
        return;
    m_status.reset();
    m_error = {};
    m_state = State::Draft;
    setPhase(Phase::Checking);
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, asking = askingOf(m_context),
                 draft = m_draft, watch = observer()](async::Monitor &monitor) -> base::Result<Report> {
        const auto grant = grantFor<Capability::Validate>(asking, draft->target, draft->id);
        if (!grant)
            return base::failure(grant);
        return promotion::validate(*backends, pipeline, *draft, *grant, watch, monitor, complianceGate(*backends));
    };
    async::deliver(start(tr("Check of %1 → %2").arg(m_source, m_target), std::move(work), endOfCheck), this,
                   [this](base::Result<Report> report) {
                       m_error = report ? base::Error{} : report.error();
                       m_stoppedCheck = !report;
                       if (report)
                           m_check = *std::move(report);
                       else
                           Q_EMIT failed(m_error.message);
                       setPhase(report ? Phase::Checked : Phase::Ready);
                   });
}

QString TargetRun::whyNotQuick() const
{
    if (!m_check || !m_check->validation)
        return tr("%1 was not checked yet.").arg(m_target);
    return m_check->validation->whyNotQuick(m_context.backends->clock().now());
}

QDateTime TargetRun::quickUntil() const
{
    return whyNotQuick().isEmpty() ? m_check->validation->expiresAt() : QDateTime();
}

void TargetRun::startDeploy(bool quick)
{
    if (!canDeploy())
        return;
    m_status.reset();
    m_error = {};
    m_leftOver.reset();
    setPhase(Phase::Deploying);
    // A promotion that was begun before is frozen already and only goes on.
    const bool frozen = m_result.has_value();
    auto work = [backends = m_context.backends, pipeline = m_context.pipeline, asking = askingOf(m_context), frozen,
                 approved = m_approval->concerns(), quick, reason = m_gate->reason(), older = m_gate->releaseReason(),
                 draft = m_draft, id = id(), target = m_target,
                 watch = observer()](async::Monitor &monitor) -> base::Result<Report> {
        if (const auto journal = backends->journal())
            (void)promotion::forgetSchedule(**journal, id);
        if (!frozen) {
            if (const auto plan = promotion::freeze(*backends, pipeline, *draft, monitor); !plan)
                return base::failure(plan);
        }
        if (const auto said = older.isEmpty() ? base::Result<>()
                                              : promotion::overrideRelease(*backends, pipeline, id, older, monitor);
            !said)
            return base::failure(said);
        // What was approved or taken back on other machines counts, too, as far as they can be reached.
        if (const auto repository = approved ? backends->repository() : base::failure(base::Errc::NotFound, {});
            repository)
            (void)governance::publishAudit(**repository, monitor);
        const auto grant = grantFor<Capability::Deploy>(asking, target, id);
        if (!grant)
            return base::failure(grant);
        auto report =
            promotion::run(*backends, pipeline, id, *grant, watch, monitor,
                           {.quick = quick, .compliance = complianceGate(*backends), .overrideReason = reason});
        // What was shared to be gone on with has been gone on with; where it still stands, it is not offered any more.
        if (report && promotion::isEnd(report->state))
            (void)promotion::withdrawPlan(*backends, id, monitor);
        return report;
    };
    deliverEnd(start(routeWords(direction(), m_source, m_target), std::move(work), endOf));
}

void TargetRun::deliverEnd(const async::Job<Report> &job)
{
    m_context.jobs->setOpen(m_context.jobs->lastId(),
                            [navigator = m_context.navigator, id = id()] { navigator->openPromotion(id); });
    async::deliver(job, this, [this](base::Result<Report> report) {
        takeEnd(std::move(report));
        m_context.navigator->tellPromotionsChanged();
        m_context.navigator->tellEnvironmentChanged(m_target);
    });
}

void TargetRun::takeEnd(base::Result<Report> report)
{
    if (!report) {
        m_error = report.error();
        m_stoppedCheck = false;
        Q_EMIT failed(m_error.message);
        open(id()); // how far it came, its journal says
        return;
    }
    m_result = *std::move(report);
    m_id = m_result->id;
    m_source = m_result->source;
    m_target = m_result->target;
    m_state = m_result->state;
    setPhase(Phase::Ended);
}

void TargetRun::cancel()
{
    if (m_phase == Phase::Scheduled) {
        forgetSchedule();
        return;
    }
    if (m_phase != Phase::Deploying && m_phase != Phase::Checking)
        return;
    m_stop.requestStop();
    m_canceling = true;
    Q_EMIT changed();
}

} // namespace backflow::ui::promote
