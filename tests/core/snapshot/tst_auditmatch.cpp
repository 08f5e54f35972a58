#include "core/snapshot/auditmatch.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::snapshot;

namespace {

QDateTime at(int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 11, 30), QTime(hour, minute, second), QTimeZone::UTC);
}

AuditRow row(const QDateTime &when, const QString &by, const QString &action, const QString &section,
             const QString &display)
{
    return {.id = action + when.toString(),
            .at = when,
            .action = action,
            .section = section,
            .display = display,
            .by = by,
            .delegate = {}};
}

} // namespace

class TestAuditMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionsTellTheType_data();
    void actionsTellTheType();
    void rowsAreFoundByName_data();
    void rowsAreFoundByName();
    void rowsOfAnotherTimeAreNotMeant();
    void samePersonAtThatMomentIsMeantWithoutAName();
    void anotherPersonIsNotMeantWithoutAName();
    void aNamedRowBeatsAMoment();
    void newestComesFirst();
    void aDeletionIsFoundThoughTheOrgTellsNoTime();
};

void TestAuditMatch::actionsTellTheType_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("types");
    QTest::newRow("class") << "changedApexClass" << "Apex Class" << "ApexClass";
    QTest::newRow("trigger") << "createdApexTrigger" << "Apex Trigger" << "ApexTrigger";
    QTest::newRow("custom field, short") << "createdCF" << "Customize Accounts" << "CustomField";
    QTest::newRow("custom field, name") << "changedCFName" << "Customize Accounts" << "CustomField";
    QTest::newRow("not every cf is a field") << "createdcfoo" << "Elsewhere" << "";
    QTest::newRow("custom object") << "createdCustEnt" << "Custom Objects" << "CustomObject";
    QTest::newRow("permission set") << "PermSetFlsChanged" << "Manage Users" << "PermissionSet";
    QTest::newRow("permission set group") << "PermSetGroupCreate" << "Manage Users" << "PermissionSetGroup";
    QTest::newRow("profile") << "changedProfileFLS" << "Manage Users" << "Profile";
    QTest::newRow("profile's layout is a layout's affair") << "profilePageLayoutChanged" << "Manage Users" << "Layout";
    QTest::newRow("compact layout") << "createdCompactLayout" << "Customize Accounts" << "CompactLayout";
    QTest::newRow("flow") << "activatedInteractionDefVersion" << "Flows" << "Flow FlowDefinition";
    QTest::newRow("workflow is no flow") << "changedWorkflowRule" << "Workflow Rule" << "WorkflowRule";
    QTest::newRow("validation") << "changedValidationFormula" << "Customize Accounts" << "ValidationRule";
    QTest::newRow("by section") << "somethingNew" << "Custom Notification Types" << "CustomNotificationType";
    QTest::newRow("by section, a type's name") << "somethingNew" << "Data Source" << "DataSource";
    QTest::newRow("by section, plural") << "somethingNew" << "Roles" << "Role";
    QTest::newRow("people") << "createdUser" << "Manage Users" << "";
    QTest::newRow("nothing") << "" << "" << "";
}

void TestAuditMatch::actionsTellTheType()
{
    QFETCH(const QString, action);
    QFETCH(const QString, section);
    QFETCH(const QString, types);
    QCOMPARE(auditTypes(action, section).join(u' '), types);
}

void TestAuditMatch::rowsAreFoundByName_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("display");
    QTest::addColumn<bool>("found");
    QTest::newRow("class") << "ApexClass:Tax" << "changedApexClass" << "Apex Class" << "Changed Tax Apex Class code"
                           << true;
    QTest::newRow("another class") << "ApexClass:Tax" << "changedApexClass" << "Apex Class"
                                   << "Changed TaxRates Apex Class code" << false;
    QTest::newRow("another type of that name")
        << "ApexClass:Tax" << "createdApexTrigger" << "Apex Trigger" << "Created Tax Apex Trigger code" << false;
    QTest::newRow("field by api name") << "CustomField:Account.Rating__c" << "createdCF" << "Customize Accounts"
                                       << "Created custom field Rating__c (Text) on Account" << true;
    QTest::newRow("field by label") << "CustomField:Account.Credit_Rating__c" << "changedCFName" << "Customize Accounts"
                                    << "Changed custom field: Credit Rating" << true;
    QTest::newRow("field by full name") << "CustomField:Account.Rating__c" << "strange" << "Elsewhere"
                                        << "changed Account.Rating__c" << true;
    QTest::newRow("permission set, another language")
        << "PermissionSet:Sales_User" << "PermSetFlsChanged" << QStringLiteral("Benutzer verwalten")
        << QStringLiteral("Feldebenensicherheit für Berechtigungssatz Sales User geändert") << true;
    QTest::newRow("label of a word everybody uses")
        << "PermissionSet:All" << "PermSetFlsChanged" << "Manage Users" << "Changed all field permissions" << true;
    QTest::newRow("layout without its object") << "Layout:Account-Account Layout" << "changedLayout"
                                               << "Customize Accounts" << "Changed page layout Account Layout" << true;
    QTest::newRow("end of a sentence") << "Flow:Onboarding" << "activatedInteractionDefVersion" << "Flows"
                                       << "Activated version #3 of flow \"Onboarding\"." << true;
    QTest::newRow("someone's login") << "ApexClass:Tax" << "loginasgrantedtopartnerbt" << "Manage Users"
                                     << "Granted login access" << false;
}

void TestAuditMatch::rowsAreFoundByName()
{
    QFETCH(const QString, component);
    QFETCH(const QString, action);
    QFETCH(const QString, section);
    QFETCH(const QString, display);
    QFETCH(const bool, found);
    const AuditIndex index({row(at(8, 55), QStringLiteral("Ana"), action, section, display)});
    const auto matches = index.about({.key = *model::ComponentKey::fromString(component),
                                      .after = at(8, 0),
                                      .until = at(9, 0),
                                      .changedAt = {},
                                      .changedBy = {}});
    QCOMPARE(matches.size(), found ? 1 : 0);
    if (found)
        QCOMPARE(matches.first().certainty, Certainty::Named);
}

void TestAuditMatch::rowsOfAnotherTimeAreNotMeant()
{
    const QString display = QStringLiteral("Changed Tax Apex Class code");
    const AuditIndex index({row(at(6, 0), QStringLiteral("Ana"), QStringLiteral("changedApexClass"), {}, display),
                            row(at(12, 0), QStringLiteral("Ana"), QStringLiteral("changedApexClass"), {}, display)});
    AuditQuestion question{{QStringLiteral("ApexClass"), QStringLiteral("Tax")}, at(8, 0), at(9, 0), {}, {}};
    QVERIFY(index.about(question).isEmpty());
    // The org's own word about the last change counts more than when somebody happened to read it.
    question.changedAt = at(6, 0);
    QCOMPARE(index.about(question).size(), 1);
}

void TestAuditMatch::samePersonAtThatMomentIsMeantWithoutAName()
{
    const AuditIndex index({row(at(8, 55, 2), QStringLiteral("Ana"), QStringLiteral("changedApexClass"), {},
                                QStringLiteral("Apex-Klasse geändert"))});
    const auto matches = index.about(
        {{QStringLiteral("ApexClass"), QStringLiteral("Tax")}, at(8, 0), at(9, 0), at(8, 55), QStringLiteral("ana")});
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches.first().certainty, Certainty::Timed);
}

void TestAuditMatch::anotherPersonIsNotMeantWithoutAName()
{
    const AuditIndex index(
        {row(at(8, 55, 2), QStringLiteral("Bo"), QStringLiteral("changedApexClass"), {}, QStringLiteral("something")),
         row(at(8, 56), QStringLiteral("Ana"), QStringLiteral("changedApexClass"), {}, QStringLiteral("something"))});
    QVERIFY(index
                .about({{QStringLiteral("ApexClass"), QStringLiteral("Tax")},
                        at(8, 0),
                        at(9, 0),
                        at(8, 55),
                        QStringLiteral("Ana")})
                .isEmpty());
}

void TestAuditMatch::aNamedRowBeatsAMoment()
{
    const AuditIndex index({row(at(8, 55), QStringLiteral("Ana"), QStringLiteral("changedApexClass"), {},
                                QStringLiteral("Changed Tax Apex Class code")),
                            row(at(8, 55), QStringLiteral("Ana"), QStringLiteral("changedApexClass"), {},
                                QStringLiteral("Changed Toll Apex Class code"))});
    const auto matches = index.about(
        {{QStringLiteral("ApexClass"), QStringLiteral("Tax")}, at(8, 0), at(9, 0), at(8, 55), QStringLiteral("Ana")});
    QCOMPARE(matches.size(), 1);
    QVERIFY(matches.first().row.display.contains(QStringLiteral("Tax")));
}

void TestAuditMatch::newestComesFirst()
{
    const QString display = QStringLiteral("Changed Tax Apex Class code");
    const AuditIndex index({row(at(8, 50), QStringLiteral("Bo"), QStringLiteral("changedApexClass"), {}, display),
                            row(at(8, 10), QStringLiteral("Ana"), QStringLiteral("changedApexClass"), {}, display)});
    const auto matches =
        index.about({{QStringLiteral("ApexClass"), QStringLiteral("Tax")}, at(8, 0), at(9, 0), {}, {}});
    QCOMPARE(matches.size(), 2);
    QCOMPARE(matches.first().row.by, QStringLiteral("Bo"));
}

void TestAuditMatch::aDeletionIsFoundThoughTheOrgTellsNoTime()
{
    const AuditIndex index({row(at(8, 30), QStringLiteral("Bo"), QStringLiteral("deletedApexClass"), {},
                                QStringLiteral("Deleted Apex Class: Tax"))});
    QCOMPARE(index.about({{QStringLiteral("ApexClass"), QStringLiteral("Tax")}, {}, at(9, 0), {}, {}}).size(), 1);
}

QTEST_GUILESS_MAIN(TestAuditMatch)
#include "tst_auditmatch.moc"
