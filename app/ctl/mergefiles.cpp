#include "app/ctl/commands.h"
#include "app/ctl/policyoption.h"
#include "core/base/durablefile.h"
#include "core/merge/markers.h"
#include "core/merge/threeway.h"
#include "core/merge/words.h"

#include <QJsonArray>
#include <cstdio>

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using merge::AutoMerge;
using merge::AutoReason;
using merge::Decision;

namespace {

QString reasonName(AutoReason reason)
{
    switch (reason) {
    case AutoReason::OnlySourceChanged:
        return u"only-source-changed"_s;
    case AutoReason::OnlyTargetChanged:
        return u"only-target-changed"_s;
    case AutoReason::SameOnBothSides:
        return u"same-on-both-sides"_s;
    case AutoReason::OrderOnly:
        return u"order-only"_s;
    case AutoReason::DifferentWords:
        return u"different-words"_s;
    case AutoReason::Policy:
        return u"policy"_s;
    }
    return {};
}

QString reasonWords(const AutoMerge &merge)
{
    switch (merge.reason) {
    case AutoReason::OnlySourceChanged:
        return u"only the source changed it"_s;
    case AutoReason::OnlyTargetChanged:
        return u"only the target changed it"_s;
    case AutoReason::SameOnBothSides:
        return u"both made the same change"_s;
    case AutoReason::OrderOnly:
        return u"only the order differs"_s;
    case AutoReason::DifferentWords:
        return u"both changed different words of the same lines"_s;
    case AutoReason::Policy:
        return u"rule "_s + merge.policy;
    }
    return {};
}

QString changeWords(const AutoMerge &merge)
{
    return !merge.before ? u"added"_s : !merge.after ? u"removed"_s : u"changed"_s;
}

QString nameOf(const AutoMerge &merge)
{
    return merge.path.isEmpty() ? u"(lines)"_s : shown(merge.path);
}

struct Report {
    QString text;
    QJsonObject json;
};

Report reportOf(const merge::Outcome &outcome)
{
    QList<QStringList> rows;
    QJsonArray automatic;
    for (const AutoMerge &merge : outcome.automatic) {
        rows.append({u"  "_s + nameOf(merge), changeWords(merge), reasonWords(merge)});
        automatic.append(QJsonObject{{u"path"_s, merge.path},
                                     {u"change"_s, changeWords(merge)},
                                     {u"reason"_s, reasonName(merge.reason)},
                                     {u"policy"_s, merge.policy}});
    }
    Report report;
    if (!rows.isEmpty())
        report.text = u"Merged:\n"_s + table(rows);
    QJsonArray decisions;
    for (const Decision &decision : outcome.decisions) {
        const QString sentence = merge::decisionSentence(QString(), decision, u"the source"_s, u"the target"_s);
        report.text += (decisions.isEmpty() ? u"To decide:\n  "_s : u"  "_s) + shown(sentence) + u'\n';
        decisions.append(QJsonObject{{u"id"_s, decision.id}, {u"path"_s, decision.path}, {u"sentence"_s, sentence}});
    }
    for (const QString &note : outcome.notes)
        report.text += shown(note) + u'\n';
    report.json = {{u"structured"_s, outcome.structured},
                   {u"automatic"_s, automatic},
                   {u"decisions"_s, decisions},
                   {u"unchanged"_s, outcome.unchanged},
                   {u"notes"_s, QJsonArray::fromStringList(outcome.notes)}};
    return report;
}

base::Result<merge::FileVersions> readVersions(const Invocation &call)
{
    merge::FileVersions versions;
    std::optional<QByteArray> *places[] = {&versions.ancestor, &versions.source, &versions.target};
    for (qsizetype i = 0; i < 3; ++i) {
        if (i == 0 && call.at(0) == u"-")
            continue;
        auto bytes = base::readWhole(call.at(i));
        if (!bytes)
            return base::failure(bytes);
        *places[i] = std::move(*bytes);
    }
    return versions;
}

/// Nothing where the content is binary and undecided.
std::optional<QByteArray> mergedBytes(const QString &path, const merge::FileVersions &versions,
                                      const merge::Outcome &outcome)
{
    if (outcome.clean())
        return merge::resolve(outcome, {}).value_or(std::nullopt);
    merge::MarkerOptions options;
    options.targetLabel = "target";
    options.sourceLabel = "source";
    const auto marked = merge::markedFile(path, versions, outcome, options);
    return marked ? std::optional(marked->bytes) : std::nullopt;
}

} // namespace

int commandMerge(const QStringList &arguments)
{
    Invocation call(u"merge"_s, u"Merges three versions of one file and says why each thing was merged, and what is "
                                "left to decide. Exit code 3 when something is."_s);
    call.argument(u"base"_s, u"The common version; \"-\" where none is known."_s);
    call.argument(u"source"_s, u"The version that flows back."_s);
    call.argument(u"target"_s, u"The version it meets; its layout is kept."_s);
    call.option(u"output"_s, u"Write the merged file there, with markers where it is undecided; \"-\" is stdout."_s,
                u"file"_s);
    addPolicyOption(call);
    call.option(u"name"_s, u"What the file is called, where the target's name does not tell its kind."_s, u"name"_s);
    if (const auto over = call.parse(arguments, 3, 3))
        return *over;
    int code = Ok;
    const auto policies = policiesOf(call, {}, code);
    if (!policies)
        return code;
    const auto versions = readVersions(call);
    if (!versions)
        return call.fail(versions.error());
    const QString path = call.isSet(u"name"_s) ? call.value(u"name"_s) : call.at(2);
    const merge::Outcome outcome = merge::mergeFile(path, *versions, {{}, *policies});
    const ExitCode ending = outcome.clean() ? Ok : Undecided;
    Report report = reportOf(outcome);
    if (!call.isSet(u"output"_s))
        return call.answer(report.text, report.json, ending);
    const auto bytes = mergedBytes(path, *versions, outcome);
    if (!bytes)
        return call.fail({base::Errc::Conflict,
                          u"The content is not text and both sides changed it: nothing was "
                          "written."_s,
                          {}});
    if (call.value(u"output"_s) == u"-" && !call.json()) {
        std::fwrite(bytes->constData(), 1, size_t(bytes->size()), stdout);
        return ending;
    }
    if (const auto written = base::writeDurably(call.value(u"output"_s), *bytes); !written)
        return call.fail(written.error());
    return call.answer(report.text, report.json, ending);
}

} // namespace backflow::ctl
