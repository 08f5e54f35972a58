// Merges the collection of real merges, writes what the collection's scorer reads, and says what it took.

#include "core/merge/markers.h"
#include "core/merge/threeway.h"
#include "tests/support/mergecorpus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace backflow;

namespace {

struct Totals {
    int cases = 0;
    int asked = 0;
    int byLine = 0;
    int withoutMarkers = 0;
    qint64 bytes = 0;
    std::vector<double> milliseconds;
};

QJsonArray namesOf(const merge::Outcome &outcome)
{
    QJsonArray paths;
    for (const merge::Decision &decision : outcome.decisions)
        paths.append(decision.path);
    return paths;
}

QJsonArray policiesOf(const merge::Outcome &outcome)
{
    QJsonArray policies;
    for (const merge::AutoMerge &automatic : outcome.automatic) {
        if (automatic.reason == merge::AutoReason::Policy)
            policies.append(QJsonArray{automatic.policy, automatic.path});
    }
    return policies;
}

/// The file as Git would get it: merged, or with markers.
QByteArray outputOf(const support::MergeCase &one, const merge::FileVersions &versions, const merge::Outcome &outcome)
{
    if (outcome.clean())
        return merge::resolve(outcome, {}).value_or(std::nullopt).value_or(QByteArray());
    const auto marked = merge::markedFile(one.path, versions, outcome, {});
    return marked ? marked->bytes : QByteArray();
}

QJsonObject resultOf(const support::MergeCase &one, Totals &totals)
{
    const merge::FileVersions versions{one.base, one.theirs, one.ours};
    QElapsedTimer timer;
    timer.start();
    const merge::Outcome outcome = merge::mergeFile(one.path, versions);
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    const QByteArray output = outputOf(one, versions, outcome);
    ++totals.cases;
    totals.asked += outcome.clean() ? 0 : 1;
    totals.byLine += outcome.structured || outcome.json ? 0 : 1;
    totals.withoutMarkers += !outcome.clean() && !output.contains("<<<<<<<") ? 1 : 0;
    totals.bytes += one.base.size() + one.ours.size() + one.theirs.size();
    totals.milliseconds.push_back(milliseconds);
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("ms"), milliseconds},
            {QStringLiteral("conflict"), !outcome.clean()},
            {QStringLiteral("conflict_paths"), namesOf(outcome)},
            {QStringLiteral("policies"), policiesOf(outcome)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(outcome.notes)},
            {QStringLiteral("output"), QString::fromUtf8(output)}};
}

void say(const QString &name, Totals &totals)
{
    std::ranges::sort(totals.milliseconds);
    double sum = 0;
    for (const double each : totals.milliseconds)
        sum += each;
    const auto at = [&](double part) { return totals.milliseconds[size_t(double(totals.milliseconds.size()) * part)]; };
    std::printf("%s: %d cases, %d asked about, %d not by entry, %d asked about without markers; "
                "median %.3f ms, p95 %.1f ms, %.0f MB/s\n",
                qPrintable(name), totals.cases, totals.asked, totals.byLine, totals.withoutMarkers, at(0.5), at(0.95),
                double(totals.bytes) / 1e3 / sum);
}

int fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3) {
        std::fprintf(stderr, "usage: backflow-merge-corpus xml_conflict|xml_clean|json_conflict RESULTS.jsonl\n");
        return 2;
    }
    QFile file(arguments[2]);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(file.errorString());
    Totals totals;
    QString problem;
    const auto take = [&](const support::MergeCase &one) {
        file.write(QJsonDocument(resultOf(one, totals)).toJson(QJsonDocument::Compact) + '\n');
    };
    if (!support::readMergeCorpus(arguments[1], take, &problem))
        return fail(problem);
    if (!file.flush())
        return fail(file.errorString());
    say(arguments[1], totals);
    return 0;
}
