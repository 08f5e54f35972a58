#include "app/ctl/commands.h"
#include "app/ctl/sandboxanswer.h"
#include "app/ctl/sandboxcommands.h"

#include <QJsonArray>
#include <algorithm>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using sandbox::Advice;
using sandbox::Thresholds;

namespace {

base::Result<Thresholds> thresholdsOf(Invocation &call)
{
    const auto journal = call.backends()->journal();
    return journal ? sandbox::loadThresholds(**journal) : base::failure(journal);
}

/// `manyChanges=100`, `full.dataDays=90`
base::Result<> set(QJsonObject &json, const QString &text)
{
    bool good = false;
    const QString name = text.section(u'=', 0, 0);
    const int value = text.section(u'=', 1).toInt(&good);
    const auto no = [&] {
        return base::failure(
            base::Errc::InvalidInput,
            u"\"%1\" sets no threshold: NAME=NUMBER is asked for, and --thresholds shows the names."_s.arg(
                shown(text)));
    };
    if (!good)
        return no();
    if (!name.contains(u'.')) {
        if (!json.contains(name) || !json[name].isDouble())
            return no();
        json[name] = value;
        return {};
    }
    QJsonObject kinds = json[u"kinds"].toObject();
    QJsonObject kind = kinds[name.section(u'.', 0, 0)].toObject();
    if (!kind.contains(name.section(u'.', 1)))
        return no();
    kind[name.section(u'.', 1)] = value;
    kinds[name.section(u'.', 0, 0)] = kind;
    json[u"kinds"_s] = kinds;
    return {};
}

QString thresholdsText(const Thresholds &thresholds)
{
    const QJsonObject json = sandbox::toJson(thresholds);
    QList<QStringList> rows;
    for (const auto &name : {u"manyChanges"_s, u"fewOwn"_s, u"measuredDays"_s})
        rows += {u"  "_s + name, QString::number(json[name].toInt())};
    for (const sandbox::KindLimits &limits : thresholds.kinds) {
        const QString kind = u"  "_s + model::kindName(limits.kind);
        rows += {kind + u".intervalDays"_s, QString::number(limits.intervalDays)};
        rows += {kind + u".dataDays"_s, QString::number(limits.dataDays)};
    }
    return table(rows) + u"  data needed in: %1\n"_s.arg(
                             thresholds.dataNeeded.isEmpty() ? u"none"_s : shown(thresholds.dataNeeded.join(u", "_s)));
}

/// What the options change of them; a value = the call is over.
std::optional<int> changeThresholds(Invocation &call)
{
    if (!call.isSet(u"set"_s) && !call.isSet(u"data-needed"_s) && !call.isSet(u"data-not-needed"_s))
        return std::nullopt;
    auto thresholds = thresholdsOf(call);
    if (!thresholds)
        return call.fail(thresholds.error());
    QJsonObject json = sandbox::toJson(*thresholds);
    for (const QString &text : call.values(u"set"_s)) {
        if (const auto good = set(json, text); !good)
            return call.usage(good.error().message);
    }
    auto changed = sandbox::thresholdsFromJson(json);
    if (!changed)
        return call.fail(changed.error());
    for (const bool needed : {true, false}) {
        for (const QString &name : call.values(needed ? u"data-needed"_s : u"data-not-needed"_s)) {
            const auto environment = call.environment(name);
            if (!environment)
                return call.fail(environment.error());
            changed->setNeedsData(environment->name, needed);
        }
    }
    const auto journal = call.backends()->journal();
    const auto saved = journal ? sandbox::saveThresholds(**journal, *changed) : base::failure(journal);
    return saved ? std::nullopt : std::optional(call.fail(saved.error()));
}

/// Reads and measures the environments anew; what cannot be measured is told and left as it was.
base::Result<QStringList> measureAll(Invocation &call, const QStringList &names)
{
    QStringList problems;
    (void)sandbox::inventories(*call.backends(), call.pipeline(), true, &problems, call.monitor());
    for (const model::Environment &environment : call.pipeline().environments) {
        if (!sandbox::isSandbox(environment) ||
            (!names.isEmpty() && !names.contains(environment.name, Qt::CaseInsensitive)))
            continue;
        const auto facts = sandbox::measure(call.backends(), call.pipeline(), environment, call.monitor());
        if (!facts && facts.error().code == base::Errc::Canceled)
            return base::failure(facts);
        if (!facts)
            problems += u"%1: %2"_s.arg(environment.name, facts.error().message);
    }
    return problems;
}

} // namespace

int commandSandboxList(const QStringList &arguments)
{
    Invocation call(u"sandbox list"_s, u"Shows the sandboxes of the pipeline's production orgs: kind, source, last "
                                       "refresh and when the next one is allowed."_s);
    call.option(u"ask"_s, u"Ask production first; else what it said last is shown."_s);
    if (const auto over = call.parse(arguments, 0, 0))
        return *over;
    if (const auto opened = call.open(call.isSet(u"ask"_s) ? Reach::Orgs : Reach::Stored); !opened)
        return call.fail(opened.error());
    QStringList problems;
    const auto all =
        sandbox::inventories(*call.backends(), call.pipeline(), call.isSet(u"ask"_s), &problems, call.monitor());
    if (!all)
        return call.fail(all.error());
    const auto thresholds = thresholdsOf(call);
    if (!thresholds)
        return call.fail(thresholds.error());
    const auto noticed = sandbox::refreshesKnown(*call.backends(), call.pipeline(), call.monitor());
    if (!noticed)
        return call.fail(noticed.error());
    QString text;
    QJsonArray productions;
    for (const sandbox::Inventory &inventory : *all) {
        text += copiesText(inventory, call.pipeline(), *thresholds);
        QJsonArray copies;
        for (const sandbox::SandboxCopy &copy : inventory.copies) {
            const model::Environment *environment = sandbox::environmentOf(inventory, copy, call.pipeline());
            copies.append(copyJson(copy, environment ? environment->name : QString(), *thresholds));
        }
        productions.append(QJsonObject{{u"production"_s, inventory.production},
                                       {u"askedAt"_s, inventory.askedAt.toUTC().toString(Qt::ISODate)},
                                       {u"sandboxes"_s, copies}});
    }
    if (all->isEmpty())
        text += u"No production org told of any sandbox yet: \"backflowctl sandbox list --ask\" asks.\n"_s;
    QJsonArray refreshed;
    for (const sandbox::Noticed &one : *noticed) {
        refreshed.append(noticedJson(one));
        text += u"%1 was refreshed: \"backflowctl sandbox rebind %1\" connects it to its new org.\n"_s.arg(
            shown(one.environment));
    }
    for (const QString &problem : std::as_const(problems))
        text += u"%1\n"_s.arg(shown(problem));
    return call.answer(text,
                       {{u"productions"_s, productions},
                        {u"refreshed"_s, refreshed},
                        {u"problems"_s, QJsonArray::fromStringList(problems)}},
                       problems.isEmpty() ? Ok : NotReached);
}

int commandSandboxAdvise(const QStringList &arguments)
{
    Invocation call(u"sandbox advise"_s,
                    u"Says for each sandbox whether a refresh or a back promotion serves it better, with the numbers "
                    "behind it: what is due, what would be lost, how old it is. From what was measured last."_s);
    call.argument(u"environments"_s, u"Names; none = all sandboxes of the pipeline."_s, u"[environments...]"_s);
    call.option(u"measure"_s, u"Ask production and compare anew first."_s);
    call.option(u"thresholds"_s, u"Show by which numbers it is decided."_s);
    call.option(u"set"_s, u"Change one: manyChanges=100, full.dataDays=90; repeat it."_s, u"name=number"_s);
    call.option(u"data-needed"_s, u"This environment needs records like production's; repeat it."_s, u"environment"_s);
    call.option(u"data-not-needed"_s, u"It does not; repeat it."_s, u"environment"_s);
    if (const auto over = call.parse(arguments, 0, 1000))
        return *over;
    if (const auto opened = call.open(call.isSet(u"measure"_s) ? Reach::Orgs : Reach::Stored); !opened)
        return call.fail(opened.error());
    for (const QString &name : call.positional()) {
        if (const auto known = call.environment(name); !known)
            return call.fail(known.error());
    }
    if (const auto over = changeThresholds(call))
        return *over;
    base::Result<QStringList> problems;
    if (call.isSet(u"measure"_s))
        problems = measureAll(call, call.positional());
    if (!problems)
        return call.fail(problems.error());
    const auto all = sandbox::adviseAll(*call.backends(), call.pipeline(), call.monitor());
    const auto thresholds = thresholdsOf(call);
    if (!all || !thresholds)
        return call.fail(all ? thresholds.error() : all.error());
    QString text;
    QJsonArray documents;
    for (const Advice &advice : *all) {
        if (!call.positional().isEmpty() && !call.positional().contains(advice.environment, Qt::CaseInsensitive))
            continue;
        text += adviceText(advice);
        documents.append(adviceJson(advice));
    }
    if (documents.isEmpty())
        text += u"No sandboxes yet.\n"_s;
    if (call.isSet(u"thresholds"_s) || call.isSet(u"set"_s))
        text += u"By these numbers it is decided:\n"_s + thresholdsText(*thresholds);
    for (const QString &problem : std::as_const(*problems))
        text += u"%1\n"_s.arg(shown(problem));
    return call.answer(text, {{u"advice"_s, documents},
                              {u"thresholds"_s, sandbox::toJson(*thresholds)},
                              {u"problems"_s, QJsonArray::fromStringList(*problems)}});
}

int commandSandbox(const QStringList &arguments)
{
    struct Word {
        QLatin1StringView name;
        int (*run)(const QStringList &);
    };
    static constexpr Word kWords[] = {{"list"_L1, commandSandboxList},       {"advise"_L1, commandSandboxAdvise},
                                      {"capture"_L1, commandSandboxCapture}, {"refresh"_L1, commandSandboxRefresh},
                                      {"status"_L1, commandSandboxStatus},   {"rebind"_L1, commandSandboxRebind},
                                      {"restore"_L1, commandSandboxRestore}, {"checklist"_L1, commandSandboxChecklist}};
    const QString what = arguments.value(0);
    for (const Word &word : kWords) {
        if (what == word.name)
            return word.run(arguments.mid(1));
    }
    const bool asked = what == "--help"_L1 || what == "-h"_L1;
    const QString text =
        u"Usage: backflowctl sandbox list [--ask]              the sandboxes of production, and their age\n"
        "       backflowctl sandbox advise [--measure]         refresh or back promotion, with the numbers\n"
        "       backflowctl sandbox capture ENV                keep the work in progress before it is lost\n"
        "       backflowctl sandbox refresh ENV --reason TEXT  have production make it anew\n"
        "       backflowctl sandbox status ENV [--wait]        how far that is\n"
        "       backflowctl sandbox rebind ENV                 connect it to its new org\n"
        "       backflowctl sandbox restore ENV                a plan that puts captured work back\n"
        "       backflowctl sandbox checklist ENV              what is left to do after a refresh\n"_s;
    asked ? print(text) : printError(text);
    return asked ? Ok : Usage;
}

} // namespace backflow::ctl
