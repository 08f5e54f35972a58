#include "ui/keep/keeprules.h"

#include "core/base/ulid.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"

#include <QCoreApplication>

namespace backflow::ui::keep {

namespace {
constexpr int kMonthsOffered = 3;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::keep)
};
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

} // namespace backflow::ui::keep
