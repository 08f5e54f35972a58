#include "app/ctl/commands.h"
#include "app/ctl/invocation.h"
#include "core/base/ulid.h"
#include "core/model/keeprule.h"

#include <QJsonArray>
#include <algorithm>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using model::KeepRule;

namespace {

void describe(Invocation &call)
{
    call.argument(u"what"_s, u"add, list or remove"_s, u"add|list|remove"_s);
    call.argument(u"name"_s, u"To add: components, TYPE:NAME, * for any run of characters. To remove: ids of rules."_s,
                  u"[name...]"_s);
    call.option(u"element"_s,
                u"Only this element, by its path as compare --elements shows it: layoutSections[Details], "
                "fieldPermissions[Account.*]. May be given more than once."_s,
                u"path"_s);
    call.option(u"in"_s, u"The environment that keeps its own; without it any difference is meant to be."_s,
                u"environment"_s);
    call.option(u"reason"_s, u"Why. Needed."_s, u"text"_s);
    call.option(u"until"_s, u"Last day of the rule, like 2026-12-31."_s, u"date"_s);
}

QString wordsOf(const KeepRule &rule, const QDateTime &now)
{
    QString words = u"%1  %2:%3"_s.arg(rule.id, shown(rule.type), shown(rule.fullName));
    if (!rule.element.isEmpty())
        words += u" › "_s + shown(rule.element);
    words += rule.environment.isEmpty() ? u"  everywhere"_s : u"  in "_s + shown(rule.environment);
    if (rule.expires)
        words += (rule.hasEnded(now) ? u"  ended "_s : u"  until "_s) +
                 rule.expires->toLocalTime().date().addDays(-1).toString(Qt::ISODate);
    return words + u"\n    %1 (%2)\n"_s.arg(shown(rule.reason), shown(rule.author));
}

QJsonObject jsonOf(const KeepRule &rule, const QDateTime &now)
{
    QJsonObject json = model::toJson(rule);
    json.insert(u"ended"_s, rule.hasEnded(now));
    return json;
}

int list(Invocation &call)
{
    const QDateTime now = call.backends()->clock().now();
    QJsonArray rows;
    QString text;
    for (const KeepRule &rule : call.pipeline().keeps) {
        rows.append(jsonOf(rule, now));
        text += wordsOf(rule, now);
    }
    return call.answer(text.isEmpty() ? u"No difference is meant to be in this workspace."_s : text,
                       {{u"keepRules"_s, rows}});
}

/// The first moment behind the last day.
base::Result<std::optional<QDateTime>> endOf(const QString &day)
{
    if (day.isEmpty())
        return std::nullopt;
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid())
        return base::failure(base::Errc::InvalidInput, u"\"%1\" is no day like 2026-12-31."_s.arg(day));
    return date.addDays(1).startOfDay().toUTC();
}

int add(Invocation &call)
{
    const QStringList components = call.positional().mid(1);
    const QString reason = call.value(u"reason"_s).trimmed();
    if (components.isEmpty() || reason.isEmpty())
        return call.usage(u"Say which components are kept, and with --reason why."_s);
    const auto expires = endOf(call.value(u"until"_s));
    if (!expires)
        return call.usage(expires.error().message);
    KeepRule rule;
    if (call.isSet(u"in"_s)) {
        const auto environment = call.environment(call.value(u"in"_s));
        if (!environment)
            return call.fail(environment.error());
        rule.environment = environment->name;
    }
    rule.reason = reason;
    rule.author = call.backends()->personName();
    rule.created = call.backends()->clock().now();
    rule.expires = *expires;
    QStringList elements = call.values(u"element"_s);
    if (elements.isEmpty())
        elements += QString();
    model::Pipeline pipeline = call.pipeline();
    QJsonArray added;
    QString text;
    for (const QString &name : components) {
        const auto key = model::ComponentKey::fromString(name);
        if (!key)
            return call.usage(u"\"%1\" is no component: TYPE:NAME is asked for."_s.arg(name));
        for (const QString &element : std::as_const(elements)) {
            rule.id = base::newUlid(rule.created);
            rule.type = key->type;
            rule.fullName = key->fullName;
            rule.element = element;
            pipeline.keeps += rule;
            added.append(jsonOf(rule, rule.created));
            text += wordsOf(rule, rule.created);
        }
    }
    if (const auto over = call.allow(governance::Capability::EditPipeline))
        return *over;
    if (base::Result<> saved = call.workspace().setPipeline(std::move(pipeline)); !saved)
        return call.fail(saved.error());
    return call.answer(text, {{u"added"_s, added}});
}

int removeThem(Invocation &call)
{
    const QStringList ids = call.positional().mid(1);
    if (ids.isEmpty())
        return call.usage(u"Say which to remove; \"keep list\" shows the ids."_s);
    model::Pipeline pipeline = call.pipeline();
    for (const QString &id : ids) {
        const qsizetype gone = pipeline.keeps.removeIf([&id](const KeepRule &rule) { return rule.id == id; });
        if (gone == 0)
            return call.fail({base::Errc::NotFound, u"There is no rule %1. Nothing was removed."_s.arg(id), {}});
    }
    if (const auto over = call.allow(governance::Capability::EditPipeline))
        return *over;
    if (base::Result<> saved = call.workspace().setPipeline(std::move(pipeline)); !saved)
        return call.fail(saved.error());
    return call.answer(u"%1 removed."_s.arg(ids.size()), {{u"removed"_s, QJsonArray::fromStringList(ids)}});
}

} // namespace

int commandKeep(const QStringList &arguments)
{
    Invocation call(u"keep"_s, u"Differences that are meant to be: \"production keeps this layout item\". They stay in "
                               "sight as kept, are neither due nor drift, and no promotion touches them."_s);
    describe(call);
    if (const auto over = call.parse(arguments, 1, 1000))
        return *over;
    const QString what = call.at(0);
    if (what != "add"_L1 && what != "list"_L1 && what != "remove"_L1)
        return call.usage(u"Say keep add, keep list or keep remove."_s);
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    return what == "add"_L1 ? add(call) : what == "list"_L1 ? list(call) : removeThem(call);
}

} // namespace backflow::ctl
