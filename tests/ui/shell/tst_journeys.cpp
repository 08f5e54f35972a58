// Each journey twice: with the mouse alone, and with the keyboard alone. The suite runs it offscreen, and under Xvfb,
// where the focus is a real one.
#include "tests/support/fakebackends.h"
#include "tests/support/patience.h"
#include "tests/ui/history/historyfixture.h"
#include "tests/ui/shell/person.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/pipeline/carditem.h"
#include "ui/pipeline/edgeitem.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/targetrun.h"
#include "ui/setup/setupsteps.h"
#include "ui/shell/welcomepage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QTabBar>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using promote::TargetRun;
using tests::Hand;
using tests::Person;
using tests::WindowFixture;
using widgets::Page;

namespace {

const QList<TargetRun *> &runs(const WindowFixture &f)
{
    return f.window->findChild<promote::PromotePage *>()->runs();
}

void deploy(WindowFixture &f, Person &person)
{
    person.press("promoSkipCheckButton");
    person.press("promoDeployButton");
    for (const TargetRun *run : runs(f)) {
        QTRY_COMPARE(run->phase(), TargetRun::Phase::Ended);
        QCOMPARE(run->result()->ending, promotion::Ending::Done);
    }
    person.settle();
}

} // namespace

class TestJourneys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adminBackPromotes_data() { hands(); }
    void adminBackPromotes();
    void adminTakesItBack_data() { hands(); }
    void adminTakesItBack();
    void adminBringsPickedOnesToMany_data() { hands(); }
    void adminBringsPickedOnesToMany();
    void adminChecksFirst_data() { hands(); }
    void adminChecksFirst();
    void developerClearsConflicts_data() { hands(); }
    void developerClearsConflicts();
    void developerSettlesByARule_data() { hands(); }
    void developerSettlesByARule();
    void auditorReachesTheEvidence_data() { hands(); }
    void auditorReachesTheEvidence();
    void newcomerOpensTheSample_data() { hands(); }
    void newcomerOpensTheSample();
    void newcomerConnectsAnOrg_data() { hands(); }
    void newcomerConnectsAnOrg();

private:
    static void hands()
    {
        QTest::addColumn<int>("hand");
        QTest::newRow("mouse") << int(Hand::Mouse);
        QTest::newRow("keyboard") << int(Hand::Keyboard);
    }
    static Hand hand()
    {
        QFETCH(int, hand);
        return Hand(hand);
    }
    /// From the map to the plan of Dev1.
    static void fromTheMap(WindowFixture &f, Person &person)
    {
        pipeline::PipelinePage *page = f.window->pages().pipeline;
        person.goTo(Page::Pipeline, "navPipeline", 1);
        QTRY_VERIFY(page->state().find(QStringLiteral("Dev1"))->toReceive > 0);
        pipeline::PipelineView *map = page->view();
        if (person.keys()) {
            person.tabTo(map);
            for (int step = 0; step < 10 && map->current() != QLatin1String("Dev1"); ++step)
                person.strike(Qt::Key_Left);
            QCOMPARE(map->current(), QStringLiteral("Dev1"));
            person.strike(Qt::Key_B);
        } else {
            const QRectF pill = map->edgesInto(QStringLiteral("Dev1")).first()->pillRect();
            QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->mapFromScene(pill.center()));
        }
        QTRY_COMPARE(f.window->page(), Page::Promotions);
        QTRY_COMPARE(runs(f).front()->phase(), TargetRun::Phase::Ready);
        person.settle();
    }
};

void TestJourneys::adminBackPromotes()
{
    WindowFixture f;
    f.show();
    Person admin(f, hand());
    fromTheMap(f, admin);
    deploy(f, admin);
    QCOMPARE(f.company->body(QStringLiteral("Dev1"), QStringLiteral("Fresh")), QByteArray("class Fresh { }\n"));
}

void TestJourneys::adminTakesItBack()
{
    WindowFixture f;
    f.show();
    Person admin(f, hand());
    fromTheMap(f, admin);
    deploy(f, admin);
    admin.press("promoRollbackButton");
    QTRY_COMPARE(runs(f).front()->phase(), TargetRun::Phase::Ready);
    admin.settle();
    // What it deletes again has to be seen once before it goes on.
    admin.press("promoRemovalsSeen");
    admin.press("promoContinueButton");
    deploy(f, admin);
    QVERIFY(f.company->body(QStringLiteral("Dev1"), QStringLiteral("Fresh")).isEmpty());
}

void TestJourneys::adminBringsPickedOnesToMany()
{
    WindowFixture f;
    f.company->live();
    for (int i = 2; i <= 3; ++i) {
        const QString name = QStringLiteral("Dev%1").arg(i);
        f.company->add(name, QStringLiteral("00D00000000001%1").arg(i));
        f.company->pipeline.edges += model::Edge{name, QStringLiteral("UAT")};
        QVERIFY(f.company->retrieve(name));
    }
    f.show(false);
    f.open();
    Person admin(f, hand());
    admin.settle();
    admin.goTo(Page::Compare, "navCompare", 2);
    auto *grid = f.find<QTreeView>("compareGrid");
    QTRY_VERIFY(grid->model()->rowCount() > 0);
    admin.settle();
    for (const char *name : {"Fresh", "Tax"}) {
        const QModelIndexList found =
            grid->model()->match(grid->model()->index(0, 0), Qt::DisplayRole, QString::fromLatin1(name), 1,
                                 Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), name);
        admin.tick(grid, found.first());
    }
    admin.press("compareNextButton");
    QTRY_COMPARE(runs(f).size(), 3);
    for (const TargetRun *run : runs(f))
        QTRY_COMPARE(run->phase(), TargetRun::Phase::Ready);
    deploy(f, admin);
    QCOMPARE(f.company->body(QStringLiteral("Dev3"), QStringLiteral("Fresh")), QByteArray("class Fresh { }\n"));
}

void TestJourneys::adminChecksFirst()
{
    WindowFixture f;
    f.show();
    Person admin(f, hand());
    fromTheMap(f, admin);
    admin.press("promoContinueButton"); // to Check
    admin.press("promoContinueButton"); // the org is asked
    QTRY_COMPARE(runs(f).front()->phase(), TargetRun::Phase::Checked);
    QVERIFY(f.company->body(QStringLiteral("Dev1"), QStringLiteral("Fresh")).isEmpty());
    admin.press("promoContinueButton"); // to Deploy
    admin.press("promoDeployButton");
    QTRY_COMPARE(runs(f).front()->phase(), TargetRun::Phase::Ended);
    QCOMPARE(runs(f).front()->result()->ending, promotion::Ending::Done);
    QCOMPARE(f.company->body(QStringLiteral("Dev1"), QStringLiteral("Fresh")), QByteArray("class Fresh { }\n"));
}

void TestJourneys::developerSettlesByARule()
{
    WindowFixture f;
    f.company->live();
    // Four entries that both have added, differently, and a class that both have changed.
    QMap<QByteArray, bool> above{{"Account.A", false}, {"Account.B", false}, {"Account.C", false}};
    QMap<QByteArray, bool> below = above;
    for (int i = 0; i < 4; ++i) {
        above.insert("Account.N" + QByteArray::number(i), true);
        below.insert("Account.N" + QByteArray::number(i), false);
    }
    f.company->putSet(QStringLiteral("UAT"), above);
    f.company->putSet(QStringLiteral("Dev1"), below);
    f.company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { String own; }\n");
    for (const char *name : {"UAT", "Dev1"})
        QVERIFY(f.company->retrieve(QString::fromLatin1(name)));
    f.show(false);
    f.open();
    Person developer(f, hand());
    developer.settle();
    fromTheMap(f, developer);
    QCOMPARE(runs(f).front()->undecided(), 5);
    developer.press("promoContinueButton");
    developer.press("promoResolveButton");
    QTRY_COMPARE(f.window->page(), Page::Resolve);
    developer.settle();
    auto *list = f.find<QAbstractItemView>("mergeDecisionList");
    const QModelIndex first = list->currentIndex();
    if (developer.keys()) {
        developer.tabTo(list);
        developer.strike(Qt::Key_1);
    } else {
        QTest::mouseClick(f.find<QAbstractButton>("mergeCardSource"), Qt::LeftButton, {}, QPoint(40, 12));
    }
    QTRY_VERIFY(list->currentIndex() != first);
    developer.choose("mergeRulesButton", QStringLiteral("Keep UAT for every “Field permission”"));
    QTRY_VERIFY(f.window->findChild<QDialog *>(QStringLiteral("mergeRuleDialog")));
    developer.press("mergeRuleApply");
    QTRY_VERIFY(f.find<QWidget>("mergeFinishPanel")->isVisible());
    developer.press("mergeFinishContinue");
    QTRY_COMPARE(f.window->page(), Page::Promotions);
    QTRY_COMPARE(runs(f).front()->undecided(), 0);
}

void TestJourneys::developerClearsConflicts()
{
    WindowFixture f;
    f.company->live();
    f.company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { String own; }\n");
    f.company->putSet(QStringLiteral("Dev1"), {{"Account.A", false}, {"Account.B", false}, {"Account.C", true}});
    f.company->putSet(QStringLiteral("UAT"), {{"Account.A", true}, {"Account.B", true}, {"Account.C", false}});
    for (const char *name : {"UAT", "Dev1"})
        QVERIFY(f.company->retrieve(QString::fromLatin1(name)));
    f.show(false);
    f.open();
    Person developer(f, hand());
    developer.settle();
    fromTheMap(f, developer);
    const int conflicts = runs(f).front()->undecided();
    QVERIFY(conflicts > 0);
    developer.press("promoContinueButton");
    developer.press("promoResolveButton");
    QTRY_COMPARE(f.window->page(), Page::Resolve);
    developer.settle();
    auto *list = f.find<QAbstractItemView>("mergeDecisionList");
    auto *finish = f.find<QAbstractButton>("mergeFinishButton");
    for (int step = 0; step < conflicts; ++step) {
        const QModelIndex at = list->currentIndex();
        QVERIFY(!finish->isEnabled());
        if (developer.keys()) {
            developer.tabTo(list);
            developer.strike(Qt::Key_1);
        } else {
            QTest::mouseClick(f.find<QAbstractButton>("mergeCardSource"), Qt::LeftButton, {}, QPoint(40, 12));
        }
        // The next one comes by itself.
        if (step + 1 < conflicts)
            QTRY_VERIFY(list->currentIndex() != at);
    }
    QTRY_VERIFY(finish->isEnabled());
    developer.settle();
    QTRY_VERIFY(f.find<QWidget>("mergeFinishPanel")->isVisible());
    developer.press("mergeFinishContinue");
    QTRY_COMPARE(f.window->page(), Page::Promotions);
    QTRY_COMPARE(runs(f).front()->undecided(), 0);
}

void TestJourneys::auditorReachesTheEvidence()
{
    WindowFixture f;
    auto kept = std::make_shared<tests::KeptCompany>(); // with an index of its history
    kept->company = f.company;
    f.company->live();
    f.show(false);
    f.context->workspaceFolder = kept->folder.path();
    f.context->pipeline = f.company->pipeline;
    f.context->backends = kept;
    Q_EMIT f.navigator.workspaceChanged();
    {
        Person admin(f, Hand::Mouse);
        fromTheMap(f, admin);
        deploy(f, admin);
    }
    Person auditor(f, hand());
    auditor.goTo(Page::History, "navHistory", 5);
    auto *table = f.find<QAbstractItemView>("historyTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    auditor.settle();
    auditor.choose(table, table->model()->index(0, 0));
    auto *detail = f.find<QWidget>("historyDetail");
    auto *tabs = detail->findChild<QTabBar *>();
    if (auditor.keys())
        auditor.strike(Qt::Key_D);
    else
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QTRY_COMPARE(tabs->currentIndex(), 1);
}

void TestJourneys::newcomerOpensTheSample()
{
    WindowFixture f;
    bool opened = false;
    f.context->hooks.openDemo = [&] { opened = true; };
    f.show(false);
    f.window->showPage(Page::Welcome);
    Person newcomer(f, hand());
    newcomer.settle();
    if (newcomer.keys() && !QApplication::focusWidget())
        f.window->setFocus(); // as a window that has just come has it
    newcomer.press("welcomeSampleButton");
    QVERIFY(opened);
}

void TestJourneys::newcomerConnectsAnOrg()
{
    auto orgs = std::make_shared<support::FakeBackends>();
    for (const char *name : {"Production", "UAT"}) {
        auto org = std::make_shared<support::FakeOrgState>();
        org->identity.username = QStringLiteral("ana@acme.test");
        org->described = {QStringLiteral("ApexClass")};
        orgs->orgs.insert(QString::fromLatin1(name), org);
    }
    orgs->orgs.value(QStringLiteral("Production"))->sandboxes = {
        QJsonObject{{QStringLiteral("SandboxName"), QStringLiteral("UAT")},
                    {QStringLiteral("LicenseType"), QStringLiteral("FULL")}}};
    WindowFixture f;
    f.context->settings = f.settings.get();
    model::Pipeline saved;
    f.context->hooks.openWorkspace = [&](const QString &path) {
        f.context->backends = orgs;
        f.context->workspaceFolder = path;
        Q_EMIT f.navigator.workspaceChanged();
    };
    f.context->hooks.savePipeline = [&](const model::Pipeline &pipeline) -> base::Result<> {
        saved = pipeline;
        return {};
    };
    f.context->hooks.signIn = [](const model::Environment &environment, const widgets::SignIn &,
                                 async::Monitor &) -> base::Result<model::Environment> {
        model::Environment completed = environment;
        completed.orgId = model::OrgId::fromString(QStringLiteral("00D000000000001"));
        completed.username = QStringLiteral("ana@acme.test");
        completed.instanceUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com"));
        return completed;
    };
    f.show(false);
    f.window->showPage(Page::Welcome);
    Person newcomer(f, hand());
    newcomer.settle();
    if (newcomer.keys() && !QApplication::focusWidget())
        f.window->setFocus(); // as a window that has just come has it
    newcomer.press("welcomeConnectButton");
    const QWidget *welcome = f.window->pages().welcome;
    const auto *steps = welcome->findChild<setup::SetupSteps *>();
    QVERIFY(steps);
    newcomer.press(welcome->findChild<QAbstractButton *>(QStringLiteral("signInButton")));
    for (int step = 1; step < setup::SetupSteps::kCount; ++step) {
        QTRY_COMPARE(steps->step(), step);
        if (step == 1)
            QTRY_COMPARE(welcome->findChild<QTreeWidget *>(QStringLiteral("setupSandboxes"))->topLevelItemCount(), 1);
        newcomer.press("setupContinue");
    }
    QTRY_COMPARE(f.window->page(), Page::Pipeline);
    QCOMPARE(saved.environments.size(), 2);
    QCOMPARE(saved.higherNeighbours(QStringLiteral("UAT")), QStringList{QStringLiteral("Production")});
    newcomer.settle();
}

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"
