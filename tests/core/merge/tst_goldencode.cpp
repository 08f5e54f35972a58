// Merges of code and of JSON as files in tests/data/code: name of the file, three versions, what becomes of them (with
// Git's markers where somebody has to decide) and what is reported. BACKFLOW_GOLDEN=1 writes what is missing.

#include "core/merge/markers.h"
#include "tests/core/merge/mergefixture.h"

#include <QDir>
#include <QTest>

using namespace backflow::merge;
using namespace backflow::merge::fixture;

namespace {

QDir folder(const QString &name = {})
{
    return QDir(QStringLiteral(BACKFLOW_SOURCE_DIR "/tests/data/code/") + name);
}

QByteArray read(const QString &kind, const char *name)
{
    QFile file(folder(kind).filePath(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Decisions, what was merged with the reason, and notes, a line each.
QByteArray report(const Outcome &outcome)
{
    QStringList lines;
    for (const QString &decision : decisionList(outcome))
        lines.append(QStringLiteral("decide ") + decision);
    for (const QString &automatic : automaticList(outcome))
        lines.append(QStringLiteral("merged ") + automatic);
    for (const QString &note : outcome.notes)
        lines.append(QStringLiteral("note ") + note);
    return lines.join(u'\n').toUtf8() + '\n';
}

QByteArray result(const QString &path, const FileVersions &three, const Outcome &outcome)
{
    if (outcome.clean())
        return settled(outcome, Take::Target);
    const auto marked = markedFile(path, three, outcome, {});
    return marked ? marked->bytes : QByteArray();
}

} // namespace

class TestGoldenCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
};

void TestGoldenCode::merges_data()
{
    QTest::addColumn<QString>("kind");
    const QStringList kinds = folder().entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!kinds.isEmpty());
    for (const QString &kind : kinds)
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestGoldenCode::merges()
{
    QFETCH(QString, kind);
    const QString path = QString::fromUtf8(read(kind, "PATH")).trimmed();
    const FileVersions three{read(kind, "BASE"), read(kind, "SOURCE"), read(kind, "TARGET")};
    const Outcome outcome = mergeFile(path, three);
    const QByteArray bytes = result(path, three, outcome);
    if (qEnvironmentVariableIsSet("BACKFLOW_GOLDEN") && read(kind, "REPORT").isEmpty()) {
        for (const auto &[name, content] : {std::pair("EXPECTED", bytes), std::pair("REPORT", report(outcome))}) {
            QFile file(folder(kind).filePath(QLatin1StringView(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
    }
    QCOMPARE(QString::fromUtf8(bytes), QString::fromUtf8(read(kind, "EXPECTED")));
    QCOMPARE(QString::fromUtf8(report(outcome)), QString::fromUtf8(read(kind, "REPORT")));
    QCOMPARE(decisionList(mergeFile(path, {three.ancestor, three.target, three.source})).size(),
             decisionList(outcome).size());
}

QTEST_GUILESS_MAIN(TestGoldenCode)
#include "tst_goldencode.moc"
