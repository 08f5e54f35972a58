#include "app/merge/driver.h"

#include "app/merge/files.h"
#include "core/merge/markers.h"
#include "core/merge/readable.h"
#include "core/merge/threeway.h"
#include "core/merge/virtualbase.h"
#include "core/merge/words.h"

#include <cstdio>

namespace backflow::mergedriver {

using merge::Decision;
using merge::FileVersions;
using merge::Outcome;

namespace {

/// Git itself says which files conflict; more lines than this about one of them help nobody.
constexpr size_t kMostLines = 8;

void say(const Arguments &arguments, const QString &text)
{
    const QByteArray line = "backflow-merge: " + arguments.path.toUtf8() + ": " + text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

ExitCode unusable(const Arguments &arguments, const std::string &problem)
{
    say(arguments,
        QString::fromStdString(problem) +
            QStringLiteral(" Nothing was merged; %1 is as it was.").arg(QString::fromStdString(arguments.ours)));
    return Unusable;
}

/// Git's own setting. Asked for only when there is a conflict: it costs a process.
merge::MarkerStyle configuredStyle()
{
#ifdef Q_OS_WIN
    std::FILE *pipe = _popen("git config --get merge.conflictStyle 2>NUL", "rb");
    const auto close = _pclose;
#else
    std::FILE *pipe = popen("git config --get merge.conflictStyle 2>/dev/null", "r");
    const auto close = pclose;
#endif
    if (!pipe)
        return merge::MarkerStyle::Merge;
    char answer[32] = {};
    const size_t length = std::fread(answer, 1, sizeof answer, pipe);
    close(pipe);
    const QByteArray name = QByteArray(answer, qsizetype(length)).trimmed();
    return styleNamed({name.constData(), size_t(name.size())}).value_or(merge::MarkerStyle::Merge);
}

bool readVersions(const Arguments &arguments, FileVersions &versions, std::string &problem)
{
    versions.ancestor = readFile(arguments.base, problem);
    if (!versions.ancestor)
        return false;
    versions.target = readFile(arguments.ours, problem);
    if (!versions.target)
        return false;
    versions.source = readFile(arguments.theirs, problem);
    if (!versions.source)
        return false;
    // A file that both branches added has an empty base.
    if (versions.ancestor->isEmpty() && !versions.source->isEmpty() && !versions.target->isEmpty())
        versions.ancestor.reset();
    return true;
}

QByteArray mergedBytes(const Outcome &outcome)
{
    return merge::resolve(outcome, {}).value_or(std::nullopt).value_or(QByteArray());
}

void sayNotes(const Arguments &arguments, const Outcome &outcome)
{
    if (arguments.quiet)
        return;
    for (const QString &note : outcome.notes)
        say(arguments, note);
    for (const merge::AutoMerge &merge : outcome.automatic) {
        if (merge.reason == merge::AutoReason::Policy)
            say(arguments, QStringLiteral("%1 settled by the rule %2").arg(merge.path, merge.policy));
    }
}

void sayDecisions(const Arguments &arguments, const Outcome &outcome)
{
    if (arguments.quiet)
        return;
    size_t shown = 0;
    for (const Decision &decision : outcome.decisions) {
        if (++shown > kMostLines)
            break;
        say(arguments, merge::decisionSentence(QString(), decision, QString::fromUtf8(arguments.markers.sourceLabel),
                                               QString::fromUtf8(arguments.markers.targetLabel)));
    }
    if (outcome.decisions.size() > kMostLines)
        say(arguments, QStringLiteral("and %1 more").arg(outcome.decisions.size() - kMostLines));
}

ExitCode write(const Arguments &arguments, const FileVersions &versions, const QByteArray &bytes, ExitCode code)
{
    std::string problem;
    if (bytes != *versions.target && !replaceFile(arguments.ours, bytes, problem))
        return unusable(arguments, problem);
    return code;
}

ExitCode writeConflicts(Arguments &arguments, const FileVersions &versions, const Outcome &outcome)
{
    arguments.markers.style = arguments.style ? *arguments.style : configuredStyle();
    const auto marked = merge::markedFile(arguments.path, versions, outcome, arguments.markers);
    if (!marked) {
        say(arguments, QStringLiteral("it is not text, so %1 is kept; \"git checkout --theirs\" takes the other")
                           .arg(QString::fromUtf8(arguments.markers.targetLabel)));
        return Conflicts;
    }
    const ExitCode code = write(arguments, versions, marked->bytes, Conflicts);
    if (code == Conflicts)
        sayDecisions(arguments, outcome);
    return code;
}

} // namespace

ExitCode runMerge(Arguments arguments)
{
    FileVersions versions;
    std::string problem;
    if (!readVersions(arguments, versions, problem))
        return unusable(arguments, problem);
    const merge::MergeOptions options{{}, arguments.policies};
    if (arguments.virtualBase)
        return write(arguments, versions, merge::commonVersion(arguments.path, versions, options), Merged);
    const Outcome outcome = merge::mergeOverCommon(arguments.path, versions, options);
    // What follows shows lines of the common version; those that were made up are not to be seen.
    if (versions.ancestor && merge::isCommonVersion(*versions.ancestor))
        versions.ancestor.reset();
    sayNotes(arguments, outcome);
    if (outcome.clean())
        return write(arguments, versions, mergedBytes(outcome), Merged);
    return writeConflicts(arguments, versions, outcome);
}

ExitCode runTextConv(const Arguments &arguments)
{
    std::string problem;
    const auto bytes = readFile(arguments.ours, problem);
    if (!bytes)
        return unusable(arguments, problem);
    const QByteArray text = merge::readable(arguments.path, *bytes);
    const bool whole = std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
    return whole && std::fflush(stdout) == 0 ? Merged : Unusable;
}

} // namespace backflow::mergedriver
