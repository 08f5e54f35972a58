#include "core/sandbox/thresholds.h"

#include "core/sandbox/words.h"

#include <QJsonArray>
#include <algorithm>

namespace backflow::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKind("sandbox-thresholds");
constexpr QLatin1StringView kId("workspace");
constexpr int kMostChanges = 9999;
constexpr int kMostDays = 3650;

std::unexpected<base::Error> outOfBounds(const QString &member, int least, int most)
{
    return base::failure(base::Errc::InvalidInput,
                         Tr::tr("“%1” has to be a whole number from %2 to %3.").arg(member).arg(least).arg(most));
}

base::Result<> check(const QString &member, int value, int least, int most)
{
    return value < least || value > most ? base::Result<>(outOfBounds(member, least, most)) : base::Result<>();
}

base::Result<> take(const QJsonObject &json, QLatin1StringView member, int &value)
{
    const QJsonValue given = json.value(member);
    if (given.isUndefined())
        return {};
    value = given.toInt(-1);
    return given.isDouble() && value >= 0 && given.toDouble() == value
               ? base::Result<>()
               : base::Result<>(outOfBounds(member, 0, kMostChanges));
}

} // namespace

KindLimits Thresholds::limitsOf(model::EnvironmentKind kind) const
{
    const auto found = std::ranges::find(kinds, kind, &KindLimits::kind);
    return found == kinds.end() ? KindLimits{kind} : *found;
}

bool Thresholds::needsData(const QString &environment) const
{
    return dataNeeded.contains(environment, Qt::CaseInsensitive);
}

void Thresholds::setNeedsData(const QString &environment, bool needs)
{
    dataNeeded.removeIf([&](const QString &name) { return name.compare(environment, Qt::CaseInsensitive) == 0; });
    if (needs)
        dataNeeded += environment;
    dataNeeded.sort();
}

base::Result<> checkThresholds(const Thresholds &thresholds)
{
    base::Result<> good = check(u"manyChanges"_s, thresholds.manyChanges, 1, kMostChanges);
    if (good)
        good = check(u"fewOwn"_s, thresholds.fewOwn, 0, kMostChanges);
    if (good)
        good = check(u"measuredDays"_s, thresholds.measuredDays, 1, kMostDays);
    for (const KindLimits &limits : thresholds.kinds) {
        if (good)
            good = check(u"intervalDays"_s, limits.intervalDays, 0, kMostDays);
        if (good)
            good = check(u"dataDays"_s, limits.dataDays, 1, kMostDays);
    }
    return good;
}

QJsonObject toJson(const Thresholds &thresholds)
{
    QJsonObject kinds;
    for (const KindLimits &limits : thresholds.kinds)
        kinds.insert(model::kindName(limits.kind),
                     QJsonObject{{u"intervalDays"_s, limits.intervalDays}, {u"dataDays"_s, limits.dataDays}});
    return {{u"manyChanges"_s, thresholds.manyChanges},
            {u"fewOwn"_s, thresholds.fewOwn},
            {u"measuredDays"_s, thresholds.measuredDays},
            {u"kinds"_s, kinds},
            {u"dataNeeded"_s, QJsonArray::fromStringList(thresholds.dataNeeded)}};
}

base::Result<Thresholds> thresholdsFromJson(const QJsonObject &json)
{
    Thresholds thresholds;
    base::Result<> good = take(json, "manyChanges"_L1, thresholds.manyChanges);
    if (good)
        good = take(json, "fewOwn"_L1, thresholds.fewOwn);
    if (good)
        good = take(json, "measuredDays"_L1, thresholds.measuredDays);
    const QJsonObject kinds = json.value("kinds"_L1).toObject();
    for (KindLimits &limits : thresholds.kinds) {
        const QJsonObject of = kinds.value(model::kindName(limits.kind)).toObject();
        if (good)
            good = take(of, "intervalDays"_L1, limits.intervalDays);
        if (good)
            good = take(of, "dataDays"_L1, limits.dataDays);
    }
    const QJsonArray needed = json.value("dataNeeded"_L1).toArray();
    for (const QJsonValue &name : needed)
        thresholds.dataNeeded += name.toString();
    if (good)
        good = checkThresholds(thresholds);
    return good ? base::Result<Thresholds>(thresholds) : base::failure(good);
}

base::Result<Thresholds> loadThresholds(ports::JournalStore &journal)
{
    const auto json = journal.draft(kKind, kId);
    if (!json && json.error().code == base::Errc::NotFound)
        return Thresholds();
    if (!json)
        return base::failure(json);
    // Numbers that make no sense must not keep anybody from being advised.
    return thresholdsFromJson(*json).value_or(Thresholds());
}

base::Result<> saveThresholds(ports::JournalStore &journal, const Thresholds &thresholds)
{
    if (const base::Result<> good = checkThresholds(thresholds); !good)
        return good;
    return journal.putDraft(kKind, kId, toJson(thresholds));
}

} // namespace backflow::sandbox
