// A plan that cannot be carried out is told so before anything is written, and what it leaves standing is named.

#include "core/masking/checkplan.h"
#include "core/masking/propose.h"

#include <QTest>
#include <algorithm>

using namespace backflow;
using namespace Qt::StringLiterals;
using masking::FieldRule;
using masking::Finding;
using masking::Method;
using masking::Plan;
using ports::FieldDescription;

namespace {

FieldDescription field(const QString &name, const QString &type, int length = 0)
{
    FieldDescription made{name};
    made.label = name;
    made.type = type;
    made.length = length;
    return made;
}

ports::ObjectDescription contact()
{
    ports::ObjectDescription object{{u"Contact"_s}, {}};
    FieldDescription id = field(u"Id"_s, u"id"_s, 18);
    id.updateable = false;
    FieldDescription last = field(u"LastName"_s, u"string"_s, 80);
    last.nillable = false;
    FieldDescription formula = field(u"Greeting__c"_s, u"string"_s, 1300);
    formula.calculated = true;
    formula.updateable = false;
    FieldDescription number = field(u"Number__c"_s, u"string"_s, 20);
    number.unique = true;
    FieldDescription level = field(u"Level__c"_s, u"picklist"_s, 40);
    level.picklistValues = {u"A"_s, u"B"_s};
    object.fields = {id,
                     last,
                     field(u"FirstName"_s, u"string"_s, 40),
                     field(u"Email"_s, u"email"_s, 80),
                     field(u"Birthdate"_s, u"date"_s),
                     field(u"Description"_s, u"textarea"_s, 32'000),
                     field(u"Short__c"_s, u"string"_s, 5),
                     field(u"Secret_Key__c"_s, u"string"_s, 100),
                     formula,
                     number,
                     level,
                     field(u"AccountId"_s, u"reference"_s, 18)};
    return object;
}

Plan planOf(const FieldRule &rule)
{
    Plan plan;
    plan.name = u"P"_s;
    plan.objects = {{u"Contact"_s, {}, false, {rule}}};
    return plan;
}

FieldRule replacing(const QString &name, const QString &library)
{
    FieldRule rule{name};
    rule.library = library;
    return rule;
}

FieldRule patterned(const QString &name, const QString &pattern)
{
    FieldRule rule{name, Method::Pattern};
    rule.pattern = pattern;
    return rule;
}

} // namespace

Q_DECLARE_METATYPE(FieldRule)

class TestCheckPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeCarriedOutIsAProblem_data();
    void whatCannotBeCarriedOutIsAProblem();
    void whatCanIsNone_data();
    void whatCanIsNone();
    void anObjectThatIsNotThere();
    void whatStaysAsItIsIsNamed();
    void whatNoPlanReachesIsNamed();
    void proposalsCarryThemselvesOut();
    void valuesTellWhatNamesDoNot();
};

void TestCheckPlan::whatCannotBeCarriedOutIsAProblem_data()
{
    QTest::addColumn<FieldRule>("rule");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << replacing(u"Nickname__c"_s, u"first-name"_s) << u"no such field"_s;
    QTest::newRow("a formula") << replacing(u"Greeting__c"_s, u"full-name"_s) << u"other fields"_s;
    QTest::newRow("not writable") << FieldRule{u"Id"_s, Method::Hash} << u"be written"_s;
    QTest::newRow("too short") << replacing(u"Short__c"_s, u"phone"_s) << u"too short"_s;
    QTest::newRow("hash too long") << FieldRule{u"Short__c"_s, Method::Hash} << u"too short"_s;
    QTest::newRow("must not be empty") << FieldRule{u"LastName"_s, Method::Blank} << u"be empty"_s;
    QTest::newRow("no address") << replacing(u"Email"_s, u"last-name"_s) << u"type email"_s;
    QTest::newRow("no date") << FieldRule{u"Birthdate"_s, Method::Hash} << u"type date"_s;
    QTest::newRow("shift of a text") << FieldRule{u"FirstName"_s, Method::Shift} << u"type string"_s;
    QTest::newRow("a reference") << FieldRule{u"AccountId"_s, Method::Blank} << u"type reference"_s;
    QTest::newRow("bad pattern") << patterned(u"FirstName"_s, u"100%"_s) << u"stands for nothing"_s;
    QTest::newRow("unique from a list") << replacing(u"Number__c"_s, u"city"_s) << u"differ"_s;
    QTest::newRow("unique, few choices") << patterned(u"Number__c"_s, u"N-%d%d"_s) << u"differ"_s;
}

void TestCheckPlan::whatCannotBeCarriedOutIsAProblem()
{
    QFETCH(FieldRule, rule);
    QFETCH(QString, says);
    const auto findings = masking::checkPlan(planOf(rule), {contact()});
    QVERIFY(!masking::canRun(findings));
    QCOMPARE(findings.constFirst().field, rule.field);
    QVERIFY2(findings.constFirst().sentence.contains(says), qPrintable(findings.constFirst().sentence));
}

void TestCheckPlan::whatCanIsNone_data()
{
    QTest::addColumn<FieldRule>("rule");
    QTest::newRow("name") << replacing(u"LastName"_s, u"last-name"_s);
    QTest::newRow("address") << replacing(u"email"_s, u"e-mail"_s);
    QTest::newRow("date") << FieldRule{u"Birthdate"_s, Method::Shift};
    QTest::newRow("text") << FieldRule{u"Description"_s, Method::Text};
    QTest::newRow("filler") << replacing(u"Description"_s, u"text"_s);
    QTest::newRow("short pattern") << patterned(u"Short__c"_s, u"%d%d"_s);
    QTest::newRow("unique hash") << FieldRule{u"Number__c"_s, Method::Hash};
    QTest::newRow("picklist") << replacing(u"Level__c"_s, u"picklist"_s);
    QTest::newRow("blank") << FieldRule{u"FirstName"_s, Method::Blank};
}

void TestCheckPlan::whatCanIsNone()
{
    QFETCH(FieldRule, rule);
    const auto findings = masking::checkPlan(planOf(rule), {contact()});
    QVERIFY2(masking::canRun(findings), qPrintable(findings.value(0).sentence));
}

void TestCheckPlan::anObjectThatIsNotThere()
{
    Plan plan = planOf(replacing(u"LastName"_s, u"last-name"_s));
    plan.objects[0].object = u"Kontact"_s;
    QVERIFY(!masking::canRun(masking::checkPlan(plan, {contact()})));
    auto fixed = contact();
    fixed.summary.updateable = false;
    plan.objects[0].object = u"contact"_s;
    QVERIFY(!masking::canRun(masking::checkPlan(plan, {fixed})));
}

void TestCheckPlan::whatStaysAsItIsIsNamed()
{
    Plan plan = planOf(replacing(u"LastName"_s, u"last-name"_s));
    plan.waivers = {{u"Contact"_s, u"Birthdate"_s, u"made up already"_s}};
    const auto findings = masking::checkPlan(plan, {contact()});
    QStringList left;
    for (const Finding &finding : findings) {
        if (finding.kind == Finding::Kind::Uncovered)
            left += finding.field;
    }
    left.sort();
    QCOMPARE(left, (QStringList{u"Description"_s, u"Email"_s, u"FirstName"_s, u"Secret_Key__c"_s}));
}

void TestCheckPlan::whatNoPlanReachesIsNamed()
{
    const auto findings = masking::beyondReach(
        {{u"Contact"_s}, {u"ContentVersion"_s}, {u"ContactHistory"_s}, {u"Past__b"_s}, {u"Setting__mdt"_s}});
    QStringList names;
    for (const Finding &finding : findings)
        names += finding.object;
    QCOMPARE(names, (QStringList{u"ContentVersion"_s, u"ContactHistory"_s, u"Past__b"_s, u"Setting__mdt"_s}));
}

void TestCheckPlan::proposalsCarryThemselvesOut()
{
    Plan plan;
    plan.name = u"P"_s;
    masking::ObjectRule rule{u"Contact"_s};
    for (const masking::Proposal &proposal : masking::propose(contact())) {
        QVERIFY(!proposal.why.isEmpty());
        if (proposal.coverable)
            rule.fields += proposal.rule;
    }
    QVERIFY(rule.fields.size() >= 6);
    plan.objects = {rule};
    const auto findings = masking::checkPlan(plan, {contact()});
    QVERIFY2(masking::canRun(findings), qPrintable(findings.value(0).field + findings.value(0).sentence));
    QCOMPARE(std::ranges::count(findings, Finding::Kind::Uncovered, &Finding::kind), 0);
}

void TestCheckPlan::valuesTellWhatNamesDoNot()
{
    ports::ObjectDescription object{{u"Thing__c"_s}, {field(u"Extra__c"_s, u"string"_s, 120)}};
    QVERIFY(masking::propose(object).isEmpty());
    const auto found =
        masking::propose(object, {{u"Extra__c"_s, {u"ada@corp.test"_s, u"n/a"_s, u"bo@corp.test"_s, u"-"_s}}});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().rule.library, u"e-mail"_s);
    QVERIFY(!found.constFirst().why.contains(u"ada"_s));
    QVERIFY(masking::propose(object, {{u"Extra__c"_s, {u"ada@corp.test"_s, u"n/a"_s}}}).isEmpty());
}

QTEST_APPLESS_MAIN(TestCheckPlan)
#include "tst_checkplan.moc"
