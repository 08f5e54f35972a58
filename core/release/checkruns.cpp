#include "core/release/checkruns.h"

#include "core/promotion/draft.h"
#include "core/promotion/environmentwork.h"
#include "core/release/marks.h"
#include "core/release/words.h"
#include "core/snapshot/snapshots.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace backflow::release {

using namespace Qt::StringLiterals;
using model::ComponentKey;

namespace {

/// Components that are told by name in a row.
constexpr qsizetype kMostNamed = 20;

bool hasVersion(const QString &type)
{
    static constexpr std::array kTypes = {"ApexClass"_L1,     "ApexTrigger"_L1,          "ApexPage"_L1,
                                          "ApexComponent"_L1, "AuraDefinitionBundle"_L1, "LightningComponentBundle"_L1,
                                          "Flow"_L1};
    return std::ranges::any_of(kTypes, [&](QLatin1StringView one) { return type == one; });
}

/// What stands in the first `apiVersion` of the file; 0 = none does.
double versionIn(const QByteArray &bytes)
{
    const qsizetype begin = bytes.indexOf("<apiVersion>");
    const qsizetype end = bytes.indexOf("</apiVersion>", begin);
    if (begin < 0 || end < 0)
        return 0;
    return bytes.sliced(begin + 12, end - begin - 12).trimmed().toDouble();
}

QStringList named(const QStringList &names)
{
    if (names.size() <= kMostNamed)
        return names;
    return names.first(kMostNamed) + QStringList{Tr::tr("and %Ln more", nullptr, int(names.size() - kMostNamed))};
}

/// One look at everything that is stored.
class Look final
{
public:
    Look(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline, ports::JournalStore &journal,
         const Readiness &readiness, async::Monitor &monitor)
        : m_backends(std::move(backends))
        , m_pipeline(pipeline)
        , m_journal(journal)
        , m_readiness(readiness)
        , m_monitor(monitor)
    {
    }
    base::Result<> run();

private:
    base::Result<> keep(const Check &check, CheckState found, const QStringList &evidence)
    {
        return keepFinding(m_journal, m_readiness.version, check.id, found, evidence, m_backends->clock().now());
    }
    base::Result<> look(const Check &check);
    base::Result<> fixes(const Check &check);
    base::Result<> oldApi(const Check &check);
    base::Result<> afterUpgrade(const Check &check);

    std::shared_ptr<const ports::Backends> m_backends;
    const model::Pipeline &m_pipeline;
    ports::JournalStore &m_journal;
    const Readiness &m_readiness;
    async::Monitor &m_monitor;
};

base::Result<> Look::fixes(const Check &check)
{
    const auto work = promotion::workAt(m_backends, m_pipeline, check.environment, m_monitor);
    if (!work)
        return base::failure(work);
    const int due = int(promotion::componentCount(work->toReceive));
    if (!work->problems.isEmpty() && due == 0)
        return keep(check, CheckState::NotRun, work->problems);
    QStringList evidence{due == 0 ? Tr::tr("Nothing is due.") : Tr::tr("%Ln components are due.", nullptr, due)};
    return keep(check, due == 0 ? CheckState::Passed : CheckState::Attention, evidence + work->problems);
}

base::Result<> Look::oldApi(const Check &check)
{
    const model::Environment *environment = m_pipeline.find(check.environment);
    const auto repository = m_backends->repository();
    if (!repository)
        return base::failure(repository);
    const auto snapshot = snapshot::latest(**repository, *environment);
    if (!snapshot)
        return keep(check, CheckState::NotRun, {snapshot.error().message});
    const auto old = oldVersions(**repository, **snapshot, kOldestAlive, m_monitor);
    if (!old)
        return base::failure(old);
    QStringList names;
    for (const OldVersion &one : *old)
        names += u"%1: %2"_s.arg(one.version, one.key.toString());
    if (names.isEmpty())
        return keep(check, CheckState::Passed, {Tr::tr("Every version in use is %1 or later.").arg(kOldestAlive)});
    return keep(
        check, CheckState::Failed,
        QStringList{
            Tr::tr("API versions below %1 are used by %Ln components.", nullptr, int(names.size())).arg(kOldestAlive)} +
            named(names));
}

base::Result<> Look::afterUpgrade(const Check &check)
{
    const EnvironmentRelease *row = m_readiness.overview.find(check.environment);
    const model::Environment *environment = m_pipeline.find(check.environment);
    const bool on = row && !row->apiVersion.isEmpty() && row->apiVersion.toDouble() >= m_readiness.version.toDouble();
    if (!on)
        return {};
    const auto report = reportOf(*m_backends, m_pipeline, *environment, m_monitor);
    if (!report && report.error().code == base::Errc::Canceled)
        return base::failure(report);
    if (!report)
        return keep(check, CheckState::Attention, {report.error().message});
    const int unclear = report->count(Cause::Unclear);
    QStringList evidence{Tr::tr("By the upgrade: %L1, by people: %L2, by promotions: %L3, not clear: %L4.")
                             .arg(report->count(Cause::Upgrade))
                             .arg(report->count(Cause::ByHand))
                             .arg(report->count(Cause::Promotion))
                             .arg(unclear)};
    return keep(check, unclear == 0 ? CheckState::Passed : CheckState::Attention, evidence + report->limits);
}

base::Result<> Look::look(const Check &check)
{
    if (!m_pipeline.find(check.environment))
        return {};
    switch (check.step) {
    case CheckStep::BackPromote:
        return fixes(check);
    case CheckStep::ShowOldVersions:
        return oldApi(check);
    case CheckStep::Report:
    case CheckStep::KeepAfter:
        return afterUpgrade(check);
    default:
        return {};
    }
}

base::Result<> Look::run()
{
    qint64 done = 0;
    for (const Check &check : m_readiness.checks) {
        if (m_monitor.stopped())
            return std::unexpected(async::canceled());
        m_monitor.say(check.title);
        m_monitor.advance(done++, m_readiness.checks.size());
        if (const auto looked = look(check); !looked)
            return looked;
    }
    return {};
}

} // namespace

base::Result<QList<OldVersion>> oldVersions(ports::Repository &repository, const model::Snapshot &snapshot, int below,
                                            async::Monitor &monitor)
{
    QList<OldVersion> old;
    for (const model::SnapshotEntry &entry : snapshot.entries()) {
        if (!hasVersion(entry.key.type))
            continue;
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        for (const model::Part &part : entry.parts) {
            if (!part.path.endsWith("-meta.xml"_L1))
                continue;
            const auto bytes = repository.content(part.content);
            if (!bytes)
                return base::failure(bytes);
            if (const double version = versionIn(*bytes); version > 0 && version < below) {
                old += OldVersion{entry.key, QString::number(version, 'f', 1)};
                break;
            }
        }
    }
    std::ranges::stable_sort(old, {}, [](const OldVersion &one) { return one.version.toDouble(); });
    return old;
}

base::Result<Readiness> lookAgain(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                                  const QString &version, async::Monitor &monitor)
{
    const auto journal = backends->journal();
    if (!journal)
        return base::failure(journal);
    const auto readiness = readinessOf(**journal, pipeline, version, backends->clock().now());
    if (!readiness)
        return readiness;
    if (const auto looked = Look(backends, pipeline, **journal, *readiness, monitor).run(); !looked)
        return base::failure(looked);
    return readinessOf(**journal, pipeline, readiness->version, backends->clock().now());
}

base::Result<promotion::Draft> planOfUpgrade(std::shared_ptr<const ports::Backends> backends,
                                             const model::Pipeline &pipeline, const QString &source,
                                             const QString &target, async::Monitor &monitor)
{
    const model::Environment *environment = pipeline.find(source);
    if (!environment)
        return base::failure(base::Errc::NotFound, Tr::tr("There is no environment %1.").arg(source));
    const auto report = reportOf(*backends, pipeline, *environment, monitor);
    if (!report)
        return base::failure(report);
    QList<ComponentKey> keys;
    promotion::DraftOptions options;
    for (const UpgradeRow &row : report->rows) {
        if (row.cause != Cause::Upgrade || row.kind == model::ChangeKind::Removed)
            continue;
        if (!keys.contains(row.key))
            keys += row.key;
        // Of a component that people changed as well only what the upgrade brought flows.
        if (row.kind == model::ChangeKind::Changed && !row.entry.isEmpty())
            options.entries[row.key] += promotion::EntryPick{row.file, row.entry};
    }
    if (keys.isEmpty())
        return base::failure(base::Errc::NotFound,
                             Tr::tr("By the report the upgrade changed nothing in %1 that could flow on.").arg(source));
    options.note = Tr::tr("What the upgrade to %1 changed in %2").arg(report->to, source);
    return promotion::makeDraft(std::move(backends), pipeline, source, target, keys, options, monitor);
}

} // namespace backflow::release
