// Merges the collection of real merges and writes what the collection's scorer reads.

#include "core/merge/threeway.h"
#include "tests/support/mergecorpus.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace backflow;

namespace {

const char *kindWord(merge::DecisionKind kind)
{
    static constexpr const char *kWords[] = {"BothChanged", "BothAdded", "SourceRemoved", "TargetRemoved",
                                             "Order",       "Lines",     "WholeFile",     "NoAncestor"};
    return kWords[size_t(kind)];
}

QJsonObject resultOf(const support::MergeCase &one)
{
    QElapsedTimer timer;
    timer.start();
    const merge::Outcome outcome = merge::mergeFile(one.path, {one.base, one.theirs, one.ours});
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    QJsonObject row{{QStringLiteral("id"), one.id}, {QStringLiteral("ms"), ms}};
    row[QStringLiteral("conflict")] = !outcome.clean();
    row[QStringLiteral("structured")] = outcome.structured;
    QJsonArray paths;
    for (const merge::Decision &decision : outcome.decisions)
        paths.append(QJsonArray{decision.path, QString::fromLatin1(kindWord(decision.kind))});
    row[QStringLiteral("conflict_paths")] = paths;
    QJsonArray policies;
    for (const merge::AutoMerge &automatic : outcome.automatic) {
        if (automatic.reason == merge::AutoReason::Policy)
            policies.append(QJsonArray{automatic.path, automatic.policy});
    }
    row[QStringLiteral("policies")] = policies;
    row[QStringLiteral("notes")] = QJsonArray::fromStringList(outcome.notes);
    QByteArray text;
    if (outcome.clean()) {
        for (const merge::Piece &piece : outcome.pieces)
            text += piece.bytes;
    }
    row[QStringLiteral("output")] = QString::fromUtf8(text);
    return row;
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
    QString problem;
    const bool read = support::readMergeCorpus(
        arguments[1],
        [&](const support::MergeCase &one) {
            file.write(QJsonDocument(resultOf(one)).toJson(QJsonDocument::Compact) + '\n');
        },
        &problem);
    return read && file.flush() ? 0 : fail(read ? file.errorString() : problem);
}
