#include "environmentfixture.h"
#include "tests/support/patience.h"

#include "core/snapshot/snapshots.h"
#include "tests/ui/screenlooks.h"
#include "ui/diff/diffview.h"
#include "ui/widgets/statestack.h"

#include <QTabWidget>
#include <QTest>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::environments;
using tests::EnvironmentFixture;

namespace {
const QString kDev = QStringLiteral("Dev1");
const QString kUat = QStringLiteral("UAT");

/// Dev1 has drifted in a class that is due from UAT as well.
struct DriftedFixture : EnvironmentFixture {
    explicit DriftedFixture(theme::Theme &theme)
        : EnvironmentFixture(theme)
    {
        for (const QString &place : {kUat, kDev})
            put(place, "class Tax {\n    int one;\n}\n");
        put(kUat, "class Tax {\n    int one;\n    int up;\n}\n");
        put(kDev, "class Tax {\n    int mine;\n    int one;\n}\n");
    }
    void open(const QSize &size)
    {
        page->resize(size);
        page->setAutoFillBackground(true);
        navigator.openEnvironment(kDev);
        page->showTab(EnvironmentPage::Drift);
        QTRY_COMPARE(find<widgets::StateStack>("driftStates")->state(), widgets::ViewState::Ready);
        QTRY_VERIFY(find<QWidget>("driftAtRiskBanner")->isVisible());
        QTRY_VERIFY(find<diff::DiffView>("driftDiff")->changeCount() > 0);
        settle();
    }
    void settle()
    {
        pool.waitForDone();
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }
    QTabWidget *tabs() const { return find<QTabWidget>("envTabs"); }

private:
    void put(const QString &place, const QByteArray &body)
    {
        async::NullMonitor monitor;
        company->put(place, QStringLiteral("Tax"), body);
        company->time.advance(std::chrono::hours(1));
        QVERIFY(snapshot::checkOrg(*company, *company->pipeline.find(place), {.full = true}, monitor));
    }
};
} // namespace

/// The page of one environment in other languages, directions and sizes, as assistive technology has it, and how long
/// it thinks.
class TestEnvironmentLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void cleanup();
    void nothingIsCutInALongerLanguage();
    void mirrorsForLanguagesFromTheRight();
    void hasRoomAtEveryTextSize_data();
    void hasRoomAtEveryTextSize();
    void hasRoomAtEveryScale_data() { tests::everyScale(); }
    void hasRoomAtEveryScale();
    void tellsAssistiveTechnologyWhatItShows();
    void thinksForNoTimeAnybodyNotices();

private:
    void everyTabHasRoom(DriftedFixture &f, const char *what);
    theme::Theme m_theme;
};

void TestEnvironmentLooks::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme.setTextScale(100);
}

void TestEnvironmentLooks::everyTabHasRoom(DriftedFixture &f, const char *what)
{
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    for (int tab = 0; tab < f.tabs()->count(); ++tab) {
        f.tabs()->setCurrentIndex(tab);
        f.settle();
        if (!folder.isEmpty())
            f.page->grab().save(
                QDir(folder).filePath(QStringLiteral("environment_%1_%2.png").arg(QLatin1String(what)).arg(tab)));
        const QStringList wrong = tests::crowded(*f.page);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

void TestEnvironmentLooks::nothingIsCutInALongerLanguage()
{
    tests::PseudoLocale locale;
    QVERIFY(QCoreApplication::installTranslator(&locale));
    {
        DriftedFixture f(m_theme);
        f.open({1440, 900});
        everyTabHasRoom(f, "pseudo");
        for (const QPushButton *button : f.page->findChildren<QPushButton *>()) {
            if (!button->text().isEmpty())
                QVERIFY2(button->text().contains(u'⟦'), qPrintable(button->objectName() + button->text()));
        }
    }
    QCoreApplication::removeTranslator(&locale);
}

void TestEnvironmentLooks::mirrorsForLanguagesFromTheRight()
{
    QMap<QString, int> places;
    {
        DriftedFixture f(m_theme);
        f.open({1440, 900});
        places = tests::placesOf(*f.page);
        QVERIFY(places.size() > 15);
    }
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    DriftedFixture f(m_theme);
    f.open({1440, 900});
    tests::checkMirrored(places, tests::placesOf(*f.page));
    everyTabHasRoom(f, "rtl");
}

void TestEnvironmentLooks::hasRoomAtEveryTextSize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {80, 100, 150, 200}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(860, 580)}) {
            if (percent < 200 || size.width() > 860)
                QTest::addRow("%d_%d", percent, size.width()) << percent << size;
        }
    }
}

void TestEnvironmentLooks::hasRoomAtEveryTextSize()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_theme.setTextScale(percent);
    DriftedFixture f(m_theme);
    f.open(size);
    QCOMPARE(f.page->size(), size);
    everyTabHasRoom(f, QTest::currentDataTag());
}

void TestEnvironmentLooks::hasRoomAtEveryScale()
{
    QFETCH(QString, factor);
    tests::checkScaled(
        factor, {QStringLiteral("hasRoomAtEveryTextSize:100_1440"), QStringLiteral("hasRoomAtEveryTextSize:100_1024")});
}

void TestEnvironmentLooks::tellsAssistiveTechnologyWhatItShows()
{
    DriftedFixture f(m_theme);
    f.open({1440, 900});
    tests::checkTree(*f.page, QStringLiteral("environment"));
}

void TestEnvironmentLooks::thinksForNoTimeAnybodyNotices()
{
    DriftedFixture f(m_theme);
    f.open({1440, 900});
    tests::LongestRun run;
    for (int tab = 0; tab < f.tabs()->count(); ++tab) {
        f.tabs()->setCurrentIndex(tab);
        run.look();
        QTest::qWait(0);
    }
    f.navigator.openEnvironment(kUat);
    run.look();
    f.settle();
    f.navigator.tellEnvironmentChanged(kUat);
    run.look();
    f.settle();
    run.look();
    tests::checkRun(run, 50, QStringLiteral("environment"));
}

QTEST_MAIN(TestEnvironmentLooks)
#include "tst_environmentlooks.moc"
