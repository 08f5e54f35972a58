#include "core/model/changeset.h"
#include "core/model/manifest.h"
#include "core/model/pipeline.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow::model;

namespace {

Pipeline company()
{
    Pipeline pipeline;
    pipeline.name = QStringLiteral("Company");
    const auto add = [&pipeline](const char *name, EnvironmentKind kind) {
        Environment environment;
        environment.name = QString::fromLatin1(name);
        environment.kind = kind;
        pipeline.environments += environment;
    };
    add("Dev1", EnvironmentKind::Developer);
    add("Dev2", EnvironmentKind::Developer);
    add("QA", EnvironmentKind::Partial);
    add("UAT", EnvironmentKind::Full);
    add("Production", EnvironmentKind::Production);
    const auto path = [&pipeline](const char *lower, const char *higher) {
        pipeline.edges += Edge{QString::fromLatin1(lower), QString::fromLatin1(higher)};
    };
    path("Dev1", "QA");
    path("Dev2", "QA");
    path("QA", "UAT");
    path("UAT", "Production");
    return pipeline;
}

ContentId content(char fill)
{
    const QByteArray raw(ContentId::kBytes, fill);
    return ContentId::fromRaw(reinterpret_cast<const unsigned char *>(raw.constData()));
}

/// "ApexClass:A=1 ApexClass:B=2": components with one part each.
Snapshot snapshot(const char *text)
{
    std::vector<SnapshotEntry> entries;
    const QStringList words = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const ComponentKey key = ComponentKey::fromString(word.section(u'=', 0, 0)).value();
        entries.push_back({key, {{key.fullName, content(word.back().toLatin1())}}});
    }
    return Snapshot(QStringLiteral("UAT"), std::nullopt, {}, std::move(entries));
}

} // namespace

class TestModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orgIdsCompareByTheirFirstFifteen();
    void checksumIsTheKnownOne();
    void directionFollowsThePaths();
    void pipelinesAreChecked_data();
    void pipelinesAreChecked();
    void jsonThereAndBackIsTheSame();
    void slugsAreFitForBranches();
    void changesAreFoundById();
    void componentKeysReadAndSort();
    void manifestsKeepMembersSortedAndUnique();
};

void TestModel::orgIdsCompareByTheirFirstFifteen()
{
    const auto id15 = OrgId::fromString(QStringLiteral("00D000000000001"));
    const auto id18 = OrgId::fromString(QStringLiteral("00D000000000001EAA"));
    QVERIFY(id15 && id18);
    QCOMPARE(*id15, *id18);
    QCOMPARE(id15->toString(), QStringLiteral("00D000000000001EAA"));
    for (const char *wrong : {"", "00D", "00D00000000000", "001000000000001", "00D00000000000!", "00D0000000000012"})
        QVERIFY2(!OrgId::fromString(QString::fromLatin1(wrong)), wrong);
}

void TestModel::checksumIsTheKnownOne()
{
    QCOMPARE(idChecksum(u"00D000000000001"), QStringLiteral("EAA"));
    QCOMPARE(idChecksum(u"005xx000001SwiU"), QStringLiteral("AAS"));
}

void TestModel::directionFollowsThePaths()
{
    const Pipeline pipeline = company();
    QCOMPARE(pipeline.direction(QStringLiteral("Production"), QStringLiteral("dev1")), Direction::Back);
    QCOMPARE(pipeline.direction(QStringLiteral("Dev2"), QStringLiteral("UAT")), Direction::Forward);
    QVERIFY(!pipeline.direction(QStringLiteral("Dev1"), QStringLiteral("Dev2")));
    QCOMPARE(pipeline.allBelow(QStringLiteral("UAT")),
             (QStringList{QStringLiteral("QA"), QStringLiteral("Dev1"), QStringLiteral("Dev2")}));
}

void TestModel::pipelinesAreChecked_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("named");
    QTest::newRow("twice") << QStringLiteral("twice") << QStringLiteral("QA");
    QTest::newRow("unknown end") << QStringLiteral("edge") << QStringLiteral("Nowhere");
    QTest::newRow("circle") << QStringLiteral("circle") << QStringLiteral("round");
}

void TestModel::pipelinesAreChecked()
{
    QFETCH(QString, fault);
    QFETCH(QString, named);
    Pipeline pipeline = company();
    QVERIFY(checkPipeline(pipeline).has_value());
    if (fault == QLatin1String("twice")) {
        Environment again;
        again.name = QStringLiteral("qa");
        pipeline.environments += again;
    } else if (fault == QLatin1String("edge")) {
        pipeline.edges += Edge{QStringLiteral("QA"), QStringLiteral("Nowhere")};
    } else {
        pipeline.edges += Edge{QStringLiteral("Production"), QStringLiteral("Dev1")};
    }
    const auto checked = checkPipeline(pipeline);
    QVERIFY(!checked.has_value());
    QVERIFY2(checked.error().message.contains(named, Qt::CaseInsensitive), qPrintable(checked.error().message));
}

void TestModel::jsonThereAndBackIsTheSame()
{
    Pipeline pipeline = company();
    KeepRule rule;
    rule.id = QStringLiteral("01");
    rule.environment = QStringLiteral("UAT");
    rule.type = QStringLiteral("Layout");
    rule.fullName = QStringLiteral("Account-*");
    rule.element = QStringLiteral("layoutSections[A/B]");
    rule.reason = QStringLiteral("on purpose");
    rule.created = QDateTime(QDate(2026, 11, 30), QTime(1, 2, 3), QTimeZone::UTC);
    rule.expires = rule.created.addDays(30);
    pipeline.keeps = {rule};
    pipeline.environments[3].orgId = OrgId::fromString(QStringLiteral("00D000000000004"));
    pipeline.environments[3].instanceUrl = QUrl(QStringLiteral("http://127.0.0.1:4100"));
    pipeline.environments[3].teamBranch = QStringLiteral("uat");
    pipeline.environments[3].includeManaged = true;
    const auto back = pipelineFromJson(toJson(pipeline));
    QVERIFY(back.has_value());
    QCOMPARE(*back, pipeline);
    QJsonObject broken = toJson(pipeline.environments[3]);
    broken.insert(QStringLiteral("orgId"), QStringLiteral("nonsense"));
    QCOMPARE(environmentFromJson(broken).error().code, backflow::base::Errc::InvalidInput);
}

void TestModel::slugsAreFitForBranches()
{
    Environment environment;
    environment.name = QStringLiteral("Dev 1 / Ana ~ ä");
    QCOMPARE(environment.slug(), QStringLiteral("dev-1---ana----"));
    QCOMPARE(environment.snapshotBranch(), QStringLiteral("backflow/org/dev-1---ana----"));
}

void TestModel::changesAreFoundById()
{
    const Snapshot before = snapshot("ApexClass:A=1 ApexClass:B=1 Flow:C=1");
    const Snapshot after = snapshot("Flow:C=2 ApexClass:A=1 Layout:D=1");
    const ChangeSet set = changesBetween(before, after);
    QStringList words;
    for (const Change &change : set.changes)
        words += change.key.toString() + u' ' + QString::number(static_cast<int>(change.kind));
    QCOMPARE(words,
             (QStringList{QStringLiteral("ApexClass:B 2"), QStringLiteral("Flow:C 1"), QStringLiteral("Layout:D 0")}));
    QVERIFY(changesBetween(after, after).changes.empty());
    QVERIFY(after.find({QStringLiteral("Layout"), QStringLiteral("D")}));
    QVERIFY(!after.find({QStringLiteral("Layout"), QStringLiteral("E")}));
}

void TestModel::componentKeysReadAndSort()
{
    QCOMPARE(ComponentKey::fromString(QStringLiteral("Layout:Account-A: B")),
             (ComponentKey{QStringLiteral("Layout"), QStringLiteral("Account-A: B")}));
    for (const char *wrong : {"", "Layout", "Layout:", ":x"})
        QVERIFY2(!ComponentKey::fromString(QString::fromLatin1(wrong)), wrong);
    QVERIFY((ComponentKey{QStringLiteral("A"), QStringLiteral("z")} <
             ComponentKey{QStringLiteral("B"), QStringLiteral("a")}));
}

void TestModel::manifestsKeepMembersSortedAndUnique()
{
    Manifest manifest;
    for (const char *member : {"B", "A", "B"})
        manifest.add(QStringLiteral("ApexClass"), QString::fromLatin1(member));
    QCOMPARE(manifest.types.value(QStringLiteral("ApexClass")),
             (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
}

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
