// What a role may not do stands disabled, with the reason and whom to ask, before anybody presses it: the window of
// each role beside a table written by hand.

#include "core/governance/decisionledger.h"
#include "core/governance/standing.h"
#include "tests/support/patience.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/shell/navrail.h"
#include "ui/widgets/permission.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimeZone>
#include <atomic>
#include <span>

using namespace backflow;
using namespace backflow::ui;
using governance::Capability;
using governance::Standing;
using tests::WindowFixture;
using widgets::Page;

namespace {

/// y = may, n = may not: viewer, admin, developer, release manager. Both environments are
/// developer sandboxes; Dev1 is somebody's own.
struct Row {
    /// Command of the window, or a control with the page it stands on.
    const char *name;
    const char *may;
};

constexpr Row kCommands[] = {
    {"envRetrieve", "nyyy"},      {"envRetrieveAll", "nyyy"},    {"envAdd", "nynn"},      {"promotionNew", "nyyy"},
    {"promotionCompare", "yyyy"}, {"fileExportHistory", "yyny"}, {"toolsVerify", "yyyy"}, {"helpDiagnostics", "nyyy"},
    {"envDetails", "yyyy"},       {"goHistory", "yyyy"},
};
constexpr Row kMapControls[] = {{"panelRetrieve", "nyyy"}, {"panelCompare", "yyyy"}, {"panelDetails", "yyyy"}};
constexpr Row kEnvironmentControls[] = {{"envRetrieveButton", "nyyy"},
                                        {"driftCheckButton", "nyyy"},
                                        {"driftManaged", "nynn"},
                                        {"envCompareButton", "yyyy"}};
constexpr Row kHistoryControls[] = {
    {"historyVerifyButton", "yyyy"}, {"historyMomentsButton", "yyyy"}, {"historyExportButton", "yyny"}};
constexpr Row kPromotionControls[] = {{"promoNewButton", "nyyy"}};

const QStringList kRoles{QStringLiteral("viewer"), QStringLiteral("admin"), QStringLiteral("developer"),
                         QStringLiteral("release-manager")};

std::shared_ptr<Standing> standingOf(const QString &role)
{
    governance::PolicyFile policy = governance::startingPolicy(
        {QStringLiteral("Ada"), {QStringLiteral("ada@example.test")}, {}, {QStringLiteral("admin")}, {}},
        QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC));
    policy.people +=
        {QStringLiteral("Somebody"), {QStringLiteral("some@example.test")}, {}, {role}, {QStringLiteral("Dev1")}};
    auto standing = std::make_shared<Standing>();
    standing->state = Standing::State::Trusted;
    standing->policy = std::make_shared<const governance::PolicyFile>(policy);
    standing->commit = role;
    standing->actor = {QStringLiteral("Somebody"), QStringLiteral("some@example.test"), {}};
    return standing;
}

} // namespace

class TestPermits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsOfARole_data();
    void commandsOfARole();
    void newsOfThePolicyIsSeenAtOnce();
    void wordsFollowThePolicy();
    void onlyWhoMayDecidesIsToldSo();
    void openingAPromotionPutsNothingOnRecord();

private:
    static void checkControls(const WindowFixture &f, std::span<const Row> rows, qsizetype role);
};

void TestPermits::commandsOfARole_data()
{
    QTest::addColumn<int>("role");
    for (int i = 0; i < kRoles.size(); ++i)
        QTest::newRow(qPrintable(kRoles[i])) << i;
}

void TestPermits::checkControls(const WindowFixture &f, std::span<const Row> rows, qsizetype role)
{
    for (const Row &row : rows) {
        const auto *control = f.find<QWidget>(row.name);
        const bool may = row.may[role] == 'y';
        QVERIFY2(
            control->isEnabledTo(control->parentWidget()) == may,
            qPrintable(
                QStringLiteral("%1 as %2: %3").arg(QLatin1StringView(row.name), kRoles[role], control->toolTip())));
        if (!may) {
            QVERIFY2(control->toolTip().contains(QStringLiteral("Ada")), qPrintable(control->toolTip()));
            QCOMPARE(control->accessibleDescription(), control->toolTip());
        }
    }
}

void TestPermits::commandsOfARole()
{
    QFETCH(int, role);
    WindowFixture f;
    f.context->policy = {true, standingOf(kRoles[role]), {}};
    f.context->hooks.savePipeline = [](const model::Pipeline &) { return base::Result<>(); };
    f.show();
    QTRY_VERIFY(f.idle());
    f.window->showPage(Page::Pipeline);
    f.window->pages().pipeline->view()->setCurrent(QStringLiteral("Dev1"));
    QTRY_VERIFY(f.idle());
    for (const Row &row : kCommands) {
        const QAction *action = f.window->commands().action(QLatin1StringView(row.name));
        QVERIFY2(action, row.name);
        const bool may = row.may[role] == 'y';
        QVERIFY2(action->isEnabled() == may,
                 qPrintable(
                     QStringLiteral("%1 as %2: %3").arg(QLatin1StringView(row.name), kRoles[role], action->toolTip())));
        if (!may)
            QVERIFY2(action->toolTip().contains(QStringLiteral("Ada")), qPrintable(action->toolTip()));
    }
    checkControls(f, kMapControls, role);
    f.navigator.openEnvironment(QStringLiteral("Dev1"));
    QTRY_VERIFY(f.idle());
    checkControls(f, kEnvironmentControls, role);
    f.window->showPage(Page::History);
    QTRY_VERIFY(f.idle());
    checkControls(f, kHistoryControls, role);
    f.window->showPage(Page::Promotions);
    QTRY_VERIFY(f.idle());
    checkControls(f, kPromotionControls, role);
    const auto *person = f.find<QWidget>("navPerson");
    QStringList words;
    for (const QLabel *label : person->findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.contains(f.context->policy.standing->roleTitles()), qPrintable(words.join(QLatin1Char('|'))));
}

void TestPermits::newsOfThePolicyIsSeenAtOnce()
{
    WindowFixture f;
    f.context->policy = {true, standingOf(QStringLiteral("viewer")), {}};
    f.show();
    QTRY_VERIFY(f.idle());
    f.window->pages().pipeline->view()->setCurrent(QStringLiteral("Dev1"));
    const auto *read = f.find<QPushButton>("panelRetrieve");
    QTRY_VERIFY(!read->isEnabled());
    // Somebody made this person an admin; the next news of anything brings it.
    f.context->hooks.readPolicy = [standing = standingOf(QStringLiteral("admin"))] {
        return governance::Authorizer::Policy{true, standing, {}};
    };
    f.navigator.tellPromotionsChanged();
    QTRY_VERIFY(read->isEnabled());
    QVERIFY(read->toolTip().isEmpty());
    QVERIFY(f.window->commands().action(QStringLiteral("envRetrieve"))->isEnabled());
    // And takes it away again.
    f.context->hooks.readPolicy = [standing = standingOf(QStringLiteral("viewer"))] {
        return governance::Authorizer::Policy{true, standing, {}};
    };
    f.navigator.tellEnvironmentChanged(QStringLiteral("Dev1"));
    QTRY_VERIFY(!read->isEnabled());
    QTRY_VERIFY(f.idle());
}

void TestPermits::wordsFollowThePolicy()
{
    WindowFixture f;
    f.context->policy = {true, standingOf(QStringLiteral("viewer")), {}};
    f.show();
    QTRY_VERIFY(f.idle());
    const auto readOnly = [&f](const QString &name) {
        const pipeline::EnvironmentStatus *status = f.window->pages().pipeline->state().find(name);
        return status && status->readOnly;
    };
    for (const QString &name : {QStringLiteral("UAT"), QStringLiteral("Dev1")})
        QTRY_VERIFY(readOnly(name));
    f.navigator.openEnvironment(QStringLiteral("Dev1"));
    QTRY_VERIFY(f.idle());
    const auto *access = f.find<QLabel>("envAccess");
    QVERIFY2(access->text().contains(QStringLiteral("Somebody")) && access->text().contains(QStringLiteral("Ada")),
             qPrintable(access->text()));
    QVERIFY2(!access->text().contains(QStringLiteral("whoever has this workspace")), qPrintable(access->text()));
    f.context->hooks.readPolicy = [standing = standingOf(QStringLiteral("developer"))] {
        return governance::Authorizer::Policy{true, standing, {}};
    };
    f.navigator.tellPromotionsChanged();
    QTRY_VERIFY(!readOnly(QStringLiteral("Dev1")));
    QTRY_VERIFY(f.idle());
}

void TestPermits::onlyWhoMayDecidesIsToldSo()
{
    widgets::Navigator navigator;
    widgets::AppContext context;
    context.navigator = &navigator;
    context.pipeline.environments = {model::Environment{}};
    context.pipeline.environments[0].name = QStringLiteral("Dev1");
    context.policy = {true, standingOf(QStringLiteral("viewer")), {}};
    const QString no = widgets::whyNot(context, Capability::ResolveConflict, QStringLiteral("Dev1"));
    QVERIFY2(no.contains(QStringLiteral("Ada")), qPrintable(no));
    context.policy.standing = standingOf(QStringLiteral("developer"));
    QVERIFY(widgets::whyNot(context, Capability::ResolveConflict, QStringLiteral("Dev1")).isEmpty());
    // What only wants a second person's yes is no refusal.
    auto ruled = std::make_shared<Standing>(*context.policy.standing);
    governance::PolicyFile policy = *ruled->policy;
    policy.approvals = {{{QStringLiteral("*")}, {}, 1, {QStringLiteral("release-manager")}, {}, true}};
    ruled->policy = std::make_shared<const governance::PolicyFile>(policy);
    context.policy.standing = ruled;
    QVERIFY(widgets::whyNot(context, Capability::Deploy, QStringLiteral("Dev1")).isEmpty());
    QVERIFY(!widgets::whyNotAnywhere(context, Capability::EditPipeline).isEmpty());
}

namespace {
/// Remembers whether the gate wrote anything.
class CountingLedger final : public governance::DecisionLedger
{
public:
    base::Result<> record(const governance::Decision &, Capability, const governance::Context &,
                          const Standing *) override
    {
        ++written;
        return {};
    }
    base::Result<governance::ApprovalState> approvals(const governance::Context &) const override { return {}; }
    std::optional<governance::Context> granted(Capability, const model::Environment &, const QString &) const override
    {
        return {};
    }
    std::atomic<int> written = 0;
};
} // namespace

void TestPermits::openingAPromotionPutsNothingOnRecord()
{
    WindowFixture f;
    const auto ledger = std::make_shared<CountingLedger>();
    f.context->policy = {true, standingOf(QStringLiteral("developer")), ledger};
    f.show();
    QTRY_VERIFY(f.idle());
    f.window->showPage(Page::Promotions);
    f.find<QPushButton>("promoNewButton")->click();
    QTRY_VERIFY(f.idle());
    f.navigator.openEnvironment(QStringLiteral("Dev1"));
    f.window->showPage(Page::History);
    QTRY_VERIFY(f.idle());
    QCOMPARE(ledger->written.load(), 0);
}

QTEST_MAIN(TestPermits)
#include "tst_permits.moc"
