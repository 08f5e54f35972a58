#include "core/text/oddnames.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;

class TestOddNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreShown_data();
    void namesAreShown();
    void theStrangerIsTheRarerOne();
};

void TestOddNames::namesAreShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *what, const QString &name) { QTest::newRow(what) << name << name; };
    same("empty", {});
    same("plain", u"Account.Rating__c"_s);
    same("umlauts", u"Kunden-Übersicht (groß)"_s);
    same("accents put together", u"Cafe\u0301"_s);
    same("Cyrillic", u"Менеджер"_s);
    same("Greek", u"Πελάτης"_s);
    same("two languages, word by word", u"CRM Менеджер"_s);
    same("two languages, joined", u"Менеджер_CRM-2"_s);
    same("Japanese with Latin", u"Account取引先レイアウト"_s);
    same("Arabic", u"حساب"_s);
    QTest::newRow("turned around") << u"Safe\u202Ecod.exe"_s << u"Safe⟨U+202E⟩cod.exe"_s;
    QTest::newRow("isolated") << u"a\u2066b\u2069"_s << u"a⟨U+2066⟩b⟨U+2069⟩"_s;
    QTest::newRow("no width") << u"Acc\u200Bount"_s << u"Acc⟨U+200B⟩ount"_s;
    QTest::newRow("a mark of the order of bytes") << u"\uFEFFAccount"_s << u"⟨U+FEFF⟩Account"_s;
    QTest::newRow("a control character") << u"a\u0007b"_s << u"a⟨U+0007⟩b"_s;
    QTest::newRow("a line feed") << u"a\nb"_s << u"a⟨U+000A⟩b"_s;
    QTest::newRow("Cyrillic among Latin")
        << u"\u0410ccount-Layout"_s << u"\u0410ccount-Layout · “\u0410” is Cyrillic"_s;
    QTest::newRow("Greek among Latin") << u"Acc\u03BFunt"_s << u"Acc\u03BFunt · “\u03BF” is Greek"_s;
    QTest::newRow("in the second word") << u"My Acc\u043Eunt"_s << u"My Acc\u043Eunt · “\u043E” is Cyrillic"_s;
    QTest::newRow("Latin among Cyrillic") << u"Meнеджер"_s << u"Meнеджер · “M” is Latin"_s;
}

void TestOddNames::namesAreShown()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QCOMPARE(text::shownName(name), shown);
}

void TestOddNames::theStrangerIsTheRarerOne()
{
    QCOMPARE(text::strangeLetter(u"p\u0430yp\u0430l"_s), u"“\u0430” is Cyrillic"_s);
    QCOMPARE(text::strangeLetter(u"paypal"_s), QString());
    QCOMPARE(text::strangeLetter({}), QString());
}

QTEST_GUILESS_MAIN(TestOddNames)
#include "tst_oddnames.moc"
