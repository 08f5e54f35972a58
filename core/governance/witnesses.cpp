#include "core/governance/witnesses.h"

#include "core/governance/anchors.h"
#include "core/governance/peoplebranch.h"

#include <QCoreApplication>

namespace backflow::governance {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

} // namespace

bool hearOfTheRecord(ports::Repository &repository, const QList<AnchorRule> &rules, async::Monitor &monitor)
{
    return rules.isEmpty() || publishAudit(repository, monitor);
}

base::Result<> holdAgainstWitnesses(const WitnessKeeper &keeper, const QList<AnchorRule> &rules, bool heard,
                                    AuditVerdict &verdict, QStringList &notes, async::Monitor &monitor)
{
    for (const AnchorRule &rule : rules) {
        const auto witness = keeper.witness(rule.remote);
        if (!witness)
            return base::failure(witness);
        const base::Result<> fetched = fetchAnchors(**witness, monitor);
        if (!fetched && fetched.error().code == base::Errc::Corrupt) {
            verdict.kind = AuditVerdict::Kind::Forked;
            verdict.finding = fetched.error().message;
            return {};
        }
        if (!fetched)
            notes += Tr::tr("The second remote %1 could not be asked; the record was held against what was last heard "
                            "of it. %2")
                         .arg(rule.remote, fetched.error().message);
        auto anchors = readAnchors(**witness);
        if (!anchors)
            return base::failure(anchors);
        const auto newer = [&verdict](const Anchor &anchor) { return anchor.seq > verdict.records; };
        if (!heard && anchors->removeIf(newer) > 0)
            notes += Tr::tr("The second remote %1 knows newer records than this computer, which could not fetch them "
                            "from the team's remote.")
                         .arg(rule.remote);
        if (verdict.walk)
            checkAnchors(*verdict.walk, *anchors, verdict);
        if (verdict.kind != AuditVerdict::Kind::Whole)
            return {};
    }
    return {};
}

} // namespace backflow::governance
