// How captured work is kept beside the journal.
#include "core/sandbox/capture.h"
#include "core/sandbox/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>

namespace backflow::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKind("sandbox-capture");

QString changeName(model::ChangeKind kind)
{
    return kind == model::ChangeKind::Added     ? u"added"_s
           : kind == model::ChangeKind::Removed ? u"removed"_s
                                                : u"changed"_s;
}

model::ChangeKind changeOf(const QString &name)
{
    return name == "added"_L1     ? model::ChangeKind::Added
           : name == "removed"_L1 ? model::ChangeKind::Removed
                                  : model::ChangeKind::Changed;
}

QJsonValue partsJson(const promotion::Ancestor &ancestor)
{
    if (!ancestor)
        return QJsonValue();
    QJsonArray parts;
    for (const model::Part &part : *ancestor)
        parts.append(QJsonArray{part.path, part.content.toString()});
    return parts;
}

/// Nothing when one of the parts makes no sense.
std::optional<promotion::Ancestor> partsOf(const QJsonValue &json)
{
    if (!json.isArray())
        return promotion::Ancestor();
    std::vector<model::Part> parts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &one : array) {
        const auto content = model::ContentId::fromHex(one[1].toString().toLatin1());
        if (!content)
            return std::nullopt;
        parts.push_back({one[0].toString(), *content});
    }
    return promotion::Ancestor(std::move(parts));
}

QJsonObject toJson(const Capture &capture)
{
    QJsonArray work;
    for (const CapturedWork &one : capture.work)
        work.append(QJsonObject{{u"component"_s, one.key.toString()},
                                {u"kind"_s, changeName(one.kind)},
                                {u"began"_s, partsJson(one.began)},
                                {u"drifted"_s, one.drifted}});
    return {{u"id"_s, capture.id},
            {u"environment"_s, capture.environment},
            {u"orgId"_s, capture.orgId},
            {u"commit"_s, capture.commit.toString()},
            {u"at"_s, capture.at.toMSecsSinceEpoch()},
            {u"by"_s, capture.by},
            {u"work"_s, work},
            {u"users"_s, QJsonArray::fromStringList(capture.users)},
            {u"usersProblem"_s, capture.usersProblem},
            {u"restoredBy"_s, capture.restoredBy}};
}

std::optional<Capture> captureOf(const QJsonObject &json)
{
    const auto commit = model::CommitId::fromHex(json["commit"_L1].toString().toLatin1());
    if (!commit || json["id"_L1].toString().isEmpty())
        return std::nullopt;
    Capture capture{.id = json["id"_L1].toString(),
                    .environment = json["environment"_L1].toString(),
                    .orgId = json["orgId"_L1].toString(),
                    .commit = *commit,
                    .at = QDateTime::fromMSecsSinceEpoch(json["at"_L1].toInteger(), QTimeZone::UTC),
                    .by = json["by"_L1].toString(),
                    .work = {}};
    const QJsonArray work = json["work"_L1].toArray();
    for (const QJsonValue &one : work) {
        const auto key = model::ComponentKey::fromString(one["component"_L1].toString());
        const auto began = partsOf(one["began"_L1]);
        if (!key || !began)
            return std::nullopt;
        capture.work += CapturedWork{*key, changeOf(one["kind"_L1].toString()), *began, one["drifted"_L1].toBool()};
    }
    const QJsonArray users = json["users"_L1].toArray();
    for (const QJsonValue &user : users)
        capture.users += user.toString();
    capture.usersProblem = json["usersProblem"_L1].toString();
    capture.restoredBy = json["restoredBy"_L1].toString();
    return capture;
}

} // namespace

base::Result<QList<Capture>> captures(ports::JournalStore &journal, const QString &environment)
{
    const auto ids = journal.drafts(kKind);
    if (!ids)
        return base::failure(ids);
    QList<Capture> all;
    for (const QString &id : *ids) {
        auto one = loadCapture(journal, id);
        if (!one && one.error().code != base::Errc::Corrupt && one.error().code != base::Errc::NotFound)
            return base::failure(one);
        if (one && one->environment.compare(environment, Qt::CaseInsensitive) == 0)
            all += *std::move(one);
    }
    std::ranges::sort(all, std::greater(), &Capture::id);
    return all;
}

base::Result<Capture> loadCapture(ports::JournalStore &journal, const QString &id)
{
    const auto json = journal.draft(kKind, id);
    if (!json && json.error().code == base::Errc::NotFound)
        return base::failure(base::Errc::NotFound, Tr::tr("Nothing was captured under %1.").arg(id));
    if (!json)
        return base::failure(json);
    auto capture = captureOf(*json);
    if (!capture)
        return base::failure(base::Errc::Corrupt, Tr::tr("What was captured under %1 cannot be read.").arg(id));
    return *std::move(capture);
}

base::Result<> saveCapture(ports::JournalStore &journal, const Capture &capture)
{
    return journal.putDraft(kKind, capture.id, toJson(capture));
}

} // namespace backflow::sandbox
