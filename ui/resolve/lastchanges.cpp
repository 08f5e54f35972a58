#include "ui/resolve/lastchanges.h"

#include "core/base/moments.h"
#include "core/promotion/history.h"
#include "core/promotion/shownnames.h"
#include "core/snapshot/seen.h"
#include "ui/resolve/loaddraft.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

namespace backflow::ui::resolve {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::resolve)
};

/// So far back it is looked for the story a component came with.
constexpr int kMostEvents = 500;

void addStories(LastChanges &changes, ports::Repository &repository, const QString &environment,
                const QList<model::ComponentKey> &components)
{
    const auto events = promotion::history(repository, kMostEvents);
    for (const promotion::HistoryEvent &event : events ? *events : QList<promotion::HistoryEvent>()) {
        if (event.action != QLatin1String("promote.intent") || event.where != environment)
            continue;
        const QString story = event.record.value(QLatin1String("workItem")).toString();
        const QJsonArray brought = event.record.value(QLatin1String("components")).toArray();
        for (const QJsonValue &row : brought) {
            const auto key =
                model::ComponentKey::fromString(row.toObject().value(QLatin1String("component")).toString());
            // Events come newest first.
            if (key && !story.isEmpty() && components.contains(*key) && changes[*key].workItem.isEmpty())
                changes[*key].workItem = story;
        }
    }
}

} // namespace

LastChanges lastChanges(ports::Repository &repository, ports::JournalStore &journal,
                        const model::Environment &environment, const QList<model::ComponentKey> &components)
{
    LastChanges changes;
    if (const auto seen = snapshot::loadSeen(journal, snapshot::kSeenKind, environment.slug())) {
        for (const model::ComponentKey &key : components) {
            const snapshot::Stamp listed = seen->stamps.value(key);
            const snapshot::Stamp told = seen->touched.value(key);
            const snapshot::Stamp &stamp = told.at > listed.at ? told : listed;
            if (!stamp.isEmpty() && !stamp.by.isEmpty())
                changes.insert(key, {stamp.by, QDateTime::fromMSecsSinceEpoch(stamp.at, QTimeZone::UTC), {}});
        }
    }
    addStories(changes, repository, environment.name, components);
    return changes;
}

QString originWords(const LoadedDraft &draft, const model::ComponentKey &component, bool ofSource)
{
    const LastChange change = (ofSource ? draft.sourceChanges : draft.targetChanges).value(component);
    const QDateTime read = ofSource ? draft.sourceRead : draft.targetRead;
    QStringList parts;
    if (!change.who.isEmpty())
        parts.append(promotion::shownPerson(change.who));
    if (!change.workItem.isEmpty())
        parts.append(change.workItem);
    if (change.when.isValid())
        parts.append(QLocale().toString(change.when.toLocalTime().date(), QLocale::ShortFormat));
    else if (read.isValid())
        parts.append(Tr::tr("as of %1").arg(base::momentWords(read)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace backflow::ui::resolve
