#include "core/model/apiname.h"

#include <QTest>

using namespace backflow::model;

class TestApiName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAPackageBroughtAlong_data();
    void tellsWhatAPackageBroughtAlong();
};

void TestApiName::tellsWhatAPackageBroughtAlong_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("managed");
    QTest::newRow("own class") << QStringLiteral("ApexClass:Tax") << false;
    QTest::newRow("its class") << QStringLiteral("ApexClass:pay__Bill") << true;
    QTest::newRow("own object") << QStringLiteral("CustomObject:Rating__c") << false;
    QTest::newRow("its object") << QStringLiteral("CustomObject:pay__Bill__c") << true;
    QTest::newRow("its field on a standard object") << QStringLiteral("CustomField:Account.pay__Due__c") << true;
    QTest::newRow("own field on its object") << QStringLiteral("CustomField:pay__Bill__c.Mine__c") << false;
    QTest::newRow("own type's record") << QStringLiteral("CustomMetadata:Rate.High") << false;
    QTest::newRow("own record of its type") << QStringLiteral("CustomMetadata:pay__Rate.High") << false;
    QTest::newRow("its record") << QStringLiteral("CustomMetadata:pay__Rate.pay__High") << true;
    QTest::newRow("its layout") << QStringLiteral("Layout:Account-pay__Account Layout") << true;
    QTest::newRow("own layout of its object") << QStringLiteral("Layout:pay__Bill__c-Mine") << false;
    QTest::newRow("its report") << QStringLiteral("Report:pay__Bills/pay__Due") << true;
    QTest::newRow("own report in its folder") << QStringLiteral("Report:pay__Bills/Mine") << false;
    QTest::newRow("platform event") << QStringLiteral("CustomObject:Paid__e") << false;
    QTest::newRow("names that are free text") << QStringLiteral("Profile:odd__Name") << false;
}

void TestApiName::tellsWhatAPackageBroughtAlong()
{
    QFETCH(QString, key);
    QTEST(isOfManagedPackage(*ComponentKey::fromString(key)), "managed");
}

QTEST_GUILESS_MAIN(TestApiName)
#include "tst_apiname.moc"
