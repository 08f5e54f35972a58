#include "core/promotion/abandon.h"
#include "core/promotion/ownwork.h"
#include "promotefixture.h"
#include "tests/support/patience.h"

#include "ui/promote/checkfixes.h"
#include "ui/promote/exportreport.h"
#include "ui/promote/plantext.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::promote;
using tests::PromoteFixture;
using Phase = TargetRun::Phase;

/// Several targets at once, and what a promotion offers beside its steps.
class TestFanout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<theme::Theme>(); }
    void oneAtATimeWaitsItsTurn();
    void aFailureStopsWhatWaitsIfToldSo();
    void pauseHoldsBackWhatWaits();
    void whatIsLeftOutWhileItWaitsIsNotStarted();
    void onlyWhatFailedIsTriedAgain();
    void aTargetIsLeftOutForNow();
    void keysOfTheTable();
    void theMatrixShowsEveryComponentEverywhere();
    void sameQuestionsAreAskedOnce();
    void aSourceThatMovedOnIsTold_data();
    void aSourceThatMovedOnIsTold();
    void theSourceMayReplaceWhatTheTargetChanged();
    void ownWorkIsReplacedForOneTargetAndTakenBack();
    void whoHoldsItAllHasNothingToDo();
    void aPlanIsCopiedAndExported();
    void aReportIsCopied();
    void whatIsMissingComesAlong();
    void problemsAreToldByCause();
    void namedTestsNeedNames();
    void altAndArrowsGoThroughTheSteps();

private:
    static void fanOut(PromoteFixture &f)
    {
        f.navigator.startFanOut(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")},
                                {{QStringLiteral("ApexClass"), QStringLiteral("Fresh")}});
        for (const TargetRun *run : f.page->runs())
            QTRY_COMPARE(run->phase(), Phase::Ready);
    }
    static void toDeploy(PromoteFixture &f)
    {
        fanOut(f);
        f.find<QPushButton>("promoContinueButton")->click();
        f.find<QPushButton>("promoSkipCheckButton")->click();
        QCOMPARE(f.page->step(), Step::Deploy);
    }
    std::unique_ptr<theme::Theme> m_theme;
};

void TestFanout::oneAtATimeWaitsItsTurn()
{
    PromoteFixture f(*m_theme);
    toDeploy(f);
    auto *atOnce = f.find<QSpinBox>("fanoutAtOnce");
    QVERIFY(atOnce->isVisible());
    QCOMPARE(atOnce->value(), 3);
    atOnce->setValue(1);
    f.find<QPushButton>("promoDeployButton")->click();
    QCOMPARE(f.page->runs()[0]->phase(), Phase::Deploying);
    QCOMPARE(f.page->runs()[1]->words(), QStringLiteral("Waits its turn (1 in the queue)"));
    QVERIFY(!f.find<QPushButton>("promoDeployButton")->isEnabled());
    for (const TargetRun *run : f.page->runs())
        QTRY_COMPARE(run->words(), QStringLiteral("Done"));
    QCOMPARE(f.page->step(), Step::Result);
}

void TestFanout::aFailureStopsWhatWaitsIfToldSo()
{
    PromoteFixture f(*m_theme);
    f.company->script(QStringLiteral("Dev1")).end = ports::DeployState::Failed;
    toDeploy(f);
    f.find<QSpinBox>("fanoutAtOnce")->setValue(1);
    auto *onFailure = f.find<QComboBox>("fanoutOnFailure");
    onFailure->setFocus();
    QTest::keyClick(onFailure, Qt::Key_Down);
    QCOMPARE(onFailure->currentText(), QStringLiteral("If one fails: start no more"));
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.page->runs()[0]->words(), QStringLiteral("Failed, nothing changed"));
    QCOMPARE(f.page->runs()[1]->words(), QStringLiteral("Ready"));
    f.pool.waitForDone();
    QVERIFY(f.company->script(QStringLiteral("Dev2")).taken.isEmpty());
}

void TestFanout::pauseHoldsBackWhatWaits()
{
    PromoteFixture f(*m_theme);
    toDeploy(f);
    auto *pause = f.find<QPushButton>("fanoutPause");
    QVERIFY(!pause->isEnabled());
    QVERIFY(!pause->toolTip().isEmpty());
    f.find<QSpinBox>("fanoutAtOnce")->setValue(1);
    f.find<QPushButton>("promoDeployButton")->click();
    QVERIFY(pause->isEnabled());
    pause->click();
    QCOMPARE(pause->text(), QStringLiteral("Go on"));
    QTRY_COMPARE(f.page->runs()[0]->words(), QStringLiteral("Done"));
    f.pool.waitForDone();
    QVERIFY(f.page->runs()[1]->words().startsWith(QStringLiteral("Waits its turn")));
    QCOMPARE(f.page->step(), Step::Deploy); // not over yet
    pause->click();
    QTRY_COMPARE(f.page->runs()[1]->words(), QStringLiteral("Done"));
}

void TestFanout::whatIsLeftOutWhileItWaitsIsNotStarted()
{
    PromoteFixture f(*m_theme);
    toDeploy(f);
    f.find<QSpinBox>("fanoutAtOnce")->setValue(1);
    f.find<QPushButton>("promoDeployButton")->click();
    f.page->runs()[1]->setIncluded(false);
    QTRY_COMPARE(f.page->runs()[0]->words(), QStringLiteral("Done"));
    f.pool.waitForDone();
    QVERIFY(f.company->script(QStringLiteral("Dev2")).taken.isEmpty());
    QTRY_COMPARE(f.page->step(), Step::Result);
}

void TestFanout::onlyWhatFailedIsTriedAgain()
{
    PromoteFixture f(*m_theme);
    f.company->script(QStringLiteral("Dev1")).end = ports::DeployState::Failed;
    toDeploy(f);
    f.find<QPushButton>("promoDeployButton")->click();
    for (const TargetRun *run : f.page->runs())
        QTRY_COMPARE(run->phase(), Phase::Ended);
    auto *retry = f.find<QPushButton>("promoRetryFailed");
    QVERIFY(retry->isVisible());
    f.company->script(QStringLiteral("Dev1")).end = ports::DeployState::Succeeded;
    f.pool.waitForDone();
    retry->click();
    QCOMPARE(f.page->runs().size(), 1);
    QCOMPARE(f.run().target(), QStringLiteral("Dev1"));
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QCOMPARE(f.run().draft()->selection,
             (QList<model::ComponentKey>{{QStringLiteral("ApexClass"), QStringLiteral("Fresh")}}));
}

void TestFanout::aTargetIsLeftOutForNow()
{
    PromoteFixture f(*m_theme);
    fanOut(f);
    f.find<QPushButton>("promoContinueButton")->click();
    auto *leave = f.find<QPushButton>("promoLeaveOutButton");
    QVERIFY(leave->isVisible());
    QCOMPARE(leave->text(), QStringLiteral("Leave Dev1 out for now"));
    leave->click();
    QVERIFY(!f.page->runs()[0]->canDeploy());
    QCOMPARE(leave->text(), QStringLiteral("Take Dev1 in again"));
    QCOMPARE(f.find<QLabel>("fanoutSummary")->text(), QStringLiteral("1 ready, 1 left out"));
}

void TestFanout::keysOfTheTable()
{
    PromoteFixture f(*m_theme);
    fanOut(f);
    f.find<QPushButton>("promoContinueButton")->click();
    auto *table = f.find<QTableView>("fanoutTable");
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!f.page->runs()[0]->included());
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(f.page->runs()[0]->included());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Delete);
    // Its draft is put aside, not lost.
    QCOMPARE(f.page->runs().size(), 1);
    QCOMPARE(f.run().target(), QStringLiteral("Dev1"));
    f.pool.waitForDone();
    QCOMPARE(promotion::drafts(**f.company->journal())->size(), 1);
    QCOMPARE(promotion::abandonedDrafts(**f.company->journal(), f.company->time.now())->size(), 1);
}

void TestFanout::theMatrixShowsEveryComponentEverywhere()
{
    PromoteFixture f(*m_theme);
    f.navigator.startFanOut(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")}, {});
    for (const TargetRun *run : f.page->runs())
        QTRY_COMPARE(run->phase(), Phase::Ready);
    f.find<QPushButton>("promoContinueButton")->click();
    f.find<QPushButton>("fanoutMatrixButton")->click();
    const auto *matrix = f.find<QTreeView>("fanoutMatrix");
    QVERIFY(matrix->isVisible());
    const QAbstractItemModel *model = matrix->model();
    const auto lines = [model] {
        QStringList found;
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex parent = model->index(group, 0);
            for (int row = 0; row < model->rowCount(parent); ++row)
                found.append(model->index(row, 0, parent).data().toString() + u'|' +
                             model->index(row, 2, parent).data().toString() + u'|' +
                             model->index(row, 3, parent).data().toString());
        }
        return found;
    };
    QCOMPARE(lines(), (QStringList{QStringLiteral("Fresh|+ add|+ add"), QStringLiteral("Old|—|+ add"),
                                   QStringLiteral("Tax|± change|+ add"), QStringLiteral("Sales|± change|+ add")}));
    const QModelIndex old = model->index(1, 0, model->index(0, 0));
    QVERIFY(
        old.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("Dev1: not part of the plan, Dev2: + add")));
    QVERIFY(!old.data(Qt::CheckStateRole).isValid()); // a plan is looked at
    QVERIFY(!model->index(0, 0).data(Qt::CheckStateRole).isValid());
    QCOMPARE(model->headerData(3, Qt::Horizontal).toString(), QStringLiteral("Dev2"));
    f.find<QLineEdit>("fanoutFilter")->setText(QStringLiteral("tax"));
    QCOMPARE(lines(), QStringList{QStringLiteral("Tax|± change|+ add")});
    const QAbstractItemModelTester sound(const_cast<QAbstractItemModel *>(model),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    f.find<QPushButton>("fanoutMatrixButton")->click();
    QVERIFY(f.find<QTableView>("fanoutTable")->isVisible());
}

void TestFanout::sameQuestionsAreAskedOnce()
{
    PromoteFixture f(*m_theme);
    f.company->add(QStringLiteral("Dev3"), QStringLiteral("00D000000000004"));
    f.company->pipeline.edges += model::Edge{QStringLiteral("Dev3"), QStringLiteral("UAT")};
    f.context.pipeline = f.company->pipeline;
    for (const QString &name : {QStringLiteral("Dev2"), QStringLiteral("Dev3")}) {
        f.company->put(name, QStringLiteral("Tax"), "class Tax { String own; }\n");
        QVERIFY(f.company->retrieve(name));
    }
    f.navigator.startFanOut(QStringLiteral("UAT"), {QStringLiteral("Dev2"), QStringLiteral("Dev3")},
                            {{QStringLiteral("ApexClass"), QStringLiteral("Tax")}});
    for (const TargetRun *run : f.page->runs())
        QTRY_COMPARE(run->phase(), Phase::Ready);
    QVERIFY(f.page->runs()[0]->undecided() > 0);
    QCOMPARE(f.page->runs()[1]->undecided(), f.page->runs()[0]->undecided());
    f.find<QPushButton>("promoContinueButton")->click();
    bool said = false;
    for (const QLabel *label : f.page->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QLatin1String("Asked once for all: 1 decision.")));
    QVERIFY(said);
    promotion::Draft draft = *f.page->runs()[0]->draft();
    for (const auto &component : draft.components)
        for (const auto &file : component.files)
            for (const auto &decision : file.outcome.decisions)
                draft.choices.insert(decision.id, {merge::Take::Source, {}});
    f.pool.waitForDone();
    QVERIFY(promotion::saveChoices(**f.company->journal(), draft));
    f.page->runs()[0]->reload();
    QTRY_COMPARE(f.page->runs()[0]->undecided(), 0);
    QTRY_COMPARE(f.page->runs()[1]->undecided(), 0);
}

void TestFanout::aSourceThatMovedOnIsTold_data()
{
    QTest::addColumn<bool>("include");
    QTest::newRow("include") << true;
    QTest::newRow("keep as planned") << false;
}

void TestFanout::aSourceThatMovedOnIsTold()
{
    QFETCH(bool, include);
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QCOMPARE(f.run().draft()->components.size(), size_t(3));
    f.pool.waitForDone();
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Later"), "class Later { }\n");
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Old"), "class Old { Integer newer; }\n");
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    f.navigator.tellEnvironmentChanged(QStringLiteral("UAT"));
    auto *words = f.find<QLabel>("promoMovedText");
    QTRY_VERIFY(words->isVisible());
    QCOMPARE(words->text(), QStringLiteral("UAT moved on: 2 newer changes."));
    f.find<QPushButton>(include ? "promoMovedAction1" : "promoMovedAction2")->click();
    QVERIFY(!words->isVisible());
    if (include) {
        QTRY_COMPARE(f.run().phase(), Phase::Ready);
        QCOMPARE(f.run().draft()->components.size(), size_t(5));
    } else {
        f.navigator.tellEnvironmentChanged(QStringLiteral("UAT"));
        f.pool.waitForDone();
        QTest::qWait(0);
        QVERIFY(!words->isVisible());
        QCOMPARE(f.run().draft()->components.size(), size_t(3));
    }
}

void TestFanout::theSourceMayReplaceWhatTheTargetChanged()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    auto *words = f.find<QLabel>("promoOverwriteBannerText");
    const auto press = [&f](const char *button, const QString &text) {
        auto *choose = f.find<QPushButton>(button);
        QCOMPARE(choose->text(), text);
        choose->click();
    };
    const QString replaced = QStringLiteral("As you chose, UAT replaces what Dev1 has changed itself (Sales");
    QCOMPARE(f.find<QPushButton>("promoOverwriteBannerAction1")->text(), QStringLiteral("✓ Keep it in the merge"));
    press("promoOverwriteBannerAction2", QStringLiteral("Let UAT replace it"));
    QTRY_VERIFY(words->text().contains(replaced));
    const auto &components = f.run().draft()->components;
    const auto sales = std::ranges::find(components, QStringLiteral("Sales"),
                                         [](const auto &component) { return component.key.fullName; });
    QCOMPARE(sales->files.front().written, sales->files.front().versions.source);
    press("promoOverwriteBannerAction1", QStringLiteral("Keep it in the merge"));
    QTRY_VERIFY(!words->text().contains(QLatin1String("As you chose")));
    press("promoOverwriteBannerAction2", QStringLiteral("Let UAT replace it"));
    QTRY_VERIFY(words->text().contains(replaced));
    f.find<QPushButton>("promoSkipCheckButton")->click();
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().words(), QStringLiteral("Done"));
    QCOMPARE(f.company->set(QStringLiteral("Dev1")), f.company->set(QStringLiteral("UAT")));
}

void TestFanout::ownWorkIsReplacedForOneTargetAndTakenBack()
{
    PromoteFixture f(*m_theme);
    // Dev2 has the same common version as Dev1, and work of its own.
    for (const QByteArray &own : {QByteArray(), QByteArray("Account.C")}) {
        f.company->putSet(QStringLiteral("Dev2"),
                          {{"Account.A", false}, {"Account.B", false}, {"Account.C", !own.isEmpty()}});
        QVERIFY(f.company->retrieve(QStringLiteral("Dev2")));
    }
    std::function<void()> undo;
    connect(&f.navigator, &widgets::Navigator::undoableDone, this,
            [&undo](const QString &, const widgets::Undoable &step) { undo = step.undo; });
    f.navigator.startFanOut(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")},
                            {{QStringLiteral("PermissionSet"), QStringLiteral("Sales")}});
    QTRY_COMPARE(f.page->runs()[0]->phase(), Phase::Ready);
    QTRY_COMPARE(f.page->runs()[1]->phase(), Phase::Ready);
    const auto replaced = [&f](int run) { return promotion::replacesOwnWork(*f.page->runs()[run]->draft()); };
    QVERIFY(f.find<QLabel>("promoOverwriteBannerText")->text().startsWith(QLatin1String("Dev1")));
    QTRY_VERIFY(f.find<QLabel>("promoOverwriteBanner2Text")->text().startsWith(QLatin1String("Dev2")));
    QCOMPARE(f.find<QPushButton>("promoOverwriteBanner2Action2")->accessibleName(),
             QStringLiteral("Dev2: Let UAT replace it"));
    f.find<QPushButton>("promoOverwriteBanner2Action2")->click();
    QTRY_VERIFY(replaced(1));
    QVERIFY(!replaced(0));
    const QAbstractItemModel *plan = f.find<QTableView>("promoPlanTable")->model();
    QTRY_COMPARE(plan->index(int(PlanLine::Overwrites), 2).data().toString(), QStringLiteral("1 ⚠ replaced"));
    QCOMPARE(plan->index(int(PlanLine::Overwrites), 1).data().toString(), QStringLiteral("1 ⚠"));
    QVERIFY(planText({f.page->runs()[1]->sharedDraft()})
                .contains(QLatin1String("As chosen, UAT replaces what Dev2 has changed itself")));
    QVERIFY(undo);
    undo();
    QTRY_VERIFY(!replaced(1));
}

void TestFanout::whoHoldsItAllHasNothingToDo()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    f.find<QPushButton>("promoSkipCheckButton")->click();
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().words(), QStringLiteral("Done"));
    f.pool.waitForDone();
    f.navigator.startFanOut(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")}, {});
    QTRY_COMPARE(f.page->runs()[1]->phase(), Phase::Ready);
    QTRY_VERIFY(f.page->runs()[0]->nothingToDo());
    QCOMPARE(f.page->runs()[0]->words(), QStringLiteral("Dev1 already holds everything that is due."));
    QVERIFY(!f.page->runs()[0]->hasFailed());
    QCOMPARE(f.find<QLabel>("fanoutSummary")->text(), QStringLiteral("1 ready, 1 with nothing to do"));
}

void TestFanout::aPlanIsCopiedAndExported()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QVERIFY(f.find<QPushButton>("promoShareMenu")->isVisible());
    f.find<QAction>("promoSharePlan")->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("# Plan: UAT → Dev1")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("### Will be added: 1\n\n- Fresh (ApexClass)\n")));
    QVERIFY(text.contains(QLatin1String("### Touches work not yet promoted: 1")));
    const QTemporaryDir folder;
    const Drafts drafts{f.run().sharedDraft()};
    for (const auto &[name, start] :
         {std::pair{"p.md", "# Plan"}, {"p.html", "<!DOCTYPE"}, {"p.pdf", "%PDF-"}, {"p.json", "{\n    \"plan\""}}) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QVERIFY(writePlan(drafts, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().startsWith(start), name);
    }
    QVERIFY(!writePlan(drafts, folder.filePath(QStringLiteral("no/such/folder.md"))));
}

void TestFanout::aReportIsCopied()
{
    PromoteFixture f(*m_theme);
    f.start({{QStringLiteral("ApexClass"), QStringLiteral("Fresh")}});
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    f.find<QPushButton>("promoContinueButton")->click();
    f.find<QPushButton>("promoSkipCheckButton")->click();
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().words(), QStringLiteral("Done"));
    f.find<QPushButton>("promoShareButton")->click();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(QStringLiteral("# Back-promotion UAT → Dev1\n\n**Done.**")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("- \\+ add Fresh (ApexClass): ✓ verified")), qPrintable(text));
}

void TestFanout::whatIsMissingComesAlong()
{
    PromoteFixture f(*m_theme);
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Caller"), "class Caller { Fresh made; }\n");
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    const model::ComponentKey fresh{QStringLiteral("ApexClass"), QStringLiteral("Fresh")};
    f.start({{QStringLiteral("ApexClass"), QStringLiteral("Caller")}});
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QCOMPARE(missingIn(*f.run().draft()), QList{fresh});
    f.find<QPushButton>("promoContinueButton")->click();
    auto *fix = f.find<QPushButton>("promoFixButton");
    QVERIFY(fix->isVisible());
    QCOMPARE(fix->text(), QStringLiteral("Add Fresh to this promotion"));
    QVERIFY(
        f.find<QLabel>("promoDetail")->text().startsWith(QLatin1String("Dev1 lacks what this promotion needs: Fresh")));
    fix->click();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QVERIFY(f.run().draft()->selection.contains(fresh));
    QVERIFY(missingIn(*f.run().draft()).isEmpty());
}

void TestFanout::problemsAreToldByCause()
{
    promotion::Report report;
    const auto add = [&](const char *name, const char *problem) {
        promotion::ComponentOutcome outcome;
        outcome.key = {QStringLiteral("ApexClass"), QString::fromLatin1(name)};
        outcome.problem = QString::fromLatin1(problem);
        report.components.append(outcome);
    };
    add("A", "only here");
    add("B", "no such field");
    add("C", "no such field");
    add("D", "");
    QCOMPARE(causesOf(report),
             (QStringList{QStringLiteral("✕ 2 components: no such field (B, C)"), QStringLiteral("✕ A: only here")}));
}

void TestFanout::namedTestsNeedNames()
{
    PromoteFixture f(*m_theme);
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    auto *names = f.find<QLineEdit>("promoTestNames");
    QVERIFY(!names->isVisible());
    auto *tests = f.find<QComboBox>("promoTests");
    tests->setFocus();
    for (int i = 0; i < tests->count() && tests->currentText() != QLatin1String("Named tests"); ++i)
        QTest::keyClick(tests, Qt::Key_Down);
    QVERIFY(names->isVisible());
    const auto *go = f.find<QPushButton>("promoContinueButton");
    QVERIFY(!go->isEnabled());
    QCOMPARE(go->toolTip(), QStringLiteral("Name the test classes to run."));
    QTest::keyClicks(names, QStringLiteral("TaxTest, OrderTest"));
    QTest::keyClick(names, Qt::Key_Return);
    QCOMPARE(f.run().draft()->options.runTests, (QStringList{QStringLiteral("TaxTest"), QStringLiteral("OrderTest")}));
    QVERIFY(go->isEnabled());
}

void TestFanout::altAndArrowsGoThroughTheSteps()
{
    PromoteFixture f(*m_theme);
    f.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    QTest::keyClick(f.page->focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.page->step(), Step::Check);
    QTest::keyClick(f.page->focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(f.page->step() < Step::Check);
    const QSignalSpy told(&f.navigator, &widgets::Navigator::noticeGiven);
    QTest::keyClick(f.page->focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().startsWith(QLatin1String("The draft is saved")));
}

QTEST_MAIN(TestFanout)
#include "tst_fanout.moc"
