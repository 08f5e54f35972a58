#include "app/ctl/historyquery.h"

#include "core/model/componentkey.h"
#include "core/promotion/historywords.h"

#include <QTimeZone>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using base::Errc;
using ports::HistoryGroup;
using ports::HistorySource;

namespace {

std::optional<HistoryGroup> groupNamed(const QString &name)
{
    const std::pair<QLatin1StringView, HistoryGroup> known[] = {{"promotions"_L1, HistoryGroup::Promotions},
                                                                {"orgs"_L1, HistoryGroup::Orgs},
                                                                {"decisions"_L1, HistoryGroup::Decisions},
                                                                {"access"_L1, HistoryGroup::Access}};
    for (const auto &[word, group] : known)
        if (name.compare(word, Qt::CaseInsensitive) == 0)
            return group;
    return std::nullopt;
}

/// As the pipeline writes it, where it has such an environment.
QString spelled(const Invocation &call, const QString &environment)
{
    const model::Environment *known = call.pipeline().find(environment);
    return known ? known->name : environment;
}

} // namespace

void addHistoryOptions(Invocation &call)
{
    call.option(u"since"_s, u"From this time on: 2026-11-20, 2026-11-20T10:00 (UTC), or 7d, 12h ago."_s, u"time"_s);
    call.option(u"until"_s, u"Before this time."_s, u"time"_s);
    call.option(u"who"_s, u"Only what this person did, or had done in their name; may be repeated."_s, u"name"_s);
    call.option(u"where"_s, u"Only what concerns this environment; may be repeated."_s, u"name"_s);
    call.option(u"environment"_s, u"The same."_s, u"name"_s);
    call.option(u"what"_s, u"Only what touched components of this metadata type; may be repeated."_s, u"type"_s);
    call.option(u"kind"_s,
                u"Only promotions, orgs, decisions or access, or one kind of event (promotion, rollback, snapshot, "
                "setup, drift.track, decision, …)."_s,
                u"kind"_s);
    call.option(u"search"_s, u"Only events with all these words, or words that contain them."_s, u"words"_s);
    call.option(u"component"_s,
                u"The life of one component (Type:Full.Name): who changed each entry last, in every "
                "environment."_s,
                u"component"_s);
    call.option(u"promotion"_s, u"Only what belongs to this promotion."_s, u"id"_s);
    call.option(u"all"_s, u"Also readings of orgs, what orgs wrote down themselves, and single decisions; --what, "
                          "--kind, --component and --promotion imply it."_s);
}

std::optional<QDateTime> timeOf(const QString &text, const QDateTime &now)
{
    bool isNumber = false;
    if (const int count = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber); isNumber && text.endsWith(u'd'))
        return now.addDays(-count);
    else if (isNumber && text.endsWith(u'h'))
        return now.addSecs(-3600LL * count);
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.toUTC();
}

base::Result<ports::HistoryQuery> historyQuery(const Invocation &call)
{
    ports::HistoryQuery query;
    for (const auto &[option, time] : {std::pair{u"since"_s, &query.since}, std::pair{u"until"_s, &query.until}}) {
        if (!call.isSet(option))
            continue;
        const auto parsed = timeOf(call.value(option), call.backends()->clock().now());
        if (!parsed)
            return base::failure(Errc::InvalidInput, u"--%1 takes a time such as 2026-11-20, 2026-11-20T10:00 or 7d, "
                                                     "not \"%2\"."_s.arg(option, call.value(option)));
        *time = *parsed;
    }
    query.who = call.values(u"who"_s);
    for (const QString &name : call.values(u"where"_s) + call.values(u"environment"_s))
        query.where += spelled(call, name);
    query.types = call.values(u"what"_s);
    for (const QString &kind : call.values(u"kind"_s)) {
        if (const auto group = groupNamed(kind))
            query.group = group;
        else
            query.actions += kind;
    }
    query.text = call.value(u"search"_s);
    query.component = call.value(u"component"_s);
    if (!query.component.isEmpty() && !model::ComponentKey::fromString(query.component))
        return base::failure(Errc::InvalidInput,
                             u"--component takes Type:Full.Name, not \"%1\"."_s.arg(query.component));
    query.promotion = call.value(u"promotion"_s);
    const bool more = call.isSet(u"all"_s) || query.group || !query.actions.isEmpty() || !query.types.isEmpty() ||
                      !query.component.isEmpty() || !query.promotion.isEmpty();
    if (!more)
        query.source = HistorySource::Record;
    return query;
}

} // namespace backflow::ctl
