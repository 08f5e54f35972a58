// What outlives a moment: waiting for a time, several promotions at once, coming back, going on elsewhere.
#include "core/promotion/sharedplans.h"
#include "tests/support/patience.h"
#include "tests/ui/promote/promotefixture.h"
#include "ui/promote/coalescer.h"
#include "ui/promote/exportreport.h"
#include "ui/promote/fanoutmodel.h"
#include "ui/promote/promotionlist.h"
#include "ui/widgets/settingkeys.h"
#include "ui/widgets/statestack.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::promote;
using tests::PromoteFixture;
using Phase = TargetRun::Phase;

class TestPromoteLater : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<theme::Theme>(); }
    void itWaitsUntilTheTargetIsIdle();
    void itWaitsForItsTime();
    void aPausedScheduleHoldsBack();
    void waitingIsCancelled();
    void whatWasLeftOverIsAskedAbout();
    void severalAreOpenSideBySide();
    void theStepIsKept();
    void madeAtOnceComesBackTogether();
    void newsOfRowsComeTogether();
    void howLongItUsuallyTakes();
    void theListIsFiltered();
    void theEmptyListKnowsWhatIsDue();
    void rulesAreHonest();
    void aSharedPlanIsTakenOver();
    void aPlanFileIsOpened();
    void aStaleTargetShowsTheDifference();

private:
    static void toDeploy(PromoteFixture &f)
    {
        f.start();
        QTRY_COMPARE(f.run().phase(), Phase::Ready);
        f.find<QPushButton>("promoSkipCheckButton")->click();
        QCOMPARE(f.page->step(), Step::Deploy);
    }
    static void choose(PromoteFixture &f, int when) { f.find<QComboBox>("promoWhen")->setCurrentIndex(when); }
    static QList<promotion::Schedule> kept(PromoteFixture &f)
    {
        f.pool.waitForDone();
        return *promotion::schedules(**f.company->journal());
    }
    /// The next start of the program: another page over the same workspace.
    static void restart(PromoteFixture &f)
    {
        f.page.reset();
        f.pool.waitForDone();
        f.page = std::make_unique<PromotePage>(f.context);
        f.page->resize(1280, 820);
        f.page->show();
    }
    std::unique_ptr<theme::Theme> m_theme;
};

void TestPromoteLater::itWaitsUntilTheTargetIsIdle()
{
    PromoteFixture f(*m_theme);
    f.company->script().othersAtWork = {QStringLiteral("Bo")};
    toDeploy(f);
    choose(f, 1);
    auto *deploy = f.find<QPushButton>("promoDeployButton");
    QCOMPARE(deploy->text(), QStringLiteral("Schedule"));
    deploy->click();
    QTRY_COMPARE(f.run().words(), QStringLiteral("Waits for Dev1: a deployment of Bo is under way"));
    QCOMPARE(f.company->script().submissions, 0);
    QCOMPARE(kept(f).size(), 1);
    f.company->script().othersAtWork.clear();
    f.company->time.advance(std::chrono::minutes(1)); // the org is asked again
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    QCOMPARE(f.run().words(), QStringLiteral("Done"));
    QVERIFY(kept(f).isEmpty());
}

void TestPromoteLater::itWaitsForItsTime()
{
    PromoteFixture f(*m_theme);
    toDeploy(f);
    choose(f, 2);
    f.find<QDateTimeEdit>("promoWhenAt")->setDateTime(f.company->time.now().toLocalTime().addSecs(7200));
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_VERIFY(f.run().words().startsWith(QLatin1String("Begins ")));
    QCOMPARE(f.jobs.running(), 1);
    // It is no thread that waits: the pool is free for other work.
    f.pool.waitForDone();
    f.company->time.advance(std::chrono::hours(1));
    QCoreApplication::processEvents();
    QCOMPARE(f.run().phase(), Phase::Scheduled);
    f.company->time.advance(std::chrono::hours(2));
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    QVERIFY(kept(f).isEmpty());
}

void TestPromoteLater::aPausedScheduleHoldsBack()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    settings.setValue(widgets::kSchedulePausedKey, true);
    PromoteFixture f(*m_theme);
    f.context.settings = &settings;
    toDeploy(f);
    choose(f, 2);
    f.find<QDateTimeEdit>("promoWhenAt")->setDateTime(f.company->time.now().toLocalTime().addSecs(3600));
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_VERIFY(f.run().words().startsWith(QLatin1String("Begins ")));
    f.company->time.advance(std::chrono::hours(2));
    QTRY_COMPARE(f.run().words(), QStringLiteral("Held back: the schedule is paused"));
    QCOMPARE(f.run().phase(), Phase::Scheduled);
    QCOMPARE(f.company->script().submissions, 0);
    settings.setValue(widgets::kSchedulePausedKey, false);
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
}

void TestPromoteLater::waitingIsCancelled()
{
    PromoteFixture f(*m_theme);
    f.company->script().othersAtWork = {QStringLiteral("Bo")};
    toDeploy(f);
    choose(f, 1);
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_VERIFY(f.run().words().startsWith(QLatin1String("Waits for Dev1")));
    auto *cancel = f.find<QPushButton>("promoCancelButton");
    QVERIFY(cancel->isVisible());
    cancel->click();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QVERIFY(kept(f).isEmpty());
    QCOMPARE(f.company->script().submissions, 0);
    QVERIFY(f.find<QPushButton>("promoDeployButton")->isEnabled());
    QCOMPARE(f.jobs.running(), 0);
}

void TestPromoteLater::whatWasLeftOverIsAskedAbout()
{
    PromoteFixture f(*m_theme);
    toDeploy(f);
    choose(f, 2);
    f.find<QDateTimeEdit>("promoWhenAt")->setDateTime(f.company->time.now().toLocalTime().addSecs(3600));
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_VERIFY(f.run().words().startsWith(QLatin1String("Begins ")));
    const QString id = f.run().id();
    restart(f);
    f.company->time.advance(std::chrono::hours(3));
    const QAbstractItemModel *list = f.find<QTreeView>("promoList")->model();
    QTRY_COMPARE(list->rowCount(), 1);
    QVERIFY(
        list->index(0, PromotionListModel::State).data().toString().startsWith(QLatin1String("Was to be deployed ")));
    QCOMPARE(f.find<QToolButton>("promoShow2")->text(), QStringLiteral("Scheduled 1"));
    f.navigator.openPromotion(id);
    QTRY_VERIFY(f.find<QLabel>("promoMovedText")->text().contains(QLatin1String("nothing was sent")));
    QCOMPARE(f.company->script().submissions, 0);
    f.find<QPushButton>("promoMovedAction2")->click();
    QTRY_VERIFY(kept(f).isEmpty());
    QCOMPARE(f.company->script().submissions, 0);
}

void TestPromoteLater::severalAreOpenSideBySide()
{
    PromoteFixture f(*m_theme);
    f.company->script().othersAtWork = {QStringLiteral("Bo")};
    toDeploy(f);
    choose(f, 1);
    f.find<QPushButton>("promoDeployButton")->click();
    TargetRun *first = &f.run();
    f.navigator.startBackPromotion(QStringLiteral("UAT"), QStringLiteral("Dev2"));
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    auto *tabs = f.find<QTabBar>("promoTabs");
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->tabText(1), QStringLiteral("UAT → Dev2"));
    QCOMPARE(f.page->step(), Step::Review);
    Q_EMIT tabs->tabBarClicked(0);
    QCOMPARE(&f.run(), first);
    QCOMPARE(f.page->step(), Step::Deploy);
    f.page->showList();
    f.navigator.openPromotion(first->id());
    QCOMPARE(&f.run(), first); // the same one, not read anew
    // What waits goes on while another one is looked at.
    Q_EMIT tabs->tabBarClicked(1);
    f.company->script().othersAtWork.clear();
    f.company->time.advance(std::chrono::minutes(1));
    QTRY_COMPARE(first->phase(), Phase::Ended);
    QCOMPARE(f.run().target(), QStringLiteral("Dev2"));
}

void TestPromoteLater::theStepIsKept()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    f.find<QPushButton>("promoContinueButton")->click();
    QCOMPARE(f.page->step(), Step::Check);
    const QString id = f.run().id();
    restart(f);
    f.navigator.openPromotion(id);
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QTRY_COMPARE(f.page->step(), Step::Check);
}

void TestPromoteLater::madeAtOnceComesBackTogether()
{
    PromoteFixture f(*m_theme);
    f.navigator.startFanOut(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")}, {});
    for (const TargetRun *run : f.page->runs())
        QTRY_COMPARE(run->phase(), Phase::Ready);
    const QString id = f.page->runs()[1]->id();
    restart(f);
    const QAbstractItemModel *list = f.find<QTreeView>("promoList")->model();
    QTRY_COMPARE(list->rowCount(), 1);
    QCOMPARE(list->index(0, PromotionListModel::Route).data().toString().section(u' ', 0, 0), QStringLiteral("UAT"));
    f.navigator.openPromotion(id);
    QTRY_COMPARE(f.page->runs().size(), 2);
    for (const TargetRun *run : f.page->runs())
        QTRY_COMPARE(run->phase(), Phase::Ready);
}

void TestPromoteLater::newsOfRowsComeTogether()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    FanoutModel model;
    model.setRuns({&f.run()});
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 1000) {
        Q_EMIT f.run().progressed();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    const auto most = timer.elapsed() / Coalescer::kPauseMs + 1;
    QVERIFY2(told.size() >= 2 && told.size() <= most, qPrintable(QString::number(told.size())));
    // What is more than a number is told at once.
    const auto before = told.size();
    Q_EMIT f.run().changed();
    QCOMPARE(told.size(), before + 1);
}

void TestPromoteLater::howLongItUsuallyTakes()
{
    PromoteFixture f(*m_theme);
    toDeploy(f);
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    f.pool.waitForDone();
    const auto usual = promotion::usualDurations(**f.company->journal(), QStringLiteral("Dev1"));
    QVERIFY(usual && usual->deploy);
    f.navigator.startBackPromotion(QStringLiteral("UAT"), QStringLiteral("Dev1"),
                                   {{QStringLiteral("ApexClass"), QStringLiteral("Old")}});
    QTRY_VERIFY(f.run().usual().deploy == usual->deploy);
    QVERIFY(!promotion::usualDurations(**f.company->journal(), QStringLiteral("Dev2"))->deploy);
}

void TestPromoteLater::theListIsFiltered()
{
    PromoteFixture f(*m_theme);
    toDeploy(f);
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    f.navigator.startBackPromotion(QStringLiteral("UAT"), QStringLiteral("Dev2"));
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    f.page->showList();
    const QAbstractItemModel *list = f.find<QTreeView>("promoList")->model();
    QTRY_COMPARE(list->rowCount(), 2);
    QCOMPARE(f.find<QToolButton>("promoShow1")->text(), QStringLiteral("Open 1"));
    f.find<QToolButton>("promoShow1")->click();
    QCOMPARE(list->rowCount(), 1);
    f.find<QToolButton>("promoShow3")->click();
    QCOMPARE(list->index(0, PromotionListModel::State).data().toString(), QStringLiteral("Done"));
    f.find<QLineEdit>("promoListFilter")->setText(QStringLiteral("nowhere"));
    auto *states = f.find<widgets::StateStack>("promoListStates");
    QCOMPARE(states->state(), widgets::ViewState::FilteredEmpty);
    f.find<QPushButton>("promoListStatesPlaceholderButton")->click();
    QCOMPARE(list->rowCount(), 1);
    f.find<QToolButton>("promoShow2")->click();
    QCOMPARE(states->state(), widgets::ViewState::FilteredEmpty);
}

void TestPromoteLater::theEmptyListKnowsWhatIsDue()
{
    PromoteFixture f(*m_theme);
    auto *states = f.find<widgets::StateStack>("promoListStates");
    QTRY_COMPARE(states->state(), widgets::ViewState::Empty);
    auto *sentence = f.page->findChild<QLabel *>(QStringLiteral("promoListStatesPlaceholderSentence"));
    if (sentence)
        QTRY_COMPARE(sentence->text(), QStringLiteral("No promotions yet. Dev2 has 4 components to receive."));
    f.pool.waitForDone();
    QCoreApplication::processEvents();
    f.find<QPushButton>("promoListStatesPlaceholderButton")->click();
    QCOMPARE(f.page->step(), Step::Review);
    QCOMPARE(f.run().target(), QStringLiteral("Dev2"));
}

void TestPromoteLater::rulesAreHonest()
{
    PromoteFixture f(*m_theme);
    f.find<QToolButton>("promoShow10")->click();
    QTRY_COMPARE(f.find<widgets::StateStack>("ruleStates")->state(), widgets::ViewState::Empty);
    QVERIFY(f.find<widgets::StateStack>("ruleStates")->isVisible());
}

void TestPromoteLater::aSharedPlanIsTakenOver()
{
    PromoteFixture f(*m_theme, true);
    f.company->store->remote = std::make_shared<support::FakeStore>();
    f.company->store->remoteUrl = QStringLiteral("https://git.example.test/team.git");
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    const QString id = f.run().id();
    const QSignalSpy told(&f.navigator, &widgets::Navigator::noticeGiven);
    f.find<QAction>("promoShareTeam")->trigger();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().startsWith(QLatin1String("Colleagues find the plan")));
    // The colleague's machine: the same orgs, nothing else.
    PromoteFixture other(*m_theme);
    other.company->orgs = f.company->orgs;
    other.company->store->remote = f.company->store->remote;
    other.company->store->remoteUrl = f.company->store->remoteUrl;
    async::NullMonitor monitor;
    QCOMPARE(promotion::sharedPlans(*other.company, true, monitor)->size(), 1);
    other.navigator.tellPromotionsChanged();
    auto *list = other.find<QTreeView>("promoList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, PromotionListModel::State).data().toString(),
             QStringLiteral("Shared by Ada Admin"));
    Q_EMIT list->activated(list->model()->index(0, 0));
    QTRY_VERIFY(!other.page->runs().isEmpty() && other.run().draft());
    QCOMPARE(other.run().id(), id);
    QCOMPARE(other.run().undecided(), 1);
}

void TestPromoteLater::aPlanFileIsOpened()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("down.backflow-plan"));
    async::NullMonitor monitor;
    const auto written = writePlanFiles(*f.company, f.company->pipeline, {f.run().sharedDraft()}, path, monitor);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const QString id = f.run().id();
    f.company->disk = std::make_shared<support::FakeDisk>(); // as on a machine that never saw it
    restart(f);
    f.page->openPlanFile(path);
    // Frozen, with nothing begun: it is gone on with as a draft is, and what runs is the plan of the file.
    QTRY_VERIFY(!f.page->runs().isEmpty() && f.run().draft());
    QCOMPARE(f.run().id(), id);
    const QString hash = promotion::loadPlan(**f.company->journal(), id)->hash;
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    f.find<QPushButton>("promoSkipCheckButton")->click();
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().words(), QStringLiteral("Done"));
    f.pool.waitForDone();
    QCOMPARE(promotion::loadPlan(**f.company->journal(), id)->hash, hash);
    f.page->openPlanFile(folder.filePath(QStringLiteral("none.backflow-plan")));
    const QSignalSpy told(&f.navigator, &widgets::Navigator::noticeGiven);
    QTRY_COMPARE(told.size(), 1);
}

void TestPromoteLater::aStaleTargetShowsTheDifference()
{
    PromoteFixture f(*m_theme);
    toDeploy(f);
    f.company->putSet(QStringLiteral("Dev1"), {{"Account.A", false}, {"Account.B", true}, {"Account.C", true}});
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    QCOMPARE(f.run().result()->state, promotion::State::Stale);
    QTRY_VERIFY(
        f.find<QLabel>("promoDetail")->text().contains(QLatin1String("Moved on: Sales (fieldPermissions[Account.C])")));
}

QTEST_MAIN(TestPromoteLater)
#include "tst_promotelater.moc"
