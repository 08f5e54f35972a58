// A plan that compliance rules stop, or rules for releases: the step Check says why, and who may lets it pass with a
// reason.
#include "core/governance/auditchain.h"
#include "core/governance/decisionledger.h"
#include "core/governance/policybranch.h"
#include "core/snapshot/orgrelease.h"
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
    void fromALaterReleaseIsStopped();
    void fromALaterReleaseIsLetThroughWithAReason();
    void whoeverLetsItPassMayPassBoth();

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
    enum Rule { Compliance = 1, Releases = 2 };
    Q_DECLARE_FLAGS(Rules, Rule)
    /// Ada administers; high findings, or what comes from a later release, are stopped in Dev1, and these roles may let
    /// them pass.
    static void policy(PromoteFixture &f, const QStringList &may, Rules rules = Compliance,
                       const std::optional<QStringList> &mayRelease = {})
    {
        governance::PolicyFile file = governance::startingPolicy(
            {QStringLiteral("Ada Admin"), {QStringLiteral("ada@example.test")}, {}, {QStringLiteral("admin")}, {}},
            f.company->time.now());
        const QStringList where{QStringLiteral("=Dev1")};
        if (rules.testFlag(Compliance))
            file.compliance = {{where, QStringLiteral("high"), {}, may}};
        if (rules.testFlag(Releases))
            file.releases = {{where, true, mayRelease.value_or(may)}};
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

    /// UAT is a release ahead of the sandboxes.
    static void upgradeSource(PromoteFixture &f)
    {
        f.company->org(QStringLiteral("UAT")).identity.apiVersion = QStringLiteral("67.0");
        async::NullMonitor monitor;
        for (const char *name : {"UAT", "Dev1"})
            QVERIFY(snapshot::askRelease(*f.company, *f.company->pipeline.find(QString::fromLatin1(name)), monitor));
    }
    static void planFromAhead(PromoteFixture &f)
    {
        f.start({{QStringLiteral("ApexClass"), QStringLiteral("Tax")}});
        QTRY_VERIFY(!f.page->runs().isEmpty());
        QTRY_COMPARE(f.run().phase(), Phase::Ready);
        QTRY_VERIFY(f.run().gate().stops());
    }
    static void letPass(PromoteFixture &f)
    {
        f.find<QPushButton>("promoSkipCheckButton")->click();
        QTRY_VERIFY(f.find<QPushButton>("promoGateAction1")->isVisible());
        f.find<QPushButton>("promoGateAction1")->click();
        auto *dialog = f.find<QDialog>("gateDialog");
        dialog->findChild<QLineEdit *>(QStringLiteral("gateReason"))->setText(QStringLiteral("for tonight's load"));
        dialog->findChild<QPushButton *>(QStringLiteral("gateGoOn"))->click();
    }
    static QStringList actionsOf(PromoteFixture &f)
    {
        const auto repository = f.company->repository();
        const auto records = governance::readAudit(**repository, 100);
        QStringList actions;
        for (const governance::AuditRecord &record : *records)
            actions += record.json.value(QLatin1StringView("action")).toString();
        return actions;
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

void TestGateNote::fromALaterReleaseIsStopped()
{
    PromoteFixture f(*m_theme);
    upgradeSource(f);
    policy(f, {}, Releases);
    planFromAhead(f);
    QVERIFY(!f.run().canDeploy());
    QVERIFY(!f.run().gate().mayLetPass());
    const QString words = f.run().gate().words();
    QVERIFY2(words.contains(QStringLiteral("API 67.0")) && words.contains(QStringLiteral("Wait until Dev1")),
             qPrintable(words));
    f.find<QPushButton>("promoSkipCheckButton")->click();
    QTRY_VERIFY(f.find<QWidget>("promoGateNote")->isVisible());
    QVERIFY(!f.page->findChild<QPushButton *>(QStringLiteral("promoGateAction1")));
    f.run().startDeploy();
    QCOMPARE(f.company->script().submissions, 0);
}

void TestGateNote::fromALaterReleaseIsLetThroughWithAReason()
{
    PromoteFixture f(*m_theme);
    upgradeSource(f);
    policy(f, {QStringLiteral("admin")}, Releases);
    planFromAhead(f);
    letPass(f);
    QTRY_VERIFY(f.run().canDeploy());
    f.run().startDeploy();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    QVERIFY2(f.run().result(), qPrintable(f.run().gate().words()));
    QCOMPARE(f.run().result()->state, promotion::State::Released);
    QCOMPARE(actionsOf(f).count(QStringLiteral("release.override")), 1);
}

void TestGateNote::whoeverLetsItPassMayPassBoth()
{
    PromoteFixture f(*m_theme);
    smuggle(f);
    upgradeSource(f);
    policy(f, {QStringLiteral("admin")}, Rules(Compliance) | Releases, QStringList{QStringLiteral("release-manager")});
    plan(f);
    QTRY_VERIFY(f.run().gate().words().contains(QStringLiteral("API 67.0")));
    QVERIFY(!f.run().gate().mayLetPass());
    f.run().gate().letPass(QStringLiteral("all the same"));
    QVERIFY(f.run().gate().stops());
    policy(f, {QStringLiteral("admin")}, Rules(Compliance) | Releases);
    QVERIFY(f.run().gate().mayLetPass());
    letPass(f);
    QTRY_VERIFY(f.run().canDeploy());
    f.run().startDeploy();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    QCOMPARE(f.run().result()->state, promotion::State::Released);
    QCOMPARE(actionsOf(f).count(QStringLiteral("release.override")), 1);
    QCOMPARE(actionsOf(f).count(QStringLiteral("gate.override")), 1);
}

QTEST_MAIN(TestGateNote)
#include "tst_gatenote.moc"
