#include "tests/simulation/person.h"

#include "app/services/faultyports.h"
#include "app/services/opened.h"
#include "core/git/openrepository.h"
#include "core/governance/authorizer.h"
#include "core/promotion/draft.h"
#include "core/promotion/progress.h"
#include "core/snapshot/snapshots.h"
#include "core/store/journal.h"

namespace backflow::tests {

using namespace Qt::StringLiterals;

namespace {

class PersonBackends final : public ports::Backends
{
public:
    PersonBackends(const services::Workspace &workspace, QString name, const ports::Clock &clock)
        : m_repository(workspace.repositoryPath())
        , m_journal(workspace.journalPath())
        , m_name(std::move(name))
        , m_clock(clock)
        , m_sessions(workspace.id(), workspace.folder())
    {
    }

    base::Result<std::unique_ptr<ports::Repository>> repository() const override
    {
        return services::withFaults(git::openRepository(m_repository));
    }
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override
    {
        return services::withFaults(store::openJournal(m_journal));
    }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override { return m_sessions.secrets(); }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override
    {
        return services::withFaults(m_sessions.gateway(environment, m_clock));
    }
    const ports::Clock &clock() const override { return m_clock; }
    QString personName() const override { return m_name; }
    QString personEmail() const override { return m_name.toLower() + u"@example.com"_s; }

private:
    QString m_repository;
    QString m_journal;
    QString m_name;
    const ports::Clock &m_clock;
    services::Sessions m_sessions;
};

services::Workspace made(const QString &folder, const model::Pipeline &pipeline, const QString &remote)
{
    services::Workspace workspace = services::Workspace::create(folder, u"Company"_s).value();
    workspace.setPipeline(pipeline).value();
    git::openRepository(workspace.repositoryPath()).value()->setRemoteUrl(remote).value();
    return workspace;
}

} // namespace

model::Pipeline pairOf(const QUrl &uat, const QUrl &dev)
{
    model::Environment higher;
    higher.name = u"UAT"_s;
    higher.kind = model::EnvironmentKind::Full;
    higher.instanceUrl = higher.loginUrl = uat;
    model::Environment lower;
    lower.name = u"Dev"_s;
    lower.instanceUrl = lower.loginUrl = dev;
    return {u"Company"_s, {higher, lower}, {{lower.name, higher.name}}};
}

Person::Person(const QString &name, const QString &folder, const QString &remote, const model::Pipeline &pipeline,
               const ports::Clock &clock)
    : m_name(name)
    , m_workspace(made(folder, pipeline, remote))
    , m_backends(std::make_shared<const PersonBackends>(m_workspace, name, clock))
{
}

base::Result<> Person::read(const QString &environment, async::Monitor &monitor) const
{
    snapshot::TakeOptions options;
    options.types = {u"ApexClass"_s};
    auto taken = snapshot::take(*m_backends, *m_workspace.pipeline().find(environment), options, monitor);
    return taken ? base::Result<>() : base::failure(taken);
}

base::Result<QString> Person::plan(const QString &source, const QString &target, async::Monitor &monitor) const
{
    base::Result<promotion::Draft> draft =
        promotion::makeDraft(m_backends, m_workspace.pipeline(), source, target, {}, {}, monitor);
    if (!draft && draft.error().code == base::Errc::InvalidInput)
        return QString();
    if (!draft)
        return base::failure(draft);
    for (const promotion::ComponentMerge &component : draft->components) {
        for (const promotion::FileMerge &file : component.files) {
            for (const merge::Decision &decision : file.outcome.decisions)
                draft->choices.insert(decision.id, {merge::Take::Source, {}});
        }
    }
    promotion::countUndecided(*draft);
    base::Result<promotion::Plan> plan = promotion::freeze(*m_backends, m_workspace.pipeline(), *draft, monitor);
    if (!plan)
        return base::failure(plan);
    return plan->id;
}

base::Result<promotion::Report> Person::carryOn(const QString &id, const promotion::Observer &observer,
                                                async::Monitor &monitor) const
{
    base::Result<std::unique_ptr<ports::JournalStore>> journal = m_backends->journal();
    if (!journal)
        return base::failure(journal);
    base::Result<promotion::Plan> plan = promotion::loadPlan(**journal, id);
    if (!plan)
        return base::failure(plan);
    auto grant = governance::Authorizer({.productionWrites = m_workspace.productionWrites()})
                     .require<governance::Capability::Deploy>(
                         {.environment = *m_workspace.pipeline().find(plan->target), .promotion = id});
    if (!grant)
        return base::failure(grant);
    return promotion::run(*m_backends, m_workspace.pipeline(), id, *grant, observer, monitor);
}

base::Result<QStringList> Person::unfinished() const
{
    base::Result<std::unique_ptr<ports::JournalStore>> journal = m_backends->journal();
    if (!journal)
        return base::failure(journal);
    base::Result<QStringList> ids = (*journal)->promotions();
    if (!ids)
        return ids;
    QStringList open;
    for (const QString &id : std::as_const(*ids)) {
        base::Result<promotion::Progress> progress = promotion::progressOf(**journal, id);
        if (!progress)
            return base::failure(progress);
        if (progress->state >= promotion::State::Planned && !progress->released)
            open += id;
    }
    return open;
}

} // namespace backflow::tests
