#include "promotefixture.h"
#include "tests/support/patience.h"

#include "core/xml/document.h"
#include "ui/promote/exportreport.h"
#include "ui/promote/fanoutmodel.h"
#include "ui/promote/plancounts.h"
#include "ui/promote/planmodel.h"
#include "ui/promote/plantext.h"
#include "ui/promote/promotionlist.h"
#include "ui/promote/reporthtml.h"
#include "ui/promote/resultmodel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statestack.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSemaphore>
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

class TestPromotePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyListOffersToStart();
    void planCountsWhatWouldHappen();
    void workOfTheTargetIsNamed();
    void allTheWay();
    void coverageIsToldClassByClass();
    void anOpenDecisionBlocksWithTheReason();
    void decisionsMadeElsewhereAreSeen();
    void aRefusalIsShownInTheOrgsWords();
    void aFailedCheckBlocksTheDeployment();
    void whatFailsBeforeItStartsSaysSo_data();
    void whatFailsBeforeItStartsSaysSo();
    void whatStopsHalfwaySaysWhere();
    void cancelingIsSaidUntilTheOrgHasEndedIt();
    void productionAsksForItsName();
    void whatWasDoneCanBeTakenBack();
    void anEndedPromotionOpensOnItsResult();
    void removalsHaveToBeSeen();
    void fault_084_whatCannotBeTakenBackHasToBeSeen();
    void targetsAreIndependent();
    void whatAPersonFoundInTheOrgIsGoneOnFrom_data();
    void whatAPersonFoundInTheOrgIsGoneOnFrom();
    void theNextTryLeavesOutWhatWasRefused();
    void anEndedTargetShowsItsCounts();
    void whatWasCheckedWithTestsIsDeployedQuickly();
    void theReportPageEscapesWhatComesFromOutside();
    void everyControlHasANameAndNoSideIsPositional();

private:
    void checkAndDeploy(PromoteFixture &f);
    /// Of Activity: how the newest row stands.
    static std::pair<jobs::JobState, QString> lastJob(PromoteFixture &f)
    {
        const QModelIndex row = f.jobs.index(0);
        return {jobs::JobState(row.data(jobs::JobList::StateRole).toInt()),
                row.data(jobs::JobList::WordsRole).toString()};
    }
    std::unique_ptr<theme::Theme> m_theme;
};

void TestPromotePage::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
}

void TestPromotePage::anEmptyListOffersToStart()
{
    PromoteFixture f(*m_theme);
    auto *states = f.find<widgets::StateStack>("promoListStates");
    QTRY_COMPARE(states->state(), widgets::ViewState::Empty);
    QVERIFY(f.find<QPushButton>("promoListStatesPlaceholderButton")->isVisible());
    f.find<QPushButton>("promoNewButton")->click();
    QCOMPARE(f.page->step(), Step::Where);
    auto *go = f.find<QPushButton>("promoContinueButton");
    QVERIFY(!go->isEnabled());
    QCOMPARE(go->toolTip(), QStringLiteral("Tick at least one target."));
}

void TestPromotePage::planCountsWhatWouldHappen()
{
    PromoteFixture f(*m_theme);
    f.start();
    QCOMPARE(f.page->step(), Step::Review);
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    const auto *table = f.find<QTableView>("promoPlanTable");
    const auto cell = [table](PlanLine line) { return table->model()->index(int(line), 1).data().toString(); };
    QCOMPARE(cell(PlanLine::Added), QStringLiteral("1"));
    QCOMPARE(cell(PlanLine::Changed), QStringLiteral("2"));
    QCOMPARE(cell(PlanLine::Removed), QStringLiteral("0"));
    QCOMPARE(cell(PlanLine::LeftOut), QStringLiteral("0"));
    QCOMPARE(cell(PlanLine::NeedsDecision), QStringLiteral("0"));
    QCOMPARE(cell(PlanLine::Overwrites), QStringLiteral("1 ⚠"));
    // What weighs most is shown without a press: here work that the merge has to keep.
    QCOMPARE(table->currentIndex().row(), int(PlanLine::Overwrites));
    QVERIFY(f.find<QPushButton>("promoContinueButton")->isEnabled());
    const QTime now = f.company->time.now().toLocalTime().time();
    QCOMPARE(f.find<widgets::ElidedLabel>("promoSaved")->text(),
             QStringLiteral("Draft saved %1").arg(QLocale().toString(now, QLocale::ShortFormat)));
    QCOMPARE(f.find<QWidget>("promoStepRail")->accessibleName(), QStringLiteral("Step 3 of 7, Review"));
    QCOMPARE(f.find<QWidget>("promoStep1")->accessibleName(), QStringLiteral("Step 1 of 7, Where, done"));
    auto *model = const_cast<QAbstractItemModel *>(table->model());
    const QAbstractItemModelTester sound(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPromotePage::workOfTheTargetIsNamed()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QVERIFY(f.find<QLabel>("promoOverwriteBannerText")->text().contains(QLatin1String("Sales")));
}

void TestPromotePage::checkAndDeploy(PromoteFixture &f)
{
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    auto *go = f.find<QPushButton>("promoContinueButton");
    go->click();
    QCOMPARE(f.page->step(), Step::Check);
    QCOMPARE(go->text(), QStringLiteral("Check in the org"));
    go->click();
    QTRY_COMPARE(f.run().phase(), Phase::Checked);
    go->click();
    QCOMPARE(f.page->step(), Step::Deploy);
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
}

void TestPromotePage::allTheWay()
{
    PromoteFixture f(*m_theme);
    const QSignalSpy told(&f.navigator, &widgets::Navigator::environmentChanged);
    checkAndDeploy(f);
    QCOMPARE(f.page->step(), Step::Result);
    QVERIFY2(f.run().result()->ending == promotion::Ending::Done, qPrintable(f.run().result()->summary));
    QCOMPARE(f.run().words(), QStringLiteral("Done"));
    QCOMPARE(lastJob(f), (std::pair{jobs::JobState::Done, QStringLiteral("Done")}));
    const auto *results = f.find<QTableView>("promoResultTable")->model();
    QCOMPARE(results->rowCount(), 3);
    for (int row = 0; row < results->rowCount(); ++row)
        QCOMPARE(results->index(row, ResultModel::Outcome).data().toString(), QStringLiteral("✓ verified"));
    QCOMPARE(f.company->body(QStringLiteral("Dev1"), QStringLiteral("Tax")),
             QByteArray("class Tax { Integer hotfix; }\n"));
    QCOMPARE(told.count(), 1);
    QCOMPARE(f.company->script().taken.size(), 2); // one check, one deployment
    QVERIFY(f.company->script().taken.front().checkOnly);
}

void TestPromotePage::coverageIsToldClassByClass()
{
    PromoteFixture f(*m_theme);
    f.company->script().onEnd = [](ports::DeployStatus &status) {
        status.testsTotal = status.testsCompleted = 4;
        status.coverage = {{QStringLiteral("Tax"), 10, 1}, {QStringLiteral("Idle"), 10, 8}};
    };
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    auto *go = f.find<QPushButton>("promoContinueButton");
    go->click();
    QVERIFY(!f.find<QTabBar>("promoResultTabs")->isVisible());
    go->click();
    QTRY_COMPARE(f.run().phase(), Phase::Checked);
    auto *tabs = f.find<QTabBar>("promoResultTabs");
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->tabText(1), QStringLiteral("Coverage 55 %"));
    QVERIFY(f.find<QLabel>("promoDetail")->text().contains(QLatin1String("Coverage: 55 % of 2 class")));
    auto *table = f.find<QTableView>("promoCoverageTable");
    QVERIFY(!table->isVisible());
    tabs->setCurrentIndex(1);
    QVERIFY(table->isVisible());
    QStringList rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells += table->model()->index(row, column).data().toString();
        rows += cells.join(u'|');
    }
    QCOMPARE(rows, (QStringList{QStringLiteral("All classes and triggers|55 %|11 of 20|? below 75 %"),
                                QStringLiteral("Idle|20 %|2 of 10|? below 75 %"),
                                QStringLiteral("Tax|90 %|9 of 10|✓ reaches 75 %")}));
    const QAbstractItemModelTester sound(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(reportText(*f.run().check()).contains(QLatin1String("- Idle 20 % \\(2 of 10 lines\\)")));
    QVERIFY(QString::fromUtf8(reportHtml(*f.run().check())).contains(QLatin1String("<td>Idle</td>")));
}

void TestPromotePage::anOpenDecisionBlocksWithTheReason()
{
    PromoteFixture f(*m_theme, true);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QCOMPARE(f.run().undecided(), 1);
    auto *go = f.find<QPushButton>("promoContinueButton");
    go->click();
    QCOMPARE(f.page->step(), Step::Decide);
    QVERIFY(!go->isEnabled());
    QCOMPARE(go->toolTip(), QStringLiteral("1 decision left"));
    QCOMPARE(f.find<QToolButton>("promoStep4")->text(), QStringLiteral("④ Decide ≠1"));
    QVERIFY(!f.find<QToolButton>("promoStep6")->isEnabled());
    const QSignalSpy asked(&f.navigator, &widgets::Navigator::resolveRequested);
    f.find<QPushButton>("promoResolveButton")->click();
    QCOMPARE(asked.front().front().toString(), f.run().id());
}

void TestPromotePage::decisionsMadeElsewhereAreSeen()
{
    PromoteFixture f(*m_theme, true);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    promotion::Draft draft = *f.run().draft();
    for (const auto &component : draft.components) {
        for (const auto &file : component.files) {
            for (const auto &decision : file.outcome.decisions)
                draft.choices.insert(decision.id, {merge::Take::Source, {}});
        }
    }
    f.pool.waitForDone();
    QVERIFY(promotion::saveChoices(**f.company->journal(), draft));
    f.navigator.openPromotion(draft.id);
    QTRY_COMPARE(f.run().undecided(), 0);
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QVERIFY(f.run().canDeploy());
}

void TestPromotePage::aRefusalIsShownInTheOrgsWords()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    f.company->script().end = ports::DeployState::Failed;
    f.find<QPushButton>("promoContinueButton")->click();
    f.find<QPushButton>("promoSkipCheckButton")->click();
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    QCOMPARE(f.run().words(), QStringLiteral("Failed, nothing changed"));
    QCOMPARE(lastJob(f), (std::pair{jobs::JobState::Failed, QStringLiteral("Failed, nothing changed")}));
    const auto *results = f.find<QTableView>("promoResultTable")->model();
    bool verbatim = false;
    for (int row = 0; row < results->rowCount(); ++row) {
        verbatim |= results->index(row, ResultModel::Words)
                        .data()
                        .toString()
                        .contains(QLatin1String("Variable does not exist: x"));
    }
    QVERIFY(verbatim);
    QVERIFY(!f.find<QPushButton>("promoRollbackButton")->isEnabled());
}

void TestPromotePage::aFailedCheckBlocksTheDeployment()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    f.company->script().end = ports::DeployState::Failed;
    auto *go = f.find<QPushButton>("promoContinueButton");
    go->click();
    go->click();
    QTRY_COMPARE(f.run().phase(), Phase::Checked);
    QVERIFY(!go->isEnabled());
    QVERIFY(go->toolTip().startsWith(QLatin1String("A check failed")));
    QCOMPARE(f.run().words(), QStringLiteral("Check failed"));
    QCOMPARE(lastJob(f), (std::pair{jobs::JobState::Failed, QStringLiteral("Check failed")}));
}

void TestPromotePage::whatFailsBeforeItStartsSaysSo_data()
{
    QTest::addColumn<base::Errc>("code");
    QTest::addColumn<QString>("next");
    QTest::newRow("signed out") << base::Errc::Unauthorized
                                << QStringLiteral("Sign in to Dev1 again, then press “Deploy”.");
    QTest::newRow("offline") << base::Errc::Offline << QStringLiteral("When the connection is back, press “Deploy”.");
    QTest::newRow("no disk") << base::Errc::DiskFull << QStringLiteral("To try again, press “Deploy”.");
}

void TestPromotePage::whatFailsBeforeItStartsSaysSo()
{
    QFETCH(const base::Errc, code);
    QFETCH(const QString, next);
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    f.find<QPushButton>("promoSkipCheckButton")->click();
    f.company->org(QStringLiteral("Dev1")).before = [code](const QString &) -> base::Result<> {
        return base::failure(code, QStringLiteral("Dev1 does not answer."));
    };
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().words(), QStringLiteral("✕ Not started: Dev1 does not answer."));
    const auto *rows = f.find<QTableView>("fanoutTable")->model();
    QCOMPARE(rows->index(0, FanoutModel::State).data().toString(), f.run().words());
    QCOMPARE(f.find<QLabel>("fanoutSummary")->text(),
             code == base::Errc::Unauthorized ? QStringLiteral("1 signed out") : QStringLiteral("1 failed"));
    QCOMPARE(f.page->step(), Step::Deploy);
    QCOMPARE(f.find<QLabel>("promoDetail")->text(),
             QStringLiteral("Dev1: Dev1 does not answer.\nNothing was sent to Dev1; it is as it was, and the plan is "
                            "kept.\n") +
                 next);
    QCOMPARE(f.find<QPushButton>("promoReconnectButton")->isVisible(), code == base::Errc::Unauthorized);
    QVERIFY(f.company->script().taken.isEmpty());
    f.company->org(QStringLiteral("Dev1")).before = {};
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().words(), QStringLiteral("Done"));
}

/// Frozen and locked, and then the org is gone: the journal has begun, so it is gone on with.
void TestPromotePage::whatStopsHalfwaySaysWhere()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    f.find<QPushButton>("promoSkipCheckButton")->click();
    int calls = 0;
    f.company->org(QStringLiteral("Dev1")).before = [&calls](const QString &) -> base::Result<> {
        return ++calls > 1 ? base::failure(base::Errc::Offline, QStringLiteral("Dev1 does not answer."))
                           : base::Result<>();
    };
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.page->step(), Step::Deploy);
    QTRY_VERIFY2(f.run().words().endsWith(QLatin1String("Dev1 does not answer.")), qPrintable(f.run().words()));
    QVERIFY(f.find<QLabel>("promoDetail")->text().contains(QLatin1String("othing was sent to Dev1")));
    f.company->org(QStringLiteral("Dev1")).before = {};
    QTRY_VERIFY(f.run().canDeploy());
    f.run().startDeploy();
    QTRY_COMPARE(f.run().words(), QStringLiteral("Done"));
}

void TestPromotePage::cancelingIsSaidUntilTheOrgHasEndedIt()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QSemaphore polled;
    QSemaphore goOn;
    f.company->script().pollsToEnd = 3;
    f.company->script().onPoll = [&](int poll) {
        if (poll == 1) {
            polled.release();
            goOn.acquire();
        }
    };
    f.find<QPushButton>("promoContinueButton")->click();
    f.find<QPushButton>("promoSkipCheckButton")->click();
    f.find<QPushButton>("promoDeployButton")->click();
    polled.acquire();
    auto *cancel = f.find<QPushButton>("promoCancelButton");
    QVERIFY(cancel->isVisible());
    cancel->click();
    QVERIFY(f.run().words().startsWith(QStringLiteral("Cancelling…")));
    QCOMPARE(f.run().phase(), Phase::Deploying); // asked is not ended
    goOn.release();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    QCOMPARE(f.run().words(), QStringLiteral("Cancelled"));
}

void TestPromotePage::productionAsksForItsName()
{
    PromoteFixture f(*m_theme);
    for (model::Environment &environment : f.context.pipeline.environments) {
        if (environment.name == QLatin1String("Dev1"))
            environment.kind = model::EnvironmentKind::Production;
    }
    f.context.policy.productionWrites = true;
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    f.find<QPushButton>("promoContinueButton")->click();
    f.find<QPushButton>("promoSkipCheckButton")->click();
    auto *deploy = f.find<QPushButton>("promoDeployButton");
    QVERIFY(!deploy->isEnabled());
    f.find<QLineEdit>("promoTypedName")->setText(QStringLiteral("dev"));
    QVERIFY(!deploy->isEnabled());
    f.find<QLineEdit>("promoTypedName")->setText(QStringLiteral("Dev1"));
    QVERIFY(deploy->isEnabled());
}

void TestPromotePage::whatWasDoneCanBeTakenBack()
{
    PromoteFixture f(*m_theme);
    checkAndDeploy(f);
    const QString id = f.run().id();
    auto *back = f.find<QPushButton>("promoRollbackButton");
    QVERIFY(back->isVisible() && back->isEnabled());
    back->click();
    QTRY_VERIFY(f.page->runs().front()->draft() && f.page->runs().front()->draft()->rollbackOf == id);
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QCOMPARE(f.run().target(), QStringLiteral("Dev1"));
}

void TestPromotePage::anEndedPromotionOpensOnItsResult()
{
    PromoteFixture f(*m_theme);
    checkAndDeploy(f);
    const QString id = f.run().id();
    f.page->startNew();
    f.navigator.openPromotion(id);
    QTRY_COMPARE(f.page->step(), Step::Result);
    QCOMPARE(f.run().words(), QStringLiteral("Done"));
    f.page->showList();
    const auto *list = f.find<QTreeView>("promoList")->model();
    QTRY_COMPARE(list->rowCount(), 1);
    QTRY_COMPARE(list->index(0, PromotionListModel::State).data().toString(), QStringLiteral("Done"));
    QCOMPARE(list->index(0, PromotionListModel::Route).data().toString(), QStringLiteral("UAT → Dev1"));
}

void TestPromotePage::removalsHaveToBeSeen()
{
    PromoteFixture f(*m_theme);
    f.company->org(QStringLiteral("UAT")).remove(QStringLiteral("ApexClass"), QStringLiteral("Old"));
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    f.start({{QStringLiteral("ApexClass"), QStringLiteral("Old")}});
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    auto *go = f.find<QPushButton>("promoContinueButton");
    auto *seen = f.find<QCheckBox>("promoRemovalsSeen");
    QVERIFY(seen->isVisible());
    QVERIFY(!go->isEnabled());
    seen->click();
    QVERIFY(go->isEnabled());
}

void TestPromotePage::fault_084_whatCannotBeTakenBackHasToBeSeen()
{
    PromoteFixture f(*m_theme);
    const QString type = QStringLiteral("CustomObject");
    const QString name = QStringLiteral("Plan__c");
    for (const QString &org : {QStringLiteral("UAT"), QStringLiteral("Dev1")}) {
        f.company->org(org).put(type, name,
                                "<CustomObject xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    "
                                "<label>Plan</label>\n</CustomObject>\n");
        QVERIFY(f.company->retrieve(org));
    }
    f.company->org(QStringLiteral("UAT")).remove(type, name);
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    f.start({{type, name}});
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    auto *seen = f.find<QCheckBox>("promoLastingSeen");
    QTRY_VERIFY(seen->isVisible());
    QVERIFY(f.find<QLabel>("promoLastingText")->text().contains(name));
    f.find<QCheckBox>("promoRemovalsSeen")->click();
    auto *go = f.find<QPushButton>("promoContinueButton");
    QVERIFY(!go->isEnabled()); // a removal may be harmless; this one is not
    seen->click();
    QVERIFY(go->isEnabled());
}

void TestPromotePage::targetsAreIndependent()
{
    PromoteFixture f(*m_theme);
    f.company->script(QStringLiteral("Dev1")).end = ports::DeployState::Failed;
    f.navigator.startFanOut(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")},
                            {{QStringLiteral("ApexClass"), QStringLiteral("Fresh")}});
    QCOMPARE(f.page->runs().size(), 2);
    for (const TargetRun *run : f.page->runs())
        QTRY_COMPARE(run->phase(), Phase::Ready);
    f.find<QPushButton>("promoContinueButton")->click();
    f.find<QPushButton>("promoSkipCheckButton")->click();
    f.find<QPushButton>("promoDeployButton")->click();
    for (const TargetRun *run : f.page->runs())
        QTRY_COMPARE(run->phase(), Phase::Ended);
    QCOMPARE(f.page->runs()[0]->words(), QStringLiteral("Failed, nothing changed"));
    QCOMPARE(f.page->runs()[1]->words(), QStringLiteral("Done"));
    QCOMPARE(f.find<QLabel>("fanoutSummary")->text(), QStringLiteral("1 done, 1 failed"));
    QCOMPARE(f.company->body(QStringLiteral("Dev2"), QStringLiteral("Fresh")), QByteArray("class Fresh { }\n"));
    const QAbstractItemModelTester sound(f.find<QTableView>("fanoutTable")->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestPromotePage::whatAPersonFoundInTheOrgIsGoneOnFrom_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("it ran") << true;
    QTest::newRow("it never arrived") << false;
}

void TestPromotePage::whatAPersonFoundInTheOrgIsGoneOnFrom()
{
    QFETCH(bool, arrived);
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    auto &script = f.company->script();
    script.answers = {arrived ? tests::DeployScript::Answer::LoseAnswer : tests::DeployScript::Answer::LoseRequest};
    script.queryError = base::Errc::OrgFault;
    f.find<QPushButton>("promoContinueButton")->click();
    f.find<QPushButton>("promoSkipCheckButton")->click();
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    QVERIFY(f.run().needsSettling());
    auto *settle = f.find<QPushButton>("promoSettleButton");
    QVERIFY(settle->isVisible());
    settle->click();
    auto *dialog = f.page->findChild<QDialog *>(QStringLiteral("settleDialog"));
    QVERIFY(dialog);
    auto *goOn = dialog->findChild<QPushButton *>(QStringLiteral("settleGoOn"));
    QVERIFY(!goOn->isEnabled());
    QCOMPARE(goOn->toolTip(), QStringLiteral("Say what you found first."));
    if (arrived) {
        auto *id = dialog->findChild<QLineEdit *>(QStringLiteral("settleId"));
        QTest::keyClicks(id, QStringLiteral("not an id"));
        QVERIFY(!goOn->isEnabled());
        id->clear();
        QTest::keyClicks(id, script.taken.first().id);
    } else {
        dialog->findChild<QAbstractButton *>(QStringLiteral("settleNever"))->click();
    }
    QVERIFY2(goOn->isEnabled(), qPrintable(goOn->toolTip()));
    goOn->click();
    QTRY_COMPARE(f.run().words(), QStringLiteral("Done"));
    QCOMPARE(script.taken.size(), 1);
    QVERIFY(!settle->isVisible());
}

void TestPromotePage::theNextTryLeavesOutWhatWasRefused()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    // The org refuses the first component and rolls all of it back.
    const model::ComponentKey refused = f.run().draft()->components.front().key;
    auto &script = f.company->script();
    script.onPoll = [&script, &f, refused](int) {
        ports::DeployStatus &status = script.taken.last().status;
        status.done = true;
        status.state = ports::DeployState::Failed;
        for (const promotion::ComponentMerge &component : f.run().draft()->components) {
            ports::DeployedComponent deployed;
            deployed.type = component.key.type;
            deployed.fullName = component.key.fullName;
            deployed.success = component.key != refused;
            if (!deployed.success)
                deployed.problem = QStringLiteral("Variable does not exist: x");
            status.components += deployed;
        }
    };
    const auto planned = f.run().draft()->components.size();
    f.find<QPushButton>("promoContinueButton")->click();
    f.find<QPushButton>("promoSkipCheckButton")->click();
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    QCOMPARE(f.run().words(), QStringLiteral("Failed, nothing changed"));
    auto *retry = f.find<QPushButton>("promoRetryButton");
    QVERIFY(retry->isVisible());
    script.onPoll = nullptr;
    retry->click();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QCOMPARE(f.run().draft()->selection.size(), qsizetype(planned) - 1);
    QVERIFY(!f.run().draft()->selection.contains(refused));
}

void TestPromotePage::anEndedTargetShowsItsCounts()
{
    PromoteFixture f(*m_theme);
    checkAndDeploy(f);
    const QString id = f.run().id();
    const auto &components = f.run().result()->components;
    const auto changes =
        std::ranges::count(components, promotion::Operation::Change, &promotion::ComponentOutcome::operation);
    PromoteFixture later(*m_theme);
    later.company = f.company;
    later.context.backends = f.company;
    later.navigator.openPromotion(id);
    QTRY_COMPARE(later.run().phase(), Phase::Ended);
    async::NullMonitor monitor;
    const auto rows = promotionRows(*f.company, monitor);
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->first().components, int(components.size()));
    const auto *table = later.find<QTableView>("fanoutTable")->model();
    QCOMPARE(table->index(0, FanoutModel::Change).data().toString(), QString::number(changes));
    QVERIFY(!table->index(0, FanoutModel::Add).data().toString().isEmpty());
    QVERIFY(!table->index(0, FanoutModel::Environment).data(Qt::CheckStateRole).isValid());
}

void TestPromotePage::whatWasCheckedWithTestsIsDeployedQuickly()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    auto *quick = f.find<QPushButton>("promoQuickButton");
    auto *go = f.find<QPushButton>("promoContinueButton");
    go->click();
    f.find<QPushButton>("promoSkipCheckButton")->click();
    QVERIFY(quick->isVisible() && !quick->isEnabled());
    QCOMPARE(quick->toolTip(), QStringLiteral("Dev1 was not checked yet."));
    f.find<QPushButton>("promoBackButton")->click();
    f.run().setTestLevel(ports::TestLevel::RunLocalTests);
    go->click();
    QTRY_COMPARE(f.run().phase(), Phase::Checked);
    go->click();
    QVERIFY2(quick->isEnabled(), qPrintable(quick->toolTip()));
    QVERIFY(quick->text().startsWith(QLatin1String("Quick deploy (until ")));
    quick->click();
    QTRY_COMPARE(f.run().words(), QStringLiteral("Done"));
    QCOMPARE(f.company->script().taken.size(), 2); // the check and what stands on it
}

void TestPromotePage::theReportPageEscapesWhatComesFromOutside()
{
    promotion::Report report;
    report.source = QStringLiteral("UAT");
    report.target = QStringLiteral("<Dev1>");
    report.components.append({{QStringLiteral("ApexClass"), QStringLiteral("A<b>")},
                              promotion::Operation::Change,
                              false,
                              QStringLiteral("<script>alert(1)</script>"),
                              3});
    const QTemporaryDir folder;
    QVERIFY(writeReport(report, folder.filePath(QStringLiteral("report.html"))));
    QFile written(folder.filePath(QStringLiteral("report.html")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray html = written.readAll();
    QCOMPARE(html, reportHtml(report));
    QVERIFY(writeReport(report, folder.filePath(QStringLiteral("report.json"))));
    const auto refused = writeReport(report, folder.filePath(QStringLiteral("no/such/folder/report.json")));
    QCOMPARE(refused.error().code, base::Errc::Io);
    QVERIFY(!html.contains("<script"));
    QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    QVERIFY(html.contains("UAT → &lt;Dev1&gt;"));
}

void TestPromotePage::everyControlHasANameAndNoSideIsPositional()
{
    static const QRegularExpression kForbidden(
        QStringLiteral("\\b(ours|theirs|mine|local|remote|incoming|current change|left|right|HEAD)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kCounts(QStringLiteral("(\\d+ (decisions? )?left( out)?|left out for now)"));
    PromoteFixture f(*m_theme, true);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    const auto check = [](QString text) {
        text.remove(kCounts);
        QVERIFY2(!text.contains(kForbidden), qPrintable(text));
    };
    for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
        check(widget->accessibleName());
        check(widget->toolTip());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            QVERIFY2(!button->objectName().isEmpty() || button->inherits("QTableCornerButton") || !button->isVisible(),
                     qPrintable(button->text()));
            check(button->text());
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            check(label->text());
    }
}

QTEST_MAIN(TestPromotePage)
#include "tst_promotepage.moc"
