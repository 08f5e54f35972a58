// The way from nothing to a map: five screens, each skippable, remembered, with what is wrong said at its field; the
// list of the sample company that ticks itself; tips that come once.
#include "tests/support/fakebackends.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakerepository.h"
#include "tests/support/patience.h"
#include "ui/jobs/joblist.h"
#include "ui/setup/checklist.h"
#include "ui/setup/orderstep.h"
#include "ui/setup/setupsteps.h"
#include "ui/setup/tipbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statuslabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::setup;
using widgets::Navigator;

namespace {

QJsonObject sandbox(const char *name, const char *licence)
{
    return {{QStringLiteral("SandboxName"), QString::fromLatin1(name)},
            {QStringLiteral("LicenseType"), QString::fromLatin1(licence)}};
}

struct Fixture {
    Fixture()
        : settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)
        , context(std::make_shared<widgets::AppContext>())
        , backends(std::make_shared<support::FakeBackends>())
    {
        pool.setMaxThreadCount(1); // the fakes have no locks
        context->theme = &theme;
        context->navigator = &navigator;
        context->jobs = &jobs;
        context->pool = &pool;
        context->settings = &settings;
        for (const char *name : {"Production", "UAT", "Dev1", "Dev2"}) {
            auto org = std::make_shared<support::FakeOrgState>();
            org->identity.username = QStringLiteral("ana@%1.test").arg(QString::fromLatin1(name).toLower());
            org->described = {QStringLiteral("ApexClass"), QStringLiteral("Profile")};
            backends->orgs.insert(QString::fromLatin1(name), org);
        }
        production()->sandboxes = {sandbox("Dev1", "DEVELOPER"), sandbox("Dev2", "DEVELOPER"), sandbox("UAT", "FULL")};
        context->hooks.openWorkspace = [this](const QString &path) { open(path); };
    }
    ~Fixture() { pool.waitForDone(); }

    std::shared_ptr<support::FakeOrgState> production() { return backends->orgs.value(QStringLiteral("Production")); }
    void open(const QString &path)
    {
        opened += path;
        if (!refusal.isEmpty()) {
            navigator.notify(refusal);
            return;
        }
        context->backends = backends;
        context->pipeline = saved;
        context->workspaceFolder = path;
        context->hooks.savePipeline = [this](const model::Pipeline &pipeline) -> base::Result<> {
            saved = pipeline;
            return {};
        };
        context->hooks.signIn = [this](const model::Environment &environment, const widgets::SignIn &,
                                       async::Monitor &) -> base::Result<model::Environment> {
            if (!signInError.isEmpty())
                return base::failure(base::Errc::Unauthorized, signInError);
            model::Environment completed = environment;
            completed.orgId = model::OrgId::fromString(QStringLiteral("00D00000000000%1").arg(++signIns));
            completed.username = QStringLiteral("ana@%1.test").arg(environment.name.toLower());
            completed.instanceUrl = QUrl(QStringLiteral("https://acme.my.salesforce.com"));
            return completed;
        };
        Q_EMIT navigator.workspaceChanged();
    }
    SetupSteps *show()
    {
        steps = std::make_unique<SetupSteps>(context, nullptr);
        steps->resize(900, 640);
        steps->show();
        steps->begin();
        return steps.get();
    }
    template <class T>
    T *find(const char *name) const
    {
        return steps->findChild<T *>(QString::fromLatin1(name));
    }
    void press(const char *name) const { find<QPushButton>(name)->click(); }
    void signInToProduction() const
    {
        press("signInButton");
        QTRY_COMPARE(steps->step(), 1);
    }

    QTemporaryDir folder;
    theme::Theme theme;
    Navigator navigator;
    jobs::JobList jobs;
    QThreadPool pool;
    QSettings settings;
    std::shared_ptr<widgets::AppContext> context;
    std::shared_ptr<support::FakeBackends> backends;
    model::Pipeline saved;
    QStringList opened;
    QString refusal;
    QString signInError;
    int signIns = 0;
    std::unique_ptr<SetupSteps> steps;
};

QStringList rowsOf(const QListWidget *list)
{
    QStringList rows;
    for (int i = 0; i < list->count(); ++i)
        rows += list->item(i)->text();
    return rows;
}

} // namespace

class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromNothingToAMap();
    void everyStepCanBeSkipped();
    void leftItGoesOnWhereItWas();
    void escapeLeavesAtEveryStep();
    void whatIsWrongIsSaidAtItsField();
    void withoutAnAnswerSandboxesAreAddedByName();
    void untickedSandboxesLeaveThePipeline();
    void orderIsChangedByKey();
    void levels_data();
    void levels();
    void theRecordMovesToAFolder();
    void theTestSaysWhoCannotBeRead();
    void checklistTicksItself();
    void tipsComeOnceAndAgainWhenAsked();
    void noMoreTipsMeansNone();
};

void TestSetup::fromNothingToAMap()
{
    Fixture f;
    SetupSteps *steps = f.show();
    const QSignalSpy finished(steps, &SetupSteps::finished);
    QCOMPARE(f.find<QLabel>("setupWhere")->text(), QStringLiteral("Step 1 of 5"));
    f.signInToProduction();
    QCOMPARE(f.opened.size(), 1); // a workspace was made for it
    auto *found = f.find<QTreeWidget>("setupSandboxes");
    QTRY_COMPARE(found->topLevelItemCount(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(found->topLevelItem(i)->checkState(0), Qt::Checked);
    f.press("setupContinue");
    QTRY_COMPARE(steps->step(), 2);
    QCOMPARE(rowsOf(f.find<QListWidget>("setupOrder")),
             (QStringList{QStringLiteral("Production: the highest"), QStringLiteral("UAT: promotes into Production"),
                          QStringLiteral("Dev1: promotes into UAT"), QStringLiteral("Dev2: promotes into UAT")}));
    f.press("setupContinue");
    QTRY_COMPARE(steps->step(), 3);
    f.press("setupContinue");
    QTRY_COMPARE(steps->step(), 4);
    const auto *status = f.find<widgets::StatusLabel>("setupTestStatus_production");
    QTRY_COMPARE(status->words(), QStringLiteral("ana@production.test: 2 kinds of metadata"));
    QCOMPARE(f.find<widgets::StatusLabel>("setupTestStatus_uat")->words(), QStringLiteral("Nobody is signed in"));
    f.press("setupSignIn_uat");
    QTRY_COMPARE(f.find<widgets::StatusLabel>("setupTestStatus_uat")->words(),
                 QStringLiteral("ana@uat.test: 2 kinds of metadata"));
    QCOMPARE(f.find<QPushButton>("setupContinue")->text(), QStringLiteral("Show the map"));
    f.press("setupContinue");
    QCOMPARE(finished.size(), 1);
    QCOMPARE(SetupSteps::stepReached(*f.context), 0);
    QCOMPARE(f.saved.environments.size(), 4);
    QCOMPARE(f.saved.higherNeighbours(QStringLiteral("Dev2")), QStringList{QStringLiteral("UAT")});
    QCOMPARE(f.saved.find(QStringLiteral("UAT"))->loginUrl,
             QUrl(QStringLiteral("https://acme--uat.sandbox.my.salesforce.com")));
    QVERIFY(f.saved.find(QStringLiteral("UAT"))->orgId);
    QVERIFY(model::checkPipeline(f.saved));
}

void TestSetup::everyStepCanBeSkipped()
{
    Fixture f;
    SetupSteps *steps = f.show();
    const QSignalSpy finished(steps, &SetupSteps::finished);
    for (int step = 0; step < SetupSteps::kCount - 1; ++step) {
        QCOMPARE(steps->step(), step);
        f.press("setupSkip");
    }
    f.press("setupContinue");
    QCOMPARE(finished.size(), 1);
    QVERIFY(f.opened.isEmpty());
}

void TestSetup::leftItGoesOnWhereItWas()
{
    Fixture f;
    f.show();
    f.signInToProduction();
    QTRY_COMPARE(f.find<QTreeWidget>("setupSandboxes")->topLevelItemCount(), 3);
    f.press("setupContinue");
    QTRY_COMPARE(f.steps->step(), 2);
    f.press("setupLeave");
    QVERIFY(!f.steps->isUnderWay());
    QCOMPARE(SetupSteps::stepReached(*f.context), 3);
    f.pool.waitForDone();
    SetupSteps *again = f.show();
    QCOMPARE(again->step(), 2);
    QCOMPARE(f.find<QListWidget>("setupOrder")->count(), 4);
    QVERIFY(f.find<QPushButton>("setupBack")->isEnabled());
}

void TestSetup::escapeLeavesAtEveryStep()
{
    Fixture f;
    SetupSteps *steps = f.show();
    for (int step = 0; step < SetupSteps::kCount; ++step) {
        const QSignalSpy left(steps, &SetupSteps::left);
        QTest::keyClick(steps, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        steps->begin();
        QCOMPARE(steps->step(), step);
        if (step + 1 < SetupSteps::kCount)
            f.press("setupSkip");
    }
}

void TestSetup::whatIsWrongIsSaidAtItsField()
{
    Fixture f;
    f.show();
    auto *problem = f.find<QLabel>("setupProductionProblem");
    QVERIFY(!problem->isVisible());
    f.refusal = QStringLiteral("The folder cannot be made.");
    f.press("signInButton");
    QCOMPARE(problem->text(), f.refusal);
    QVERIFY(problem->isVisible());
    f.refusal.clear();
    f.signInError = QStringLiteral("The login was closed in the browser.");
    f.press("signInButton");
    QTRY_COMPARE(problem->text(), f.signInError);
    QCOMPARE(f.steps->step(), 0);
    // Between the fields and the button, and the keyboard is where to try again.
    auto *button = f.find<QPushButton>("signInButton");
    const auto top = [&f](const QWidget *widget) { return widget->mapTo(f.steps.get(), QPoint()).y(); };
    QVERIFY(top(problem) < top(button) && top(problem) > top(f.find<QRadioButton>("signInCli")));
    QCOMPARE(f.steps->window()->focusWidget(), button);
    QCOMPARE(button->accessibleDescription(), f.signInError);
    QCOMPARE(button->text(), QStringLiteral("Try again"));
    f.signInError = QStringLiteral("The token is not valid.");
    f.find<QRadioButton>("signInToken")->setChecked(true);
    f.find<QLineEdit>("signInInstance")->setText(QStringLiteral("https://acme.my.salesforce.com"));
    f.find<QLineEdit>("signInTokenText")->setText(QStringLiteral("00D!abc"));
    f.press("signInButton");
    QTRY_COMPARE(problem->text(), f.signInError);
    QCOMPARE(f.steps->window()->focusWidget(), f.find<QLineEdit>("signInTokenText"));
    QCOMPARE(f.find<QLineEdit>("signInTokenText")->accessibleDescription(), f.signInError);
    QVERIFY(button->accessibleDescription().isEmpty());
    f.find<QRadioButton>("signInWeb")->setChecked(true);
    f.signInError.clear();
    f.signInToProduction(); // "Try again" is the same button
    f.find<QLineEdit>("setupProductionName")->clear();
    f.press("setupBack");
    f.find<QLineEdit>("setupProductionName")->clear();
    QVERIFY(!f.find<QPushButton>("setupContinue")->isEnabled());
    QVERIFY(!f.find<QPushButton>("setupContinue")->toolTip().isEmpty());
}

void TestSetup::withoutAnAnswerSandboxesAreAddedByName()
{
    Fixture f;
    f.production()->before = [](const QString &call) -> base::Result<> {
        if (call == QLatin1String("query SandboxInfo"))
            return base::failure(base::Errc::OrgFault, QStringLiteral("You may not see sandboxes."));
        return {};
    };
    f.context->hooks.cliLogins = [](async::Monitor &) -> base::Result<QList<promotion::CliLoginChoice>> {
        return QList<promotion::CliLoginChoice>{{QStringLiteral("ana@x.test"), QStringLiteral("qa"), true},
                                                {QStringLiteral("hub@x.test"), QStringLiteral("hub"), false}};
    };
    f.show();
    f.signInToProduction();
    const auto *problem = f.find<QLabel>("setupSandboxesProblem");
    QTRY_COMPARE(problem->text(), QStringLiteral("You may not see sandboxes."));
    const auto *list = f.find<QTreeWidget>("setupSandboxes");
    QCOMPARE(list->topLevelItemCount(), 1); // the login of the sf command that is a sandbox
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("qa"));
    QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Unchecked);
    f.press("setupAdd");
    // What is wrong with the name stands under the name, and the keyboard is there.
    auto *nameProblem = f.find<QLabel>("setupAddNameProblem");
    auto *name = f.find<QLineEdit>("setupAddName");
    QVERIFY(nameProblem->isVisible() && nameProblem->text().contains(QLatin1String("name")));
    QCOMPARE(f.steps->window()->focusWidget(), name);
    QCOMPARE(name->accessibleDescription(), nameProblem->text());
    QVERIFY(nameProblem->mapTo(f.steps.get(), QPoint()).y() >=
            name->mapTo(f.steps.get(), QPoint(0, name->height())).y());
    QCOMPARE(problem->text(), QStringLiteral("You may not see sandboxes.")); // that is another matter
    name->setText(QStringLiteral("De"));
    QVERIFY(!nameProblem->isVisible());
    f.find<QLineEdit>("setupAddName")->setText(QStringLiteral("Dev9"));
    f.press("setupAdd");
    QCOMPARE(list->topLevelItemCount(), 2);
    f.press("setupContinue");
    QTRY_COMPARE(f.steps->step(), 2);
    QVERIFY(f.saved.find(QStringLiteral("Dev9")));
    QVERIFY(!f.saved.find(QStringLiteral("qa")));
}

void TestSetup::untickedSandboxesLeaveThePipeline()
{
    Fixture f;
    f.show();
    f.signInToProduction();
    auto *list = f.find<QTreeWidget>("setupSandboxes");
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    f.press("setupContinue");
    QTRY_COMPARE(f.steps->step(), 2);
    f.press("setupContinue");
    QTRY_COMPARE(f.steps->step(), 3);
    f.press("setupBack");
    f.press("setupBack");
    QCOMPARE(f.steps->step(), 1);
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        if (list->topLevelItem(i)->text(0) == QLatin1String("UAT"))
            list->topLevelItem(i)->setCheckState(0, Qt::Unchecked);
    f.press("setupContinue");
    QTRY_COMPARE(f.steps->step(), 2);
    QVERIFY(!f.saved.find(QStringLiteral("UAT")));
    QVERIFY(model::checkPipeline(f.saved)); // no path hangs in the air
}

void TestSetup::orderIsChangedByKey()
{
    Fixture f;
    f.show();
    f.signInToProduction();
    QTRY_COMPARE(f.find<QTreeWidget>("setupSandboxes")->topLevelItemCount(), 3);
    f.press("setupContinue");
    QTRY_COMPARE(f.steps->step(), 2);
    auto *order = f.find<QListWidget>("setupOrder");
    order->setCurrentRow(3);
    QTest::keyClick(order, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(order, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(order->item(1)->text().startsWith(QLatin1String("Dev2")));
    QCOMPARE(order->currentRow(), 1);
    QTest::keyClick(order, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(order->item(2)->text().startsWith(QLatin1String("Dev2")));
    order->item(2)->setCheckState(Qt::Unchecked); // a stage of its own
    QCOMPARE(order->item(2)->text(), QStringLiteral("Dev2: promotes into UAT"));
    order->item(3)->setCheckState(Qt::Unchecked);
    QCOMPARE(order->item(3)->text(), QStringLiteral("Dev1: promotes into Dev2"));
    f.press("setupContinue");
    QTRY_COMPARE(f.steps->step(), 3);
    QCOMPARE(f.saved.higherNeighbours(QStringLiteral("Dev1")), QStringList{QStringLiteral("Dev2")});
}

void TestSetup::levels_data()
{
    QTest::addColumn<QList<QStringList>>("levels");
    const QString p = QStringLiteral("P");
    QTest::newRow("one") << QList<QStringList>{{p}};
    QTest::newRow("chain") << QList<QStringList>{{p}, {QStringLiteral("U")}, {QStringLiteral("D")}};
    QTest::newRow("side by side") << QList<QStringList>{
        {p}, {QStringLiteral("U")}, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}};
}

/// What was put in order and written down is read back in that order.
void TestSetup::levels()
{
    QFETCH(QList<QStringList>, levels);
    model::Pipeline pipeline;
    for (const QStringList &level : levels)
        for (const QString &name : level) {
            model::Environment environment;
            environment.name = name;
            pipeline.environments += environment;
        }
    const model::Pipeline made = ordered(pipeline, levels);
    QVERIFY(model::checkPipeline(made));
    if (levels.size() > 1)
        QCOMPARE(levelsOf(made), levels);
    QCOMPARE(made.environments.size(), pipeline.environments.size());
    QCOMPARE(ordered(made, levels), made);
}

void TestSetup::theRecordMovesToAFolder()
{
    Fixture f;
    f.show();
    QString moved;
    base::Result<> answer{};
    f.context->hooks.moveWorkspace = [&](const QString &to) {
        moved = to;
        return answer;
    };
    f.signInToProduction();
    f.press("setupSkip");
    f.press("setupSkip");
    QCOMPARE(f.steps->step(), 3);
    f.find<QRadioButton>("setupRecordFolder")->setChecked(true);
    QVERIFY(!f.find<QPushButton>("setupContinue")->isEnabled());
    f.find<QLineEdit>("setupRecordPath")->setText(f.folder.filePath(QStringLiteral("mine")));
    answer = base::failure(base::Errc::AlreadyExists, QStringLiteral("It is not empty."));
    f.press("setupContinue");
    QTRY_COMPARE(f.find<QLabel>("setupRecordPathProblem")->text(), QStringLiteral("It is not empty."));
    QCOMPARE(f.steps->step(), 3);
    answer = {};
    f.press("setupContinue");
    QTRY_COMPARE(f.steps->step(), 4);
    QCOMPARE(moved, f.folder.filePath(QStringLiteral("mine")));
    QCOMPARE(f.opened.last(), moved);
}

void TestSetup::theTestSaysWhoCannotBeRead()
{
    Fixture f;
    f.show();
    f.signInToProduction();
    for (int i = 0; i < 3; ++i)
        f.press("setupSkip");
    f.production()->before = [](const QString &) -> base::Result<> {
        return base::failure(base::Errc::Offline, QStringLiteral("The org does not answer."));
    };
    f.press("setupTestAll");
    QTRY_COMPARE(f.find<widgets::StatusLabel>("setupTestStatus_production")->words(),
                 QStringLiteral("The org does not answer."));
    QVERIFY(f.find<QPushButton>("setupSignIn_production")->isVisible());
    QVERIFY(f.find<QPushButton>("setupContinue")->isEnabled()); // the others go on
}

void TestSetup::checklistTicksItself()
{
    Fixture f;
    Checklist list(f.context, nullptr);
    list.setPair(QStringLiteral("UAT"), QStringLiteral("Dev1"));
    list.show();
    const auto *rows = list.findChild<QListWidget *>(QStringLiteral("setupChecklist"));
    QCOMPARE(rows->count(), 5);
    QCOMPARE(rows->item(1)->text(), QStringLiteral("Compare UAT with Dev1"));
    list.tellLookedAt(QStringLiteral("QA"));
    QVERIFY(!list.isDone(Checklist::SeeDue));
    list.tellLookedAt(QStringLiteral("Dev1"));
    QVERIFY(list.isDone(Checklist::SeeDue));
    f.navigator.openCompare(QStringLiteral("UAT"), QStringLiteral("QA"));
    QVERIFY(!list.isDone(Checklist::Compare));
    f.navigator.openCompare(QStringLiteral("UAT"), QStringLiteral("Dev1"));
    QVERIFY(list.isDone(Checklist::Compare));
    f.navigator.tellDecisions(false, true); // nothing was decided before: not an undo
    QVERIFY(!list.isDone(Checklist::Undo));
    f.navigator.tellDecisions(true, false);
    QVERIFY(list.isDone(Checklist::Decide));
    f.navigator.tellDecisions(false, true);
    QVERIFY(list.isDone(Checklist::Undo));
    QVERIFY(!list.isComplete());
    QCOMPARE(rows->item(0)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Done: See what is due in Dev1"));
    QCOMPARE(rows->item(4)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("To do: Run the (simulated) promotion"));
}

void TestSetup::tipsComeOnceAndAgainWhenAsked()
{
    Fixture f;
    QWidget window;
    QWidget first(&window);
    QWidget second(&window);
    TipBar tips(f.theme, f.settings, &window);
    first.hide();
    second.hide();
    window.show();
    tips.watch(&first, QStringLiteral("one"), QStringLiteral("About the first."));
    tips.watch(&second, QStringLiteral("two"), QStringLiteral("About the second."));
    QVERIFY(!tips.isVisible());
    first.show();
    QTRY_VERIFY(tips.isVisible());
    second.show();
    const auto *text = tips.findChild<QLabel *>(QStringLiteral("tipText"));
    QCoreApplication::processEvents();
    QCOMPARE(text->text(), QStringLiteral("About the first.")); // one at a time
    tips.findChild<QPushButton *>(QStringLiteral("tipGotIt"))->click();
    QCOMPARE(text->text(), QStringLiteral("About the second."));
    tips.findChild<QPushButton *>(QStringLiteral("tipGotIt"))->click();
    QVERIFY(!tips.isVisible());
    first.hide();
    first.show();
    QCoreApplication::processEvents();
    QVERIFY(!tips.isTelling());
    tips.startOver();
    QVERIFY(tips.isTelling());
}

void TestSetup::noMoreTipsMeansNone()
{
    Fixture f;
    QWidget window;
    QWidget first(&window);
    TipBar tips(f.theme, f.settings, &window);
    first.hide();
    window.show();
    tips.watch(&first, QStringLiteral("one"), QStringLiteral("About the first."));
    first.show();
    QTRY_VERIFY(tips.isTelling());
    tips.findChild<QPushButton *>(QStringLiteral("tipNoMore"))->click();
    QVERIFY(!tips.isTelling());
    first.hide();
    first.show();
    QCoreApplication::processEvents();
    QVERIFY(!tips.isTelling());
}

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
