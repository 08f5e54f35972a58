// What orgs refuse components with, said plainly.
#include "core/promotion/problemwords.h"

#include <QTest>

using namespace backflow::promotion;

class TestProblemWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsMetAgainAndAgainIsExplained_data();
    void whatIsMetAgainAndAgainIsExplained();
    void whatSpeaksForItselfIsLeftAlone();
};

void TestProblemWords::whatIsMetAgainAndAgainIsExplained_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *problem, const char *meaning) {
        QTest::newRow(problem) << QString::fromUtf8(problem) << QString::fromUtf8(meaning);
    };
    row("In field: field - no CustomField named Account.Rating__c found",
        "It names the field Account.Rating__c, which the target does not have.");
    row("In field: recordType - no RecordType named Case.Billing found",
        "It names Case.Billing (RecordType), which the target does not have.");
    row("In field: assignedTo - no User named bo@example.com found",
        "It names the user bo@example.com, and users have other names in each org.");
    row("Variable does not exist: Ledger__c",
        "The code names Ledger__c, and the target has no such class, field or variable.");
    row("Method does not exist or incorrect signature: void post(Id) from the type Ledger",
        "The code calls post(Id) from the type Ledger, and the target's class has no such method.");
    row("Invalid type: Ledger", "The code uses the type Ledger, which the target does not have.");
    row("No such column 'Tier__c' on entity 'Account'. If you are attempting to use a custom field…",
        "A query asks for Tier__c of Account, which the target does not have.");
    row("Unknown user permission: ViewAllPlans",
        "The target knows no permission ViewAllPlans: its edition or release lacks it, or the feature is off.");
    row("Average test coverage across all Apex Classes and Triggers is 62%, at least 75% test coverage is required.",
        "All Apex of the target together is covered by tests to 62 %; production asks for 75 %.");
    row("This custom field is referenced elsewhere in salesforce.com.",
        "Something in the target still uses it, so it cannot be removed.");
    row("Entity of type 'CustomField' named 'Account.Old__c' cannot be found",
        "Account.Old__c (CustomField) is not in the target, so it can be neither changed nor removed there.");
    row("Element sharingModelExtra invalid at this location in type CustomObject",
        "The target's release does not know one of the entries of CustomObject, or not at this place.");
    row("UNABLE_TO_LOCK_ROW: unable to obtain exclusive access to this record",
        "Something else is being set up in the target at this moment.");
    row("INSUFFICIENT_ACCESS: insufficient access rights on cross-reference id",
        "The user of this sign-in may not change it, or may not see what it refers to.");
    row("bad value for restricted picklist field: Platinum",
        "The target does not take the value Platinum there: its release or edition does not know it.");
}

void TestProblemWords::whatIsMetAgainAndAgainIsExplained()
{
    QFETCH(const QString, problem);
    QFETCH(const QString, meaning);
    const auto words = explained(problem);
    QVERIFY(words);
    QCOMPARE(words->meaning, meaning);
    QVERIFY(!words->next.isEmpty() && !words->next.contains(u'%'));
    QCOMPARE(explanationOf(problem), words->meaning + u' ' + words->next);
}

void TestProblemWords::whatSpeaksForItselfIsLeftAlone()
{
    QVERIFY(!explained(QStringLiteral("Label is too long")));
    QVERIFY(explanationOf({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestProblemWords)
#include "tst_problemwords.moc"
