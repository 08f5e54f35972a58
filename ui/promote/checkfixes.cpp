#include "ui/promote/checkfixes.h"

#include "core/promotion/problemwords.h"

#include <QCoreApplication>
#include <QMap>

namespace backflow::ui::promote {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::promote)
};

constexpr int kMostNames = 3;
constexpr int kMostCauses = 6;

QString someOf(const QStringList &names)
{
    const QString some = names.mid(0, kMostNames).join(Tr::tr(", "));
    return names.size() > kMostNames ? Tr::tr("%1 and %L2 more").arg(some).arg(names.size() - kMostNames) : some;
}

bool canCome(const promotion::DraftNeed &need)
{
    return !need.added && need.standing == dependencies::Standing::Missing && need.advice.isEmpty();
}

} // namespace

QList<model::ComponentKey> missingIn(const promotion::Draft &draft)
{
    QList<model::ComponentKey> missing;
    for (const promotion::DraftNeed &need : draft.needs)
        if (canCome(need) && !missing.contains(need.component) && !draft.selection.contains(need.component))
            missing.append(need.component);
    return missing;
}

QString missingWords(const promotion::Draft &draft)
{
    QStringList names;
    const QList<model::ComponentKey> missing = missingIn(draft);
    for (const promotion::DraftNeed &need : draft.needs)
        if (canCome(need) && missing.contains(need.component))
            names.append(need.because.isEmpty() ? need.key.fullName
                                                : Tr::tr("%1 (%2)").arg(need.key.fullName, need.because));
    return names.isEmpty() ? QString()
                           : Tr::tr("%1 lacks what this promotion needs: %2.").arg(draft.target, someOf(names));
}

QStringList causesOf(const promotion::Report &report)
{
    QMap<QString, QStringList> byCause;
    for (const promotion::ComponentOutcome &outcome : report.components)
        if (!outcome.problem.isEmpty())
            byCause[outcome.problem].append(outcome.key.fullName);
    QList<std::pair<QString, QStringList>> causes;
    for (auto it = byCause.cbegin(); it != byCause.cend(); ++it)
        causes.emplaceBack(it.key(), it.value());
    std::ranges::stable_sort(causes, std::greater(), [](const auto &cause) { return cause.second.size(); });
    QStringList lines;
    for (const auto &[problem, names] : std::as_const(causes).first(std::min<qsizetype>(causes.size(), kMostCauses))) {
        lines.append(names.size() == 1
                         ? Tr::tr("✕ %1: %2").arg(names.first(), problem)
                         : Tr::tr("✕ %Ln components: %1 (%2)", nullptr, int(names.size())).arg(problem, someOf(names)));
        if (const QString plain = promotion::explanationOf(problem); !plain.isEmpty())
            lines.append(Tr::tr("   → %1").arg(plain));
    }
    if (causes.size() > kMostCauses)
        lines.append(Tr::tr("… and %Ln more causes", nullptr, int(causes.size() - kMostCauses)));
    return lines;
}

} // namespace backflow::ui::promote
