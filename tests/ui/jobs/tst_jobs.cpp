#include "ui/jobs/activitydock.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::jobs;

class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runShowsProgressAndEnd();
    void failureKeepsTheErrorsOwnWords();
    void cancelIsSaidOnlyWhenTheJobHasEnded();
    void dockCancelsByItsButton();
    void emptyDockSaysSo();
    void rowIsASentence();

private:
    theme::Theme m_theme;
    QThreadPool m_pool;
};

void TestJobs::runShowsProgressAndEnd()
{
    JobList list;
    const QAbstractItemModelTester tester(&list);
    auto gate = std::make_shared<QSemaphore>();
    const auto job = run(
        list, m_pool, QStringLiteral("Read UAT"),
        [gate](async::Monitor &monitor) -> base::Result<int> {
            monitor.say(QStringLiteral("Reading profiles"));
            monitor.advance(14, 63);
            gate->acquire();
            return 7;
        },
        QStringLiteral("Read and kept"));
    QCOMPARE(list.running(), 1);
    QTRY_COMPARE(list.row(1)->words, QStringLiteral("Reading profiles"));
    QTRY_COMPARE(list.row(1)->total, 63);
    QCOMPARE(list.row(1)->done, 14);
    gate->release();
    QTRY_COMPARE(list.row(1)->state, JobState::Done);
    QCOMPARE(list.row(1)->words, QStringLiteral("Read and kept"));
    QVERIFY(list.row(1)->ended.isValid());
    QCOMPARE(list.running(), 0);
    QCOMPARE(*job.future.result(), 7);
}

void TestJobs::failureKeepsTheErrorsOwnWords()
{
    JobList list;
    run(
        list, m_pool, QStringLiteral("Read UAT"),
        [](async::Monitor &) -> base::Result<int> {
            return base::failure(base::Errc::Offline, QStringLiteral("UAT cannot be reached."));
        },
        QStringLiteral("Read"));
    QTRY_COMPARE(list.row(1)->state, JobState::Failed);
    QCOMPARE(list.row(1)->words, QStringLiteral("UAT cannot be reached."));
}

void TestJobs::cancelIsSaidOnlyWhenTheJobHasEnded()
{
    JobList list;
    auto gate = std::make_shared<QSemaphore>();
    run(
        list, m_pool, QStringLiteral("Deploy"),
        [gate](async::Monitor &monitor) -> base::Result<int> {
            gate->acquire();
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            return 1;
        },
        QStringLiteral("Done"));
    list.cancel(1);
    QCOMPARE(list.row(1)->state, JobState::Stopping);
    QCOMPARE(list.running(), 1);
    gate->release();
    QTRY_COMPARE(list.row(1)->state, JobState::Canceled);
    list.cancel(1); // an ended job is left alone
    QCOMPARE(list.row(1)->state, JobState::Canceled);
}

void TestJobs::dockCancelsByItsButton()
{
    JobList list;
    ActivityDock dock(m_theme, &list);
    dock.resize(700, 140);
    dock.show();
    const int id = list.begin(QStringLiteral("Back-promotion QA → Dev3"));
    const int fixed = list.begin(QStringLiteral("Save the pipeline"), false);
    auto *cancel = dock.findChild<QPushButton *>(QStringLiteral("jobCancelButton_%1").arg(id));
    QVERIFY(cancel);
    QCOMPARE(cancel->accessibleName(), QStringLiteral("Cancel Back-promotion QA → Dev3"));
    QVERIFY(!dock.findChild<QPushButton *>(QStringLiteral("jobCancelButton_%1").arg(fixed)));
    auto *view = dock.findChild<QListView *>(QStringLiteral("activityList"));
    QCOMPARE(view->accessibleName(), QStringLiteral("Activity, 2 running"));
    QTest::keyClick(cancel, Qt::Key_Space);
    QCOMPARE(list.row(id)->state, JobState::Stopping);
    list.end(id, JobState::Canceled, {});
    list.end(fixed, JobState::Done, {});
    QCOMPARE(list.row(id)->words, QStringLiteral("Cancelled"));
    QCOMPARE(view->accessibleName(), QStringLiteral("Activity, nothing running"));
    QTRY_VERIFY(!dock.findChild<QPushButton *>(QStringLiteral("jobCancelButton_%1").arg(id)));
}

void TestJobs::emptyDockSaysSo()
{
    JobList list;
    ActivityDock dock(m_theme, &list);
    dock.show();
    QVERIFY(!dock.findChild<QListView *>(QStringLiteral("activityList"))->isVisible());
    list.begin(QStringLiteral("Read UAT"));
    QVERIFY(dock.findChild<QListView *>(QStringLiteral("activityList"))->isVisible());
}

void TestJobs::rowIsASentence()
{
    JobList list;
    const int id = list.begin(QStringLiteral("Back-promotion QA → Dev3"));
    list.say(id, QStringLiteral("deploying"));
    list.advance(id, 18, 42);
    QCOMPARE(list.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Back-promotion QA → Dev3, Running, deploying, 18 of 42"));
}

QTEST_MAIN(TestJobs)
#include "tst_jobs.moc"
