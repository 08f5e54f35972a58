#include "core/governance/decisionledger.h"

#include "core/async/monitor.h"
#include "core/base/faults.h"
#include "core/governance/auditchain.h"
#include "core/governance/authorizer.h"
#include "core/governance/standing.h"

#include <QJsonObject>
#include <QMutexLocker>
#include <QSet>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes kDenialTime(1);

QString keyOf(Capability capability, const model::Environment &environment, const QString &package)
{
    return QStringList{capabilityName(capability), environment.name.toLower(), package}.join(u'\n');
}

/// As it stands on record; the org's own default has no word in the API.
QString testsName(ports::TestLevel level)
{
    return level == ports::TestLevel::Default ? u"Default"_s : ports::testLevelName(level);
}

AuditEntry entryOf(const Decision &decision, Capability capability, const Context &context, const Standing *standing)
{
    AuditEntry entry;
    entry.action = decision.allowed ? u"gate.allow"_s : u"gate.deny"_s;
    entry.promotion = context.promotion;
    entry.details = {{u"decision"_s, decision.allowed ? u"allow"_s : u"deny"_s},
                     {u"capability"_s, capabilityName(capability)},
                     {u"rule"_s, decision.rule}};
    if (!context.environment.name.isEmpty()) {
        entry.details.insert(
            u"to"_s,
            QJsonObject{{u"env"_s, context.environment.name},
                        {u"orgId"_s, context.environment.orgId ? context.environment.orgId->toString() : QString()},
                        {u"orgType"_s, model::kindName(context.environment.kind)}});
    }
    if (!context.plan.isEmpty())
        entry.details.insert(u"plan"_s, context.plan);
    if (!context.author.isEmpty())
        entry.details.insert(u"author"_s, context.author);
    if (!context.types.isEmpty())
        entry.details.insert(u"types"_s, context.types.join(u' '));
    if (context.tests)
        entry.details.insert(u"tests"_s, testsName(*context.tests));
    if (context.release) {
        entry.details.insert(u"release"_s,
                             QJsonObject{{u"from"_s, context.release->from}, {u"to"_s, context.release->to}});
        if (!context.release->override.isEmpty())
            entry.details.insert(u"override"_s, context.release->override);
    }
    if (standing && !standing->commit.isEmpty()) {
        entry.details.insert(u"policy"_s, standing->commit);
        if (!standing->actor.key.isEmpty())
            entry.details.insert(u"key"_s, standing->actor.key);
        entry.details.insert(u"identity"_s, standing->proven() ? u"key"_s : u"claimed"_s);
        entry.details.insert(u"roles"_s, standing->roles().join(u' '));
    }
    return entry;
}

} // namespace

AuditLedger::AuditLedger(std::shared_ptr<const ports::Backends> backends)
    : m_backends(std::move(backends))
{
}

bool AuditLedger::isKnown(const QString &what, std::chrono::milliseconds life, int &repeated)
{
    const std::chrono::milliseconds now = m_backends->clock().monotonic();
    const auto found = std::ranges::find(m_known, what, &Known::what);
    if (found == m_known.end()) {
        m_known.push_back({what, now});
        return false;
    }
    if (now - found->at < life) {
        ++found->repeated;
        return true;
    }
    repeated = std::exchange(found->repeated, 0);
    found->at = now;
    return false;
}

base::Result<> AuditLedger::record(const Decision &decision, Capability capability, const Context &context,
                                   const Standing *standing)
{
    const QString what = QStringList{capabilityName(capability),
                                     context.environment.name,
                                     context.promotion,
                                     context.plan,
                                     context.tests ? testsName(*context.tests) : QString(),
                                     context.release ? context.release->override : QString(),
                                     decision.rule,
                                     standing ? standing->commit : QString()}
                             .join(u'\n');
    const QMutexLocker lock(&m_mutex);
    int repeated = 0;
    if (isKnown(what, decision.allowed ? std::chrono::milliseconds(kGrantTime) : kDenialTime, repeated)) {
        if (decision.allowed)
            keep(capability, context);
        return {};
    }
    const auto forget = [&] { std::erase_if(m_known, [&what](const Known &known) { return known.what == what; }); };
    base::Result<std::unique_ptr<ports::Repository>> repository = m_backends->repository();
    if (!repository) {
        forget();
        return base::failure(repository);
    }
    AuditEntry entry = entryOf(decision, capability, context, standing);
    entry.actorName = m_backends->personName();
    entry.actorEmail = m_backends->personEmail();
    entry.at = m_backends->clock().now();
    if (repeated > 0)
        entry.details.insert(u"repeated"_s, repeated);
    async::NullMonitor monitor;
    base::Result<AuditRecord> appended = appendAudit(**repository, entry, monitor);
    if (!appended) {
        forget();
        return base::failure(appended);
    }
    if (decision.allowed)
        keep(capability, context);
    base::faults::point(QLatin1StringView("after-gate-record"));
    return {};
}

void AuditLedger::keep(Capability capability, const Context &context)
{
    for (const QString &package : QSet<QString>{context.package, QString()})
        m_granted.insert(keyOf(capability, context.environment, package), context);
}

std::optional<Context> AuditLedger::granted(Capability capability, const model::Environment &environment,
                                            const QString &package) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_granted.constFind(keyOf(resolved(capability, tierOf(environment)), environment, package));
    return found == m_granted.cend() ? std::nullopt : std::optional(*found);
}

base::Result<ApprovalState> AuditLedger::approvals(const Context &context) const
{
    base::Result<std::unique_ptr<ports::Repository>> repository = m_backends->repository();
    if (!repository)
        return base::failure(repository);
    const std::unique_ptr<ports::Signer> signer = m_backends->signer();
    return approvalState(**repository, signer.get(), {context.promotion, context.plan, context.environment.name});
}

} // namespace backflow::governance
