#include "app/demo/company.h"
#include "core/async/inflight.h"
#include "core/snapshot/audittrail.h"
#include "core/snapshot/orgrelease.h"
#include "core/snapshot/origin.h"
#include "core/snapshot/seen.h"
#include "core/snapshot/snapshots.h"

#include <QCoreApplication>
#include <functional>
#include <optional>

namespace backflow::demo {
namespace {

/// Orgs that are read side by side.
constexpr int kAtOnce = 4;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::demo)
};

/// Hands on the wish to stop; what each listing says is too much for a demonstration.
class Quiet final : public async::Monitor
{
public:
    explicit Quiet(const async::Monitor &outer)
        : m_outer(outer)
    {
    }
    bool stopped() const override { return m_outer.stopped(); }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}

private:
    const async::Monitor &m_outer;
};

using Environments = QList<model::Environment>;

/// The same for every environment, several at once.
base::Result<> ofEach(const Environments &environments, async::Monitor &monitor,
                      const std::function<base::Result<>(const model::Environment &, async::Monitor &)> &act)
{
    qsizetype next = 0;
    async::InFlight<qsizetype, void> steps;
    steps.next = [&]() -> std::optional<qsizetype> {
        return next < environments.size() ? std::optional(next++) : std::nullopt;
    };
    steps.work = [&](int, qsizetype at, async::Monitor &one) {
        Quiet quiet(one);
        return act(environments.at(at), quiet);
    };
    steps.done = [](qsizetype, base::Result<> result) { return result; };
    return async::runInFlight(kAtOnce, steps, monitor);
}

base::Result<> takeEach(const Environments &environments, const QString &message, const ports::Backends &backends,
                        async::Monitor &monitor)
{
    return ofEach(environments, monitor, [&](const model::Environment &environment, async::Monitor &one) {
        snapshot::TakeOptions options;
        options.message = message;
        return snapshot::take(backends, environment, options, one).transform([](const auto &) {});
    });
}

/// Of what the story tells of: the sandboxes' other types are as they were. Production's profiles lose what was deleted
/// there, so it is read whole.
base::Result<> takePresent(const Company &company, const ports::Backends &backends, async::Monitor &monitor)
{
    return ofEach(company.pipeline().environments, monitor,
                  [&](const model::Environment &environment, async::Monitor &one) -> base::Result<> {
                      snapshot::TakeOptions options;
                      options.message = Tr::tr("As it is now");
                      if (!environment.isProduction())
                          options.types = company.changedTypes(environment.name);
                      if (!environment.isProduction() && options.types.isEmpty())
                          return {};
                      return snapshot::take(backends, environment, options, one).transform([](const auto &) {});
                  });
}

/// The snapshot that reading `to` would give: at the release its org held what that of `from` did. What was read is
/// read once.
base::Result<> copySnapshot(const ports::Backends &backends, const model::Environment &from,
                            const model::Environment &to, const QString &owner, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    const auto journal = backends.journal();
    if (!repository || !journal)
        return repository ? base::failure(journal) : base::failure(repository);
    const auto tip = (*repository)->tip(from.snapshotBranch());
    if (!tip || !*tip)
        return tip ? base::failure(base::Errc::NotFound, {}) : base::failure(tip);
    const auto info = (*repository)->commitInfo(**tip);
    const auto tree = (*repository)->tree(**tip);
    auto seen = snapshot::loadSeen(**journal, snapshot::kSeenKind, from.slug());
    if (!info || !tree || !seen)
        return !info ? base::failure(info) : !tree ? base::failure(tree) : base::failure(seen);
    ports::CommitDraft draft;
    draft.branch = to.snapshotBranch();
    draft.fromEmpty = true;
    for (const ports::TreeFile &file : *tree) {
        draft.put.insert(file.path, file.content);
        if (file.path != QLatin1StringView("sfdx-project.json"))
            continue;
        auto project = (*repository)->content(file.content); // it names its environment
        if (!project)
            return base::failure(project);
        draft.put.insert(file.path, project->replace('"' + from.slug().toUtf8() + '"', '"' + to.slug().toUtf8() + '"'));
    }
    draft.message = info->message;
    draft.message.replace(QStringLiteral("Backflow-Environment: ") + from.name,
                          QStringLiteral("Backflow-Environment: ") + to.name);
    if (from.orgId && to.orgId)
        draft.message.replace(from.orgId->toString(), to.orgId->toString());
    draft.authorName = info->authorName;
    draft.authorEmail = info->authorEmail;
    draft.when = info->when;
    const auto commit = (*repository)->commit(draft, monitor);
    if (!commit)
        return base::failure(commit);
    seen->commit = commit->toHex();
    seen->orgId = to.orgId ? to.orgId->toString() : QString();
    for (snapshot::Stamp &stamp : seen->stamps)
        if (!stamp.isEmpty())
            stamp.by = owner;
    return snapshot::saveSeen(**journal, snapshot::kSeenKind, to.slug(), *seen);
}

/// Production, which tracks no changes, and one sandbox are read; the other sandboxes are like that one.
base::Result<> takePast(const Company &company, const ports::Backends &backends, async::Monitor &monitor)
{
    Environments read;
    Environments alike;
    for (const model::Environment &environment : company.pipeline().environments)
        (environment.isProduction() || read.size() < 2 ? read : alike) += environment;
    if (auto taken = takeEach(read, Tr::tr("As released"), backends, monitor); !taken)
        return taken;
    for (const model::Environment &environment : std::as_const(alike)) {
        if (auto copied = copySnapshot(backends, read.last(), environment, company.ownerOf(environment.name), monitor);
            !copied)
            return copied;
    }
    return {};
}

} // namespace

base::Result<> seed(Company &company, const ports::Backends &backends, async::Monitor &monitor)
{
    const Environments &all = company.pipeline().environments;
    monitor.say(Tr::tr("Reading the orgs as they were released"));
    if (auto past = takePast(company, backends, monitor); !past)
        return past;
    if (auto story = company.applyStory(); !story)
        return story;
    monitor.say(Tr::tr("Reading the orgs as they are now"));
    if (auto now = takePresent(company, backends, monitor); !now)
        return now;
    const auto trails = ofEach(all, monitor, [&](const model::Environment &environment, async::Monitor &one) {
        return snapshot::importAuditTrail(backends, environment, one).transform([](const auto &) {});
    });
    if (!trails)
        return trails;
    // What was read before that was read at one release.
    if (auto early = company.upgradeEarly(); !early)
        return early;
    const auto releases = ofEach(all, monitor, [&](const model::Environment &environment, async::Monitor &one) {
        return snapshot::askRelease(backends, environment, one).transform([](const auto &) {});
    });
    if (!releases)
        return releases;
    Quiet quiet(monitor);
    return snapshot::learnOrigins(backends, company.pipeline(), quiet);
}

} // namespace backflow::demo
