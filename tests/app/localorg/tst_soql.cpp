#include "app/localorg/soql.h"

#include <QTest>

using namespace backflow::localorg;
using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> rows()
{
    const auto row = [](const QString &name, int number, bool flag, const QString &at, const QString &by) {
        return QJsonObject{{u"Name"_s, name},
                           {u"Number"_s, number},
                           {u"Flag"_s, flag},
                           {u"At"_s, at},
                           {u"Note"_s, name == "b"_L1 ? QJsonValue() : QJsonValue(u"x_y"_s)},
                           {u"Id"_s, u"00N000000000001AAA"_s},
                           {u"By"_s, QJsonObject{{u"Name"_s, by}}}};
    };
    return {row(u"a"_s, 3, true, u"2026-11-20T10:00:00.000+0000"_s, u"Ada"_s),
            row(u"b"_s, 1, false, u"2026-11-23T01:00:00.000+0000"_s, u"Bo"_s),
            row(u"c"_s, 2, true, u"2026-11-22T23:59:00.000+0000"_s, u"Ada"_s)};
}

} // namespace

class TestSoql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selects_data();
    void selects();
    void readsItsParts();
    void refuses_data();
    void refuses();
    void boundsNesting();
};

void TestSoql::selects_data()
{
    QTest::addColumn<QString>("tail");
    QTest::addColumn<QString>("names");
    QTest::newRow("all") << QString() << u"abc"_s;
    QTest::newRow("text, without case") << u"WHERE Name = 'A'"_s << u"a"_s;
    QTest::newRow("number") << u"where Number >= 2"_s << u"ac"_s;
    QTest::newRow("flag") << u"WHERE Flag = false"_s << u"b"_s;
    QTest::newRow("null") << u"WHERE Note = null"_s << u"b"_s;
    QTest::newRow("not null") << u"WHERE Note != null"_s << u"ac"_s;
    QTest::newRow("in") << u"WHERE Name IN ('a', 'c')"_s << u"ac"_s;
    QTest::newRow("not in") << u"WHERE Name NOT IN ('a','c')"_s << u"b"_s;
    QTest::newRow("like") << u"WHERE Note LIKE 'x%'"_s << u"ac"_s;
    QTest::newRow("like one letter") << u"WHERE Name LIKE '_'"_s << u"abc"_s;
    QTest::newRow("and before or") << u"WHERE Name = 'b' OR Flag = true AND Number > 2"_s << u"ab"_s;
    QTest::newRow("brackets") << u"WHERE (Name = 'b' OR Flag = true) AND Number < 3"_s << u"bc"_s;
    QTest::newRow("not") << u"WHERE NOT Name = 'b'"_s << u"ac"_s;
    QTest::newRow("parent's field") << u"WHERE By.Name = 'Bo'"_s << u"b"_s;
    QTest::newRow("moment") << u"WHERE At > 2026-11-22T00:00:00Z"_s << u"bc"_s;
    QTest::newRow("today") << u"WHERE At >= TODAY"_s << u"b"_s;
    QTest::newRow("last days") << u"WHERE At >= LAST_N_DAYS:1"_s << u"bc"_s;
    QTest::newRow("id of 15") << u"WHERE Id = '00N000000000001'"_s << u"abc"_s;
    QTest::newRow("order") << u"ORDER BY Number"_s << u"bca"_s;
    QTest::newRow("order down, then up") << u"ORDER BY Flag DESC NULLS LAST, At ASC"_s << u"acb"_s;
    QTest::newRow("limit and offset") << u"ORDER BY Number DESC LIMIT 1 OFFSET 1"_s << u"c"_s;
    QTest::newRow("quoted quote") << u"WHERE Name = 'it\\'s'"_s << QString();
}

void TestSoql::selects()
{
    QFETCH(QString, tail);
    QFETCH(QString, names);
    const auto query = parseSoql("SELECT Name FROM Thing "_L1 + tail);
    QVERIFY2(query, query ? "" : qPrintable(query.error().message));
    const QDateTime now = QDateTime::fromString(u"2026-11-23T12:00:00Z"_s, Qt::ISODate);
    QString found;
    for (const QJsonObject &row : select(*query, rows(), now))
        found += row[u"Name"].toString();
    QCOMPARE(found, names);
}

void TestSoql::readsItsParts()
{
    const auto query = parseSoql(u"select Id, CreatedBy.Name,Count from  Thing limit 5"_s);
    QVERIFY(query);
    QCOMPARE(query->fields, QStringList({u"Id"_s, u"CreatedBy.Name"_s, u"Count"_s}));
    QCOMPARE(query->object, u"Thing"_s);
    QCOMPARE(query->limit, 5);
    const auto count = parseSoql(u"SELECT COUNT() FROM Thing"_s);
    QVERIFY(count && count->count && count->fields.isEmpty());
}

void TestSoql::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "SELECT", "SELECT FROM X", "SELECT Id", "SELECT Id FROM", "SELECT Id FROM X WHERE",
                             "SELECT Id FROM X WHERE A", "SELECT Id FROM X WHERE A ~ 1",
                             "SELECT Id FROM X WHERE (A = 1", "SELECT Id FROM X WHERE A IN (1",
                             "SELECT Id FROM X LIMIT 1 2", "SELECT SUM(A) FROM X", "SELECT Id FROM X WHERE A = 'open"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSoql::refuses()
{
    QFETCH(QString, text);
    const auto query = parseSoql(text);
    QVERIFY(!query);
    QCOMPARE(query.error().detail, u"MALFORMED_QUERY"_s);
}

void TestSoql::boundsNesting()
{
    QVERIFY(!parseSoql("SELECT Id FROM X WHERE "_L1 + QString(5000, u'(') + "A = 1"_L1 + QString(5000, u')')));
    QString nots;
    for (int i = 0; i < 5000; ++i)
        nots += "NOT "_L1;
    QVERIFY(!parseSoql("SELECT Id FROM X WHERE "_L1 + nots + "A = 1"_L1));
}

QTEST_GUILESS_MAIN(TestSoql)
#include "tst_soql.moc"
