#include "core/base/canonicaljson.h"

#include <QJsonArray>
#include <QTest>

using namespace backflow::base;

class TestCanonicalJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsKeysAndLeavesNoSpace();
    void refusesFractions_data();
    void refusesFractions();
    void hashIsTheKnownOne();
};

void TestCanonicalJson::sortsKeysAndLeavesNoSpace()
{
    const QJsonObject value{{QStringLiteral("b"), 1},
                            {QStringLiteral("a"), QJsonArray{true, QJsonValue::Null, QStringLiteral("é\n")}},
                            {QStringLiteral("B"), QJsonObject{{QStringLiteral("z"), 2}, {QStringLiteral("y"), 3}}}};
    const Result<QByteArray> bytes = canonicalJson(value);
    QVERIFY(bytes.has_value());
    QCOMPARE(*bytes, QByteArray("{\"B\":{\"y\":3,\"z\":2},\"a\":[true,null,\"é\\n\"],\"b\":1}"));
}

void TestCanonicalJson::refusesFractions_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("whole") << 9007199254740991.0 << true;
    QTest::newRow("negative") << -3.0 << true;
    QTest::newRow("fraction") << 0.5 << false;
    QTest::newRow("past 53 bits") << 9007199254740994.0 << false;
}

void TestCanonicalJson::refusesFractions()
{
    QFETCH(double, number);
    QFETCH(bool, allowed);
    const Result<QByteArray> bytes =
        canonicalJson({{QStringLiteral("deep"), QJsonArray{QJsonObject{{QStringLiteral("n"), number}}}}});
    QCOMPARE(bytes.has_value(), allowed);
    if (!allowed)
        QCOMPARE(bytes.error().code, Errc::InvalidInput);
}

void TestCanonicalJson::hashIsTheKnownOne()
{
    QCOMPARE(sha256Name("abc"),
             QStringLiteral("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
