// States that the sample company is never in. With BACKFLOW_SHOTS set to a folder each leaves its picture there, light,
// dark and as deuteranopes see it.
#include "app/desktop/colourvision.h"
#include "tests/core/promotion/heldcompany.h"
#include "tests/support/patience.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/pipeline/carditem.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/targetrun.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QTest>

using namespace backflow;
using namespace backflow::ui;
using pipeline::CardState;
using promote::TargetRun;
using tests::WindowFixture;
using widgets::Page;

namespace {

/// Every setting in which a card has to be told from the others.
pipeline::PipelineState mixedState(const QDateTime &now)
{
    using Kind = model::EnvironmentKind;
    model::Pipeline made;
    made.name = QStringLiteral("Acme CRM");
    const auto add = [&](const char *name, Kind kind, const char *stage, const char *higher) {
        model::Environment environment;
        environment.name = QString::fromLatin1(name);
        environment.kind = kind;
        environment.stage = QString::fromLatin1(stage);
        made.environments += environment;
        if (*higher)
            made.edges += model::Edge{environment.name, QString::fromLatin1(higher)};
    };
    add("Dev1", Kind::Developer, "Development", "QA");
    add("Dev2", Kind::Developer, "Development", "QA");
    add("Dev3", Kind::DeveloperPro, "Development", "QA");
    add("Dev4", Kind::Developer, "Development", "QA");
    add("QA", Kind::Partial, "Integration", "UAT");
    add("UAT", Kind::Full, "Test", "Production");
    add("Production", Kind::Production, "Production", "");
    pipeline::PipelineState state = pipeline::emptyState(made);
    state.asOf = now;
    for (auto &status : state.environments) {
        status.state = CardState::InSync;
        status.components = 312;
        status.syncedAt = now.addSecs(-20 * 60);
    }
    auto &of = state.environments;
    of[0].state = CardState::Due;
    of[0].toReceive = 12;
    of[1].state = CardState::Failed;
    of[1].problem = QStringLiteral("Variable does not exist: x");
    of[2].state = CardState::Receiving;
    of[2].running = QStringLiteral("deploy 18/42");
    of[3].state = CardState::LostSight;
    of[3].problem = QStringLiteral("No answer since 09:41.");
    of[4].state = CardState::Conflict;
    of[4].conflicts = 1;
    of[4].toReceive = 2;
    of[6].readOnly = true;
    state.edges[0].due = 12;
    state.edges[2].due = 9;
    state.edges[2].running = true;
    state.edges[4].due = 2;
    state.edges[4].conflicts = 1;
    return state;
}

/// Five stages, wider the lower they are.
model::Pipeline ofSixty()
{
    model::Pipeline made;
    made.name = QStringLiteral("Sixty");
    struct Stage {
        const char *name;
        int count;
    };
    constexpr std::array kStages{Stage{"Production", 1}, Stage{"Acceptance", 3}, Stage{"Test", 8},
                                 Stage{"Integration", 16}, Stage{"Development", 32}};
    QStringList above;
    for (const auto &[stage, count] : kStages) {
        QStringList here;
        for (int i = 1; i <= count; ++i) {
            model::Environment environment;
            environment.name = count == 1 ? QString::fromLatin1(stage)
                                          : QStringLiteral("%1%2").arg(QString::fromLatin1(stage).left(4)).arg(i);
            environment.kind = count == 1 ? model::EnvironmentKind::Production : model::EnvironmentKind::Developer;
            environment.stage = QString::fromLatin1(stage);
            made.environments += environment;
            if (!above.isEmpty())
                made.edges += model::Edge{environment.name, above.at((i - 1) % above.size())};
            here += environment.name;
        }
        above = here;
    }
    return made;
}

} // namespace

class TestStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixtyEnvironments();
    void conflictRunningAndFailedTogether();
    void oneOrgThatCannotBeReached();
    void aComparisonThatIsStillRunning();
    void targetsInEveryCondition();
    void aPromotionThatPartlyFailed();
    void aNoticeWithUndo();

private:
    static void settle(WindowFixture &f)
    {
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(f.idle());
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    static void picture(WindowFixture &f, const QString &name);
    /// Of what is not at rest.
    static void pictureNow(WindowFixture &f, const QString &name);
};

void TestStates::picture(WindowFixture &f, const QString &name)
{
    settle(f);
    pictureNow(f, name);
    settle(f);
}

void TestStates::pictureNow(WindowFixture &f, const QString &name)
{
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    if (folder.isEmpty())
        return;
    using theme::Preference;
    for (const Preference look : {Preference::Light, Preference::Dark}) {
        f.theme.setPreference(look);
        QTest::qWait(0); // what the change of colours has posted
        const QImage taken = f.window->grab().toImage();
        const QString path = QDir(folder).filePath(QStringLiteral("%1-%2").arg(name, ui::theme::preferenceName(look)));
        QVERIFY(taken.save(path + QStringLiteral(".png")));
        QVERIFY(desktop::asDeuteranopesSee(taken).save(path + QStringLiteral("-deutan.png")));
    }
    f.theme.setPreference(Preference::Light);
}

void TestStates::sixtyEnvironments()
{
    WindowFixture f;
    f.show();
    f.window->resize(1440, 900);
    settle(f);
    pipeline::PipelineState state = pipeline::emptyState(ofSixty());
    state.asOf = f.company->time.now();
    for (qsizetype i = 0; i < state.environments.size(); ++i) {
        auto &status = state.environments[i];
        status.state = i % 7 == 3 ? CardState::Due : i % 23 == 5 ? CardState::Conflict : CardState::InSync;
        status.toReceive = status.state == CardState::InSync ? 0 : int(i % 11) + 1;
        status.components = 312;
        status.syncedAt = state.asOf;
    }
    pipeline::PipelineView *view = f.window->pages().pipeline->view();
    view->setState(state);
    view->fit();
    settle(f);
    QCOMPARE(view->cards().size(), 60);
    QVERIFY(view->zoom() < 1);
    // All of it can be reached: by its name, and by a scroll bar where it does not fit.
    for (const auto &status : std::as_const(state.environments))
        QVERIFY2(!view->card(status.environment)->sentence().isEmpty(), qPrintable(status.environment));
    picture(f, QStringLiteral("map-sixty"));
}

void TestStates::conflictRunningAndFailedTogether()
{
    WindowFixture f;
    f.show();
    f.window->resize(1440, 900);
    settle(f);
    pipeline::PipelineView *view = f.window->pages().pipeline->view();
    view->setState(mixedState(f.company->time.now()));
    view->fit();
    settle(f);
    // Each says in words what colour and icon show, and no two say the same.
    QSet<QString> told;
    for (const char *name : {"Dev1", "Dev2", "Dev3", "Dev4", "QA", "UAT"})
        told.insert(view->card(QString::fromLatin1(name))->sentence().section(QStringLiteral(", "), 2, 2));
    QCOMPARE(told.size(), 6);
    picture(f, QStringLiteral("map-mixed"));
}

void TestStates::oneOrgThatCannotBeReached()
{
    WindowFixture f;
    f.show();
    f.window->resize(1440, 900);
    settle(f);
    f.company->orgs.value(QStringLiteral("Dev1"))->before = [](const QString &) -> base::Result<> {
        return base::failure(base::Errc::Offline, QStringLiteral("Dev1 does not answer."));
    };
    f.company->time.advance(std::chrono::hours(26));
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Later"), "class Later { }\n");
    f.find<QAbstractButton>("pipelineRetrieveAll")->click();
    settle(f);
    pipeline::PipelineView *view = f.window->pages().pipeline->view();
    // Its numbers stay, with their age; the others go on.
    const QString told = view->card(QStringLiteral("Dev1"))->sentence();
    QVERIFY2(told.contains(QLatin1String("last synced yesterday")) || told.contains(QLatin1String("day")),
             qPrintable(told));
    QVERIFY2(view->card(QStringLiteral("UAT"))->sentence().contains(QLatin1String("just now")),
             qPrintable(view->card(QStringLiteral("UAT"))->sentence()));
    picture(f, QStringLiteral("map-offline"));
}

void TestStates::aComparisonThatIsStillRunning()
{
    const QString dev = QStringLiteral("Dev1");
    WindowFixture f;
    const auto held = std::make_shared<tests::HeldCompany>(f.company, "hotfix");
    // However it ends: the window waits for its workers.
    const auto open = qScopeGuard([held] { held->gate().setOpen(true); });
    f.company->live();
    for (const char *name : {"CaseRouter", "InvoiceBatch", "LeadScore", "OrderHelper", "ZoneFinder"})
        f.company->put(QStringLiteral("UAT"), QString::fromLatin1(name), "class Later { }\n");
    QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    f.company->put(dev, QStringLiteral("Old"), "class Old { Integer hidden; }\n");
    f.company->org(dev).refusals.insert(QStringLiteral("ApexClass:Old"), QStringLiteral("The org did not give it."));
    QVERIFY(f.company->retrieve(dev));
    f.show(false);
    f.window->resize(1440, 900);
    f.open(held);
    settle(f);
    // What needs no reading is there at once; the rest waits.
    held->gate().setOpen(false);
    f.navigator.openCompare(QStringLiteral("UAT"), dev);
    const auto *page = f.window->pages().compare;
    const auto *banner = page->findChild<widgets::InlineBanner *>(QStringLiteral("compareNotRead"));
    QVERIFY(banner);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QLatin1String("could not be read")), qPrintable(banner->text()));
    QVERIFY2(banner->text().contains(QLatin1String("still being compared.")), qPrintable(banner->text()));
    QVERIFY(f.jobs.running() > 0);
    const int soFar = page->model()->shownRows();
    QVERIFY(soFar > 0);
    pictureNow(f, QStringLiteral("compare-running"));
    held->gate().setOpen(true);
    QTRY_VERIFY2(banner->text().contains(QLatin1String("Everything else is complete.")), qPrintable(banner->text()));
    QVERIFY(page->model()->shownRows() > soFar);
    settle(f);
}

void TestStates::targetsInEveryCondition()
{
    WindowFixture f;
    f.company->live();
    for (const char *name : {"Dev2", "Dev3"}) {
        f.company->add(QString::fromLatin1(name), QStringLiteral("00D00000000000%1").arg(QLatin1Char(name[3])));
        f.company->pipeline.edges += model::Edge{QString::fromLatin1(name), QStringLiteral("UAT")};
    }
    f.company->put(QStringLiteral("Dev2"), QStringLiteral("Tax"), "class Tax { String own; }\n");
    for (const char *name : {"Dev2", "Dev3"})
        QVERIFY(f.company->retrieve(QString::fromLatin1(name)));
    f.company->scripts.value(QStringLiteral("Dev3"))->end = ports::DeployState::Failed;
    f.show(false);
    f.window->resize(1440, 900);
    f.open();
    settle(f);
    f.navigator.startFanOut(QStringLiteral("UAT"),
                            {QStringLiteral("Dev1"), QStringLiteral("Dev2"), QStringLiteral("Dev3")}, {});
    const auto &runs = f.window->findChild<promote::PromotePage *>()->runs();
    for (const TargetRun *run : runs)
        QTRY_COMPARE(run->phase(), TargetRun::Phase::Ready);
    settle(f);
    f.find<QPushButton>("promoContinueButton")->click();
    settle(f);
    picture(f, QStringLiteral("fanout-decide"));
    QVERIFY(runs[1]->undecided() > 0);
    f.find<QPushButton>("promoLeaveOutButton")->click();
    settle(f);
    for (const char *button : {"promoContinueButton", "promoSkipCheckButton", "promoDeployButton"}) {
        auto *next = f.find<QPushButton>(button);
        QTRY_VERIFY2(next->isVisible() && next->isEnabled(), qPrintable(QString::fromLatin1(button) + next->toolTip()));
        next->click();
        settle(f);
    }
    for (const qsizetype at : {0, 2})
        QTRY_COMPARE(runs[at]->phase(), TargetRun::Phase::Ended);
    settle(f);
    // One that fails stops none of the others.
    QCOMPARE(runs[0]->result()->ending, promotion::Ending::Done);
    QCOMPARE(runs[2]->words(), QStringLiteral("Failed, nothing changed"));
    picture(f, QStringLiteral("fanout-mixed"));
}

void TestStates::aPromotionThatPartlyFailed()
{
    WindowFixture f;
    f.company->live();
    f.company->scripts.value(QStringLiteral("Dev1"))->end = ports::DeployState::SucceededPartial;
    f.show(false);
    f.window->resize(1440, 900);
    f.open();
    settle(f);
    f.navigator.startBackPromotion(QStringLiteral("UAT"), QStringLiteral("Dev1"));
    const auto &runs = f.window->findChild<promote::PromotePage *>()->runs();
    QTRY_COMPARE(runs.front()->phase(), TargetRun::Phase::Ready);
    settle(f);
    f.find<QPushButton>("promoSkipCheckButton")->click();
    settle(f);
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(runs.front()->phase(), TargetRun::Phase::Ended);
    settle(f);
    QVERIFY(runs.front()->result()->ending != promotion::Ending::Done);
    picture(f, QStringLiteral("result-partly"));
}

void TestStates::aNoticeWithUndo()
{
    WindowFixture f;
    f.show();
    f.window->resize(1440, 900);
    settle(f);
    auto *toast = f.window->findChild<widgets::Toast *>();
    QVERIFY(toast);
    bool undone = false;
    toast->say(QStringLiteral("The filter \"Permissions\" was deleted."), [&] { undone = true; });
    settle(f);
    picture(f, QStringLiteral("toast-undo"));
    QVERIFY(toast->isVisible());
    auto *undo = toast->findChild<QPushButton *>();
    QVERIFY(undo && undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(undone);
    QVERIFY(!toast->isVisible());
}

QTEST_MAIN(TestStates)
#include "tst_states.moc"
