// Other values for values: always the same for the same under one key, never the value itself, and such as the field
// takes.

#include "core/masking/freetext.h"
#include "core/masking/library.h"
#include "core/masking/masker.h"

#include <QDate>
#include <QSet>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using masking::FieldRule;
using masking::Masker;
using masking::Method;
using ports::FieldDescription;

namespace {

FieldRule replacing(const QString &library)
{
    FieldRule rule{u"Any"_s};
    rule.library = library;
    return rule;
}

FieldDescription text(int length = 255)
{
    FieldDescription field{u"Any"_s};
    field.length = length;
    return field;
}

} // namespace

class TestMasker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameGivesTheSameUnderOneKeyAlone();
    void fieldsAndWritingDoNotMatter();
    void nothingStaysNothing();
    void everyLibraryGivesWhatLooksLikeIt();
    void addressesOfDifferentPeopleDiffer();
    void aFullNameIsItsParts();
    void patternsAreKept();
    void datesMoveByAtMostThatManyDays();
    void numbersKeepTheirForm();
    void nothingIsLongerThanTheField();
    void textsLoseWhatIsPersonalAndKeepTheRest();
    void anAddressInATextIsTheOneOfTheField();
    void originalsDoNotLookMasked();
};

void TestMasker::theSameGivesTheSameUnderOneKeyAlone()
{
    const masking::Key key = masking::newKey();
    Masker one(key);
    Masker same(key);
    Masker other(masking::newKey());
    const FieldRule mail = replacing(u"e-mail"_s);
    const QString first = one.masked(mail, text(), u"ada@corp.test"_s);
    (void)one.masked(mail, text(), u"bo@corp.test"_s);
    QCOMPARE(one.masked(mail, text(), u"ada@corp.test"_s), first);
    QCOMPARE(same.masked(mail, text(), u"ada@corp.test"_s), first);
    QVERIFY(other.masked(mail, text(), u"ada@corp.test"_s) != first);
    QVERIFY(!first.contains(u"ada"_s));
}

void TestMasker::fieldsAndWritingDoNotMatter()
{
    Masker masker(masking::newKey());
    FieldDescription lead{u"Email"_s};
    lead.type = u"email"_s;
    lead.length = 80;
    QCOMPARE(masker.masked(replacing(u"e-mail"_s), lead, u" ADA@corp.test"_s),
             masker.masked(replacing(u"e-mail"_s), text(), u"ada@corp.test"_s));
    QCOMPARE(masker.masked(replacing(u"phone"_s), text(), u"+49 30 / 123-456"_s),
             masker.masked(replacing(u"phone"_s), text(), u"4930123456"_s));
}

void TestMasker::nothingStaysNothing()
{
    Masker masker(masking::newKey());
    for (const Method method :
         {Method::Replace, Method::Pattern, Method::Hash, Method::Shift, Method::Blank, Method::Text}) {
        FieldRule rule = replacing(u"last-name"_s);
        rule.method = method;
        rule.pattern = u"%d"_s;
        QCOMPARE(masker.masked(rule, text(), QString()), QString());
    }
}

void TestMasker::everyLibraryGivesWhatLooksLikeIt()
{
    Masker masker(masking::newKey());
    FieldDescription field = text();
    field.picklistValues = {u"Hot"_s, u"Cold"_s};
    for (const QString &library : masking::libraryNames()) {
        const FieldRule rule = replacing(library);
        for (int i = 0; i < 50; ++i) {
            const QString masked = masker.masked(rule, field, u"Somebody %1"_s.arg(i));
            QVERIFY2(!masked.isEmpty(), qPrintable(library));
            QVERIFY2(masking::looksMasked(rule, masked).value_or(true), qPrintable(library + u": "_s + masked));
        }
    }
}

void TestMasker::addressesOfDifferentPeopleDiffer()
{
    Masker masker(masking::newKey());
    QSet<QString> all;
    for (int i = 0; i < 20'000; ++i)
        all.insert(masker.masked(replacing(u"e-mail"_s), text(80), u"person%1@corp.test"_s.arg(i)));
    QCOMPARE(all.size(), 20'000);
}

void TestMasker::aFullNameIsItsParts()
{
    Masker masker(masking::newKey());
    const QString first = masker.masked(replacing(u"first-name"_s), text(), u"Ada"_s);
    const QString last = masker.masked(replacing(u"last-name"_s), text(), u"Lovelace"_s);
    QCOMPARE(masker.masked(replacing(u"full-name"_s), text(), u"Ada  Lovelace"_s), QString(first + u' ' + last));
}

void TestMasker::patternsAreKept()
{
    Masker masker(masking::newKey());
    FieldRule rule{u"Any"_s, Method::Pattern};
    rule.pattern = u"%A%A-%d%d%%%x"_s;
    QCOMPARE(masking::patternLength(rule.pattern), 7);
    QCOMPARE(masking::patternLength(u"100%"_s), -1);
    QCOMPARE(masking::patternLength(u"%q"_s), -1);
    QSet<QString> all;
    for (int i = 0; i < 200; ++i) {
        const QString masked = masker.masked(rule, text(), QString::number(i));
        QCOMPARE(masked.size(), 7);
        QVERIFY2(masking::looksMasked(rule, masked).value(), qPrintable(masked));
        all.insert(masked);
    }
    QVERIFY(all.size() > 150);
}

void TestMasker::datesMoveByAtMostThatManyDays()
{
    Masker masker(masking::newKey());
    FieldRule rule{u"Birthdate"_s, Method::Shift};
    rule.most = 30;
    FieldDescription day{u"Birthdate"_s};
    day.type = u"date"_s;
    for (int i = 0; i < 400; ++i) {
        const QDate before = QDate(1960, 1, 1).addDays(i * 17);
        const QString masked = masker.masked(rule, day, before.toString(Qt::ISODate));
        const qint64 days = std::abs(before.daysTo(QDate::fromString(masked, Qt::ISODate)));
        QVERIFY2(days >= 1 && days <= 30, qPrintable(masked));
    }
    FieldDescription moment = day;
    moment.type = u"datetime"_s;
    QVERIFY(masker.masked(rule, moment, u"2026-02-03T04:05:06.000Z"_s).endsWith(u"T04:05:06.000Z"_s));
    QCOMPARE(masker.masked(rule, day, u"someday"_s), QString());
}

void TestMasker::numbersKeepTheirForm()
{
    Masker masker(masking::newKey());
    FieldRule rule{u"Salary__c"_s, Method::Shift};
    rule.most = 20;
    FieldDescription money{u"Salary__c"_s};
    money.type = u"currency"_s;
    for (int i = 1; i < 300; ++i) {
        const QString before = QString::number(1000 + i * 37) + u".50"_s;
        const QString masked = masker.masked(rule, money, before);
        QVERIFY(masked != before);
        QVERIFY2(masked.size() <= before.size() && masked.section(u'.', 1).size() == 2, qPrintable(masked));
        QVERIFY2(std::abs(masked.toDouble() / before.toDouble() - 1) < 0.21, qPrintable(masked));
    }
}

void TestMasker::nothingIsLongerThanTheField()
{
    Masker masker(masking::newKey());
    for (const QString &library : {u"company"_s, u"street"_s, u"full-name"_s, u"text"_s}) {
        const QString masked = masker.masked(replacing(library), text(7), u"Somebody and somebody else"_s);
        QVERIFY2(!masked.isEmpty() && masked.size() <= 7, qPrintable(masked));
    }
}

void TestMasker::textsLoseWhatIsPersonalAndKeepTheRest()
{
    Masker masker(masking::newKey());
    FieldRule rule{u"Description"_s, Method::Text};
    const QString before =
        u"Please call +49 30 1234567 or write to ada@corp.test; account DE89 3704 0044 0532 0130 00, "
        "order 4711, card 4111 1111 1111 1111."_s;
    const QString after = masker.masked(rule, text(1000), before);
    for (const QString &gone : {u"1234567"_s, u"ada@corp.test"_s, u"3704 0044"_s, u"4111 1111"_s})
        QVERIFY2(!after.contains(gone), qPrintable(after));
    for (const QString &kept : {u"Please call "_s, u" or write to "_s, u"; account DE"_s, u", order 4711, card "_s})
        QVERIFY2(after.contains(kept), qPrintable(after));
    QVERIFY(masking::looksMasked(rule, after).value());
}

void TestMasker::anAddressInATextIsTheOneOfTheField()
{
    Masker masker(masking::newKey());
    const QString address = masker.masked(replacing(u"e-mail"_s), text(), u"ada@corp.test"_s);
    const QString after = masker.masked({u"Description"_s, Method::Text}, text(1000), u"Wrote to ada@corp.test"_s);
    QCOMPARE(after, QString(u"Wrote to "_s + address));
}

void TestMasker::originalsDoNotLookMasked()
{
    QVERIFY(!masking::looksMasked(replacing(u"e-mail"_s), u"ada@corp.test"_s).value());
    QVERIFY(!masking::looksMasked(replacing(u"last-name"_s), u"Lovelace"_s).value());
    QVERIFY(!masking::looksMasked(replacing(u"phone"_s), u"+49 30 1234567"_s).value());
    QVERIFY(!masking::looksMasked({u"D"_s, Method::Text}, u"mail ada@corp.test"_s).value());
    QVERIFY(!masking::looksMasked({u"D"_s, Method::Blank}, u"x"_s).value());
}

QTEST_APPLESS_MAIN(TestMasker)
#include "tst_masker.moc"
