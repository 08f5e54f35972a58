// A plan that compliance rules stop: the step Check says what it grants, and who may lets it pass with a reason.
#include "core/governance/decisionledger.h"
#include "core/governance/policybranch.h"
#include "tests/support/patience.h"
#include "tests/ui/promote/promotefixture.h"
#include "ui/promote/gatewatch.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::promote;
using tests::Company;
using tests::PromoteFixture;
using Phase = TargetRun::Phase;

class TestGateNote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<theme::Theme>(); }
    void whatAPlanGrantsIsSaidAndStopsIt();
    void whoMayLetsItPassWithAReason();

private:
    static void smuggle(PromoteFixture &f)
    {
        QByteArray set = tests::permissionSet({{"Account.A", true}, {"Account.B", false}, {"Account.C", false}});
        set.replace("</PermissionSet>", "    <userPermissions>\n        <enabled>true</enabled>\n        "
                                        "<name>ModifyAllData</name>\n    </userPermissions>\n</PermissionSet>");
        f.company->org(QStringLiteral("UAT")).put(QStringLiteral("PermissionSet"), QStringLiteral("Sales"), set);
        QVERIFY(f.company->retrieve(QStringLiteral("UAT")));
    }
    static governance::Authorizer::Policy policyOf(const std::shared_ptr<Company> &company)
    {
        auto standing = governance::loadStanding(*company);
        return {true, std::make_shared<const governance::Standing>(standing.value_or(governance::Standing{})),
                std::make_shared<governance::AuditLedger>(company)};
    }
    /// Ada administers; high findings are stopped in Dev1, and these roles may let them pass.
    static void policy(PromoteFixture &f, const QStringList &may)
    {
        governance::PolicyFile file = governance::startingPolicy(
            {QStringLiteral("Ada Admin"), {QStringLiteral("ada@example.test")}, {}, {QStringLiteral("admin")}, {}},
            f.company->time.now());
        governance::ComplianceRule rule;
        rule.where = {QStringLiteral("=Dev1")};
        rule.atLeast = QStringLiteral("high");
        rule.override = may;
        file.compliance = {rule};
        const governance::Authorizer gate(policyOf(f.company));
        const auto edit = gate.require<governance::Capability::EditPolicy>({});
        const auto roles = gate.require<governance::Capability::ManageRoles>({});
        QVERIFY(edit && roles);
        async::NullMonitor monitor;
        const auto applied = governance::applyPolicy(*f.company, file, *edit, &*roles, monitor);
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().message));
        f.context.hooks.readPolicy = [company = f.company] { return policyOf(company); };
        f.context.policy = policyOf(f.company);
    }
    static void plan(PromoteFixture &f)
    {
        f.start({{QStringLiteral("PermissionSet"), QStringLiteral("Sales")}});
        QTRY_VERIFY(!f.page->runs().isEmpty());
        QTRY_COMPARE(f.run().phase(), Phase::Ready);
        QTRY_VERIFY(f.run().gate().verdict().has_value());
    }

    std::unique_ptr<theme::Theme> m_theme;
};

void TestGateNote::whatAPlanGrantsIsSaidAndStopsIt()
{
    PromoteFixture f(*m_theme);
    smuggle(f);
    policy(f, {});
    plan(f);
    QVERIFY(f.run().gate().stops());
    QVERIFY(f.run().canCheck());
    QVERIFY(!f.run().canDeploy());
    const QString words = f.run().gate().words();
    QVERIFY2(words.contains(QStringLiteral("This back promotion grants Modify All Data to permission set Sales.")),
             qPrintable(words));
    f.find<QPushButton>("promoSkipCheckButton")->click();
    QTRY_VERIFY(f.find<QWidget>("promoGateNote")->isVisible());
    QVERIFY(f.find<QLabel>("promoGateText")->text().contains(QStringLiteral("grants Modify All Data")));
    QCOMPARE(f.company->script().submissions, 0);
}

void TestGateNote::whoMayLetsItPassWithAReason()
{
    PromoteFixture f(*m_theme);
    smuggle(f);
    policy(f, {QStringLiteral("admin")});
    plan(f);
    f.find<QPushButton>("promoSkipCheckButton")->click();
    QTRY_VERIFY(f.find<QPushButton>("promoGateAction1")->isVisible());
    f.find<QPushButton>("promoGateAction1")->click();
    auto *dialog = f.find<QDialog>("gateDialog");
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("gateGoOn"))->isEnabled());
    dialog->findChild<QLineEdit *>(QStringLiteral("gateReason"))->setText(QStringLiteral("for tonight's load"));
    dialog->findChild<QPushButton *>(QStringLiteral("gateGoOn"))->click();
    QTRY_VERIFY(!f.run().gate().stops());
    QTRY_VERIFY(f.run().canDeploy());
    f.run().startDeploy();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    QCOMPARE(f.run().result()->state, promotion::State::Released);
    QVERIFY(f.company->set(QStringLiteral("Dev1")).contains("ModifyAllData"));
}

QTEST_MAIN(TestGateNote)
#include "tst_gatenote.moc"
