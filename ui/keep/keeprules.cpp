#include "ui/keep/keeprules.h"

#include "core/base/ulid.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QCoreApplication>
#include <QSet>
#include <utility>

namespace backflow::ui::keep {

namespace {
constexpr int kMonthsOffered = 3;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::keep)
};

using Rules = QList<model::KeepRule>;

void write(widgets::AppContext &context, const Rules &rules, const QString &title, QObject *receiver,
           std::function<void(const base::Result<> &)> then)
{
    model::Pipeline pipeline = context.pipeline;
    pipeline.keeps = rules;
    auto work = [save = context.hooks.savePipeline, pipeline](async::Monitor &) { return save(pipeline); };
    const auto job = jobs::run(*context.jobs, *context.pool, title, work, Tr::tr("Written into the pipeline"), false);
    async::deliver(job, receiver, [&context, rules, then = std::move(then)](const base::Result<> &saved) {
        if (saved)
            context.pipeline.keeps = rules;
        then(saved);
    });
}

/// The rules of today with those of `from` that `to` lacks taken out, and the other way round: rules that were made in
/// between stay.
Rules stepped(Rules rules, const Rules &from, const Rules &to)
{
    for (const model::KeepRule &rule : from)
        if (!to.contains(rule))
            rules.removeAll(rule);
    for (const model::KeepRule &rule : to)
        if (!from.contains(rule) && !rules.contains(rule))
            rules += rule;
    return rules;
}

void step(widgets::AppContext &context, const Rules &from, const Rules &to, const QString &title)
{
    QSet<QString> environments;
    for (const Rules &side : {from, to})
        for (const model::KeepRule &rule : side)
            if (!from.contains(rule) || !to.contains(rule))
                environments.insert(rule.environment);
    widgets::Navigator *navigator = context.navigator;
    write(context, stepped(context.pipeline.keeps, from, to), title, navigator,
          [navigator, environments](const base::Result<> &saved) {
              if (!saved)
                  navigator->notify(saved.error().message);
              else
                  for (const QString &environment : environments)
                      navigator->tellEnvironmentChanged(environment);
          });
}
} // namespace

model::KeepRule newRule(const widgets::AppContext &context, const QString &environment, const model::ComponentKey &key,
                        const QString &element, const QString &reason, const QDate &until)
{
    model::KeepRule rule;
    rule.created = context.backends->clock().now();
    rule.id = base::newUlid(rule.created);
    rule.environment = environment;
    rule.type = key.type;
    rule.fullName = key.fullName;
    rule.element = element;
    rule.reason = reason;
    rule.author = context.backends->personName();
    if (until.isValid())
        rule.expires = until.addDays(1).startOfDay().toUTC();
    return rule;
}

ReasonForm::Question question(const widgets::AppContext &context, const QString &sentence, const QString &confirm)
{
    return {.sentence = sentence,
            .confirm = confirm,
            .placeholder = Tr::tr("Why it is meant to differ here"),
            .reasonNeeded = true,
            .hasEnd = true,
            .until = context.backends->clock().now().toLocalTime().date().addMonths(kMonthsOffered)};
}

void saveRules(widgets::AppContext &context, const QList<model::KeepRule> &rules, const QString &title,
               QObject *receiver, std::function<void(const base::Result<> &)> then)
{
    const Rules before = context.pipeline.keeps;
    write(context, rules, title, receiver, [&context, before, rules, title, then](const base::Result<> &saved) {
        if (saved)
            context.navigator->tellUndoable(
                {title,
                 [&context, before, rules, title] { step(context, rules, before, Tr::tr("Undo: %1").arg(title)); },
                 [&context, before, rules, title] { step(context, before, rules, title); }});
        then(saved);
    });
}

} // namespace backflow::ui::keep
