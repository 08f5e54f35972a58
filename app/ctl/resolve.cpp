#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"
#include "core/base/durablefile.h"
#include "core/merge/threeway.h"
#include "core/promotion/draftjson.h"

#include <QFile>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestEdit = 64LL * 1024 * 1024;

/// `source`, `target`, … or the bytes of a file.
base::Result<merge::Choice> choiceOf(const QString &take)
{
    if (const auto known = promotion::takeFromName(take); known && *known != merge::Take::Edited)
        return merge::Choice{*known, {}};
    base::Result<QByteArray> bytes = base::readWhole(take, kLargestEdit);
    if (!bytes)
        return base::failure(bytes);
    return merge::Choice{merge::Take::Edited, *std::move(bytes)};
}

struct Wanted {
    QStringList decisions;
    QStringList components;
    merge::Choice choice;
};

/// Puts the choice where it is wanted; gives the number of decisions it settled.
int apply(promotion::Draft &draft, const Wanted &wanted)
{
    int settled = 0;
    for (const promotion::ComponentMerge &component : draft.components) {
        if (!wanted.components.isEmpty() && !wanted.components.contains(component.key.toString()))
            continue;
        for (const promotion::FileMerge &file : component.files) {
            for (const merge::Decision &decision : file.outcome.decisions) {
                const bool meant = wanted.decisions.isEmpty() ? !draft.choices.contains(decision.id)
                                                              : wanted.decisions.contains(decision.id);
                if (!meant)
                    continue;
                draft.choices.insert(decision.id, wanted.choice);
                ++settled;
            }
        }
    }
    return settled;
}

/// Files that are fully decided must also come out well: refused now rather than by the org.
base::Result<> check(const promotion::Draft &draft)
{
    for (const promotion::ComponentMerge &component : draft.components) {
        for (const promotion::FileMerge &file : component.files) {
            if (file.outcome.decisions.empty())
                continue;
            const auto result = merge::resolve(file.outcome, draft.choices);
            if (!result && result.error().code != base::Errc::Conflict)
                return base::failure(result.error().code,
                                     u"%1: %2"_s.arg(component.key.toString(), result.error().message),
                                     result.error().detail);
        }
    }
    return {};
}

} // namespace

int commandResolve(const QStringList &arguments)
{
    Invocation call(u"resolve"_s, u"Settles decisions of a plan: all open ones, or those that are named."_s);
    call.argument(u"id"_s, u"Of the plan, or \"last\"."_s);
    call.option(u"take"_s,
                u"source, target, before, both, remove, or a file whose bytes go in place (with one --decision)."_s,
                u"side|file"_s);
    call.option(u"decision"_s, u"Only this decision, may be repeated; one that was settled before is settled anew."_s,
                u"id"_s);
    call.option(u"component"_s, u"Only decisions of this component (Type:FullName); may be repeated."_s,
                u"component"_s);
    if (const auto over = call.parse(arguments, 1, 1))
        return *over;
    if (!call.isSet(u"take"_s))
        return call.usage(u"Say with --take what to take."_s);
    Wanted wanted{call.values(u"decision"_s), call.values(u"component"_s), {}};
    base::Result<merge::Choice> choice = choiceOf(call.value(u"take"_s));
    if (!choice)
        return call.fail(choice.error());
    if (choice->take == merge::Take::Edited && wanted.decisions.size() != 1)
        return call.usage(u"A file settles exactly one decision: name it with --decision."_s);
    wanted.choice = *std::move(choice);
    if (base::Result<> opened = call.open(); !opened)
        return call.fail(opened.error());
    base::Result<QString> id = promotionId(call, call.at(0));
    if (!id)
        return call.fail(id.error());
    base::Result<promotion::Draft> draft = promotion::loadDraft(*call.backends(), call.pipeline(), *id, call.monitor());
    if (!draft)
        return call.fail(draft.error());
    const int settled = apply(*draft, wanted);
    if (settled == 0 && !wanted.decisions.isEmpty())
        return call.fail({base::Errc::NotFound, u"The plan has no such decision."_s, wanted.decisions.join(u' ')});
    if (base::Result<> checked = check(*draft); !checked)
        return call.fail(checked.error());
    promotion::countUndecided(*draft);
    base::Result<std::unique_ptr<ports::JournalStore>> journal = call.backends()->journal();
    if (!journal)
        return call.fail(journal.error());
    if (base::Result<> saved = promotion::saveChoices(**journal, *draft); !saved)
        return call.fail(saved.error());
    QJsonObject document = draftJson(*draft);
    document.insert(u"settled"_s, settled);
    return call.answer(u"%1 settled, %2 open."_s.arg(settled).arg(draft->undecided()), document);
}

} // namespace backflow::ctl
