// A masking plan as a file: what it says stays what it says, and what it cannot mean is refused with its place.

#include "core/masking/plan.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using masking::Method;
using masking::Plan;

namespace {

Plan wholePlan()
{
    Plan plan;
    plan.name = u"EU sandbox"_s;
    masking::ObjectRule contact{u"Contact"_s};
    contact.where = u"IsDeleted = false"_s;
    masking::FieldRule mail{u"Email"_s};
    mail.library = u"e-mail"_s;
    mail.kind = u"e-mail"_s;
    masking::FieldRule birth{u"Birthdate"_s, Method::Shift};
    birth.most = 45;
    masking::FieldRule number{u"Number__c"_s, Method::Pattern};
    number.pattern = u"C-%d%d%d%A"_s;
    masking::FieldRule key{u"Key__c"_s, Method::Hash};
    key.length = 12;
    key.prefix = u"k-"_s;
    masking::FieldRule text{u"Description"_s, Method::Text};
    text.finds = {u"e-mail"_s, u"phone"_s};
    contact.fields = {mail, birth, number, key, text, {u"Fax"_s, Method::Blank}};
    plan.objects = {contact, {u"Note__c"_s, {}, true, {}}};
    plan.waivers = {{u"Contact"_s, u"Title"_s, u"Titles are public"_s}};
    return plan;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlanComesBackAsItWas();
    void theSamePlanHasTheSameBytes();
    void whatItCannotMeanIsRefused_data();
    void whatItCannotMeanIsRefused();
    void waiversReachAFieldOrAllOfAnObject();
};

void TestPlan::aPlanComesBackAsItWas()
{
    const Plan plan = wholePlan();
    const auto bytes = masking::planBytes(plan);
    QVERIFY(bytes);
    const auto back = masking::parsePlan(*bytes);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
    QCOMPARE(*back, plan);
    const auto edited = masking::planForEditing(plan);
    QVERIFY(edited);
    QCOMPARE(masking::parsePlan(*edited).value(), plan);
}

void TestPlan::theSamePlanHasTheSameBytes()
{
    QCOMPARE(masking::planBytes(wholePlan()).value(), masking::planBytes(wholePlan()).value());
    Plan other = wholePlan();
    other.objects[0].fields[1].most = 46;
    QVERIFY(masking::planHash(other).value() != masking::planHash(wholePlan()).value());
}

void TestPlan::whatItCannotMeanIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto plan = [](const char *objects) {
        return QByteArray(R"({"format":"backflow-masking/1","name":"P","objects":[)") + objects + "]}";
    };
    QTest::newRow("no JSON") << QByteArray("hello") << u"not JSON"_s;
    QTest::newRow("another format") << QByteArray(R"({"format":"backflow-masking/2","name":"P","objects":[]})")
                                    << u"format"_s;
    QTest::newRow("unknown member") << plan(R"({"object":"Contact","mask":true})") << u"mask"_s;
    QTest::newRow("unknown method") << plan(R"({"object":"Contact","fields":[{"field":"Email","method":"shuffle"}]})")
                                    << u"shuffle"_s;
    QTest::newRow("unknown library")
        << plan(R"({"object":"Contact","fields":[{"field":"Email","method":"replace","library":"planet"}]})")
        << u"planet"_s;
    QTest::newRow("field twice")
        << plan(R"({"object":"Contact","fields":[{"field":"Fax","method":"blank"},{"field":"fax","method":"blank"}]})")
        << u"twice"_s;
    QTest::newRow("object twice") << plan(R"({"object":"Note__c","delete":true},{"object":"note__c","delete":true})")
                                  << u"twice"_s;
    QTest::newRow("nothing to do") << plan(R"({"object":"Contact"})") << u"no field"_s;
    QTest::newRow("deletes and masks")
        << plan(R"({"object":"Contact","delete":true,"fields":[{"field":"Fax","method":"blank"}]})") << u"deleted"_s;
    QTest::newRow("a name with a quote") << plan(R"({"object":"Contact WHERE","delete":true})")
                                         << u"no name of an object"_s;
    QTest::newRow("short hash")
        << plan(R"({"object":"Contact","fields":[{"field":"Key__c","method":"hash","length":4}]})") << u"8 to 40"_s;
    QTest::newRow("waiver without a reason")
        << QByteArray(
               R"({"format":"backflow-masking/1","name":"P","objects":[],"waivers":[{"object":"Case","reason":" "}]})")
        << u"why"_s;
}

void TestPlan::whatItCannotMeanIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto plan = masking::parsePlan(json);
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(says), qPrintable(plan.error().message));
}

void TestPlan::waiversReachAFieldOrAllOfAnObject()
{
    Plan plan;
    plan.waivers = {{u"Case"_s, u"Description"_s, u"looked at"_s}, {u"Lead"_s, {}, u"empty"_s}};
    QVERIFY(plan.isWaived(u"case"_s, u"description"_s));
    QVERIFY(!plan.isWaived(u"Case"_s, u"Subject"_s));
    QVERIFY(plan.isWaived(u"Lead"_s, u"Email"_s));
}

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
