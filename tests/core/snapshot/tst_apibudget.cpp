#include "core/snapshot/apibudget.h"
#include "tests/core/snapshot/pipeline.h"
#include "tests/support/fakeorg.h"

#include <QLocale>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;

class TestApiBudget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("BACKFLOW_API_SHARE"); }
    void aTenthIsLeftToOthers_data();
    void aTenthIsLeftToOthers();
    void theShareCanBeRaised();
    void theNumbersAreSaid();
    void anOrgThatDoesNotSayIsTakenAsItIs();
    void aReadingIsNotBegun();
    void readingAFewThingsBackGoesOn();
};

namespace {

base::Result<> check(const QList<ports::OrgLimit> &limits, qint64 needed)
{
    const auto state = std::make_shared<support::FakeOrgState>();
    state->limits = limits;
    support::FakeOrg org(state);
    async::NullMonitor monitor;
    return snapshot::checkApiBudget(org, u"UAT"_s, needed, monitor);
}

QList<ports::OrgLimit> left(qint64 remaining, qint64 max = 10'000)
{
    return {{u"DataStorageMB"_s, 1, 0}, {u"DailyApiRequests"_s, max, remaining}};
}

/// Says nothing about its limits.
class SilentOrg final : public support::FakeOrg
{
public:
    SilentOrg()
        : FakeOrg(std::make_shared<support::FakeOrgState>())
    {
    }
    base::Errc answer = base::Errc::Denied;
    base::Result<QList<ports::OrgLimit>> limits(async::Monitor &) override { return base::failure(answer, u"no"_s); }
};

} // namespace

void TestApiBudget::aTenthIsLeftToOthers_data()
{
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<qint64>("needed");
    QTest::addColumn<bool>("begins");
    QTest::newRow("plenty") << qint64(9000) << qint64(150) << true;
    QTest::newRow("just enough") << qint64(1150) << qint64(150) << true;
    QTest::newRow("one too few") << qint64(1149) << qint64(150) << false;
    QTest::newRow("nine tenths are used") << qint64(500) << qint64(1) << false;
    QTest::newRow("none is left") << qint64(0) << qint64(1) << false;
    QTest::newRow("more than none is left") << qint64(-20) << qint64(1) << false;
}

void TestApiBudget::aTenthIsLeftToOthers()
{
    QFETCH(qint64, remaining);
    QFETCH(qint64, needed);
    QFETCH(bool, begins);
    const base::Result<> checked = check(left(remaining), needed);
    QCOMPARE(checked.has_value(), begins);
    if (!begins)
        QCOMPARE(checked.error().code, base::Errc::OrgBusy);
}

void TestApiBudget::theShareCanBeRaised()
{
    QVERIFY(!check(left(500), 40));
    qputenv("BACKFLOW_API_SHARE", "99");
    QVERIFY(check(left(500), 40));
    QVERIFY(!check(left(120), 40));
    qputenv("BACKFLOW_API_SHARE", "50");
    QVERIFY(!check(left(5000), 40));
    // What is no share is none.
    qputenv("BACKFLOW_API_SHARE", "1000");
    QVERIFY(!check(left(500), 40));
}

void TestApiBudget::theNumbersAreSaid()
{
    const base::Result<> checked = check(left(1000), 150);
    QVERIFY(!checked);
    for (const QString &part : {u"UAT"_s, QLocale().toString(1000), QLocale().toString(10000), QLocale().toString(150),
                                u"10%"_s, u"Nothing was begun"_s})
        QVERIFY2(checked.error().message.contains(part), qPrintable(checked.error().message));
}

void TestApiBudget::anOrgThatDoesNotSayIsTakenAsItIs()
{
    async::NullMonitor monitor;
    QVERIFY(check({}, 150));
    QVERIFY(check(left(0, 0), 150));
    SilentOrg org;
    QVERIFY(snapshot::checkApiBudget(org, u"UAT"_s, 150, monitor));
    org.answer = base::Errc::Canceled;
    QCOMPARE(snapshot::checkApiBudget(org, u"UAT"_s, 150, monitor).error().code, base::Errc::Canceled);
}

void TestApiBudget::aReadingIsNotBegun()
{
    tests::Pipeline p;
    p.org->put(u"ApexClass"_s, u"A"_s, {{u"classes/A.cls"_s, "class A {}"}, {u"classes/A.cls-meta.xml"_s, "<x/>"}});
    p.org->limits = left(900);
    const auto refused = p.take();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::Errc::OrgBusy);
    QCOMPARE(p.org->retrieves.size(), 0);
    p.org->limits = left(9000);
    const auto taken = p.take();
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
    QVERIFY(!p.org->retrieves.isEmpty());
}

void TestApiBudget::readingAFewThingsBackGoesOn()
{
    tests::Pipeline p;
    p.org->put(u"ApexClass"_s, u"A"_s, {{u"classes/A.cls"_s, "class A {}"}, {u"classes/A.cls-meta.xml"_s, "<x/>"}});
    QVERIFY(p.take());
    p.org->limits = left(0);
    snapshot::TakeOptions options;
    options.only = {{u"ApexClass"_s, u"A"_s}};
    const auto taken = p.take(options);
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
}

QTEST_GUILESS_MAIN(TestApiBudget)
#include "tst_apibudget.moc"
