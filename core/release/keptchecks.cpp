#include "core/release/keptchecks.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace backflow::release {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kChecksKind("release-checks");
constexpr std::array kStates = {"passed"_L1, "attention"_L1, "failed"_L1, "not-run"_L1, "waived"_L1};

QJsonObject toJson(const KeptCheck &check)
{
    QJsonObject json;
    if (check.found)
        json.insert(u"found"_s, checkStateName(*check.found));
    if (!check.evidence.isEmpty())
        json.insert(u"evidence"_s, QJsonArray::fromStringList(check.evidence));
    if (check.checkedAt.isValid())
        json.insert(u"at"_s, check.checkedAt.toMSecsSinceEpoch());
    if (!check.owner.isEmpty())
        json.insert(u"owner"_s, check.owner);
    if (check.due.isValid())
        json.insert(u"due"_s, check.due.toString(Qt::ISODate));
    if (check.waiver)
        json.insert(u"waiver"_s, QJsonObject{{u"reason"_s, check.waiver->reason},
                                             {u"by"_s, check.waiver->by},
                                             {u"at"_s, check.waiver->at.toMSecsSinceEpoch()}});
    return json;
}

QDateTime timeOf(const QJsonValue &value)
{
    const qint64 ms = value.toInteger();
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC) : QDateTime();
}

KeptCheck fromJson(const QJsonObject &json)
{
    KeptCheck check;
    const QString found = json["found"_L1].toString();
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (found == kStates.at(i))
            check.found = CheckState(i);
    }
    check.evidence = json["evidence"_L1].toVariant().toStringList();
    check.checkedAt = timeOf(json["at"_L1]);
    check.owner = json["owner"_L1].toString();
    check.due = QDate::fromString(json["due"_L1].toString(), Qt::ISODate);
    if (json["waiver"_L1].isObject()) {
        const QJsonObject waiver = json["waiver"_L1].toObject();
        check.waiver = Waiver{waiver["reason"_L1].toString(), waiver["by"_L1].toString(), timeOf(waiver["at"_L1])};
    }
    return check;
}

base::Result<QJsonObject> stored(ports::JournalStore &journal, const QString &version)
{
    auto json = journal.draft(kChecksKind, version);
    if (!json && json.error().code == base::Errc::NotFound)
        return QJsonObject();
    return json;
}

} // namespace

QString checkStateName(CheckState state)
{
    return kStates.at(std::size_t(state));
}

base::Result<QMap<QString, KeptCheck>> keptChecks(ports::JournalStore &journal, const QString &version)
{
    const auto json = stored(journal, version);
    if (!json)
        return base::failure(json);
    QMap<QString, KeptCheck> checks;
    for (auto it = json->begin(); it != json->end(); ++it)
        checks.insert(it.key(), fromJson(it.value().toObject()));
    return checks;
}

base::Result<> keepCheck(ports::JournalStore &journal, const QString &version, const QString &id,
                         const KeptCheck &check)
{
    auto json = stored(journal, version);
    if (!json)
        return base::failure(json);
    json->insert(id, toJson(check));
    return journal.putDraft(kChecksKind, version, *json);
}

} // namespace backflow::release
