#include "app/ctl/commands.h"
#include "app/ctl/draftanswer.h"
#include "app/ctl/testsanswer.h"
#include "core/merge/askwhen.h"

#include <QElapsedTimer>

namespace backflow::ctl {

using namespace Qt::StringLiterals;

int commandPlan(const QStringList &arguments)
{
    Invocation call(u"plan"_s,
                    u"Merges what should flow from one environment to another. Nothing is sent anywhere; the "
                    "plan is kept and can be shown, resolved, validated and promoted."_s);
    call.argument(u"source"_s, u"The environment changes come from."_s);
    call.argument(u"target"_s, u"The environment they flow to."_s);
    call.option(u"component"_s, u"Only this component (Type:FullName), may be repeated; default: everything due."_s,
                u"component"_s);
    call.option(u"entry"_s,
                u"Of a component only this entry (Type:FullName=element[key], as in "
                "PermissionSet:Sales=fieldPermissions[Account.Rating]); may be repeated."_s,
                u"entry"_s);
    call.option(u"with-deletions"_s,
                u"Also what the source removed, or what is named though only the target has it."_s);
    call.option(u"with-needed"_s,
                u"Also what these need and the target lacks; the answer lists it apart, with the reason."_s);
    call.option(u"tests"_s,
                u"NoTestRun, RunSpecifiedTests, RunRelevantTests, RunLocalTests or RunAllTestsInOrg (default: what the "
                "policy asks for there, else the org's)."_s,
                u"level"_s);
    call.option(u"run-test"_s, u"With RunSpecifiedTests: a test class; may be repeated."_s, u"class"_s);
    call.option(u"ask-when"_s,
                u"What would merge by itself and is to be decided instead: %1; may be repeated."_s.arg(
                    merge::askWhenNames().join(u", "_s)),
                u"name"_s);
    call.option(u"note"_s, u"Why; goes into the record."_s, u"text"_s);
    call.option(u"work-item"_s, u"Ticket it belongs to."_s, u"id"_s);
    if (const auto over = call.parse(arguments, 2, 2))
        return *over;
    promotion::DraftOptions options;
    const auto level = ports::testLevelFromName(call.value(u"tests"_s));
    if (!level)
        return call.usage(u"\"%1\" is not a test level."_s.arg(call.value(u"tests"_s)));
    options.testLevel = *level;
    options.runTests = call.values(u"run-test"_s);
    options.note = call.value(u"note"_s);
    options.workItem = call.value(u"work-item"_s);
    options.withDeletions = call.isSet(u"with-deletions"_s);
    options.withNeeded = call.isSet(u"with-needed"_s);
    options.askWhen = call.values(u"ask-when"_s);
    for (const QString &name : std::as_const(options.askWhen)) {
        if (!merge::askWhenNames().contains(name))
            return call.usage(u"\"%1\" is none of %2."_s.arg(name, merge::askWhenNames().join(u", "_s)));
    }
    QList<model::ComponentKey> selection;
    const QStringList names = call.values(u"component"_s);
    for (const QString &name : names) {
        const auto key = model::ComponentKey::fromString(name);
        if (!key)
            return call.usage(u"\"%1\" is not Type:FullName."_s.arg(name));
        selection += *key;
    }
    const QStringList entries = call.values(u"entry"_s);
    for (const QString &entry : entries) {
        const auto key = model::ComponentKey::fromString(entry.section(u'=', 0, 0));
        const QString path = entry.section(u'=', 1);
        if (!key || path.isEmpty())
            return call.usage(u"\"%1\" is not Type:FullName=element[key]."_s.arg(entry));
        if (!selection.contains(*key))
            selection += *key;
        options.entries[*key].append({{}, path});
    }
    if (base::Result<> opened = call.open(Reach::Stored); !opened)
        return call.fail(opened.error());
    QElapsedTimer timer;
    timer.start();
    base::Result<promotion::Draft> draft = promotion::makeDraft(call.backends(), call.pipeline(), call.at(0),
                                                                call.at(1), selection, options, call.monitor());
    if (!draft)
        return call.fail(draft.error());
    QJsonObject document = draftJson(*draft);
    document.insert(u"milliseconds"_s, timer.elapsed());
    const base::Result<TestsOfDraft> tests = testsOf(call, *draft);
    if (!tests)
        return call.fail(tests.error());
    document.insert(u"tests"_s, testsJson(*tests));
    return call.answer(draftText(*draft, true) + testsText(*tests, draft->target), document);
}

} // namespace backflow::ctl
