// One merge per kind of conflict that people really meet, as files in tests/data/merge: the three versions, what
// becomes of them (with Git's markers where somebody has to decide) and what is reported.

#include "core/merge/markers.h"
#include "tests/core/merge/mergefixture.h"

#include <QDir>
#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

namespace {

const QString kPath = QStringLiteral("x-meta.xml");

QDir folder(const QString &name = {})
{
    return QDir(QStringLiteral(BACKFLOW_SOURCE_DIR "/tests/data/merge/") + name);
}

QByteArray read(const QString &kind, const char *name)
{
    QFile file(folder(kind).filePath(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Decisions, what policies settled, and notes, a line each.
QByteArray report(const Outcome &outcome)
{
    QStringList lines;
    for (const QString &decision : decisionList(outcome))
        lines.append(QStringLiteral("decide ") + decision);
    for (const AutoMerge &merge : outcome.automatic) {
        if (merge.reason == AutoReason::Policy)
            lines.append(QStringLiteral("policy %1 %2").arg(merge.policy, merge.path));
    }
    for (const QString &note : outcome.notes)
        lines.append(QStringLiteral("note ") + note);
    return lines.isEmpty() ? QByteArray() : lines.join(u'\n').toUtf8() + '\n';
}

QByteArray result(const FileVersions &three, const Outcome &outcome)
{
    if (outcome.clean())
        return settled(outcome, Take::Target);
    const auto marked = markedFile(kPath, three, outcome, {});
    return marked ? marked->bytes : QByteArray();
}

QStringList sortedPaths(const Outcome &outcome)
{
    QStringList paths;
    for (const Decision &decision : outcome.decisions)
        paths.append(decision.path);
    paths.sort();
    return paths;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
};

void TestGolden::merges_data()
{
    QTest::addColumn<QString>("kind");
    const QStringList kinds = folder().entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!kinds.isEmpty());
    for (const QString &kind : kinds)
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestGolden::merges()
{
    QFETCH(QString, kind);
    const FileVersions three{read(kind, "BASE"), read(kind, "SOURCE"), read(kind, "TARGET")};
    const Outcome outcome = mergeFile(kPath, three);
    QCOMPARE(QString::fromUtf8(result(three, outcome)), QString::fromUtf8(read(kind, "EXPECTED")));
    QCOMPARE(QString::fromUtf8(report(outcome)), QString::fromUtf8(read(kind, "REPORT")));
    // Bytes that QString would not show.
    QCOMPARE(result(three, outcome), read(kind, "EXPECTED"));
    // The other way round the same is asked.
    const Outcome mirror = mergeFile(kPath, {three.ancestor, three.target, three.source});
    QCOMPARE(sortedPaths(mirror), sortedPaths(outcome));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
