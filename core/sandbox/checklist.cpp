#include "core/sandbox/checklist.h"

#include "core/sandbox/capture.h"
#include "core/sandbox/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>

namespace backflow::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKind("sandbox-checklist");
constexpr QLatin1StringView kOwn("own-");

struct Standard {
    const char *id;
    const char *title;
    const char *advice;
};

/// What a copy lacks or has too much of. Source: Salesforce's help on sandboxes after a refresh, in our words.
constexpr Standard kStandard[] = {
    {"connect", QT_TRANSLATE_NOOP("backflow::sandbox", "Connect the environment to the new org"),
     QT_TRANSLATE_NOOP("backflow::sandbox", "Sign-in, org id, record and common versions: Backflow does it.")},
    {"work", QT_TRANSLATE_NOOP("backflow::sandbox", "Put the captured work back"),
     QT_TRANSLATE_NOOP("backflow::sandbox", "It is offered as a plan; what production changed meanwhile is merged.")},
    {"users", QT_TRANSLATE_NOOP("backflow::sandbox", "Add the users that only the sandbox had"),
     QT_TRANSLATE_NOOP("backflow::sandbox", "Setup, Users. A copy has the users of its source, and no others.")},
    {"logins", QT_TRANSLATE_NOOP("backflow::sandbox", "Let people sign in"),
     QT_TRANSLATE_NOOP("backflow::sandbox",
                       "Usernames end with the sandbox's name, addresses are made invalid: correct those of who works "
                       "here, and reset passwords.")},
    {"email", QT_TRANSLATE_NOOP("backflow::sandbox", "Set how far e-mail goes"),
     QT_TRANSLATE_NOOP("backflow::sandbox", "Setup, Deliverability. A fresh copy sends system e-mail only.")},
    {"masking", QT_TRANSLATE_NOOP("backflow::sandbox", "Mask personal data"),
     QT_TRANSLATE_NOOP("backflow::sandbox", "The records are production's until that is done.")},
    {"schedules", QT_TRANSLATE_NOOP("backflow::sandbox", "Stop or start scheduled jobs"),
     QT_TRANSLATE_NOOP("backflow::sandbox", "Setup, Scheduled Jobs. What ran in production may run here, too.")},
    {"endpoints", QT_TRANSLATE_NOOP("backflow::sandbox", "Point integrations away from production"),
     QT_TRANSLATE_NOOP("backflow::sandbox", "Named credentials, remote sites, outbound messages, custom settings with "
                                            "addresses.")},
    {"secrets", QT_TRANSLATE_NOOP("backflow::sandbox", "Enter secrets again"),
     QT_TRANSLATE_NOOP("backflow::sandbox", "Passwords of named credentials, certificates and auth providers are not "
                                            "copied, or are production's.")},
    {"apps", QT_TRANSLATE_NOOP("backflow::sandbox", "Renew tokens of connected apps and build servers"),
     QT_TRANSLATE_NOOP("backflow::sandbox", "Every token of the old org is dead, those of CI included.")},
    {"data", QT_TRANSLATE_NOOP("backflow::sandbox", "Load the records that tests need"),
     QT_TRANSLATE_NOOP("backflow::sandbox", "Developer sandboxes are copied without records.")},
    {"check", QT_TRANSLATE_NOOP("backflow::sandbox", "Look at what is due from above"),
     QT_TRANSLATE_NOOP("backflow::sandbox", "A back-promotion brings what the copy does not have yet.")},
};

QJsonObject toJson(const ChecklistItem &item)
{
    QJsonObject json{
        {u"id"_s, item.id}, {u"state"_s, itemStateName(item.state)}, {u"by"_s, item.by}, {u"note"_s, item.note}};
    if (item.id.startsWith(kOwn))
        json.insert(u"title"_s, item.title);
    if (item.at.isValid())
        json.insert(u"at"_s, item.at.toMSecsSinceEpoch());
    return json;
}

ChecklistItem itemFromJson(const QJsonObject &json)
{
    ChecklistItem item;
    item.id = json["id"_L1].toString();
    item.title = json["title"_L1].toString();
    const QString state = json["state"_L1].toString();
    item.state = state == itemStateName(ItemState::Done)        ? ItemState::Done
                 : state == itemStateName(ItemState::NotNeeded) ? ItemState::NotNeeded
                                                                : ItemState::Open;
    item.by = json["by"_L1].toString();
    item.note = json["note"_L1].toString();
    if (json.contains("at"_L1))
        item.at = QDateTime::fromMSecsSinceEpoch(json["at"_L1].toInteger(), QTimeZone::UTC);
    return item;
}

QJsonObject toJson(const Checklist &list)
{
    QJsonArray items;
    for (const ChecklistItem &item : list.items)
        items.append(toJson(item));
    return {{u"environment"_s, list.environment},
            {u"orgId"_s, list.orgId},
            {u"capture"_s, list.capture},
            {u"begunAt"_s, list.begunAt.toMSecsSinceEpoch()},
            {u"items"_s, items}};
}

/// The standard items in their order with what is kept of them, then those of people's own.
Checklist checklistFromJson(const QJsonObject &json)
{
    Checklist list{json["environment"_L1].toString(),
                   json["orgId"_L1].toString(),
                   json["capture"_L1].toString(),
                   QDateTime::fromMSecsSinceEpoch(json["begunAt"_L1].toInteger(), QTimeZone::UTC),
                   {}};
    QList<ChecklistItem> kept;
    const QJsonArray items = json["items"_L1].toArray();
    for (const QJsonValue &item : items)
        kept += itemFromJson(item.toObject());
    for (const Standard &standard : kStandard) {
        const QString id = QString::fromLatin1(standard.id);
        const auto found = std::ranges::find(kept, id, &ChecklistItem::id);
        ChecklistItem item = found == kept.end() ? ChecklistItem{id, {}, {}} : *found;
        item.title = Tr::tr(standard.title);
        item.advice = Tr::tr(standard.advice);
        list.items += item;
    }
    for (const ChecklistItem &item : std::as_const(kept)) {
        if (item.id.startsWith(kOwn))
            list.items += item;
    }
    return list;
}

base::Result<Checklist> keep(ports::JournalStore &journal, const model::Environment &environment, const Checklist &list)
{
    const auto kept = journal.putDraft(kKind, environment.slug(), toJson(list));
    return kept ? base::Result<Checklist>(list) : base::failure(kept);
}

std::unexpected<base::Error> noItem(const QString &item)
{
    return base::failure(base::Errc::NotFound, Tr::tr("The checklist has no item “%1”.").arg(item));
}

} // namespace

QString itemStateName(ItemState state)
{
    return state == ItemState::Done ? u"done"_s : state == ItemState::NotNeeded ? u"not-needed"_s : u"open"_s;
}

int Checklist::settled() const
{
    return int(std::ranges::count_if(items, [](const ChecklistItem &item) { return item.state != ItemState::Open; }));
}

base::Result<Checklist> beginChecklist(ports::JournalStore &journal, const model::Environment &environment,
                                       const Noticed &noticed, const QString &capture, const QDateTime &now)
{
    const auto before = checklistOf(journal, environment);
    if (!before && before.error().code != base::Errc::NotFound)
        return before;
    if (before && before->orgId == noticed.orgNow)
        return before;
    Checklist list = checklistFromJson({});
    list.environment = environment.name;
    list.orgId = noticed.orgNow;
    list.begunAt = now;
    list.capture = capture;
    const auto captured = captures(journal, environment.name);
    // Also where somebody else refreshed it: what was captured last of the org that is no more.
    if (captured && list.capture.isEmpty()) {
        const auto last = std::ranges::find(*captured, noticed.orgBefore, &Capture::orgId);
        list.capture = last == captured->end() ? QString() : last->id;
    }
    const auto held = list.capture.isEmpty() ? std::nullopt : std::optional(loadCapture(journal, list.capture));
    for (ChecklistItem &item : list.items) {
        if (item.id == "connect"_L1) {
            item.state = ItemState::Done;
            item.at = now;
        }
        if (item.id == "work"_L1 && held && *held && (*held)->work.isEmpty())
            item.state = ItemState::NotNeeded;
        if (item.id == "users"_L1 && held && *held && (*held)->usersProblem.isEmpty() && (*held)->users.isEmpty())
            item.state = ItemState::NotNeeded;
        if (item.id == "data"_L1 && environment.kind == model::EnvironmentKind::Full)
            item.state = ItemState::NotNeeded;
    }
    if (before) {
        for (ChecklistItem item : before->items) {
            if (!item.id.startsWith(kOwn))
                continue;
            item.state = ItemState::Open;
            item.by.clear();
            item.note.clear();
            item.at = {};
            list.items += item;
        }
    }
    return keep(journal, environment, list);
}

base::Result<Checklist> checklistOf(ports::JournalStore &journal, const model::Environment &environment)
{
    const auto json = journal.draft(kKind, environment.slug());
    if (!json && json.error().code == base::Errc::NotFound)
        return base::failure(
            base::Errc::NotFound,
            Tr::tr("%1 has no checklist: it was not refreshed since Backflow looks after it.").arg(environment.name));
    return json ? base::Result<Checklist>(checklistFromJson(*json)) : base::failure(json);
}

base::Result<Checklist> settle(const ports::Backends &backends, const model::Environment &environment,
                               const QString &item, ItemState state, const QString &note)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    auto list = checklistOf(**journal, environment);
    if (!list)
        return list;
    const auto found = std::ranges::find(list->items, item, &ChecklistItem::id);
    if (found == list->items.end())
        return noItem(item);
    found->state = state;
    found->note = note.trimmed();
    found->by = state == ItemState::Open ? QString() : backends.personName();
    found->at = state == ItemState::Open ? QDateTime() : backends.clock().now();
    return keep(**journal, environment, *list);
}

base::Result<Checklist> addItem(ports::JournalStore &journal, const model::Environment &environment,
                                const QString &title)
{
    auto list = checklistOf(journal, environment);
    if (!list)
        return list;
    if (title.trimmed().isEmpty())
        return base::failure(base::Errc::InvalidInput, Tr::tr("Say what has to be done."));
    int number = 1;
    while (std::ranges::any_of(list->items,
                               [&](const ChecklistItem &item) { return item.id == kOwn + QString::number(number); }))
        ++number;
    list->items += ChecklistItem{kOwn + QString::number(number), title.trimmed(), {}};
    return keep(journal, environment, *list);
}

base::Result<Checklist> removeItem(ports::JournalStore &journal, const model::Environment &environment,
                                   const QString &item)
{
    auto list = checklistOf(journal, environment);
    if (!list)
        return list;
    if (!item.startsWith(kOwn) || list->items.removeIf([&](const ChecklistItem &one) { return one.id == item; }) == 0)
        return noItem(item);
    return keep(journal, environment, *list);
}

} // namespace backflow::sandbox
