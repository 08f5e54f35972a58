#include "core/sandbox/advice.h"
#include "tests/support/fakebackends.h"
#include "tests/support/fakejournal.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::sandbox;

/// Refresh or back promotion, by the numbers.
class TestAdvice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNumbersDecide_data();
    void theNumbersDecide();
    void everyNumberIsTold();
    void aRefreshedOrgIsConnectedFirst();
    void aCopyingUnderWayIsWaitedFor();
    void thresholdsAreKeptAndChecked();
};

namespace {

const QDateTime kNow = QDateTime(QDate(2026, 11, 30), QTime(12, 0), QTimeZone::UTC);

model::Environment environmentOf(model::EnvironmentKind kind)
{
    model::Environment environment;
    environment.name = QStringLiteral("Dev1");
    environment.kind = kind;
    environment.orgId = model::OrgId::fromString(QStringLiteral("00D000000000002"));
    return environment;
}

SandboxCopy copyOf(model::EnvironmentKind kind, int days)
{
    SandboxCopy copy;
    copy.name = QStringLiteral("dev1");
    copy.kind = kind;
    const QDateTime at = kNow.addDays(-days);
    copy.copyings = {
        {QStringLiteral("0GR1"), QStringLiteral("Completed"), 100, QStringLiteral("00D000000000002"), at, at, at}};
    return copy;
}

Facts factsOf(int due, int own, int drift)
{
    Facts facts;
    facts.environment = QStringLiteral("Dev1");
    facts.due = due;
    facts.own = own;
    facts.drift = drift;
    facts.measuredAt = kNow.addSecs(-60);
    facts.basis = QStringLiteral("a");
    return facts;
}

const Reason *reason(const Advice &advice, Reason::Kind kind)
{
    const auto found = std::ranges::find(advice.reasons, kind, &Reason::kind);
    return found == advice.reasons.end() ? nullptr : &*found;
}

} // namespace

void TestAdvice::theNumbersDecide_data()
{
    using model::EnvironmentKind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("drift");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("dataNeeded");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, EnvironmentKind kind, int due, int own, int drift, int days, bool needed,
                        const char *verdict) {
        QTest::newRow(name) << int(kind) << due << own << drift << days << needed << QString::fromLatin1(verdict);
    };
    row("in step", EnvironmentKind::Developer, 0, 0, 0, 41, false, "nothing");
    row("some due", EnvironmentKind::Developer, 12, 4, 9, 41, false, "back-promote");
    row("own work alone", EnvironmentKind::Developer, 0, 40, 40, 41, false, "nothing");
    row("one below many", EnvironmentKind::Developer, 149, 0, 0, 41, false, "back-promote");
    row("many due", EnvironmentKind::Developer, 150, 0, 0, 41, false, "refresh");
    row("many due, some work", EnvironmentKind::Developer, 150, 25, 0, 41, false, "refresh");
    row("many due, much work", EnvironmentKind::Developer, 150, 26, 0, 41, false, "back-promote");
    row("much drift", EnvironmentKind::Full, 3, 0, 210, 122, false, "refresh");
    row("much drift that is work", EnvironmentKind::Full, 3, 210, 210, 122, false, "back-promote");
    row("much drift, too early", EnvironmentKind::Full, 3, 0, 210, 28, false, "wait");
    row("much drift, on the day", EnvironmentKind::Full, 3, 0, 210, 29, false, "refresh");
    row("old data, not needed", EnvironmentKind::Full, 0, 0, 0, 400, false, "nothing");
    row("old data, needed", EnvironmentKind::Full, 0, 0, 0, 120, true, "refresh");
    row("old data, needed, much work", EnvironmentKind::Full, 5, 300, 0, 120, true, "refresh");
    row("young data, needed", EnvironmentKind::Full, 5, 0, 0, 119, true, "back-promote");
    row("old data of a partial one", EnvironmentKind::Partial, 0, 0, 0, 90, true, "refresh");
}

void TestAdvice::theNumbersDecide()
{
    QFETCH(int, kind);
    QFETCH(int, due);
    QFETCH(int, own);
    QFETCH(int, drift);
    QFETCH(int, days);
    QFETCH(bool, dataNeeded);
    QFETCH(QString, verdict);
    const auto environment = environmentOf(model::EnvironmentKind(kind));
    const auto copy = copyOf(environment.kind, days);
    Thresholds thresholds;
    thresholds.setNeedsData(environment.name, dataNeeded);
    const Advice advice =
        advise({&environment, &copy, factsOf(due, own, drift), QStringLiteral("a"), {}}, thresholds, kNow);
    QCOMPARE(verdictName(advice.verdict), verdict);
    QVERIFY(!advice.isOutdated);
}

void TestAdvice::everyNumberIsTold()
{
    const auto environment = environmentOf(model::EnvironmentKind::Developer);
    const auto copy = copyOf(environment.kind, 41);
    Facts facts = factsOf(12, 4, 9);
    facts.contested = 1;
    const Advice advice = advise({&environment, &copy, facts, QStringLiteral("b"), {}}, {}, kNow);
    QVERIFY(advice.isOutdated);
    const struct {
        Reason::Kind kind;
        Reason::Side side;
        qint64 number;
        std::optional<qint64> limit;
    } told[] = {
        {Reason::Kind::Due, Reason::Side::Fact, 12, 150},   {Reason::Kind::Drift, Reason::Side::Fact, 9, 150},
        {Reason::Kind::Own, Reason::Side::Against, 4, 25},  {Reason::Kind::Contested, Reason::Side::Fact, 1, {}},
        {Reason::Kind::Age, Reason::Side::Fact, 41, {}},    {Reason::Kind::Data, Reason::Side::Fact, 41, 180},
        {Reason::Kind::Interval, Reason::Side::Fact, 0, 1}, {Reason::Kind::Measured, Reason::Side::Fact, 0, {}}};
    QCOMPARE(advice.reasons.size(), qsizetype(std::size(told)));
    for (const auto &one : told) {
        const Reason *found = reason(advice, one.kind);
        QVERIFY2(found, qPrintable(reasonName(one.kind)));
        QCOMPARE(found->number, one.number);
        QCOMPARE(found->limit, one.limit);
        QCOMPARE(int(found->side), int(one.side));
        QVERIFY(!found->sentence.isEmpty());
    }
    QCOMPARE(advice.nextAllowed, kNow.addDays(-40));
}

void TestAdvice::aRefreshedOrgIsConnectedFirst()
{
    auto environment = environmentOf(model::EnvironmentKind::Developer);
    auto copy = copyOf(environment.kind, 41);
    copy.copyings.prepend({QStringLiteral("0GR2"), QStringLiteral("Completed"), 100, QStringLiteral("00D000000000009"),
                           kNow.addSecs(-600), kNow.addSecs(-600), kNow.addSecs(-60)});
    const Advice advice = advise({&environment, &copy, factsOf(500, 0, 0), QStringLiteral("a"), {}}, {}, kNow);
    QCOMPARE(advice.verdict, Verdict::Rebind);
    // What was measured of the org that is no more says nothing.
    QVERIFY(!reason(advice, Reason::Kind::Due));
}

void TestAdvice::aCopyingUnderWayIsWaitedFor()
{
    const auto environment = environmentOf(model::EnvironmentKind::Developer);
    auto copy = copyOf(environment.kind, 41);
    copy.copyings.prepend(
        {QStringLiteral("0GR2"), QStringLiteral("Processing"), 40, {}, kNow.addSecs(-600), kNow.addSecs(-600), {}});
    QCOMPARE(advise({&environment, &copy, factsOf(500, 0, 0), QStringLiteral("a"), {}}, {}, kNow).verdict,
             Verdict::UnderWay);
    copy.copyings[0].status = QStringLiteral("Stopped");
    QCOMPARE(advise({&environment, &copy, factsOf(500, 0, 0), QStringLiteral("a"), {}}, {}, kNow).verdict,
             Verdict::Refresh);
    QCOMPARE(advise({&environment, nullptr, std::nullopt, {}, {}}, {}, kNow).verdict, Verdict::Measure);
}

void TestAdvice::thresholdsAreKeptAndChecked()
{
    support::FakeJournal journal;
    QCOMPARE(*loadThresholds(journal), Thresholds());
    Thresholds own;
    own.manyChanges = 40;
    own.kinds[3].intervalDays = 30;
    own.setNeedsData(QStringLiteral("UAT"), true);
    QVERIFY(saveThresholds(journal, own));
    QCOMPARE(*loadThresholds(journal), own);
    own.setNeedsData(QStringLiteral("uat"), false);
    QVERIFY(own.dataNeeded.isEmpty());
    for (const int wrong : {0, -3, 10'000}) {
        Thresholds bad;
        bad.manyChanges = wrong;
        QCOMPARE(saveThresholds(journal, bad).error().code, base::Errc::InvalidInput);
    }
    QCOMPARE(thresholdsFromJson({{QStringLiteral("fewOwn"), 2.5}}).error().code, base::Errc::InvalidInput);
    QCOMPARE(thresholdsFromJson({{QStringLiteral("fewOwn"), QStringLiteral("x")}}).error().code,
             base::Errc::InvalidInput);
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
