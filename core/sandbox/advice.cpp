#include "core/sandbox/advice.h"

#include "core/base/moments.h"
#include "core/sandbox/words.h"
#include "core/snapshot/origin.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::sandbox {

using namespace Qt::StringLiterals;
using Side = Reason::Side;
using Kind = Reason::Kind;

namespace {

/// The numbers behind an advice, and what they were held against.
struct Weighing {
    const Known &known;
    const Thresholds &thresholds;
    const QDateTime &now;
    Advice &advice;

    void add(Kind kind, Side side, qint64 number, std::optional<qint64> limit, const QString &sentence) const
    {
        advice.reasons += Reason{kind, side, number, limit, sentence};
    }
};

/// True where there is so much that one copy is less work than many single steps.
bool weighChanges(const Weighing &w, const Facts &facts)
{
    const int limit = w.thresholds.manyChanges;
    const bool manyDue = facts.due >= limit;
    const bool manyDrifted = facts.drift >= limit;
    w.add(Kind::Due, manyDue ? Side::For : Side::Fact, facts.due, limit,
          Tr::tr("%Ln component(s) due from above.", nullptr, facts.due));
    w.add(Kind::Drift, manyDrifted ? Side::For : Side::Fact, facts.drift, limit,
          Tr::tr("%Ln component(s) drifted here.", nullptr, facts.drift));
    return manyDue || manyDrifted;
}

/// True where there is more of its own than a refresh should cost.
bool weighOwnWork(const Weighing &w, const Facts &facts)
{
    const bool much = facts.own > w.thresholds.fewOwn;
    w.add(Kind::Own, facts.own > 0 ? Side::Against : Side::Fact, facts.own, w.thresholds.fewOwn,
          facts.own > 0 ? Tr::tr("%Ln component(s) with changes of its own, not promoted: a refresh loses them.",
                                 nullptr, facts.own)
                        : Tr::tr("Nothing of its own that a refresh would lose."));
    if (facts.contested > 0)
        w.add(Kind::Contested, Side::Fact, facts.contested, {},
              Tr::tr("%Ln component(s) of those due were changed here, too: a back-promotion merges them.", nullptr,
                     facts.contested));
    return much;
}

/// True where records are needed and are older than they may be.
bool weighData(const Weighing &w)
{
    const QDateTime copied = w.advice.copiedAt;
    const KindLimits limits = w.thresholds.limitsOf(w.known.environment->kind);
    const bool needed = w.thresholds.needsData(w.known.environment->name);
    if (!copied.isValid()) {
        w.add(Kind::Data, Side::Fact, 0, {},
              needed ? Tr::tr("Its data is needed, but nobody knows how old it is: ask production about its sandboxes.")
                     : Tr::tr("Its data is not needed."));
        return false;
    }
    const qint64 days = copied.daysTo(w.now);
    const bool old = needed && days >= limits.dataDays;
    w.add(Kind::Age, Side::Fact, days, {}, Tr::tr("Last refreshed %Ln day(s) ago.", nullptr, int(days)));
    w.add(Kind::Data, old ? Side::For : Side::Fact, days, limits.dataDays,
          !needed ? Tr::tr("Its data is not needed.")
          : old   ? Tr::tr("Its data is needed and older than it may be (%Ln day(s)).", nullptr, limits.dataDays)
                  : Tr::tr("Its data is needed and new enough (%Ln day(s) at most).", nullptr, limits.dataDays));
    return old;
}

/// True where production would refuse a refresh today.
bool weighInterval(const Weighing &w)
{
    if (!w.advice.nextAllowed.isValid())
        return false;
    const bool early = w.advice.nextAllowed > w.now;
    const KindLimits limits = w.thresholds.limitsOf(w.advice.copy ? w.advice.copy->kind : w.known.environment->kind);
    w.add(Kind::Interval, early ? Side::Against : Side::Fact, early ? w.now.daysTo(w.advice.nextAllowed) : 0,
          limits.intervalDays,
          early ? Tr::tr("Production allows the next refresh on %1.").arg(base::momentWords(w.advice.nextAllowed))
                : Tr::tr("Production allows a refresh today."));
    return early;
}

void weighMeasurement(const Weighing &w, const Facts &facts)
{
    const qint64 days = facts.measuredAt.daysTo(w.now);
    if (days >= w.thresholds.measuredDays)
        w.add(Kind::Measured, Side::Fact, days, w.thresholds.measuredDays,
              Tr::tr("Measured %Ln day(s) ago: measure again.", nullptr, int(days)));
    else if (w.advice.isOutdated)
        w.add(Kind::Measured, Side::Fact, days, {}, Tr::tr("Read again since it was measured: measure again."));
}

Verdict verdictOf(const Weighing &w)
{
    const Facts &facts = *w.advice.facts;
    const bool many = weighChanges(w, facts);
    const bool much = weighOwnWork(w, facts);
    const bool old = weighData(w);
    const bool early = weighInterval(w);
    weighMeasurement(w, facts);
    const bool wantsRefresh = old || (many && !much);
    if (wantsRefresh)
        return early ? Verdict::Wait : Verdict::Refresh;
    return facts.due > 0 ? Verdict::BackPromote : Verdict::Nothing;
}

/// Said of the org, whatever was measured.
std::optional<Verdict> verdictOfOrg(const Known &known)
{
    if (!known.copy)
        return std::nullopt;
    const Copying *current = known.copy->current();
    if (known.environment->orgId && current && current->orgId != known.environment->orgId->shortForm())
        return Verdict::Rebind;
    const Copying *next = known.copy->next();
    return next && next->isUnderWay() ? std::optional(Verdict::UnderWay) : std::nullopt;
}

} // namespace

QString verdictName(Verdict verdict)
{
    static constexpr const char *kNames[] = {"measure", "rebind", "under-way", "back-promote",
                                             "refresh", "wait",   "nothing"};
    return QString::fromLatin1(kNames[static_cast<std::size_t>(verdict)]);
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Measure:
        return Tr::tr("Not measured yet");
    case Verdict::Rebind:
        return Tr::tr("Refreshed: connect it again");
    case Verdict::UnderWay:
        return Tr::tr("Being refreshed");
    case Verdict::BackPromote:
        return Tr::tr("Back-promote");
    case Verdict::Refresh:
        return Tr::tr("Refresh");
    case Verdict::Wait:
        return Tr::tr("Refresh, once it is allowed");
    case Verdict::Nothing:
        return Tr::tr("In step");
    }
    Q_UNREACHABLE_RETURN({});
}

QString reasonName(Reason::Kind kind)
{
    static constexpr const char *kNames[] = {"due", "own", "contested", "drift", "age", "data", "interval", "measured"};
    return QString::fromLatin1(kNames[static_cast<std::size_t>(kind)]);
}

Advice advise(const Known &known, const Thresholds &thresholds, const QDateTime &now)
{
    Advice advice;
    advice.environment = known.environment->name;
    advice.facts = known.facts;
    advice.copiedAt = known.copiedAt;
    if (known.copy) {
        advice.copy = *known.copy;
        if (const Copying *current = known.copy->current()) {
            advice.copiedAt = current->endedAt;
            advice.nextAllowed = current->endedAt.addDays(thresholds.limitsOf(known.copy->kind).intervalDays);
        }
    } else if (advice.copiedAt.isValid()) {
        advice.nextAllowed = advice.copiedAt.addDays(thresholds.limitsOf(known.environment->kind).intervalDays);
    }
    advice.isOutdated = known.facts && known.facts->basis != known.basis;
    const Weighing weighing{known, thresholds, now, advice};
    // What was measured of the org before says nothing about the one that took its place.
    const std::optional<Verdict> ofOrg = verdictOfOrg(known);
    if (advice.facts && ofOrg != Verdict::Rebind)
        advice.verdict = verdictOf(weighing);
    else if (!ofOrg)
        (void)weighInterval(weighing);
    if (ofOrg)
        advice.verdict = *ofOrg;
    return advice;
}

base::Result<std::vector<Advice>> adviseAll(const ports::Backends &backends, const model::Pipeline &pipeline,
                                            async::Monitor &monitor)
{
    const auto journal = backends.journal();
    const auto repository = backends.repository();
    if (!journal || !repository)
        return journal ? base::failure(repository) : base::failure(journal);
    const auto thresholds = loadThresholds(**journal);
    if (!thresholds)
        return base::failure(thresholds);
    const auto known = inventories(backends, pipeline, false, nullptr, monitor);
    if (!known)
        return base::failure(known);
    const QDateTime now = backends.clock().now();
    std::vector<Advice> all;
    const model::Pipeline bound = withOrgs(**repository, pipeline);
    for (const model::Environment &environment : bound.environments) {
        if (!isSandbox(environment))
            continue;
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        Known one{.environment = &environment};
        QString production;
        for (const Inventory &inventory : *known) {
            one.copy = inventory.copyOf(environment);
            production = inventory.production;
            if (one.copy)
                break;
        }
        if (!one.copy) {
            if (const auto origin = snapshot::originOf(backends, environment))
                one.copiedAt = origin->at;
        }
        auto facts = storedFacts(**journal, environment);
        if (!facts && facts.error().code != base::Errc::NotFound)
            return base::failure(facts);
        if (facts)
            one.facts = *std::move(facts);
        const auto basis = basisOf(**repository, pipeline, environment);
        if (!basis)
            return base::failure(basis);
        one.basis = *basis;
        all.push_back(advise(one, *thresholds, now));
        if (one.copy)
            all.back().production = production;
    }
    return all;
}

} // namespace backflow::sandbox
