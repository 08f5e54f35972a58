// What should not lie in a file is found, and what only stands in its place is not.

#include "core/masking/scanner.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using masking::ScanFinding;
using masking::Sureness;

namespace {

QStringList found(const QByteArray &bytes, Sureness atLeast = Sureness::Likely,
                  const model::ComponentKey &key = {u"ApexClass"_s, u"Call"_s})
{
    QStringList rules;
    for (const ScanFinding &finding : masking::scanFile(key, u"classes/Call.cls"_s, bytes, atLeast))
        rules += finding.rule + u':' + QString::number(finding.line);
    return rules;
}

/// Put together, so that no scanner takes this file for one that holds them.
QByteArray made(const char *first, const char *rest)
{
    return QByteArray(first) + rest;
}

} // namespace

class TestScanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreFound_data();
    void secretsAreFound();
    void placeholdersAreNot_data();
    void placeholdersAreNot();
    void peopleAreFound();
    void nothingOfItIsShown();
    void aLineMayBeLetPass();
    void everyRuleHasWords();
    void rulesThatMakeNoSenseAreRefused();
};

void TestScanner::secretsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("rule");
    QTest::newRow("key file") << made("-----BEGIN RSA PRIV", "ATE KEY-----\nMIIE") << u"private-key"_s;
    QTest::newRow("session") << made("00D000000000001", "!AQcAQHabcdefghij.klmnopqrstuvwxyz")
                             << u"salesforce-session"_s;
    QTest::newRow("auth url") << made("force://PlatformCLI::5Aep", "861abcdefgh@acme.my.salesforce.com")
                              << u"salesforce-sign-in"_s;
    QTest::newRow("cloud") << made("id = AKIA", "QWERTZUIOP123456") << u"cloud-key"_s;
    QTest::newRow("git host") << made("gh", "p_0123456789abcdefghijABCDEFGHIJ456789") << u"service-token"_s;
    QTest::newRow("signed") << made("eyJhbGciOiJIUzI1NiJ9.", "eyJzdWIiOiIxMjM0NTY3.c2lnbmF0dXJlMTIz")
                            << u"signed-token"_s;
    QTest::newRow("address") << made("https://bo:hun", "ter2x@corp.test/api") << u"password-in-address"_s;
    QTest::newRow("header") << made("req.setHeader('Authorization', 'Basic ", "Ym86aHVudGVyMg==');")
                            << u"sign-in-header"_s;
    QTest::newRow("element") << made("<consumerSecret>9F3A", "77C0B1</consumerSecret>") << u"password-element"_s;
    QTest::newRow("password") << made("String dbPassword = 'hun", "ter2hunter2';") << u"password"_s;
    QTest::newRow("key") << made("apiKey: \"k9Xw2LmQ8v", "Rt5ZbN7cYp\"") << u"key"_s;
}

void TestScanner::secretsAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, rule);
    QCOMPARE(found("first line\n" + text + "\nlast line\n"), QStringList{rule + u":2"_s});
}

void TestScanner::placeholdersAreNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("stars") << QByteArray("<password>********</password>");
    QTest::newRow("merge field") << QByteArray("apiKey = '{!$Credential.Password}'");
    QTest::newRow("change me") << QByteArray("password = 'changeme123'");
    QTest::newRow("words") << QByteArray("String token = 'thisisthetokenname';");
    QTest::newRow("field name") << QByteArray("<field>Password__c</field>");
    QTest::newRow("nobody's address") << QByteArray("owner@example.com, k8s2@example.invalid");
    QTest::newRow("numbers") << QByteArray("<width>1024</width><id>301000000000123</id>");
    QTest::newRow("binary") << QByteArray("\x89PNG\0\0password = 'hunter2hunter2'", 34);
}

void TestScanner::placeholdersAreNot()
{
    QFETCH(QByteArray, text);
    QCOMPARE(found(text), QStringList());
}

void TestScanner::peopleAreFound()
{
    QCOMPARE(found("<senderAddress>ada.lovelace@corp.com</senderAddress>"), QStringList{u"e-mail:1"_s});
    QCOMPARE(found("<value>DE89 3704 0044 0532 0130 00</value>"), QStringList{u"iban:1"_s});
    QCOMPARE(found("<value>+49 30 1234567</value>"), QStringList());
    QCOMPARE(found("<value>+49 30 1234567</value>", Sureness::Possible), QStringList{u"phone:1"_s});
}

void TestScanner::nothingOfItIsShown()
{
    const QByteArray text = made("String dbPassword = 'hun", "ter2hunter2'; // bo@corp.com\n");
    for (const ScanFinding &finding : masking::scanFile({u"ApexClass"_s, u"A"_s}, u"a.cls"_s, text)) {
        QVERIFY2(!masking::scanLine(finding).contains(u"hunter2"_s), qPrintable(masking::scanLine(finding)));
        QVERIFY2(!masking::scanLine(finding).contains(u"bo@corp"_s), qPrintable(masking::scanLine(finding)));
    }
}

void TestScanner::aLineMayBeLetPass()
{
    const QByteArray text = made("String dbPassword = 'hun", "ter2hunter2';");
    QCOMPARE(found(text + " // backflow:allow, of the sample org\n" + text).size(), 1);
}

void TestScanner::everyRuleHasWords()
{
    QVERIFY(masking::scanRules().size() > 10);
    for (const masking::ScanRule &rule : masking::scanRules())
        QVERIFY2(masking::scanWords(rule.id) != rule.id, qPrintable(rule.id));
}

void TestScanner::rulesThatMakeNoSenseAreRefused()
{
    const QByteArray good = "[{\"id\":\"a\",\"sure\":\"likely\",\"expression\":\"x\"}]";
    QVERIFY(masking::parseScanRules(good));
    QVERIFY(!masking::parseScanRules("{}"));
    QVERIFY(!masking::parseScanRules(QByteArray(good).replace("\"x\"", "\"[\"")));
    QVERIFY(!masking::parseScanRules(QByteArray(good).replace("likely", "very")));
    QVERIFY(!masking::parseScanRules(QByteArray(good).replace("\"x\"", "\"x\",\"group\":1")));
}

QTEST_APPLESS_MAIN(TestScanner)
#include "tst_scanner.moc"
