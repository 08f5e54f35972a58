// Who may do what, as the page shows it, and what of it a person may change.

#include "tests/core/governance/keyedworkspace.h"
#include "tests/support/patience.h"
#include "tests/ui/screenlooks.h"
#include "ui/access/accesspage.h"
#include "ui/access/personform.h"
#include "ui/access/planrule.h"
#include "ui/access/roleform.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/statuslabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace backflow;
using namespace backflow::ui;
using access::AccessPage;
using support::KeyedWorkspace;

namespace {

model::Environment environment(const QString &name, model::EnvironmentKind kind)
{
    model::Environment made;
    made.name = name;
    made.kind = kind;
    return made;
}

/// The page over a workspace in memory that has a policy.
struct Fixture {
    explicit Fixture(theme::Theme &theme, bool policy = true)
        : workspace(std::make_shared<KeyedWorkspace>())
        , context(std::make_shared<widgets::AppContext>())
    {
        pool.setMaxThreadCount(1);
        if (policy) {
            governance::PolicyFile first = workspace->starting();
            first.people += {QStringLiteral("Dev"),
                             {QStringLiteral("dev@example.com")},
                             {},
                             {QStringLiteral("developer")},
                             {QStringLiteral("Dev1")}};
            first.people += {QStringLiteral("Rel"),
                             {QStringLiteral("rel@example.com")},
                             {},
                             {QStringLiteral("release-manager")},
                             {}};
            workspace->apply(first);
        }
        context->theme = &theme;
        context->navigator = &navigator;
        context->jobs = &jobs;
        context->pool = &pool;
        context->backends = workspace;
        context->pipeline.environments = {environment(QStringLiteral("Production"), model::EnvironmentKind::Production),
                                          environment(QStringLiteral("QA"), model::EnvironmentKind::Partial),
                                          environment(QStringLiteral("Dev1"), model::EnvironmentKind::Developer)};
        context->hooks.readPolicy = [workspace = workspace] { return workspace->gate().policy(); };
        context->hooks.applyPolicy = [workspace = workspace](const governance::PolicyFile &next, async::Monitor &) {
            return workspace->tryToApply(next);
        };
    }
    ~Fixture()
    {
        page.reset();
        pool.waitForDone();
    }
    void show(const QString &email = QStringLiteral("ada@example.com"))
    {
        workspace->email = email;
        page = std::make_unique<AccessPage>(context);
        page->resize(1100, 800);
        page->show();
        settle();
    }
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(pool.activeThreadCount() == 0 && jobs.running() == 0);
            QCoreApplication::processEvents();
        }
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    QStringList column(const char *name, int column) const
    {
        QStringList texts;
        const auto *tree = find<QTreeWidget>(name);
        for (int row = 0; row < tree->topLevelItemCount(); ++row)
            texts += tree->topLevelItem(row)->text(column);
        return texts;
    }

    widgets::Navigator navigator;
    jobs::JobList jobs;
    QThreadPool pool;
    std::shared_ptr<KeyedWorkspace> workspace;
    std::shared_ptr<widgets::AppContext> context;
    std::unique_ptr<AccessPage> page;
};

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void theMatrixIsAsThePolicy();
    void explainsWhatAPersonCanDo();
    void noApprovalRuleIsAFinding();
    void withoutAPolicyOneIsMade();
    void anAdministratorAddsSomebody();
    void anybodyElseSeesWhyNot();
    void approvesWhatIsAskedFor();
    void aRuleIsSeenAndUndoneBeforeItIsInForce();
    void aRuleForReleasesIsMadeChangedAndTakenOut();
    void aRuleForComplianceNamesRulesThatThereAre();
    void theRulesForPlansKeepTheirPlaces();
    void whatARoleMayIsTickedAndSaved();
    void untouchedRightsKeepTheirForm();
    void whoMayNotSeesWhyRulesStay();
    void whatIsAskedOfYouIsCounted();
    void theChosenRequestStaysWhenTheListIsReadAnew();
    void tablesWithoutAPolicySayWhatIsNext();
    void whatIsLookedForIsShownAndNothingElse();
    void stagedStepsGoBackAndForth();
    void aRuleOfManyPlacesFitsALowWindow();
    void productionIsOpenedWithNameAndReason();
    void whoMayNotSeesWhyProductionStaysClosed();
    void aPlanThatIsNotHereIsSaidSo();
    void productionIsOffUntilGranted();
    void keysReachEveryTab();
    void everythingHasANameAndRoom();

private:
    theme::Theme m_theme;
};

void TestAccess::theMatrixIsAsThePolicy()
{
    Fixture f(m_theme);
    f.show();
    QCOMPARE(f.column("rolesMatrix", 0), QStringList({QStringLiteral("Viewer and auditor"), QStringLiteral("Admin"),
                                                      QStringLiteral("Developer"), QStringLiteral("Release manager")}));
    const auto *matrix = f.find<QTreeWidget>("rolesMatrix");
    const auto row = [matrix](int index) {
        QStringList cells;
        for (int column = 1; column < matrix->columnCount(); ++column)
            cells += matrix->topLevelItem(index)->data(column, Qt::AccessibleTextRole).toString();
        return cells.join(QStringLiteral(" | "));
    };
    QCOMPARE(row(0), QStringLiteral("yes | yes | no | no | no | no | no | yes"));
    QCOMPARE(row(1), QStringLiteral("yes | yes | yes | yes | on request | no | no | yes"));
    QCOMPARE(row(2), QStringLiteral("yes | yes | yes | own environments | on request | no | no | no"));
    QVERIFY(row(3).startsWith(QStringLiteral("yes | yes | yes | yes | yes | yes | with 1 other approver")));
    if (const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS"); !folder.isEmpty()) {
        f.page->setAutoFillBackground(true);
        f.find<QTabWidget>("accessTabs")->setCurrentIndex(1);
        for (const auto look : {theme::Preference::Light, theme::Preference::Dark}) {
            m_theme.setPreference(look);
            f.settle();
            QVERIFY(f.page->grab().save(
                QDir(folder).filePath(QStringLiteral("access-roles-%1.png").arg(theme::preferenceName(look)))));
        }
        m_theme.setPreference(theme::Preference::Light);
    }
}

void TestAccess::explainsWhatAPersonCanDo()
{
    Fixture f(m_theme);
    f.show();
    f.find<QComboBox>("accessExplainPerson")->setCurrentText(QStringLiteral("Dev"));
    f.find<QComboBox>("accessExplainEnvironment")->setCurrentText(QStringLiteral("QA"));
    const QString words = f.find<QLabel>("accessExplain")->text();
    QVERIFY2(words.startsWith(QStringLiteral("Dev may, in QA: compare")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("deploy needs Rel")), qPrintable(words));
}

void TestAccess::noApprovalRuleIsAFinding()
{
    Fixture f(m_theme);
    governance::PolicyFile policy = *f.workspace->standing().policy;
    policy.approvals.clear();
    f.workspace->apply(policy);
    f.show();
    QCOMPARE(f.column("accessRules", 0), QStringList{QStringLiteral("No approval rule")});
    QCOMPARE(f.column("accessEnvironments", 3).count(QStringLiteral("No approval rule")), 3);
    QVERIFY(f.column("accessFindings", 0).join(u'\n').contains(QStringLiteral("No approval rule for production")));
}

void TestAccess::withoutAPolicyOneIsMade()
{
    Fixture f(m_theme, false);
    f.show();
    QVERIFY(f.find<widgets::ElidedLabel>("pageSubtitle")->text().startsWith(QStringLiteral("No policy")));
    auto *button = f.find<QPushButton>("accessAddPerson");
    QCOMPARE(button->text(), QStringLiteral("Make a policy…"));
    button->click();
    f.settle();
    QCOMPARE(f.workspace->standing().state, governance::Standing::State::Trusted);
    QCOMPARE(f.column("accessPeople", 0), QStringList({QStringLiteral("Ada"), QStringLiteral("Everybody else")}));
}

void TestAccess::anAdministratorAddsSomebody()
{
    Fixture f(m_theme);
    f.show();
    f.find<QPushButton>("accessAddPerson")->click();
    auto *save = f.find<QPushButton>("personSave");
    QVERIFY(!save->isEnabled());
    f.find<QLineEdit>("personName")->setText(QStringLiteral("Vera"));
    QVERIFY(!save->isEnabled());
    f.find<QLineEdit>("personEmails")->setText(QStringLiteral("vera@example.com, v@example.com"));
    f.find<QCheckBox>("personRole-viewer")->setChecked(true);
    QVERIFY(save->isEnabled());
    save->click();
    f.settle();
    QVERIFY(f.column("accessPeople", 0).contains(QStringLiteral("Vera")));
    const auto standing = f.workspace->standing();
    QCOMPARE(standing.policy->version, 2);
    QCOMPARE(standing.policy->people.last().emails.size(), 2);
    f.find<QTreeWidget>("accessPeople")->setCurrentItem(f.find<QTreeWidget>("accessPeople")->topLevelItem(3));
    f.find<QPushButton>("accessRemovePerson")->click();
    f.settle();
    QVERIFY(!f.column("accessPeople", 0).contains(QStringLiteral("Vera")));
}

void TestAccess::anybodyElseSeesWhyNot()
{
    Fixture f(m_theme);
    f.show(QStringLiteral("dev@example.com"));
    for (const char *name : {"accessAddPerson", "accessEditPerson", "accessRemovePerson"}) {
        const auto *button = f.find<QPushButton>(name);
        QVERIFY2(button->isVisibleTo(f.page.get()) && !button->isEnabled(), name);
        QVERIFY2(button->toolTip().contains(QStringLiteral("Ask Ada")), qPrintable(button->toolTip()));
    }
}

void TestAccess::approvesWhatIsAskedFor()
{
    Fixture f(m_theme);
    async::NullMonitor monitor;
    const governance::ApprovalSubject subject{QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZZ"), QStringLiteral("sha256:aa"),
                                              QStringLiteral("QA")};
    QVERIFY(governance::requestApproval(*f.workspace, subject, {QStringLiteral("ApexClass:Tax")},
                                        {QStringLiteral("ApexClass")}, QStringLiteral("hotfix"), monitor));
    f.show(QStringLiteral("dev@example.com"));
    f.page->showTab(AccessPage::Approvals);
    QVERIFY(!f.find<QPushButton>("accessApprove")->isEnabled());
    QVERIFY(f.find<QPushButton>("accessApprove")->toolTip().contains(QStringLiteral("Rel")));
    f.page.reset();
    f.workspace->name = QStringLiteral("Rel");
    f.show(QStringLiteral("rel@example.com"));
    f.page->showTab(AccessPage::Approvals);
    f.find<QPushButton>("accessApprove")->click();
    f.settle();
    QCOMPARE(f.column("accessApprovals", 3), QStringList{QStringLiteral("Rel (not signed)")});
    f.find<QPushButton>("accessWithdraw")->click();
    f.settle();
    QCOMPARE(f.column("accessApprovals", 3), QStringList{QStringLiteral("nobody yet")});
}

void TestAccess::aRuleIsSeenAndUndoneBeforeItIsInForce()
{
    Fixture f(m_theme);
    f.show();
    f.page->showTab(AccessPage::Approvals);
    const qint64 version = f.workspace->standing().policy->version;
    const QStringList before = f.column("accessRules", 0);
    const auto *staged = f.find<QWidget>("accessStaged");
    QVERIFY(!staged->isVisible());
    const auto stageOne = [&f] {
        f.find<QPushButton>("accessAddRule")->click();
        auto *save = f.find<QPushButton>("ruleSave");
        QVERIFY(!save->isEnabled());
        QVERIFY(!save->toolTip().isEmpty());
        f.find<QCheckBox>("ruleWhere-staging")->setChecked(true);
        f.find<QCheckBox>("ruleRole-release-manager")->setChecked(true);
        f.find<QSpinBox>("ruleCount")->setValue(2);
        f.find<QLineEdit>("ruleTypes")->setText(QStringLiteral("Profile, PermissionSet"));
        QVERIFY(save->isEnabled());
        save->click();
    };
    stageOne();
    QVERIFY(staged->isVisible());
    const QString words = f.find<QLabel>("accessStagedWords")->text();
    for (const char *part : {"staging", "2", "Release manager", "Profile, PermissionSet"})
        QVERIFY2(words.contains(QLatin1StringView(part)), qPrintable(words));
    QCOMPARE(f.column("accessRules", 0).size(), before.size() + 1);
    // Nothing is in force, and the step goes back.
    QCOMPARE(f.workspace->standing().policy->version, version);
    f.find<QPushButton>("accessStagedUndo")->click();
    QVERIFY(!staged->isVisible());
    QCOMPARE(f.column("accessRules", 0), before);
    stageOne();
    f.find<QPushButton>("accessStagedSave")->click();
    f.settle();
    QVERIFY(!staged->isVisible());
    const auto now = f.workspace->standing().policy;
    QCOMPARE(now->version, version + 1);
    const governance::ApprovalRule made = now->approvals.last();
    QCOMPARE(made.where, QStringList{QStringLiteral("staging")});
    QCOMPARE(made.types, QStringList({QStringLiteral("Profile"), QStringLiteral("PermissionSet")}));
    QCOMPARE(made.count, 2);
    QVERIFY(made.fourEyes);
    // And can be taken out again.
    auto *rules = f.find<QTreeWidget>("accessRules");
    rules->setCurrentItem(rules->topLevelItem(rules->topLevelItemCount() - 1));
    f.find<QPushButton>("accessRemoveRule")->click();
    QVERIFY(f.find<QLabel>("accessStagedWords")->text().contains(QStringLiteral("No longer")));
    f.find<QPushButton>("accessStagedDiscard")->click();
    QVERIFY(!staged->isVisible());
}

void TestAccess::aRuleForReleasesIsMadeChangedAndTakenOut()
{
    Fixture f(m_theme);
    f.show();
    f.page->showTab(AccessPage::RulesForPlans);
    QVERIFY(f.column("accessPlanRules", 0).isEmpty());
    QCOMPARE(f.find<widgets::StateStack>("accessPlanRulesStates")->state(), widgets::ViewState::Empty);
    f.find<QAction>("accessAddReleaseRule")->trigger();
    auto *save = f.find<QPushButton>("planRuleSave");
    QVERIFY(f.find<QDialog>("planRuleForm")->isVisible());
    QVERIFY(!save->isEnabled());
    QVERIFY(!f.find<QComboBox>("planRuleSeverity")->isVisible()); // that is of other rules
    f.find<QCheckBox>("planRuleWhere-=Dev1")->setChecked(true);
    f.find<QCheckBox>("planRuleRole-release-manager")->setChecked(true);
    save->click();
    const QString words = f.find<QLabel>("accessStagedWords")->text();
    QVERIFY2(words.contains(QStringLiteral(
                 "New: Deployments to Dev1: nothing from an org on a later release, let pass by: Release manager")),
             qPrintable(words));
    QCOMPARE(words.count(u'\n'), 0);                             // one change, one line
    QVERIFY(f.workspace->standing().policy->releases.isEmpty()); // not in force yet
    f.find<QPushButton>("accessStagedSave")->click();
    f.settle();
    const governance::ReleaseRule made{{QStringLiteral("=Dev1")}, true, {QStringLiteral("release-manager")}};
    QCOMPARE(f.workspace->standing().policy->releases, QList{made});
    QCOMPARE(f.column("accessPlanRules", 2), QStringList{QStringLiteral("Release manager")});
    // What is only warned of is let pass by nobody in particular.
    f.find<QPushButton>("accessEditPlanRule")->click();
    QVERIFY(f.find<QCheckBox>("planRuleRole-release-manager")->isChecked());
    f.find<QComboBox>("planRuleRelease")->setCurrentIndex(1);
    QVERIFY(!f.find<QCheckBox>("planRuleRole-release-manager")->isVisible());
    save->click();
    f.find<QPushButton>("accessStagedSave")->click();
    f.settle();
    const governance::ReleaseRule warns{{QStringLiteral("=Dev1")}, false, {}};
    QCOMPARE(f.workspace->standing().policy->releases, QList{warns});
    f.find<QPushButton>("accessRemovePlanRule")->click();
    QVERIFY(f.find<QLabel>("accessStagedWords")->text().startsWith(QString::fromUtf8("• No longer: ")));
    QVERIFY(f.column("accessPlanRules", 0).isEmpty());
}

void TestAccess::aRuleForComplianceNamesRulesThatThereAre()
{
    Fixture f(m_theme);
    f.show();
    f.page->showTab(AccessPage::RulesForPlans);
    f.find<QAction>("accessAddComplianceRule")->trigger();
    f.find<QCheckBox>("planRuleWhere-production")->setChecked(true);
    auto *save = f.find<QPushButton>("planRuleSave");
    QVERIFY(save->isEnabled());
    f.find<QLineEdit>("planRuleOnly")->setText(QStringLiteral("modify-all-data, no-such-rule"));
    QVERIFY(!save->isEnabled());
    QVERIFY2(save->toolTip().contains(QStringLiteral("no-such-rule")), qPrintable(save->toolTip()));
    f.find<QLineEdit>("planRuleOnly")->setText(QStringLiteral("modify-all-data, view-all-data,"));
    f.find<QComboBox>("planRuleSeverity")->setCurrentText(QStringLiteral("critical"));
    save->click();
    f.find<QPushButton>("accessStagedSave")->click();
    f.settle();
    const governance::ComplianceRule made{{QStringLiteral("production")},
                                          QStringLiteral("critical"),
                                          {QStringLiteral("modify-all-data"), QStringLiteral("view-all-data")},
                                          {}};
    QCOMPARE(f.workspace->standing().policy->compliance, QList{made});
    QCOMPARE(f.column("accessPlanRules", 2), QStringList{QStringLiteral("nobody")});
    // It is shown as it is.
    f.find<QPushButton>("accessEditPlanRule")->click();
    QCOMPARE(f.find<QLineEdit>("planRuleOnly")->text(), QStringLiteral("modify-all-data, view-all-data"));
    save->click();
    QVERIFY(!f.find<QWidget>("accessStaged")->isVisible()); // nothing differs
}

void TestAccess::theRulesForPlansKeepTheirPlaces()
{
    Fixture f(m_theme);
    governance::PolicyFile policy = *f.workspace->standing().policy;
    const QStringList all{QStringLiteral("*")};
    policy.tests = {{all, QStringLiteral("RunLocalTests")}, {all, QStringLiteral("RunAllTestsInOrg")}};
    policy.compliance = {{all, QStringLiteral("low")}, {all, QStringLiteral("high")}};
    policy.releases = {{all, true, {}}, {all, false, {}}};
    const QList<access::PlanRule> rules = access::planRulesOf(policy);
    QCOMPARE(rules.size(), 6);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QList<access::PlanRule> less = rules;
        less.removeAt(i);
        QCOMPARE(access::planRulesOf(access::withPlanRule(policy, i, std::nullopt)), less);
        QCOMPARE(access::withPlanRule(policy, i, rules.at(i)), policy);
        QCOMPARE(access::planRulesOf(access::withPlanRule(policy, -1, rules.at(i))).size(), 7);
    }
    f.workspace->apply(policy);
    f.show();
    f.page->showTab(AccessPage::RulesForPlans);
    QCOMPARE(f.column("accessPlanRules", 1).size(), 6);
    auto *table = f.find<QTreeWidget>("accessPlanRules");
    table->setCurrentItem(table->topLevelItem(3));
    f.find<QPushButton>("accessEditPlanRule")->click();
    f.find<QComboBox>("planRuleSeverity")->setCurrentText(QStringLiteral("medium"));
    f.find<QPushButton>("planRuleSave")->click();
    QCOMPARE(table->indexOfTopLevelItem(table->currentItem()), 3); // the row that was changed stays chosen
    f.find<QPushButton>("accessStagedSave")->click();
    f.settle();
    policy.compliance[1].atLeast = QStringLiteral("medium");
    const auto now = f.workspace->standing().policy;
    QCOMPARE(now->compliance, policy.compliance);
    QCOMPARE(now->tests, policy.tests);
    QCOMPARE(now->releases, policy.releases);
}

void TestAccess::whatARoleMayIsTickedAndSaved()
{
    Fixture f(m_theme);
    f.show();
    f.page->showTab(AccessPage::Roles);
    f.find<QPushButton>("accessEditRole")->click(); // the first: viewers
    auto *rights = f.find<QTreeWidget>("roleRights");
    const auto row = [rights](governance::Capability capability) {
        return rights->topLevelItem(int(governance::allCapabilities().indexOf(capability)));
    };
    QCOMPARE(row(governance::Capability::Compare)->checkState(1), Qt::Checked);
    QCOMPARE(row(governance::Capability::Retrieve)->checkState(1), Qt::Unchecked);
    row(governance::Capability::Retrieve)->setCheckState(3, Qt::Checked); // development
    f.find<QPushButton>("roleSave")->click();
    const QString words = f.find<QLabel>("accessStagedWords")->text();
    QVERIFY2(words.contains(QStringLiteral("Viewer and auditor")) && words.contains(QStringLiteral("development")),
             qPrintable(words));
    QCOMPARE(words.count(u'\n'), 0); // one change, one line
    f.find<QPushButton>("accessStagedSave")->click();
    f.settle();
    auto standing = std::make_shared<governance::Standing>(f.workspace->standing());
    governance::PolicyFile policy = *standing->policy;
    policy.people += {QStringLiteral("Vic"), {QStringLiteral("vic@example.com")}, {}, {QStringLiteral("viewer")}, {}};
    standing->policy = std::make_shared<const governance::PolicyFile>(policy);
    standing->actor = {QStringLiteral("Vic"), QStringLiteral("vic@example.com"), {}};
    const governance::Authorizer gate({true, standing, {}});
    QVERIFY(gate.decide(governance::Capability::Retrieve, {f.context->pipeline.environments[2]}).allowed);
    QVERIFY(!gate.decide(governance::Capability::Retrieve, {f.context->pipeline.environments[0]}).allowed);
    QVERIFY(gate.decide(governance::Capability::Compare, {f.context->pipeline.environments[0]}).allowed);
}

void TestAccess::untouchedRightsKeepTheirForm()
{
    Fixture f(m_theme);
    f.show();
    governance::Role role{
        QStringLiteral("odd"),
        QStringLiteral("Odd"),
        {{{governance::Capability::Retrieve}, {QStringLiteral("test")}, {}, {}},
         {{governance::Capability::Plan}, {QStringLiteral("test")}, {}, {}},
         {{governance::Capability::Deploy}, {QStringLiteral("test")}, {QStringLiteral("Layout")}, {}}}};
    role.rights[2].can = {governance::Capability::DeployLower};
    access::RoleForm form(m_theme);
    form.edit(role);
    QCOMPARE(form.role(), role);
    auto *rights = form.findChild<QTreeWidget *>(QStringLiteral("roleRights"));
    rights->topLevelItem(int(governance::allCapabilities().indexOf(governance::Capability::Plan)))
        ->setCheckState(2, Qt::Checked); // own, too
    const governance::Role changed = form.role();
    QVERIFY(changed.rights.contains(role.rights[2])); // what is limited by kind stays
    QCOMPARE(changed.rights.size(), 3);
}

void TestAccess::whoMayNotSeesWhyRulesStay()
{
    Fixture f(m_theme);
    f.show(QStringLiteral("dev@example.com"));
    for (const char *name : {"accessAddRule", "accessEditRule", "accessRemoveRule", "accessEditRole",
                             "accessAddPlanRule", "accessEditPlanRule", "accessRemovePlanRule"}) {
        const auto *button = f.find<QPushButton>(name);
        QVERIFY2(!button->isEnabled(), name);
        QVERIFY2(button->toolTip().contains(QStringLiteral("Ada")), qPrintable(button->toolTip()));
    }
}

void TestAccess::whatIsAskedOfYouIsCounted()
{
    Fixture f(m_theme);
    async::NullMonitor monitor;
    const governance::ApprovalSubject subject{QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZZ"), QStringLiteral("sha256:aa"),
                                              QStringLiteral("QA")};
    f.workspace->email = QStringLiteral("dev@example.com");
    QVERIFY(governance::requestApproval(*f.workspace, subject, {QStringLiteral("ApexClass:Tax")},
                                        {QStringLiteral("ApexClass")}, QStringLiteral("hotfix"), monitor));
    QList<int> told;
    QObject::connect(&f.navigator, &widgets::Navigator::badgeChanged, &f.navigator,
                     [&told](widgets::Page page, int count) {
                         if (page == widgets::Page::Access)
                             told += count;
                     });
    f.show(QStringLiteral("dev@example.com"));
    QCOMPARE(told.last(), 0); // one's own request asks nothing of oneself
    f.page.reset();
    f.workspace->name = QStringLiteral("Rel");
    f.workspace->email = QStringLiteral("rel@example.com");
    f.page = std::make_unique<AccessPage>(f.context); // not shown yet: the badge is for who is elsewhere
    f.settle();
    QCOMPARE(told.last(), 1);
    f.page->show();
    f.settle();
    f.page->showTab(AccessPage::Approvals);
    f.find<QPushButton>("accessApprove")->click();
    f.settle();
    QCOMPARE(told.last(), 0);
}

void TestAccess::theChosenRequestStaysWhenTheListIsReadAnew()
{
    Fixture f(m_theme);
    async::NullMonitor monitor;
    const auto ask = [&](char last) {
        const governance::ApprovalSubject subject{QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZ") + QLatin1Char(last),
                                                  QStringLiteral("sha256:a") + QLatin1Char(last), QStringLiteral("QA")};
        QVERIFY(governance::requestApproval(*f.workspace, subject, {}, {QStringLiteral("ApexClass")},
                                            QString(QLatin1Char(last)), monitor));
    };
    ask('1');
    ask('2');
    f.show(QStringLiteral("rel@example.com"));
    f.page->showTab(AccessPage::Approvals);
    auto *requests = f.find<QTreeWidget>("accessApprovals");
    QCOMPARE(f.column("accessApprovals", 4), QStringList({QStringLiteral("2"), QStringLiteral("1")}));
    requests->setCurrentItem(requests->topLevelItem(1));
    ask('3');
    f.navigator.tellPromotionsChanged();
    f.settle();
    QCOMPARE(requests->topLevelItemCount(), 3);
    QCOMPARE(requests->currentItem()->text(4), QStringLiteral("1"));
}

void TestAccess::aPlanThatIsNotHereIsSaidSo()
{
    Fixture f(m_theme);
    async::NullMonitor monitor;
    const governance::ApprovalSubject subject{QStringLiteral("01JZZZZZZZZZZZZZZZZZZZZZZZ"), QStringLiteral("sha256:aa"),
                                              QStringLiteral("QA")};
    QVERIFY(governance::requestApproval(*f.workspace, subject, {QStringLiteral("ApexClass:Tax")},
                                        {QStringLiteral("ApexClass")}, QStringLiteral("hotfix"), monitor));
    QString opened;
    QObject::connect(&f.navigator, &widgets::Navigator::promotionRequested, &f.navigator,
                     [&opened](const QString &id) { opened = id; });
    f.show(QStringLiteral("rel@example.com"));
    f.page->showTab(AccessPage::Approvals);
    f.find<QPushButton>("accessShowPlan")->click();
    f.settle();
    QVERIFY(opened.isEmpty());
    QVERIFY(f.find<widgets::InlineBanner>("accessBanner")->isVisible());
}

void TestAccess::productionIsOffUntilGranted()
{
    Fixture f(m_theme);
    f.context->hooks.readPolicy = [workspace = f.workspace] {
        auto policy = workspace->gate().policy();
        policy.productionWrites = false;
        return policy;
    };
    f.show(QStringLiteral("rel@example.com"));
    QVERIFY2(f.column("accessEnvironments", 2).first().contains(QStringLiteral("switched off")),
             qPrintable(f.column("accessEnvironments", 2).first()));
}

void TestAccess::keysReachEveryTab()
{
    Fixture f(m_theme);
    f.show();
    f.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
    for (int tab = 0; tab < 5; ++tab) {
        f.find<QTabWidget>("accessTabs")->setFocus();
        QTest::keyClick(f.find<QTabWidget>("accessTabs"), Qt::Key(Qt::Key_1 + tab), Qt::AltModifier);
        QCOMPARE(f.find<QTabWidget>("accessTabs")->currentIndex(), tab);
    }
}

void TestAccess::everythingHasANameAndRoom()
{
    Fixture f(m_theme);
    f.show();
    const auto trees = f.page->findChildren<QTreeWidget *>();
    QCOMPARE(trees.size(), 8); // with the one of the form for roles
    for (const QTreeWidget *tree : trees) {
        QVERIFY(!tree->accessibleName().isEmpty());
        QVERIFY(!tree->objectName().isEmpty());
    }
    for (int tab = 0; tab < 5; ++tab) {
        f.page->showTab(AccessPage::Tab(tab));
        QCoreApplication::processEvents();
        const QStringList faults = tests::crowded(*f.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    auto *form = f.find<QDialog>("planRuleForm");
    for (const char *kind : {"accessAddTestRule", "accessAddComplianceRule", "accessAddReleaseRule"}) {
        f.find<QAction>(kind)->trigger();
        QCoreApplication::processEvents();
        const QStringList faults = tests::crowded(*form);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        if (const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS"); !folder.isEmpty())
            QVERIFY(form->grab().save(QDir(folder).filePath(QLatin1StringView(kind) + QStringLiteral(".png"))));
        form->reject();
    }
}

void TestAccess::tablesWithoutAPolicySayWhatIsNext()
{
    Fixture f(m_theme, false);
    f.show();
    for (const auto &[tab, states] :
         {std::pair(AccessPage::People, "accessPeopleStates"), std::pair(AccessPage::Roles, "rolesMatrixStates")}) {
        f.page->showTab(tab);
        QCOMPARE(f.find<widgets::StateStack>(states)->state(), widgets::ViewState::Empty);
        const QString placeholder = QLatin1StringView(states) + QStringLiteral("Placeholder");
        const auto *shown = f.page->findChild<widgets::Placeholder *>(placeholder);
        QVERIFY(shown->isVisible());
        QVERIFY2(shown->sentence().startsWith(QLatin1String("No policy yet")), qPrintable(shown->sentence()));
        QCOMPARE(shown->button()->text(), QStringLiteral("Make a policy…"));
    }
    f.page->showTab(AccessPage::People);
    QVERIFY(!f.find<QPushButton>("accessAddPerson")->isVisible()); // one first step, not two
    f.page->findChild<widgets::Placeholder *>(QStringLiteral("rolesMatrixStatesPlaceholder"))->button()->click();
    f.settle();
    QCOMPARE(f.workspace->standing().state, governance::Standing::State::Trusted);
    QCOMPARE(f.find<widgets::StateStack>("rolesMatrixStates")->state(), widgets::ViewState::Ready);
    QVERIFY(f.find<QPushButton>("accessAddPerson")->isVisible());
}

void TestAccess::whatIsLookedForIsShownAndNothingElse()
{
    Fixture f(m_theme);
    f.show();
    auto *find = f.find<QLineEdit>("accessFind");
    const auto shown = [&f](const char *name) {
        QStringList rows;
        const auto *tree = f.find<QTreeWidget>(name);
        for (int row = 0; row < tree->topLevelItemCount(); ++row)
            if (!tree->topLevelItem(row)->isHidden())
                rows += tree->topLevelItem(row)->text(0);
        return rows;
    };
    find->setText(QStringLiteral("dev@example"));
    QCOMPARE(shown("accessPeople"), QStringList{QStringLiteral("Dev")});
    find->setText(QStringLiteral("produ"));
    QCOMPARE(shown("accessEnvironments"), QStringList{QStringLiteral("Production")});
    find->setText(QStringLiteral("nobody of that name"));
    const auto *states = f.find<widgets::StateStack>("accessPeopleStates");
    QCOMPARE(states->state(), widgets::ViewState::FilteredEmpty);
    auto *placeholder = f.page->findChild<widgets::Placeholder *>(QStringLiteral("accessPeopleStatesPlaceholder"));
    QCOMPARE(placeholder->sentence(), QString::fromUtf8("Nothing here matches “nobody of that name”."));
    placeholder->button()->click();
    QVERIFY(find->text().isEmpty());
    QCOMPARE(states->state(), widgets::ViewState::Ready);
    QCOMPARE(shown("accessPeople").size(), 4);
}

void TestAccess::stagedStepsGoBackAndForth()
{
    Fixture f(m_theme);
    f.show();
    f.page->showTab(AccessPage::Approvals);
    const qsizetype before = f.column("accessRules", 0).size();
    f.find<QPushButton>("accessAddRule")->click();
    f.find<QCheckBox>("ruleWhere-staging")->setChecked(true);
    f.find<QCheckBox>("ruleRole-release-manager")->setChecked(true);
    f.find<QPushButton>("ruleSave")->click();
    auto *undo = f.find<QAction>("accessUndo");
    auto *redo = f.find<QAction>("accessRedo");
    QVERIFY(!widgets::stepOf(undo).isEmpty());
    QVERIFY(widgets::stepOf(redo).isEmpty());
    undo->trigger();
    QCOMPARE(f.column("accessRules", 0).size(), before);
    QVERIFY(widgets::stepOf(undo).isEmpty());
    QVERIFY(!widgets::stepOf(redo).isEmpty());
    redo->trigger();
    QCOMPARE(f.column("accessRules", 0).size(), before + 1);
    QVERIFY(f.find<QWidget>("accessStaged")->isVisible());
}

void TestAccess::aRuleOfManyPlacesFitsALowWindow()
{
    Fixture f(m_theme);
    for (int i = 0; i < 40; ++i)
        f.context->pipeline.environments +=
            environment(QStringLiteral("Dev%1").arg(i + 10), model::EnvironmentKind::Developer);
    f.show();
    f.page->resize(1000, 560);
    f.page->showTab(AccessPage::Approvals);
    f.find<QPushButton>("accessAddRule")->click();
    const auto *form = f.find<QDialog>("ruleForm");
    QVERIFY(QTest::qWaitForWindowExposed(f.find<QDialog>("ruleForm")));
    QVERIFY2(form->height() <= f.page->height(), qPrintable(QString::number(form->height())));
    const auto *save = f.find<QPushButton>("ruleSave");
    QVERIFY(form->rect().contains(save->mapTo(form, save->rect().bottomRight())));
    // What has the focus is seen.
    auto *last = f.find<QCheckBox>("ruleFourEyes");
    last->setFocus();
    auto *area = f.find<QScrollArea>("ruleArea");
    area->ensureWidgetVisible(last);
    QVERIFY(area->viewport()->rect().intersects(QRect(last->mapTo(area->viewport(), QPoint()), last->size())));
    f.find<QDialog>("ruleForm")->reject();
}

void TestAccess::productionIsOpenedWithNameAndReason()
{
    Fixture f(m_theme);
    QStringList asked;
    f.context->hooks.setProductionWrites = [&asked](bool allow, const QString &reason,
                                                    async::Monitor &) -> base::Result<> {
        asked += (allow ? QStringLiteral("on: ") : QStringLiteral("off: ")) + reason;
        return {};
    };
    f.context->hooks.readPolicy = {};
    f.show();
    f.page->showTab(AccessPage::Environments);
    const auto *state = f.find<widgets::StatusLabel>("accessProductionState");
    QCOMPARE(state->words(), QStringLiteral("Production is read only in this workspace"));
    auto *button = f.find<QPushButton>("accessProductionSwitch");
    button->click();
    auto *go = f.find<QPushButton>("productionGo");
    QVERIFY(!go->isEnabled());
    QCOMPARE(go->toolTip(), QStringLiteral("Say why first."));
    f.find<QLineEdit>("productionReason")->setText(QStringLiteral("hotfix HF-212"));
    QVERIFY(!go->isEnabled());
    f.find<QLineEdit>("productionName")->setText(QStringLiteral("production"));
    QVERIFY(!go->isEnabled()); // letter by letter
    f.find<QLineEdit>("productionName")->setText(QStringLiteral("Production"));
    go->click();
    f.settle();
    QCOMPARE(asked, QStringList{QStringLiteral("on: hotfix HF-212")});
    QVERIFY(f.context->policy.productionWrites);
    QCOMPARE(state->words(), QStringLiteral("Changes to production are allowed in this workspace"));
    // Closing asks for a reason alone.
    button->click();
    go = f.page->findChildren<QPushButton *>(QStringLiteral("productionGo")).last();
    f.page->findChildren<QLineEdit *>(QStringLiteral("productionReason")).last()->setText(QStringLiteral("done"));
    QVERIFY(go->isEnabled());
    go->click();
    f.settle();
    QCOMPARE(asked.last(), QStringLiteral("off: done"));
    QVERIFY(!f.context->policy.productionWrites);
}

void TestAccess::whoMayNotSeesWhyProductionStaysClosed()
{
    Fixture f(m_theme);
    f.context->hooks.setProductionWrites = [](bool, const QString &, async::Monitor &) { return base::Result<>(); };
    f.show(QStringLiteral("dev@example.com"));
    f.page->showTab(AccessPage::Environments);
    const auto *button = f.find<QPushButton>("accessProductionSwitch");
    QVERIFY(!button->isEnabled());
    QVERIFY2(button->toolTip().contains(QStringLiteral("Ask Ada")), qPrintable(button->toolTip()));
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
