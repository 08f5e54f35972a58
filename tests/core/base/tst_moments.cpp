// How a moment is told: as each language writes it, and with the name of the zone the computer stands in.

#include "core/base/moments.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>
#include <time.h>

using namespace backflow::base;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kWhen(QDate(2026, 11, 28), QTime(22, 58, 58), QTimeZone::UTC);

/// The zone of the computer while it lives.
class Standing
{
public:
    explicit Standing(const QByteArray &zone)
        : m_before(qgetenv("TZ"))
    {
        set(zone);
    }
    ~Standing() { set(m_before); }
    Q_DISABLE_COPY_MOVE(Standing)

private:
    static void set(const QByteArray &zone)
    {
        qputenv("TZ", zone);
#ifdef Q_OS_WIN
        _tzset();
#else
        tzset();
#endif
    }

    QByteArray m_before;
};

} // namespace

class TestMoments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void eachLanguageWritesItsOwn_data();
    void eachLanguageWritesItsOwn();
    void theZoneIsTheComputers_data();
    void theZoneIsTheComputers();
    void theDayIsLeftOutToday();
};

void TestMoments::eachLanguageWritesItsOwn_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("exact");
    QTest::newRow("scripts") << u"C"_s << u"28 Nov 2026 22:58:58 UTC"_s << u"28 Nov 2026 22:58:58"_s;
    QTest::newRow("English") << u"en"_s << u"11/28/26 10:58\u202fPM UTC"_s << u"11/28/2026 10:58:58\u202fPM"_s;
    QTest::newRow("German") << u"de"_s << u"28.11.26 22:58 UTC"_s << u"28.11.2026 22:58:58"_s;
    QTest::newRow("French") << u"fr"_s << u"28/11/2026 22:58 UTC"_s << u"28/11/2026 22:58:58"_s;
    QTest::newRow("Spanish") << u"es"_s << u"28/11/26 22:58 UTC"_s << u"28/11/2026 22:58:58"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"2026/11/28 22:58 UTC"_s << u"2026/11/28 22:58:58"_s;
}

void TestMoments::eachLanguageWritesItsOwn()
{
    QFETCH(QString, locale);
    const Standing here("UTC");
    QLocale::setDefault(QLocale(locale));
    // Versions of the locale data differ in what part of the day is set off by.
    const auto plain = [](QString words) { return words.replace(QChar(0x202f), u' ').remove(u','); };
    QFETCH(QString, moment);
    QFETCH(QString, exact);
    QCOMPARE(plain(momentWords(kWhen)), plain(moment));
    QCOMPARE(plain(exactMomentWords(kWhen)), plain(exact));
    QVERIFY2(fullMomentWords(kWhen).contains(u"UTC"_s), qPrintable(fullMomentWords(kWhen)));
    QVERIFY2(fullMomentWords(kWhen).contains(QLocale().dayName(6)), qPrintable(fullMomentWords(kWhen)));
}

void TestMoments::theZoneIsTheComputers_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("winter");
    QTest::addColumn<QString>("summer");
    QTest::newRow("a name") << QByteArray("Europe/Berlin") << u"28 Nov 2026 23:58:58 CET"_s
                            << u"1 Jul 2026 14:00:00 CEST"_s;
    QTest::newRow("no name") << QByteArray("Asia/Dubai") << u"29 Nov 2026 02:58:58 UTC+04"_s
                             << u"1 Jul 2026 16:00:00 UTC+04"_s;
}

void TestMoments::theZoneIsTheComputers()
{
    QFETCH(QByteArray, zone);
    const Standing there(zone);
    QFETCH(QString, winter);
    QFETCH(QString, summer);
    QCOMPARE(momentWords(kWhen), winter);
    QCOMPARE(momentWords(QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::UTC)), summer);
}

void TestMoments::theDayIsLeftOutToday()
{
    const Standing there("Europe/Berlin");
    QCOMPARE(nearMomentWords(kWhen, kWhen.addSecs(-3600)), u"23:58:58 CET"_s);
    // Tomorrow in Berlin, though not yet in Greenwich.
    QCOMPARE(nearMomentWords(kWhen, kWhen.addSecs(120)), u"28 Nov 2026 23:58:58 CET"_s);
}

QTEST_GUILESS_MAIN(TestMoments)
#include "tst_moments.moc"
