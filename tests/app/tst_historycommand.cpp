#include "tests/app/bench.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

using namespace backflow::tests;
using namespace Qt::StringLiterals;

namespace {

QString promoted(Bench &bench)
{
    bench.live();
    const QString id = bench.decidedPlan();
    if (id.isEmpty() || bench.ctl({u"promote"_s, id}).exitCode != 0)
        qFatal("not promoted");
    return id;
}

QJsonArray events(const Bench &bench, const QStringList &options)
{
    return bench.ctl(QStringList{u"history"_s} + options).json.value("events"_L1).toArray();
}

} // namespace

/// backflowctl history through the program itself, after one real promotion with a decision in it.
class TestHistoryCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_id = promoted(m_bench); }
    void narrows_data();
    void narrows();
    void aDecisionIsToldInWords();
    void theLifeOfAComponent();
    void exportsProveThemselves_data();
    void exportsProveThemselves();
    void rebuildsToTheSame();
    void aLostIndexIsMadeAgain();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();

private:
    Bench m_bench;
    QString m_id;
};

void TestHistoryCommand::narrows_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("count");
    QTest::newRow("records alone") << QStringList{} << 2;
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"1"_s} << 1;
    QTest::newRow("who") << QStringList{u"--who"_s, u"Ada Admin"_s} << 2;
    QTest::newRow("nobody") << QStringList{u"--who"_s, u"Nobody"_s} << 0;
    QTest::newRow("where, in other letters") << QStringList{u"--where"_s, u"dEv"_s} << 2;
    QTest::newRow("elsewhere") << QStringList{u"--environment"_s, u"UAT"_s} << 0;
    QTest::newRow("since long") << QStringList{u"--since"_s, u"2020-01-01"_s} << 2;
    QTest::newRow("since days") << QStringList{u"--since"_s, u"1d"_s} << 2;
    QTest::newRow("until long ago") << QStringList{u"--until"_s, u"2020-01-01T10:00"_s} << 0;
    QTest::newRow("search") << QStringList{u"--search"_s, u"hotf"_s} << 2;
    QTest::newRow("search inside") << QStringList{u"--search"_s, u"otfix"_s} << 2;
    QTest::newRow("search for nothing") << QStringList{u"--search"_s, u"zzzz"_s} << 0;
    QTest::newRow("kind") << QStringList{u"--kind"_s, u"decisions"_s} << 1;
    QTest::newRow("kind of event") << QStringList{u"--kind"_s, u"rollback"_s} << 0;
    QTest::newRow("refusals") << QStringList{u"--kind"_s, u"access"_s} << 0;
}

void TestHistoryCommand::narrows()
{
    QFETCH(QStringList, options);
    QTEST(int(events(m_bench, options).size()), "count");
}

void TestHistoryCommand::aDecisionIsToldInWords()
{
    const QJsonObject decision = events(m_bench, {u"--kind"_s, u"decisions"_s}).first().toObject();
    QVERIFY2(decision.value("what"_L1).toString().contains("kept UAT ("_L1),
             qPrintable(decision.value("what"_L1).toString()));
    QCOMPARE(decision.value("source"_L1).toString(), u"decision"_s);
    QCOMPARE(decision.value("promotion"_L1).toString(), m_id);
}

void TestHistoryCommand::theLifeOfAComponent()
{
    const QJsonObject answer = m_bench.ctl({u"history"_s, u"--component"_s, u"ApexClass:Tax"_s}).json;
    const QJsonObject story = answer.value("story"_L1).toObject();
    QCOMPARE(story.value("component"_L1).toString(), u"ApexClass:Tax"_s);
    QJsonObject dev;
    for (const QJsonValue &life : story.value("environments"_L1).toArray())
        if (life["environment"_L1].toString() == "Dev"_L1)
            dev = life.toObject();
    QVERIFY(dev.value("there"_L1).toBool());
    const QJsonObject entry = dev.value("entries"_L1).toArray().first().toObject();
    QCOMPARE(entry.value("entry"_L1).toString(), u"Tax.cls"_s);
    QCOMPARE(entry.value("promotion"_L1).toString(), m_id);
    QCOMPARE(entry.value("who"_L1).toString(), u"Ada Admin"_s);
    QCOMPARE(entry.value("sure"_L1).toString(), u"app user"_s);
    QVERIFY(answer.value("events"_L1).toArray().size() >= 3); // readings and the promotion
    const QByteArray text = m_bench
                                .program(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"),
                                         {u"history"_s, u"--component"_s, u"ApexClass:Tax"_s})
                                .out;
    QVERIFY2(text.startsWith("ApexClass:Tax\n") && text.contains("Tax.cls") && text.contains("SURE BY"),
             text.constData());
}

void TestHistoryCommand::exportsProveThemselves_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"csv", "jsonl", "html"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestHistoryCommand::exportsProveThemselves()
{
    QFETCH(QString, format);
    const QString file = m_bench.path(u"history."_s + format);
    const Called called =
        m_bench.ctl({u"history"_s, u"--all"_s, u"--format"_s, format, u"--output"_s, file, u"--mask-names"_s});
    QVERIFY2(called.exitCode == 0, called.err.constData());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains(called.json.value("sha256"_L1).toString().toLatin1()));
    QVERIFY(!bytes.first(bytes.indexOf("SHA-256") < 0 ? bytes.lastIndexOf("\"export\"") : bytes.indexOf("SHA-256"))
                 .left(bytes.size() / 2)
                 .contains("Ada Admin"));
    // The same to stdout, of which the hash is that of the lines.
    const QByteArray out = m_bench.ctl({u"history"_s, u"--format"_s, u"jsonl"_s}).out;
    const qsizetype facts = out.lastIndexOf('\n', -2) + 1;
    QCOMPARE(QJsonDocument::fromJson(out.sliced(facts)).object().value("sha256"_L1).toString().toLatin1(),
             QCryptographicHash::hash(out.first(facts), QCryptographicHash::Sha256).toHex());
    QCOMPARE(out.first(facts).count('\n'), 2);
}

void TestHistoryCommand::rebuildsToTheSame()
{
    const QByteArray before = m_bench.ctl({u"history"_s, u"--all"_s, u"--limit"_s, u"0"_s}).out;
    QVERIFY(before.size() > 500);
    QCOMPARE(m_bench.ctl({u"history"_s, u"--all"_s, u"--limit"_s, u"0"_s, u"--rebuild"_s}).out, before);
}

void TestHistoryCommand::aLostIndexIsMadeAgain()
{
    const QByteArray before = m_bench.ctl({u"history"_s, u"--all"_s, u"--limit"_s, u"0"_s}).out;
    QDirIterator files(m_bench.path(u"workspace"_s), {u"history-*.db*"_s}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    int removed = 0;
    while (files.hasNext())
        removed += QFile::remove(files.next()) ? 1 : 0;
    QVERIFY(removed > 0);
    QCOMPARE(m_bench.ctl({u"history"_s, u"--all"_s, u"--limit"_s, u"0"_s}).out, before);
}

void TestHistoryCommand::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("time") << QStringList{u"--since"_s, u"yesterday"_s};
    QTest::newRow("component") << QStringList{u"--component"_s, u"Tax"_s};
    QTest::newRow("format") << QStringList{u"--format"_s, u"xls"_s};
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"-1"_s};
}

void TestHistoryCommand::wrongUsageIsRefused()
{
    QFETCH(QStringList, options);
    QCOMPARE(m_bench.ctl(QStringList{u"history"_s} + options).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestHistoryCommand)
#include "tst_historycommand.moc"
