#include "tests/support/patience.h"
#include "ui/jobs/activitydock.h"
#include "ui/jobs/joblist.h"
#include "ui/jobs/notices.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
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
    void aNoticeIsKept();
    void whatWaitsIsARowUntilItIsDone();
    void whatAJobSaidCanBeReadAndCopied();
    void aRowLeadsToItsPlace();
    void rowsAreFilteredByWhatTheyNeed();
    void noticesComeOnlyWhenNobodyLooks_data();
    void noticesComeOnlyWhenNobodyLooks();
    void whatWaitsForAPersonIsToldOnce();
    void whatHappenedMeanwhileIsTold();

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

void TestJobs::aNoticeIsKept()
{
    JobList list;
    const QAbstractItemModelTester tester(&list);
    QSignalSpy ended(&list, &JobList::ended);
    ActivityDock dock(m_theme, &list);
    dock.resize(700, 140);
    dock.show();
    const int id = list.addNotice(QStringLiteral("Dev1: nothing changed since the last reading."));
    QCOMPARE(list.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Notice: Dev1: nothing changed since the last reading."));
    QVERIFY(list.logText(id).contains(QStringLiteral("nothing changed since")));
    QCOMPARE(list.running(), 0);
    QCOMPARE(list.needsYou(), 0);
    QVERIFY(ended.isEmpty()); // no job came to its end: nobody is told a second time
    QVERIFY(dock.findChild<QListView *>(QStringLiteral("activityList"))->isVisible());
    QVERIFY(!dock.findChild<QPushButton *>(QStringLiteral("jobCancelButton_%1").arg(id)));
}

void TestJobs::whatWaitsIsARowUntilItIsDone()
{
    JobList list;
    const QAbstractItemModelTester tester(&list);
    list.begin(QStringLiteral("Read UAT"));
    QString opened;
    const auto need = [&opened](const char *key, const char *words) {
        return Need{QString::fromLatin1(key), QStringLiteral("Back-promotion UAT → ") + QString::fromLatin1(key),
                    QString::fromLatin1(words), [&opened, key] { opened = QString::fromLatin1(key); }};
    };
    list.setNeeds({need("QA", "3 decisions open"), need("Dev1", "1 decision open")});
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(list.needsYou(), 2);
    QCOMPARE(list.running(), 1);
    list.setNeeds({need("QA", "2 decisions open")});
    QCOMPARE(list.rowCount(), 2);
    const QModelIndex qa = list.index(0, 0);
    QCOMPARE(qa.data(JobList::WordsRole).toString(), QStringLiteral("2 decisions open"));
    QVERIFY(list.canOpen(qa.data(JobList::IdRole).toInt()));
    list.open(qa.data(JobList::IdRole).toInt());
    QCOMPARE(opened, QStringLiteral("QA"));
    list.setNeeds({});
    QCOMPARE(list.needsYou(), 0);
    QCOMPARE(list.rowCount(), 1); // the job is no need
}

void TestJobs::whatAJobSaidCanBeReadAndCopied()
{
    JobList list;
    const int id = list.begin(QStringLiteral("Read UAT"));
    list.say(id, QStringLiteral("Reading profiles"));
    list.say(id, QStringLiteral("Reading profiles"));
    list.say(id, QStringLiteral("Reading flows"));
    ActivityDock dock(m_theme, &list);
    dock.show();
    dock.findChild<QListView *>(QStringLiteral("activityList"))->setCurrentIndex(list.index(0, 0));
    dock.findChild<QPushButton *>(QStringLiteral("activityDetails"))->click();
    auto *view = dock.findChild<QDialog *>(QStringLiteral("jobLogView"));
    QVERIFY(view);
    const auto *text = view->findChild<QPlainTextEdit *>(QStringLiteral("jobLogText"));
    QCOMPARE(text->toPlainText().count(QLatin1String("Reading profiles")), 1);
    list.end(id, JobState::Failed, QStringLiteral("The org said no."));
    QVERIFY(text->toPlainText().endsWith(QLatin1String("The org said no."))); // it grows while it is open
    view->findChild<QPushButton *>(QStringLiteral("jobLogCopy"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
}

void TestJobs::aRowLeadsToItsPlace()
{
    JobList list;
    const int id = list.begin(QStringLiteral("Read UAT"));
    ActivityDock dock(m_theme, &list);
    auto *open = dock.findChild<QPushButton *>(QStringLiteral("activityOpen"));
    QVERIFY(!open->isEnabled());
    QVERIFY(!open->toolTip().isEmpty());
    dock.findChild<QListView *>(QStringLiteral("activityList"))->setCurrentIndex(list.index(0, 0));
    QVERIFY(!open->isEnabled());
    int opened = 0;
    list.setOpen(id, [&] { ++opened; });
    QVERIFY(open->isEnabled());
    open->click();
    QCOMPARE(opened, 1);
}

void TestJobs::rowsAreFilteredByWhatTheyNeed()
{
    JobList list;
    list.end(list.begin(QStringLiteral("Done")), JobState::Done, {});
    list.end(list.begin(QStringLiteral("Ask")), JobState::NeedsYou, {});
    list.begin(QStringLiteral("Run"));
    ActivityDock dock(m_theme, &list);
    const auto *rows = dock.findChild<QListView *>(QStringLiteral("activityList"));
    const auto shown = [&] {
        QStringList titles;
        for (int i = 0; i < list.rowCount(); ++i)
            if (!rows->isRowHidden(i))
                titles += list.index(i, 0).data(JobList::TitleRole).toString();
        return titles;
    };
    auto *which = dock.findChild<QComboBox *>(QStringLiteral("activityShown"));
    QCOMPARE(shown().size(), 3);
    which->setCurrentIndex(1);
    QCOMPARE(shown(), QStringList{QStringLiteral("Run")});
    which->setCurrentIndex(2);
    QCOMPARE(shown(), QStringList{QStringLiteral("Ask")});
    list.end(3, JobState::LostSight, QStringLiteral("the org goes on"));
    QCOMPARE(shown().size(), 2);
}

void TestJobs::noticesComeOnlyWhenNobodyLooks_data()
{
    QTest::addColumn<bool>("looking");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("off");
    QTest::addColumn<int>("notices");
    QTest::newRow("needs you") << false << int(JobState::NeedsYou) << QString() << 1;
    QTest::newRow("failed") << false << int(JobState::Failed) << QString() << 1;
    QTest::newRow("lost sight") << false << int(JobState::LostSight) << QString() << 1;
    QTest::newRow("quickly done") << false << int(JobState::Done) << QString() << 0;
    QTest::newRow("cancelled") << false << int(JobState::Canceled) << QString() << 0;
    QTest::newRow("somebody looks") << true << int(JobState::Failed) << QString() << 0;
    QTest::newRow("switched off") << false << int(JobState::Failed) << QString(Notices::kFailed) << 0;
}

void TestJobs::noticesComeOnlyWhenNobodyLooks()
{
    QFETCH(bool, looking);
    QFETCH(int, state);
    QFETCH(QString, off);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    if (!off.isEmpty())
        settings.setValue(off, false);
    JobList list;
    const Notices notices(list, settings, [looking] { return looking; });
    const QSignalSpy told(&notices, &Notices::notice);
    list.end(list.begin(QStringLiteral("Promote")), static_cast<JobState>(state), QStringLiteral("so it ended"));
    QTEST(int(told.size()), "notices");
}

void TestJobs::whatWaitsForAPersonIsToldOnce()
{
    const QTemporaryDir folder;
    const QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    JobList list;
    const Notices notices(list, settings, [] { return false; });
    const QSignalSpy told(&notices, &Notices::notice);
    const Need need{QStringLiteral("draft"), QStringLiteral("UAT → Dev1"), QStringLiteral("2 decisions open"), {}};
    list.setNeeds({need});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0).toString(), QStringLiteral("UAT → Dev1"));
    QCOMPARE(told.first().at(1).toString(), QStringLiteral("2 decisions open"));
    Need fewer = need;
    fewer.words = QStringLiteral("1 decision open");
    list.setNeeds({fewer}); // the same, and who waits for it knows
    QCOMPARE(told.size(), 1);
    list.setNeeds({});
    list.setNeeds({need});
    QCOMPARE(told.size(), 2);
}

void TestJobs::whatHappenedMeanwhileIsTold()
{
    JobList list;
    const QAbstractItemModelTester tester(&list);
    const int id = list.addEnded(QStringLiteral("Promotion UAT → Dev1"), JobState::Done, QStringLiteral("12 deployed"),
                                 QDateTime::currentDateTimeUtc().addSecs(-3600));
    QVERIFY(list.row(id)->whileAway);
    QCOMPARE(list.running(), 0);
    QVERIFY(list.isListed(QStringLiteral("Promotion UAT → Dev1")));
    QVERIFY(list.logText(id).contains(QLatin1String("12 deployed")));
}

QTEST_MAIN(TestJobs)
#include "tst_jobs.moc"
