#include "tests/support/patience.h"
#include "tests/ui/screenlooks.h"
#include "windowfixture.h"

#include <QTest>

using namespace backflow;
using namespace backflow::ui;
using tests::WindowFixture;
using widgets::Page;

namespace {

struct Section {
    Page page;
    const char *name;
};

/// Every section, the welcome and the environment page; resolver, difference and promotion have tests of their own.
constexpr std::array kSections{
    Section{Page::Pipeline, "map"},    Section{Page::Compare, "compare"},   Section{Page::Promotions, "promotions"},
    Section{Page::Resolve, "resolve"}, Section{Page::History, "history"},   Section{Page::Advisor, "advisor"},
    Section{Page::Access, "access"},   Section{Page::Settings, "settings"}, Section{Page::Environment, "environment"},
    Section{Page::Welcome, "welcome"}};

struct SizedWindow : WindowFixture {
    void showAt(const QSize &size)
    {
        show();
        window->resize(size);
        QTRY_VERIFY(idle());
        settle();
    }
    void settle()
    {
        // What ended may begin something new, and what it shows is laid out after.
        for (int round = 0; round < 3; ++round) {
            QTRY_VERIFY(idle());
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
        }
    }
    void open(const Section &section)
    {
        window->showPage(section.page);
        if (section.page == Page::Environment)
            navigator.openEnvironment(QStringLiteral("Dev1"));
        settle();
    }
};

} // namespace

/// The whole window, section by section, in other languages, directions and sizes, and as assistive technology has it.
class TestWindowLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void nothingIsCutInALongerLanguage();
    void mirrorsForLanguagesFromTheRight();
    void hasRoomAtEveryTextSize_data();
    void hasRoomAtEveryTextSize();
    void hasRoomAtEveryScale_data() { tests::everyScale(); }
    void hasRoomAtEveryScale();
    void namesAndFocus_data();
    void namesAndFocus();
    void everyThemeCanBeRead();
    void tellsAssistiveTechnologyWhatItShows_data();
    void tellsAssistiveTechnologyWhatItShows();
    void thinksForNoTimeAnybodyNotices();

private:
    void everySectionHasRoom(SizedWindow &f, const char *what);
};

void TestWindowLooks::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestWindowLooks::everySectionHasRoom(SizedWindow &f, const char *what)
{
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    QStringList wrong;
    for (const Section &section : kSections) {
        f.open(section);
        if (!folder.isEmpty())
            f.window->grab().save(QDir(folder).filePath(
                QStringLiteral("window_%1_%2.png").arg(QLatin1String(what), QLatin1String(section.name))));
        for (const QString &fault : tests::crowded(*f.window->centralWidget()))
            wrong += QLatin1String(section.name) + QStringLiteral(": ") + fault;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestWindowLooks::nothingIsCutInALongerLanguage()
{
    tests::PseudoLocale locale;
    QVERIFY(QCoreApplication::installTranslator(&locale));
    {
        SizedWindow f;
        f.showAt({1440, 900});
        everySectionHasRoom(f, "pseudo");
    }
    QCoreApplication::removeTranslator(&locale);
}

void TestWindowLooks::mirrorsForLanguagesFromTheRight()
{
    QMap<QString, QMap<QString, int>> places;
    {
        SizedWindow f;
        f.showAt({1440, 900});
        for (const Section &section : kSections) {
            f.open(section);
            places.insert(QLatin1String(section.name), tests::placesOf(*f.window->centralWidget()));
        }
    }
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    SizedWindow f;
    f.showAt({1440, 900});
    for (const Section &section : kSections) {
        f.open(section);
        tests::checkMirrored(places.value(QLatin1String(section.name)), tests::placesOf(*f.window->centralWidget()),
                             QLatin1String(section.name));
    }
    everySectionHasRoom(f, "rtl");
}

void TestWindowLooks::hasRoomAtEveryTextSize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {80, 100, 150, 200}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(860, 580)}) {
            // The least window that a screen has to do with is 1024 x 640, at every text size.
            if (size.width() >= (percent < 150 ? 860 : 1024))
                QTest::addRow("%d_%d", percent, size.width()) << percent << size;
        }
    }
}

void TestWindowLooks::hasRoomAtEveryTextSize()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    SizedWindow f;
    f.theme.setTextScale(percent);
    f.showAt(size);
    everySectionHasRoom(f, QTest::currentDataTag());
    f.theme.setTextScale(100);
}

void TestWindowLooks::hasRoomAtEveryScale()
{
    QFETCH(QString, factor);
    tests::checkScaled(factor, {QStringLiteral("hasRoomAtEveryTextSize:100_1440")});
}

void TestWindowLooks::namesAndFocus_data()
{
    QTest::addColumn<int>("section");
    for (std::size_t i = 0; i < kSections.size(); ++i)
        QTest::newRow(kSections[i].name) << int(i);
}

void TestWindowLooks::namesAndFocus()
{
    QFETCH(int, section);
    SizedWindow f;
    f.showAt({1440, 900});
    f.open(kSections[section]);
    tests::checkNames(*f.window->centralWidget());
    tests::checkFocus(*f.window->centralWidget());
}

void TestWindowLooks::everyThemeCanBeRead()
{
    SizedWindow f;
    f.showAt({1440, 900});
    for (const Section &section : kSections) {
        f.open(section);
        tests::checkThemes(f.theme, *f.window->centralWidget());
    }
}

void TestWindowLooks::tellsAssistiveTechnologyWhatItShows_data()
{
    QTest::addColumn<int>("section");
    for (std::size_t i = 0; i < kSections.size(); ++i) {
        // These two have the whole of theirs in tests of their own.
        if (kSections[i].page != Page::Compare && kSections[i].page != Page::Environment)
            QTest::newRow(kSections[i].name) << int(i);
    }
}

void TestWindowLooks::tellsAssistiveTechnologyWhatItShows()
{
    QFETCH(int, section);
    SizedWindow f;
    f.showAt({1440, 900});
    f.open(kSections[section]);
    tests::checkTree(*f.window->centralWidget(), QStringLiteral("window-") + QLatin1String(kSections[section].name));
}

void TestWindowLooks::thinksForNoTimeAnybodyNotices()
{
    constexpr double kBar = 100; // a change of page
    SizedWindow f;
    f.showAt({1440, 900});
    for (const Section &section : kSections) {
        tests::LongestRun run;
        f.window->showPage(section.page);
        run.look();
        QTest::qWait(0);
        run.look();
        tests::checkRun(run, kBar, QLatin1String(section.name));
        f.settle();
    }
}

QTEST_MAIN(TestWindowLooks)
#include "tst_windowlooks.moc"
