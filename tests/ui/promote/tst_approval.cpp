// A deployment to which somebody else has to agree: two people at two windows, and what goes on record of it.
#include "core/governance/decisionledger.h"
#include "core/governance/peoplebranch.h"
#include "core/governance/policybranch.h"
#include "core/promotion/ownwork.h"
#include "core/promotion/sharedplans.h"
#include "tests/core/governance/keyedworkspace.h"
#include "tests/support/patience.h"
#include "tests/ui/promote/promotefixture.h"
#include "ui/promote/approval.h"
#include "ui/promote/approvalwatch.h"
#include "ui/promote/promotionlist.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::promote;
using tests::Company;
using tests::PromoteFixture;
using Phase = TargetRun::Phase;

class TestApproval final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<theme::Theme>(); }
    void init() { m_key.clear(); }
    void anotherPersonOpensTheWay();
    void aSignedYesIsSaidToBeSigned();
    void theListSaysWhoIsWaitedFor();
    void planningAgainSupersedesWhatWaits();
    void aChangeAfterAskingIsSeenInTheList();
    void onesOwnPlanIsNotOnesOwnToApprove();
    void aChangedPlanIsAskedForAnew();
    void aYesTakenBackMeanwhileRefusesOnRecord();
    void aRoleTakenAwayMeanwhileRefusesOnRecord();
    void theNameOfProductionIsTypedAllTheSame();
    void aTargetWithoutAYesDoesNotHoldUpTheOthers();

private:
    /// Ada administers; a deployment to `where` needs one release manager: Bo.
    void policy(PromoteFixture &f, const QString &where = QStringLiteral("=Dev1"), const QStringList &bosKeys = {})
    {
        governance::PolicyFile file = governance::startingPolicy(
            {QStringLiteral("Ada Admin"), {QStringLiteral("ada@example.test")}, {}, {QStringLiteral("admin")}, {}},
            f.company->time.now());
        file.people.append(governance::Person{QStringLiteral("Bo"),
                                              {QStringLiteral("bo@example.test")},
                                              bosKeys,
                                              {QStringLiteral("release-manager")},
                                              {}});
        for (governance::Role &role : file.roles) {
            if (role.id == QLatin1StringView("admin"))
                role.rights.append(governance::Right{{governance::Capability::DeployUpper}, {QStringLiteral("*")}});
        }
        file.approvals = {{{where}, {}, 1, {QStringLiteral("release-manager")}, {}, true}};
        apply(f, file);
        f.context.hooks.readPolicy = [company = f.company] { return policyOf(company); };
        f.context.policy = policyOf(f.company);
    }
    static governance::Authorizer::Policy policyOf(const std::shared_ptr<Company> &company)
    {
        auto standing = governance::loadStanding(*company);
        return {true, std::make_shared<const governance::Standing>(standing.value_or(governance::Standing{})),
                std::make_shared<governance::AuditLedger>(company)};
    }
    static void apply(PromoteFixture &f, const governance::PolicyFile &file)
    {
        const governance::Authorizer gate(policyOf(f.company));
        const auto edit = gate.require<governance::Capability::EditPolicy>({});
        const auto roles = gate.require<governance::Capability::ManageRoles>({});
        QVERIFY(edit && roles);
        async::NullMonitor monitor;
        const auto applied = governance::applyPolicy(*f.company, file, *edit, &*roles, monitor);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message));
    }
    /// From now on this person sits at the machine.
    static void sits(PromoteFixture &f, const QString &name)
    {
        f.pool.waitForDone();
        f.company->name = name;
        f.company->email = name.section(u' ', 0, 0).toLower() + QStringLiteral("@example.test");
    }
    static void toDeploy(PromoteFixture &f)
    {
        QTRY_COMPARE(f.run().phase(), Phase::Ready);
        f.find<QPushButton>("promoSkipCheckButton")->click();
        QCOMPARE(f.page->step(), Step::Deploy);
    }
    static void answer(PromoteFixture &f, const char *button, const QString &note)
    {
        QTRY_VERIFY(f.find<QPushButton>(button)->isVisible() && f.find<QPushButton>(button)->isEnabled());
        f.find<QPushButton>(button)->click();
        auto *dialog = f.find<QDialog>("approvalDialog");
        dialog->findChild<QLineEdit *>(QStringLiteral("approvalNote"))->setText(note);
        dialog->findChild<QPushButton *>(QStringLiteral("approvalGoOn"))->click();
        QTRY_VERIFY(!f.run().approval().atWork());
    }
    static void ask(PromoteFixture &f)
    {
        answer(f, "promoAskApproval", QStringLiteral("hotfix of the evening"));
        QTRY_COMPARE(f.run().words(), QStringLiteral("Waiting for approval (0 of 1)"));
    }
    /// Bo at a window of his own.
    void boApproves(PromoteFixture &f)
    {
        sits(f, QStringLiteral("Bo"));
        PromoteFixture bo(*m_theme, f);
        bo.page->openPromotion(f.run().id());
        QTRY_VERIFY(!bo.page->runs().isEmpty());
        toDeploy(bo);
        answer(bo, "promoApprove", QStringLiteral("looked at it"));
        QTRY_VERIFY(bo.run().approval().state().approvedHere);
        bo.page.reset();
        sits(f, QStringLiteral("Ada Admin"));
    }
    static void noticed(PromoteFixture &f)
    {
        f.run().approval().findChild<QTimer *>(QStringLiteral("approvalTimer"))->setInterval(1);
        QTRY_VERIFY(!f.run().approval().isMissing());
    }
    static QList<QJsonObject> onRecord(PromoteFixture &f, const QString &action)
    {
        f.pool.waitForDone();
        QList<QJsonObject> found;
        const auto repository = f.company->repository();
        const auto records = governance::readAudit(**repository, 0);
        const auto people = governance::readPeople(**repository);
        for (const governance::AuditRecord &record : *records) {
            if (record.json.value(QLatin1StringView("action")).toString() == action)
                found += people->named(record.json);
        }
        return found;
    }
    static QString detail(PromoteFixture &f) { return f.find<QLabel>("promoDetail")->text(); }
    static QString whyNotDeploy(PromoteFixture &f)
    {
        const auto *deploy = f.find<QPushButton>("promoDeployButton");
        return deploy->isEnabled() ? QString() : deploy->toolTip();
    }
    QString m_key;
    std::unique_ptr<theme::Theme> m_theme;
};

void TestApproval::anotherPersonOpensTheWay()
{
    PromoteFixture f(*m_theme);
    policy(f);
    f.start();
    toDeploy(f);
    QCOMPARE(f.run().words(), QStringLiteral("Needs an approval (0 of 1)"));
    QCOMPARE(whyNotDeploy(f), QStringLiteral("Approvals for Dev1: 0 of 1. Ask for an approval first."));
    QVERIFY2(detail(f).contains(QLatin1String("Those who may give it: Bo.")), qPrintable(detail(f)));
    ask(f);
    QCOMPARE(whyNotDeploy(f), QStringLiteral("Approvals for Dev1: 0 of 1. Waiting for Bo."));
    QVERIFY2(detail(f).contains(QStringLiteral("“hotfix of the evening”")), qPrintable(detail(f)));
    QVERIFY(!f.find<QPushButton>("promoAskApproval")->isEnabled());

    QSignalSpy told(&f.navigator, &widgets::Navigator::noticeGiven);
    boApproves(f);
    QVERIFY(f.run().approval().isMissing()); // nothing has told this window yet
    noticed(f);
    QCOMPARE(f.run().words(), QStringLiteral("Ready"));
    QVERIFY2(detail(f).contains(QLatin1String("Approved by Bo on")), qPrintable(detail(f)));
    QVERIFY(told.last().first().toString().contains(QLatin1String("is approved")));
    QCOMPARE(whyNotDeploy(f), QString());
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().words(), QStringLiteral("Done"));

    const QJsonObject given = onRecord(f, QStringLiteral("approval.give")).value(0);
    QCOMPARE(given.value(QLatin1StringView("reason")).toString(), QStringLiteral("looked at it"));
    QCOMPARE(given.value(QLatin1StringView("actor"))[QLatin1StringView("email")].toString(),
             QStringLiteral("bo@example.test"));
    const auto plan = promotion::loadPlan(**f.company->journal(), f.run().id());
    QCOMPARE(given.value(QLatin1StringView("plan")).toString(), plan->hash);
    QCOMPARE(onRecord(f, QStringLiteral("promote.intent")).value(0).value(QLatin1StringView("plan")).toString(),
             plan->hash);
    QVERIFY(onRecord(f, QStringLiteral("gate.deny")).isEmpty());
}

void TestApproval::aSignedYesIsSaidToBeSigned()
{
    PromoteFixture f(*m_theme);
    policy(f, QStringLiteral("=Dev1"), {QStringLiteral("SHA256:bo")});
    f.company->openSigner = [this] { return std::make_unique<support::NamedSigner>(m_key); };
    f.start();
    toDeploy(f);
    ask(f);
    m_key = QStringLiteral("SHA256:bo");
    boApproves(f);
    m_key.clear();
    noticed(f);
    QVERIFY2(detail(f).contains(QLatin1String("signed")) && !detail(f).contains(QLatin1String("not signed")),
             qPrintable(detail(f)));
}

void TestApproval::theListSaysWhoIsWaitedFor()
{
    PromoteFixture f(*m_theme);
    policy(f);
    f.start();
    toDeploy(f);
    ask(f);
    const auto stateInList = [&f] {
        async::NullMonitor monitor;
        f.pool.waitForDone();
        PromotionListModel model;
        model.setRows(promotionRows(*f.company, monitor).value_or(QList<PromotionRow>()));
        return model.index(0, PromotionListModel::State).data().toString();
    };
    QCOMPARE(stateInList(), QStringLiteral("Waiting for approval"));
    boApproves(f);
    QCOMPARE(stateInList(), QStringLiteral("Approved by Bo"));
    // One comes back to it as to a draft, with the plan that was approved.
    PromoteFixture later(*m_theme, f);
    later.page->openPromotion(f.run().id());
    QTRY_VERIFY(!later.page->runs().isEmpty());
    QTRY_COMPARE(later.run().phase(), Phase::Ready);
    QTRY_VERIFY(later.run().approval().isNeeded() && !later.run().approval().isMissing());
}

void TestApproval::planningAgainSupersedesWhatWaits()
{
    PromoteFixture f(*m_theme);
    policy(f);
    f.start();
    toDeploy(f);
    ask(f);
    const QString old = f.run().id();
    f.find<QAbstractButton>("promoStep2")->click();
    QCOMPARE(f.page->step(), Step::What);
    f.find<QPushButton>("promoContinueButton")->click(); // plans anew
    QTRY_VERIFY(f.run().phase() == Phase::Ready && f.run().id() != old);
    const QString fresh = f.run().id();
    f.pool.waitForDone();
    async::NullMonitor monitor;
    PromotionListModel model;
    model.setRows(promotionRows(*f.company, monitor).value_or(QList<PromotionRow>()));
    QCOMPARE(model.rowCount(), 2);
    const auto cell = [&model](const QString &id, int column) {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data(PromotionListModel::IdRole).toString() == id)
                return model.index(row, column);
        return QModelIndex();
    };
    QCOMPARE(cell(old, PromotionListModel::State).data().toString(), QStringLiteral("Superseded by a newer plan"));
    QCOMPARE(cell(old, PromotionListModel::Next).data().toString(), QStringLiteral("Open the newer ▸"));
    QCOMPARE(cell(old, 0).data(PromotionListModel::NewerRole).toString(), fresh);
    QCOMPARE(model.count(PromotionListModel::Show::Done), 1);
    // Nobody is asked about it any more.
    QCOMPARE(onRecord(f, QStringLiteral("approval.withdraw")).size(), 1);
    QVERIFY(promotion::sharedPlans(*f.company, false, monitor)->isEmpty());
    // Opened, it leads to the one that stands in its place.
    PromoteFixture later(*m_theme, f);
    later.page->openPromotion(old);
    QTRY_VERIFY(!later.page->runs().isEmpty());
    QTRY_COMPARE(later.run().phase(), Phase::Ended);
    QCOMPARE(later.run().words(), QStringLiteral("Superseded by a newer plan"));
    QTRY_COMPARE(later.page->step(), Step::Result);
    later.find<QPushButton>("promoNewerButton")->click();
    QTRY_COMPARE(later.run().id(), fresh);
    QTRY_COMPARE(later.run().phase(), Phase::Ready);
}

void TestApproval::aChangeAfterAskingIsSeenInTheList()
{
    PromoteFixture f(*m_theme);
    policy(f);
    f.start();
    toDeploy(f);
    ask(f);
    f.page->showList();
    auto *list = f.find<QTreeView>("promoList");
    const auto state = [list] { return list->model()->index(0, PromotionListModel::State).data().toString(); };
    QTRY_COMPARE(state(), QStringLiteral("Waiting for approval"));
    f.pool.waitForDone();
    async::NullMonitor monitor;
    QVERIFY(promotion::replaceOwnWork(*f.company, f.company->pipeline, f.run().id(), true, monitor));
    f.page->refreshShown();
    QTRY_COMPARE(state(), QStringLiteral("Changed since the approval was asked for"));
}

void TestApproval::onesOwnPlanIsNotOnesOwnToApprove()
{
    PromoteFixture f(*m_theme);
    policy(f);
    sits(f, QStringLiteral("Bo"));
    f.start();
    toDeploy(f);
    ask(f);
    const auto *approve = f.find<QPushButton>("promoApprove");
    QTRY_VERIFY(approve->isVisible());
    QTRY_COMPARE(approve->toolTip(), QStringLiteral("This is your own plan: somebody else has to approve it."));
    QVERIFY(!approve->isEnabled());
    QVERIFY(!whyNotDeploy(f).isEmpty());
    // The same without the button.
    f.pool.waitForDone();
    async::NullMonitor monitor;
    const auto done = promotion::approvePlan(*f.company, f.company->pipeline, f.run().id(), {},
                                             governance::Authorizer(policyOf(f.company)), monitor);
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::Errc::Denied);
    QVERIFY(onRecord(f, QStringLiteral("approval.give")).isEmpty());
    QCOMPARE(onRecord(f, QStringLiteral("gate.deny")).size(), 1);
}

void TestApproval::aChangedPlanIsAskedForAnew()
{
    PromoteFixture f(*m_theme);
    policy(f);
    f.start();
    toDeploy(f);
    ask(f);
    boApproves(f);
    noticed(f);
    f.run().setTestLevel(ports::TestLevel::RunLocalTests);
    QTRY_COMPARE(f.run().words(), QStringLiteral("Needs an approval (0 of 1)"));
    QTRY_VERIFY2(detail(f).contains(QLatin1String("what was approved then does not count")), qPrintable(detail(f)));
    QVERIFY(!whyNotDeploy(f).isEmpty());
    ask(f);
    f.run().setTestLevel(ports::TestLevel::Default); // as it was approved, but not as it was asked for last
    QTRY_COMPARE(f.run().words(), QStringLiteral("Needs an approval (0 of 1)"));
}

void TestApproval::aYesTakenBackMeanwhileRefusesOnRecord()
{
    PromoteFixture f(*m_theme);
    policy(f);
    f.start();
    toDeploy(f);
    ask(f);
    boApproves(f);
    noticed(f);
    sits(f, QStringLiteral("Bo"));
    async::NullMonitor monitor;
    QVERIFY(promotion::withdrawApproval(*f.company, f.company->pipeline, f.run().id(), {}, monitor));
    sits(f, QStringLiteral("Ada Admin"));
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_VERIFY2(f.run().words().startsWith(QStringLiteral("✕ Not started: Approvals by others")),
                 qPrintable(f.run().words()));
    QCOMPARE(f.page->step(), Step::Deploy);
    QVERIFY2(detail(f).contains(QLatin1String("Ask Bo.")), qPrintable(detail(f)));
    QVERIFY2(detail(f).contains(QLatin1String("Nothing was sent to Dev1")), qPrintable(detail(f)));
    QVERIFY(f.company->script().taken.isEmpty());
    const QList<QJsonObject> refused = onRecord(f, QStringLiteral("gate.deny"));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().value(QLatin1StringView("actor"))[QLatin1StringView("email")].toString(),
             QStringLiteral("ada@example.test"));
}

void TestApproval::aRoleTakenAwayMeanwhileRefusesOnRecord()
{
    PromoteFixture f(*m_theme);
    policy(f);
    f.start();
    toDeploy(f);
    ask(f);
    sits(f, QStringLiteral("Bo"));
    PromoteFixture bo(*m_theme, f);
    bo.page->openPromotion(f.run().id());
    QTRY_VERIFY(!bo.page->runs().isEmpty());
    toDeploy(bo);
    QTRY_VERIFY(bo.find<QPushButton>("promoApprove")->isEnabled());
    sits(f, QStringLiteral("Ada Admin"));
    governance::PolicyFile next = *policyOf(f.company).standing->policy;
    next.version += 1;
    next.people.last().roles = {QStringLiteral("viewer")};
    apply(f, next);
    sits(f, QStringLiteral("Bo"));
    QSignalSpy failed(&bo.run(), &TargetRun::failed);
    answer(bo, "promoApprove", {});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(onRecord(f, QStringLiteral("approval.give")).isEmpty());
    QCOMPARE(onRecord(f, QStringLiteral("gate.deny")).size(), 1);
    QTRY_VERIFY(!bo.find<QPushButton>("promoApprove")->isEnabled());
}

void TestApproval::theNameOfProductionIsTypedAllTheSame()
{
    PromoteFixture f(*m_theme);
    for (model::Environment &environment : f.context.pipeline.environments) {
        if (environment.name == QLatin1StringView("Dev1"))
            environment.kind = model::EnvironmentKind::Production;
    }
    f.company->pipeline = f.context.pipeline;
    policy(f, QStringLiteral("production"));
    f.start();
    toDeploy(f);
    ask(f);
    boApproves(f);
    noticed(f);
    QCOMPARE(whyNotDeploy(f), QStringLiteral("Type the name of Dev1 first: it is production."));
    f.find<QLineEdit>("promoTypedName")->setText(QStringLiteral("Dev1"));
    QCOMPARE(whyNotDeploy(f), QString());
}

void TestApproval::aTargetWithoutAYesDoesNotHoldUpTheOthers()
{
    PromoteFixture f(*m_theme);
    policy(f);
    f.navigator.startFanOut(QStringLiteral("UAT"), {QStringLiteral("Dev1"), QStringLiteral("Dev2")}, {});
    QTRY_VERIFY(std::ranges::all_of(f.page->runs(), [](TargetRun *run) { return run->phase() == Phase::Ready; }));
    toDeploy(f);
    QTRY_COMPARE(f.find<QLabel>("fanoutSummary")->text(), QStringLiteral("1 ready, 1 without an approval"));
    QCOMPARE(whyNotDeploy(f), QString());
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.page->runs()[1]->phase(), Phase::Ended);
    QCOMPARE(f.page->runs()[0]->words(), QStringLiteral("Needs an approval (0 of 1)"));
    QVERIFY(f.company->script().taken.isEmpty());
}

QTEST_MAIN(TestApproval)
#include "tst_approval.moc"
