// Rules that are due while the program is open: started by the clock, once, told of in Activity, and left alone while
// somebody has paused them.
#include "app/desktop/rulescheduler.h"

#include "tests/core/automation/rulebench.h"
#include "tests/support/patience.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/settingkeys.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace backflow;
using namespace Qt::StringLiterals;
using automation::Action;
using automation::Rule;
using desktop::RuleScheduler;
using tests::RuleBench;

namespace {

struct Fixture {
    Fixture()
    {
        pool.setMaxThreadCount(1);
        context->navigator = &navigator;
        context->jobs = &jobs;
        context->pool = &pool;
        context->backends = bench.company;
        context->pipeline = bench.company->pipeline;
        scheduler = std::make_unique<RuleScheduler>(context, settings);
    }
    ~Fixture()
    {
        scheduler.reset();
        pool.waitForDone();
    }
    /// Due a minute from now, and each day after.
    Rule daily() const
    {
        Rule rule = bench.rule(Action::Deploy);
        const QDateTime now = bench.company->time.now();
        rule.since = now.addSecs(-3600);
        rule.trigger.kind = automation::TriggerKind::Schedule;
        const QTime due = now.addSecs(60).toUTC().time();
        rule.trigger.schedule.times = {QTime(due.hour(), due.minute())};
        return rule;
    }
    /// One look, to its end; what it leads to may only come after it.
    void look()
    {
        scheduler->look();
        QTest::qWait(50);
        pool.waitForDone();
        QTest::qWait(50);
        QVERIFY(tests::waitFor([this] { return jobs.running() == 0; }));
    }

    RuleBench bench;
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    QThreadPool pool;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::shared_ptr<ui::widgets::AppContext> context = std::make_shared<ui::widgets::AppContext>();
    std::unique_ptr<RuleScheduler> scheduler;
};

} // namespace

class TestRuleScheduler final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueRunsOnce();
    void pausedItWaits();
    void anEventIsSeenWithoutAClock();
    void withoutAWorkspaceNothingIsLookedAt();
};

void TestRuleScheduler::whatIsDueRunsOnce()
{
    Fixture f;
    f.bench.save(f.daily());
    QSignalSpy ran(f.scheduler.get(), &RuleScheduler::ran);
    f.look();
    QCOMPARE(f.bench.deployments(), 0);
    f.bench.company->time.advance(std::chrono::seconds(120));
    f.look();
    QTRY_COMPARE(ran.size(), 1);
    QCOMPARE(ran.first().first().toStringList(), QStringList{u"Dev1"_s});
    QCOMPARE(f.bench.deployments(), 1);
    for (int i = 0; i < 3; ++i)
        f.look();
    QCOMPARE(ran.size(), 1);
    QCOMPARE(f.bench.deployments(), 1);
    // It is a job like any other, with the rule's name.
    QVERIFY(f.jobs.rowCount() >= 1);
}

void TestRuleScheduler::pausedItWaits()
{
    Fixture f;
    f.bench.save(f.daily());
    QSignalSpy ran(f.scheduler.get(), &RuleScheduler::ran);
    f.settings.setValue(ui::widgets::kSchedulePausedKey, true);
    f.bench.company->time.advance(std::chrono::seconds(120));
    f.look();
    f.look();
    QCOMPARE(ran.size(), 0);
    QCOMPARE(f.bench.deployments(), 0);
    f.settings.setValue(ui::widgets::kSchedulePausedKey, false);
    f.look();
    QTRY_COMPARE(ran.size(), 1);
    QCOMPARE(f.bench.deployments(), 1);
}

void TestRuleScheduler::anEventIsSeenWithoutAClock()
{
    Fixture f;
    Rule rule = f.bench.rule(Action::Check);
    rule.trigger = {.kind = automation::TriggerKind::Event, .event = automation::EventKind::SnapshotChanged};
    f.bench.save(rule);
    QSignalSpy ran(f.scheduler.get(), &RuleScheduler::ran);
    f.look(); // the first sight of it starts nothing
    QCOMPARE(ran.size(), 0);
    f.bench.company->put(u"UAT"_s, u"More"_s, "class More { }\n");
    QVERIFY(f.bench.company->retrieve(u"UAT"_s));
    // A workspace that is opened anew is looked at as a whole at once; else that comes each five minutes.
    f.navigator.workspaceChanged();
    f.look();
    QTRY_COMPARE(ran.size(), 1);
    f.navigator.workspaceChanged();
    f.look();
    QCOMPARE(ran.size(), 1);
}

void TestRuleScheduler::withoutAWorkspaceNothingIsLookedAt()
{
    Fixture f;
    f.context->backends.reset();
    QSignalSpy ran(f.scheduler.get(), &RuleScheduler::ran);
    f.look();
    QCOMPARE(ran.size(), 0);
    QCOMPARE(f.jobs.rowCount(), 0);
}

QTEST_MAIN(TestRuleScheduler)
#include "tst_rulescheduler.moc"
