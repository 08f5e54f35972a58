// What is personal in a text, and what only looks a little like it.

#include "core/masking/freetext.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;

class TestFreeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isFound_data();
    void isFound();
    void checkDigitsAreChecked();
    void longTextsWithoutAnythingAreQuick();
};

void TestFreeText::isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("mail") << u"write to ada.b+x@corp.test."_s << QStringList{u"e-mail"_s};
    QTest::newRow("phones") << u"(030) 123 4567 or +1-202-555-0143"_s << QStringList{u"phone"_s, u"phone"_s};
    QTest::newRow("iban") << u"DE89370400440532013000"_s << QStringList{u"iban"_s};
    QTest::newRow("wrong iban") << u"DE88370400440532013000"_s << QStringList{};
    QTest::newRow("card") << u"paid with 4111-1111-1111-1111"_s << QStringList{u"card"_s};
    QTest::newRow("id of a person") << u"SSN 078-05-1120"_s << QStringList{u"national-id"_s};
    QTest::newRow("network") << u"from 10.1.20.3 today"_s << QStringList{u"ip-address"_s};
    QTest::newRow("link") << u"see https://corp.test/u/ada?x=1"_s << QStringList{u"url"_s};
    QTest::newRow("amounts and numbers") << u"Order 4711 over 1500.00 EUR, 12 pieces, version 3.14"_s << QStringList{};
    QTest::newRow("a date") << u"on 2026-11-30"_s << QStringList{};
    QTest::newRow("nothing") << QString() << QStringList{};
}

void TestFreeText::isFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, kinds);
    QStringList found;
    for (const masking::FoundText &one : masking::findPersonal(text))
        found += one.kind;
    QCOMPARE(found, kinds);
}

void TestFreeText::checkDigitsAreChecked()
{
    QVERIFY(masking::isIban(u"GB82 WEST 1234 5698 7654 32"_s));
    QVERIFY(!masking::isIban(u"GB82 WEST 1234 5698 7654 31"_s));
    QVERIFY(masking::isCardNumber(u"5500 0000 0000 0004"_s));
    QVERIFY(!masking::isCardNumber(u"5500 0000 0000 0005"_s));
    QVERIFY(!masking::isCardNumber(u"0000000000000000"_s));
}

void TestFreeText::longTextsWithoutAnythingAreQuick()
{
    const QString text = u"lorem-ipsum_dolor 12 sit amet, "_s.repeated(3000);
    QVERIFY(masking::findPersonal(text).isEmpty());
}

QTEST_APPLESS_MAIN(TestFreeText)
#include "tst_freetext.moc"
