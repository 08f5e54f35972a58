#include "core/governance/policybranch.h"
#include "core/promotion/draft.h"
#include "core/promotion/engine.h"
#include "core/promotion/plancontext.h"
#include "core/promotion/planningcache.h"
#include "tests/core/promotion/company.h"

#include <QSet>
#include <QTest>

using namespace backflow;
using namespace backflow::promotion;
using namespace Qt::StringLiterals;
using base::Errc;
using tests::Company;

class TestDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingDueIsTaken();
    void onlyWhatWasPickedIsTaken();
    void whatOnlyTheTargetChangedStaysAsItIs();
    void deletionsAreASeparateTick();
    void aPickedDeletionIsDecidedByItsTick();
    void whatIsNowhereIsSaidToBe();
    void unconnectedEnvironmentsAreRefused();
    void withoutASnapshotItSaysWhatToDo();
    void sidesThatBothChangedAreAskedAbout();
    void theSameConflictInTwoFilesIsTwoDecisions();
    void choicesSurviveTheProgram();
    void plansMadeTogetherAreAsIfMadeAlone();
    void aDraftStaysWhatItWasWhenOrgsMoveOn();
    void draftsAreListedUntilTheyAreFrozen();
    void testsThatAreLeftOpenAreThePolicys();
    void openDecisionsCannotBeFrozen();
    void whatIsToBeAskedStaysAsked();
    void decisionsForTheTargetMayLeaveNothingToDo();
};

namespace {

const QString kUat = QStringLiteral("UAT");
const QString kDev = QStringLiteral("Dev1");
const model::ComponentKey kTax{QStringLiteral("ApexClass"), QStringLiteral("Tax")};
const model::ComponentKey kOld{QStringLiteral("ApexClass"), QStringLiteral("Old")};
const model::ComponentKey kSales{QStringLiteral("PermissionSet"), QStringLiteral("Sales")};

base::Result<Draft> make(const std::shared_ptr<Company> &company, const QList<model::ComponentKey> &selection = {},
                         const DraftOptions &options = {})
{
    async::NullMonitor monitor;
    return makeDraft(company, company->pipeline, kUat, kDev, selection, options, monitor);
}

DraftOptions withDeletions()
{
    DraftOptions options;
    options.withDeletions = true;
    return options;
}

QString operations(const Draft &draft)
{
    const QStringList names{QStringLiteral("+"), QStringLiteral("~"), QStringLiteral("-"), QStringLiteral("=")};
    QStringList list;
    for (const ComponentMerge &component : draft.components)
        list += names.at(int(component.operation)) + component.key.fullName;
    return list.join(u' ');
}

/// UAT and Dev1 both edit the same line of the class.
void contest(Company &company, const QString &name)
{
    company.put(kUat, name, "class " + name.toUtf8() + " { Integer fromUat; }\n");
    company.put(kDev, name, "class " + name.toUtf8() + " { Integer fromDev; }\n");
}

} // namespace

void TestDraft::everythingDueIsTaken()
{
    const auto company = Company::make();
    company->live();
    const auto draft = make(company);
    QVERIFY(draft);
    QCOMPARE(operations(*draft), QStringLiteral("+Fresh ~Tax ~Sales"));
    QCOMPARE(draft->undecided(), 0);
    QVERIFY(draft->components.back().targetChanged);
    QVERIFY(!draft->components.front().targetChanged);
}

void TestDraft::onlyWhatWasPickedIsTaken()
{
    const auto company = Company::make();
    company->live();
    const auto draft = make(company, {kTax, kTax});
    QVERIFY(draft);
    QCOMPARE(operations(*draft), QStringLiteral("~Tax"));
}

void TestDraft::whatOnlyTheTargetChangedStaysAsItIs()
{
    const auto company = Company::make();
    company->live();
    company->put(kDev, kOld.fullName, "class Old { Integer mine; }\n");
    QVERIFY(company->retrieve(kDev));
    QCOMPARE(operations(*make(company)), QStringLiteral("+Fresh ~Tax ~Sales"));
    QCOMPARE(operations(*make(company, {kOld})), QStringLiteral("=Old"));
}

void TestDraft::deletionsAreASeparateTick()
{
    const auto company = Company::make();
    company->live();
    company->org(kUat).remove(kOld.type, kOld.fullName);
    QVERIFY(company->retrieve(kUat));
    const auto without = make(company);
    QCOMPARE(operations(*without), QStringLiteral("+Fresh ~Tax ~Sales"));
    QCOMPARE(without->leftOut, QList{kOld});
    async::NullMonitor monitor;
    QCOMPARE(loadDraft(*company, company->pipeline, without->id, monitor)->leftOut, QList{kOld});
    QCOMPARE(make(company, {}, withDeletions())->leftOut, QList<model::ComponentKey>());
    QCOMPARE(operations(*make(company, {}, withDeletions())), QStringLiteral("+Fresh -Old ~Tax ~Sales"));
    QCOMPARE(make(company, {kOld}).error().code, Errc::InvalidInput);
    QCOMPARE(operations(*make(company, {kOld}, withDeletions())), QStringLiteral("-Old"));
}

void TestDraft::aPickedDeletionIsDecidedByItsTick()
{
    const auto company = Company::make();
    company->put(kUat, QStringLiteral("Tax"), "class Tax { }\n");
    company->put(kDev, QStringLiteral("Stray"), "class Stray { }\n");
    QVERIFY(company->retrieve(kUat));
    QVERIFY(company->retrieve(kDev));
    const auto draft = make(company, {{QStringLiteral("ApexClass"), QStringLiteral("Stray")}}, withDeletions());
    QVERIFY(draft);
    QCOMPARE(operations(*draft), QStringLiteral("-Stray"));
    QCOMPARE(draft->undecided(), 0);
}

void TestDraft::whatIsNowhereIsSaidToBe()
{
    const auto company = Company::make();
    company->live();
    const auto draft = make(company, {{QStringLiteral("ApexClass"), QStringLiteral("Ghost")}});
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, Errc::NotFound);
    QVERIFY(draft.error().message.contains(QStringLiteral("Ghost")));
}

void TestDraft::unconnectedEnvironmentsAreRefused()
{
    const auto company = Company::make();
    company->live();
    company->pipeline.edges.clear();
    QCOMPARE(make(company).error().code, Errc::InvalidInput);
}

void TestDraft::withoutASnapshotItSaysWhatToDo()
{
    const auto company = Company::make();
    const auto draft = make(company);
    QCOMPARE(draft.error().code, Errc::NotFound);
    QVERIFY(draft.error().message.contains(kUat));
}

void TestDraft::sidesThatBothChangedAreAskedAbout()
{
    const auto company = Company::make();
    company->live();
    contest(*company, kTax.fullName);
    QVERIFY(company->retrieve(kUat));
    QVERIFY(company->retrieve(kDev));
    auto draft = make(company, {kTax});
    QVERIFY(draft);
    QCOMPARE(draft->decisions(), 1);
    QCOMPARE(draft->undecided(), 1);
    for (const FileMerge &file : draft->components.front().files) {
        for (const merge::Decision &decision : file.outcome.decisions)
            draft->choices.insert(decision.id, {merge::Take::Source, {}});
    }
    countUndecided(*draft);
    QCOMPARE(draft->undecided(), 0);
    QCOMPARE(draft->decisions(), 1);
}

void TestDraft::theSameConflictInTwoFilesIsTwoDecisions()
{
    const auto company = Company::make();
    const auto set = [](const QByteArray &description) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
               "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <description>" +
               description + "</description>\n    <label>x</label>\n</PermissionSet>\n";
    };
    const auto give = [&](const QString &place, const QByteArray &description) {
        for (const QString &name : {QStringLiteral("One"), QStringLiteral("Two")})
            company->org(place).put(QStringLiteral("PermissionSet"), name, set(description));
        QVERIFY(company->retrieve(place));
    };
    give(kUat, "before");
    give(kDev, "before");
    give(kUat, "from UAT");
    give(kDev, "from Dev");
    const auto draft = make(company);
    QVERIFY(draft);
    QCOMPARE(draft->decisions(), 2);
    QSet<QString> ids;
    for (const ComponentMerge &component : draft->components) {
        for (const FileMerge &file : component.files) {
            for (const merge::Decision &decision : file.outcome.decisions)
                ids.insert(decision.id);
        }
    }
    QCOMPARE(ids.size(), 2);
}

void TestDraft::choicesSurviveTheProgram()
{
    const auto company = Company::make();
    company->live();
    contest(*company, kTax.fullName);
    QVERIFY(company->retrieve(kUat));
    QVERIFY(company->retrieve(kDev));
    async::NullMonitor monitor;
    DraftOptions options;
    options.note = QStringLiteral("why");
    options.workItem = QStringLiteral("T-1");
    auto draft = make(company, {kTax, kSales}, options);
    for (const FileMerge &file : draft->components.front().files) {
        for (const merge::Decision &decision : file.outcome.decisions)
            draft->choices.insert(decision.id, {merge::Take::Edited, "class Tax { \xC3\xA9 }\n"});
    }
    QVERIFY(saveChoices(**company->journal(), *draft));
    const auto again = loadDraft(*company, company->pipeline, draft->id, monitor);
    QVERIFY(again);
    QCOMPARE(again->choices, draft->choices);
    QCOMPARE(again->selection, draft->selection);
    QCOMPARE(again->ancestors, draft->ancestors);
    QCOMPARE(again->options.note, QStringLiteral("why"));
    QCOMPARE(again->options.workItem, QStringLiteral("T-1"));
    QCOMPARE(again->undecided(), 0);
    QCOMPARE(operations(*again), operations(*draft));
}

void TestDraft::plansMadeTogetherAreAsIfMadeAlone()
{
    const auto company = Company::make();
    contest(*company, kTax.fullName);
    company->live();
    const auto alone = make(company);
    QVERIFY(alone);
    DraftOptions options;
    options.known = std::make_shared<PlanningCache>();
    for (int round = 0; round < 2; ++round) {
        const auto together = make(company, {}, options);
        QVERIFY(together);
        QCOMPARE(operations(*together), operations(*alone));
        QCOMPARE(together->undecided(), alone->undecided());
        QVERIFY2(!together->options.known, "the draft holds on to what it was made with");
    }
    // The org moves on: what was known of its earlier snapshot says nothing about this one.
    company->put(kUat, kOld.fullName, "class Old { Integer newer; }\n");
    QVERIFY(company->retrieve(kUat));
    QCOMPARE(operations(*make(company, {}, options)), operations(*make(company)));
    QVERIFY(operations(*make(company, {}, options)).contains(QStringLiteral("~Old")));
}

void TestDraft::aDraftStaysWhatItWasWhenOrgsMoveOn()
{
    const auto company = Company::make();
    company->live();
    async::NullMonitor monitor;
    const auto draft = make(company);
    company->put(kUat, kTax.fullName, "class Tax { Integer later; }\n");
    company->put(kDev, kTax.fullName, "class Tax { Integer also; }\n");
    QVERIFY(company->retrieve(kUat));
    QVERIFY(company->retrieve(kDev));
    const auto again = loadDraft(*company, company->pipeline, draft->id, monitor);
    QVERIFY(again);
    QCOMPARE(again->undecided(), 0);
    for (std::size_t i = 0; i < draft->components.size(); ++i) {
        for (std::size_t j = 0; j < draft->components[i].files.size(); ++j)
            QCOMPARE(again->components[i].files[j].outcome, draft->components[i].files[j].outcome);
    }
}

void TestDraft::draftsAreListedUntilTheyAreFrozen()
{
    const auto company = Company::make();
    company->live();
    async::NullMonitor monitor;
    const auto first = make(company, {kTax});
    const auto second = make(company, {kSales});
    const auto listed = drafts(**company->journal());
    QCOMPARE(listed->size(), 2);
    QVERIFY(listed->first().id > listed->last().id || listed->first().id == second->id);
    QVERIFY(freeze(*company, company->pipeline, *first, monitor));
    QCOMPARE(drafts(**company->journal())->size(), 1);
    QVERIFY(discardDraft(**company->journal(), second->id));
    QCOMPARE(drafts(**company->journal())->size(), 0);
}

void TestDraft::testsThatAreLeftOpenAreThePolicys()
{
    const auto company = Company::make();
    company->live();
    async::NullMonitor monitor;
    governance::PolicyFile policy =
        governance::startingPolicy({u"Ada"_s, {u"ada@example.com"_s}, {}, {u"admin"_s}, {}}, company->clock().now());
    policy.tests = {{{u"development"_s}, u"RunLocalTests"_s}};
    support::FakeRepository repository(company->store);
    ports::CommitDraft commit;
    commit.branch = governance::kPolicyBranch;
    commit.put.insert(u"policy.json"_s, *governance::policyBytes(policy));
    commit.message = u"policy"_s;
    QVERIFY(repository.commit(commit, monitor));
    const auto open = freeze(*company, company->pipeline, *make(company, {kTax}), monitor);
    QVERIFY(open);
    QCOMPARE(open->options.testLevel, ports::TestLevel::RunLocalTests);
    // It is in the very plan that is hashed, approved and sent.
    QCOMPARE(loadPlan(**company->journal(), open->id)->options.testLevel, ports::TestLevel::RunLocalTests);
    auto chosen = *make(company, {kSales});
    chosen.options.testLevel = ports::TestLevel::NoTestRun;
    const auto kept = freeze(*company, company->pipeline, chosen, monitor);
    QVERIFY(kept);
    QCOMPARE(kept->options.testLevel, ports::TestLevel::NoTestRun);
    QCOMPARE(contextOf(*kept, *company->pipeline.find(u"Dev1"_s)).tests, std::optional(ports::TestLevel::NoTestRun));
}

void TestDraft::openDecisionsCannotBeFrozen()
{
    const auto company = Company::make();
    company->live();
    contest(*company, kTax.fullName);
    QVERIFY(company->retrieve(kUat));
    QVERIFY(company->retrieve(kDev));
    async::NullMonitor monitor;
    const auto frozen = freeze(*company, company->pipeline, *make(company, {kTax}), monitor);
    QVERIFY(!frozen);
    QCOMPARE(frozen.error().code, Errc::Conflict);
    QVERIFY(company->disk->records.isEmpty());
}

void TestDraft::decisionsForTheTargetMayLeaveNothingToDo()
{
    const auto company = Company::make();
    company->live();
    contest(*company, kTax.fullName);
    QVERIFY(company->retrieve(kUat));
    QVERIFY(company->retrieve(kDev));
    async::NullMonitor monitor;
    auto draft = make(company, {kTax});
    for (const FileMerge &file : draft->components.front().files) {
        for (const merge::Decision &decision : file.outcome.decisions)
            draft->choices.insert(decision.id, {merge::Take::Target, {}});
    }
    countUndecided(*draft);
    QCOMPARE(freeze(*company, company->pipeline, *draft, monitor).error().code, Errc::InvalidInput);
}

/// What only the source changed merges by itself, unless somebody wants it otherwise: then also after a restart.
void TestDraft::whatIsToBeAskedStaysAsked()
{
    const auto company = Company::make();
    company->live();
    async::NullMonitor monitor;
    const auto plan = [&](const QStringList &askWhen) {
        DraftOptions options;
        options.askWhen = askWhen;
        return makeDraft(company, company->pipeline, kUat, kDev, {kTax}, options, monitor);
    };
    QCOMPARE(plan({})->undecided(), 0);
    const auto asked = plan({QStringLiteral("only-source")});
    QCOMPARE(asked->undecided(), 1);
    QVERIFY(!freeze(*company, company->pipeline, *asked, monitor));
    const auto again = loadDraft(*company, company->pipeline, asked->id, monitor);
    QCOMPARE(again->undecided(), 1);
    QCOMPARE(again->options.askWhen, asked->options.askWhen);
    QCOMPARE(plan({QStringLiteral("only-target")})->undecided(), 0);
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
