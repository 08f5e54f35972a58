// Who may do what, as a table written by hand: roles × capabilities × tiers × states of the policy.

#include "core/governance/authorizer.h"
#include "core/governance/standing.h"
#include "core/governance/testrule.h"

#include <QTest>
#include <functional>

using namespace backflow;
using namespace Qt::StringLiterals;
using governance::Authorizer;
using governance::Capability;
using governance::Context;
using governance::Decision;
using governance::Standing;

namespace {

/// y = may, n = may not, a = may once somebody else approved. Four letters: development, test, staging, production.
/// Without a policy and with one that is not trusted the role does not matter.
struct Row {
    const char *capability;
    const char *viewer;
    const char *admin;
    const char *developer;
    const char *releaseManager;
    const char *none;
    const char *untrusted;
    /// The policy of before ran out: viewer, admin, developer, release manager; the same in every tier.
    const char *expired;
};

constexpr Row kTable[] = {
    // clang-format off
    {"view-history",     "yyyy", "yyyy", "yyyy", "yyyy",  "yyyy", "yyyy", "yyyy"},
    {"export-audit",     "yyyy", "yyyy", "nnnn", "yyyy",  "yyyy", "yyyy", "yyyy"},
    {"verify-audit",     "yyyy", "yyyy", "yyyy", "yyyy",  "yyyy", "yyyy", "yyyy"},
    {"compare",          "yyyy", "yyyy", "yyyy", "yyyy",  "yyyy", "yyyy", "yyyy"},
    {"retrieve",         "nnnn", "yyyy", "yynn", "yyyy",  "yyyy", "nnnn", "nnnn"},
    {"plan",             "nnnn", "yyyy", "yyyy", "yyyy",  "yyyy", "nnnn", "nnnn"},
    {"resolve-conflict", "nnnn", "yyyy", "yyyy", "yyyy",  "yyyy", "nnnn", "nnnn"},
    {"approve-plan",     "nnnn", "yyyy", "nnnn", "yyyy",  "yyyy", "nnnn", "nnnn"},
    {"validate",         "nnnn", "yyyy", "yynn", "yyyy",  "yyyy", "nnnn", "nnnn"},
    {"deploy-lower",     "nnnn", "yann", "yann", "yynn",  "yynn", "nnnn", "nnnn"},
    {"deploy-upper",     "nnnn", "nnnn", "nnnn", "nnya",  "nnyy", "nnnn", "nnnn"},
    {"roll-back",        "nnnn", "yynn", "yynn", "yyyy",  "yyyy", "nnnn", "nnnn"},
    {"cancel-own",       "nnnn", "yyyy", "yyyy", "yyyy",  "yyyy", "nnnn", "nnnn"},
    {"cancel-any",       "nnnn", "yyyy", "nnnn", "yyyy",  "yyyy", "nnnn", "nnnn"},
    {"break-lock",       "nnnn", "yyyy", "nnnn", "yyyy",  "yyyy", "nnnn", "nnnn"},
    {"push-branch",      "nnnn", "yyyy", "yyyy", "yyyy",  "yyyy", "nnnn", "nnnn"},
    {"connect-org",      "nnnn", "yyyy", "ynnn", "nnnn",  "yyyy", "nnnn", "nnnn"},
    {"remove-org",       "nnnn", "yyyy", "nnnn", "nnnn",  "yyyy", "nnnn", "nnnn"},
    {"edit-pipeline",    "nnnn", "yyyy", "nnnn", "nnnn",  "yyyy", "nnnn", "nnnn"},
    {"edit-policy",      "nnnn", "yyyy", "nnnn", "nnnn",  "yyyy", "nnnn", "nynn"},
    {"manage-roles",     "nnnn", "yyyy", "nnnn", "nnnn",  "yyyy", "nnnn", "nynn"},
    {"run-scheduled",    "nnnn", "yyyy", "nnnn", "yyyy",  "yyyy", "nnnn", "nnnn"},
    {"change-retention", "nnnn", "yyyy", "nnnn", "nnnn",  "yyyy", "nnnn", "nnnn"},
    {"support-bundle",   "nnnn", "yyyy", "yyyy", "yyyy",  "yyyy", "yyyy", "yyyy"},
    {"refresh-sandbox",  "nnnn", "yyyn", "ynnn", "yyyn",  "yyyn", "nnnn", "nnnn"},
    {"mask-data",        "nnnn", "yyyn", "ynnn", "yyyn",  "yyyn", "nnnn", "nnnn"},
    // clang-format on
};

const QStringList kRoles{u"viewer"_s, u"admin"_s, u"developer"_s, u"release-manager"_s};

const char *cellsOf(const Row &row, qsizetype role)
{
    const char *const cells[] = {row.viewer, row.admin, row.developer, row.releaseManager};
    return cells[role];
}

model::Environment environmentOf(governance::Tier tier)
{
    constexpr model::EnvironmentKind kinds[] = {model::EnvironmentKind::Developer, model::EnvironmentKind::Partial,
                                                model::EnvironmentKind::Full, model::EnvironmentKind::Production};
    model::Environment environment;
    environment.name = u"At "_s + governance::tierName(tier);
    environment.kind = kinds[int(tier)];
    return environment;
}

std::shared_ptr<const governance::PolicyFile> policyWith(const QStringList &roles)
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'790'000'000, QTimeZone::UTC);
    governance::PolicyFile policy =
        governance::startingPolicy({u"Ada"_s, {u"ada@example.com"_s}, {}, {u"admin"_s}, {}}, now);
    for (const QString &role : roles)
        policy.people += {role, {role + u"@example.com"_s}, {}, {role}, {u"At development"_s}};
    return std::make_shared<const governance::PolicyFile>(policy);
}

std::shared_ptr<const Standing> standingOf(Standing::State state, const QString &role)
{
    auto standing = std::make_shared<Standing>();
    standing->state = state;
    standing->actor = {role, role + u"@example.com"_s, {}};
    standing->problem = u"It was rolled back."_s;
    if (state == Standing::State::Trusted || state == Standing::State::Expired)
        standing->policy = policyWith(kRoles);
    return standing;
}

char letterOf(const Decision &decision)
{
    return decision.allowed ? 'y' : decision.needsApproval ? 'a' : 'n';
}

/// A gate as the table is held against it.
using Gate = std::function<Decision(const Authorizer &, Capability, const Context &)>;

struct Mismatches {
    int cells = 0;
    /// `capability role tier state: has, should be`
    QStringList all;
    QSet<QString> capabilities;
};

Mismatches against(const Gate &gate)
{
    Mismatches found;
    constexpr Standing::State states[] = {Standing::State::None, Standing::State::Trusted, Standing::State::Untrusted,
                                          Standing::State::Expired};
    for (const Row &row : kTable) {
        const QString name = QString::fromLatin1(row.capability);
        for (qsizetype role = 0; role < kRoles.size(); ++role) {
            for (const governance::Tier tier : governance::kTiers) {
                for (const Standing::State state : states) {
                    const char should = state == Standing::State::None        ? row.none[int(tier)]
                                        : state == Standing::State::Trusted   ? cellsOf(row, role)[int(tier)]
                                        : state == Standing::State::Untrusted ? row.untrusted[int(tier)]
                                                                              : row.expired[role];
                    const Authorizer authorizer({true, standingOf(state, kRoles.at(role)), {}});
                    const Context context{environmentOf(tier)};
                    const char has = letterOf(gate(authorizer, *governance::capabilityFromName(name), context));
                    ++found.cells;
                    if (has == should)
                        continue;
                    found.capabilities.insert(name);
                    found.all += u"%1 %2 %3 state %4: %5, should be %6"_s.arg(name, kRoles.at(role))
                                     .arg(governance::tierName(tier))
                                     .arg(int(state))
                                     .arg(QLatin1Char(has))
                                     .arg(QLatin1Char(should));
                }
            }
        }
    }
    return found;
}

} // namespace

class TestRoleMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableNamesEveryCapability();
    void theGateIsAsTheTable();
    void aGateThatSaysYesFailsForEveryCapability();
    void deployIsWhatTheEnvironmentMakesIt();
    void productionIsOffUntilItIsSwitchedOn();
    void aRefusalSaysWhomToAsk();
    void typesAreLimited();
    void anOldProgramOnlyReads();
    void keysThatAreAskedForHaveToBeHere();
    void testsAreNoLessThanThePolicyAsksFor();
    void testsAreAskedForWhereTheRuleReaches();
    void whatIsLeftOpenIsRaised();
};

void TestRoleMatrix::theTableNamesEveryCapability()
{
    QStringList names;
    for (const Row &row : kTable)
        names += QString::fromLatin1(row.capability);
    for (const Capability capability : governance::allCapabilities())
        QVERIFY2(names.contains(governance::capabilityName(capability)),
                 qPrintable(governance::capabilityName(capability)));
    QCOMPARE(names.size(), governance::allCapabilities().size());
}

void TestRoleMatrix::theGateIsAsTheTable()
{
    const Mismatches found = against(&Authorizer::decide);
    QCOMPARE(found.all.join(u'\n'), QString());
    QCOMPARE(found.cells, int(std::size(kTable)) * 4 * 4 * 4);
}

void TestRoleMatrix::aGateThatSaysYesFailsForEveryCapability()
{
    const Mismatches found = against([](const Authorizer &, Capability, const Context &) {
        Decision yes;
        yes.allowed = true;
        return yes;
    });
    for (const Capability capability : governance::allCapabilities()) {
        const QString name = governance::capabilityName(capability);
        // What everybody may do in every state has no cell that could tell.
        const bool everybody = name == "view-history"_L1 || name == "verify-audit"_L1 || name == "compare"_L1;
        QVERIFY2(everybody != found.capabilities.contains(name), qPrintable(name));
    }
    // For those three the policy has to be able to say no, too.
    auto standing = std::make_shared<Standing>(*standingOf(Standing::State::Trusted, u"nobody"_s));
    auto policy = *standing->policy;
    policy.everyone.clear();
    standing->policy = std::make_shared<const governance::PolicyFile>(policy);
    for (const Capability capability : {Capability::ViewHistory, Capability::VerifyAudit, Capability::Compare})
        QVERIFY(!Authorizer({true, standing, {}}).decide(capability, {environmentOf(governance::Tier::Test)}).allowed);
}

void TestRoleMatrix::deployIsWhatTheEnvironmentMakesIt()
{
    const Authorizer authorizer({true, standingOf(Standing::State::Trusted, u"release-manager"_s), {}});
    for (const governance::Tier tier : governance::kTiers) {
        const Context context{environmentOf(tier)};
        const Capability real = tier >= governance::Tier::Staging ? Capability::DeployUpper : Capability::DeployLower;
        QCOMPARE(letterOf(authorizer.decide(Capability::Deploy, context)), letterOf(authorizer.decide(real, context)));
    }
}

void TestRoleMatrix::productionIsOffUntilItIsSwitchedOn()
{
    for (const auto state : {Standing::State::None, Standing::State::Trusted}) {
        const Authorizer authorizer({false, standingOf(state, u"release-manager"_s), {}});
        for (const Capability capability : {Capability::Deploy, Capability::RollBack}) {
            const Decision decision = authorizer.decide(capability, {environmentOf(governance::Tier::Production)});
            QCOMPARE(decision.rule, u"production-switch"_s);
            QVERIFY(!decision.allowed);
        }
        QVERIFY(authorizer.decide(Capability::Retrieve, {environmentOf(governance::Tier::Production)}).allowed);
        QVERIFY(authorizer.decide(Capability::Deploy, {environmentOf(governance::Tier::Staging)}).allowed);
    }
}

void TestRoleMatrix::aRefusalSaysWhomToAsk()
{
    const Authorizer developer({true, standingOf(Standing::State::Trusted, u"developer"_s), {}});
    const Decision no = developer.decide(Capability::Deploy, {environmentOf(governance::Tier::Staging)});
    QCOMPARE(no.rule, u"role"_s);
    QCOMPARE(no.ask, QStringList{u"release-manager"_s});
    QVERIFY2(no.reason.contains(u"At staging"_s) && no.reason.contains(u"release-manager"_s), qPrintable(no.reason));
    const Decision ask = developer.decide(Capability::Deploy, {environmentOf(governance::Tier::Test)});
    QCOMPARE(ask.rule, u"approvals"_s);
    QVERIFY(ask.needsApproval);
    QVERIFY2(ask.reason.contains(u"release-manager"_s), qPrintable(ask.reason));
}

void TestRoleMatrix::typesAreLimited()
{
    auto standing = std::make_shared<Standing>(*standingOf(Standing::State::Trusted, u"developer"_s));
    auto policy = *standing->policy;
    policy.roles += {u"layouts"_s, u"Layouts"_s, {{{Capability::DeployLower}, {u"*"_s}, {u"Layout"_s}, {}}}};
    policy.roles += {u"no-profiles"_s, u"No profiles"_s, {{{Capability::DeployLower}, {u"*"_s}, {}, {u"Profile"_s}}}};
    const model::Environment dev = environmentOf(governance::Tier::Development);
    const auto may = [&](const QString &role, const QStringList &types) {
        policy.people.last() = {u"Lou"_s, {u"lou@example.com"_s}, {}, {role}, {}};
        standing->policy = std::make_shared<const governance::PolicyFile>(policy);
        standing->actor = {u"Lou"_s, u"lou@example.com"_s, {}};
        Context context{dev};
        context.types = types;
        return Authorizer({true, standing, {}}).decide(Capability::Deploy, context).allowed;
    };
    QVERIFY(may(u"layouts"_s, {u"Layout"_s}));
    QVERIFY(!may(u"layouts"_s, {u"Layout"_s, u"Profile"_s}));
    QVERIFY(may(u"no-profiles"_s, {u"Layout"_s, u"ApexClass"_s}));
    QVERIFY(!may(u"no-profiles"_s, {u"Layout"_s, u"Profile"_s}));
}

void TestRoleMatrix::anOldProgramOnlyReads()
{
    auto standing = std::make_shared<Standing>(*standingOf(Standing::State::Trusted, u"admin"_s));
    auto policy = *standing->policy;
    policy.minimumClient = u"999.0"_s;
    standing->policy = std::make_shared<const governance::PolicyFile>(policy);
    const Authorizer authorizer({true, standing, {}});
    const Context context{environmentOf(governance::Tier::Development)};
    QCOMPARE(authorizer.decide(Capability::Deploy, context).rule, u"minimum-client"_s);
    QVERIFY(authorizer.decide(Capability::Compare, context).allowed);
    QVERIFY(governance::olderVersion(u"0.9.3"_s, u"0.10"_s));
    QVERIFY(!governance::olderVersion(u"0.10.0"_s, u"0.10"_s));
}

void TestRoleMatrix::keysThatAreAskedForHaveToBeHere()
{
    auto standing = std::make_shared<Standing>(*standingOf(Standing::State::Trusted, u"admin"_s));
    auto policy = *standing->policy;
    policy.keysRequired = true;
    for (governance::Person &person : policy.people) {
        if (person.name == "admin"_L1)
            person.keys = {u"SHA256:hers"_s};
    }
    standing->policy = std::make_shared<const governance::PolicyFile>(policy);
    const Context context{environmentOf(governance::Tier::Development)};
    QCOMPARE(Authorizer({true, standing, {}}).decide(Capability::Deploy, context).rule, u"identity"_s);
    standing->actor.key = u"SHA256:another"_s;
    QCOMPARE(Authorizer({true, standing, {}}).decide(Capability::Deploy, context).rule, u"identity"_s);
    standing->actor.key = u"SHA256:hers"_s;
    QVERIFY(Authorizer({true, standing, {}}).decide(Capability::Deploy, context).allowed);
}

namespace {

constexpr ports::TestLevel kLevels[] = {ports::TestLevel::NoTestRun, ports::TestLevel::RunSpecifiedTests,
                                        ports::TestLevel::RunRelevantTests, ports::TestLevel::RunLocalTests,
                                        ports::TestLevel::RunAllTestsInOrg};

/// What a plan runs → may it, where the policy asks for none, named, relevant, local, all of the org; by hand.
struct TestsRow {
    ports::TestLevel planned;
    const char *may;
};
constexpr TestsRow kTestsTable[] = {
    {ports::TestLevel::Default, "ynnnn"},           {ports::TestLevel::NoTestRun, "ynnnn"},
    {ports::TestLevel::RunSpecifiedTests, "yynnn"}, {ports::TestLevel::RunRelevantTests, "yyynn"},
    {ports::TestLevel::RunLocalTests, "yyyyn"},     {ports::TestLevel::RunAllTestsInOrg, "yyyyy"},
};

std::shared_ptr<const Standing> withTests(const QList<governance::TestRule> &rules)
{
    auto standing = std::make_shared<Standing>(*standingOf(Standing::State::Trusted, u"release-manager"_s));
    auto policy = *standing->policy;
    policy.tests = rules;
    policy.approvals.clear();
    standing->policy = std::make_shared<const governance::PolicyFile>(policy);
    return standing;
}

} // namespace

void TestRoleMatrix::testsAreNoLessThanThePolicyAsksFor()
{
    QStringList wrong;
    int cells = 0;
    for (const TestsRow &row : kTestsTable) {
        for (std::size_t asked = 0; asked < std::size(kLevels); ++asked) {
            const auto standing = withTests({{{u"*"_s}, ports::testLevelName(kLevels[asked])}});
            for (const governance::Tier tier : governance::kTiers) {
                for (const Capability capability : governance::allCapabilities()) {
                    const bool deploys = capability == governance::resolved(Capability::Deploy, tier);
                    if (capability == Capability::DeployLower || capability == Capability::DeployUpper) {
                        if (!deploys)
                            continue;
                    }
                    Context context{environmentOf(tier)};
                    context.tests = row.planned;
                    const Decision decision = Authorizer({true, standing, {}}).decide(capability, context);
                    const Decision without =
                        Authorizer({true, withTests({}), {}}).decide(capability, {environmentOf(tier)});
                    const bool should = without.allowed && (!deploys || row.may[asked] == 'y');
                    const bool named = !deploys || should || decision.rule == "tests"_L1;
                    ++cells;
                    if (decision.allowed != should || !named)
                        wrong += u"%1 %2 asked %3 planned %4"_s
                                     .arg(governance::capabilityName(capability), governance::tierName(tier))
                                     .arg(asked)
                                     .arg(int(row.planned));
                }
            }
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
    QCOMPARE(cells, 6 * 5 * 4 * int(std::size(kTable) - 1));
}

void TestRoleMatrix::testsAreAskedForWhereTheRuleReaches()
{
    const auto standing = withTests({{{u"production"_s}, u"RunLocalTests"_s},
                                     {{u"=At staging"_s}, u"RunSpecifiedTests"_s},
                                     {{u"production"_s}, u"NoTestRun"_s}});
    const Authorizer gate({true, standing, {}});
    const auto decide = [&gate](governance::Tier tier, std::optional<ports::TestLevel> tests) {
        Context context{environmentOf(tier)};
        context.tests = tests;
        return gate.decide(Capability::Deploy, context);
    };
    using ports::TestLevel;
    QVERIFY(decide(governance::Tier::Development, TestLevel::NoTestRun).allowed);
    QVERIFY(!decide(governance::Tier::Staging, TestLevel::NoTestRun).allowed);
    QVERIFY(decide(governance::Tier::Staging, TestLevel::RunSpecifiedTests).allowed);
    const Decision no = decide(governance::Tier::Production, TestLevel::RunSpecifiedTests);
    QCOMPARE(no.rule, u"tests"_s);
    QVERIFY(!no.needsApproval);
    for (const QString &said : {u"RunLocalTests"_s, u"RunSpecifiedTests"_s, u"At production"_s})
        QVERIFY2(no.reason.contains(said), qPrintable(no.reason));
    // Of two rules the stronger one counts, whichever comes last; without a plan there is nothing to hold against them.
    QVERIFY(decide(governance::Tier::Production, TestLevel::RunLocalTests).allowed);
    QVERIFY(decide(governance::Tier::Production, std::nullopt).allowed);
}

void TestRoleMatrix::whatIsLeftOpenIsRaised()
{
    using governance::raisedTests;
    using ports::TestLevel;
    QCOMPARE(raisedTests(TestLevel::Default, std::nullopt), TestLevel::Default);
    QCOMPARE(raisedTests(TestLevel::Default, TestLevel::NoTestRun), TestLevel::Default);
    QCOMPARE(raisedTests(TestLevel::Default, TestLevel::RunLocalTests), TestLevel::RunLocalTests);
    QCOMPARE(raisedTests(TestLevel::Default, TestLevel::RunRelevantTests), TestLevel::RunRelevantTests);
    QCOMPARE(raisedTests(TestLevel::Default, TestLevel::RunSpecifiedTests), TestLevel::RunLocalTests);
    // What a person chose is theirs: it is refused, not changed under them.
    QCOMPARE(raisedTests(TestLevel::NoTestRun, TestLevel::RunLocalTests), TestLevel::NoTestRun);
    for (const TestLevel asked : kLevels)
        QVERIFY(governance::isEnough(raisedTests(TestLevel::Default, asked), asked));
}

QTEST_GUILESS_MAIN(TestRoleMatrix)
#include "tst_rolematrix.moc"
