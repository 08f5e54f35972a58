#include "ui/resolve/breakable.h"

#include <QTest>

using namespace backflow::ui::resolve;

class TestBreakable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndWhereANameHasAJoint_data();
    void linesEndWhereANameHasAJoint();
};

void TestBreakable::linesEndWhereANameHasAJoint_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("code");
    QTest::addColumn<QString>("parts");
    QTest::newRow("field") << QStringLiteral("Account.Trade_Discount__c") << false
                           << QStringLiteral("Account.|Trade_|Discount__c");
    QTest::newRow("words") << QStringLiteral("at the end. (changed)") << false
                           << QStringLiteral("at the end. (changed)");
    QTest::newRow("code") << QStringLiteral("a.b(c,d)") << true << QStringLiteral("a.|b(|c,|d)");
    QTest::newRow("no code") << QStringLiteral("b(c,d)") << false << QStringLiteral("b(c,d)");
    QTest::newRow("empty") << QString() << true << QString();
}

void TestBreakable::linesEndWhereANameHasAJoint()
{
    QFETCH(QString, text);
    QFETCH(bool, code);
    QFETCH(QString, parts);
    QCOMPARE(breakable(text, code).replace(QChar(0x200B), u'|'), parts);
}

QTEST_GUILESS_MAIN(TestBreakable)
#include "tst_breakable.moc"
