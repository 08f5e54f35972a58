#include "tests/ui/history/historyfixture.h"
#include "tests/ui/screenlooks.h"
#include "ui/history/historydetail.h"
#include "ui/widgets/inlinebanner.h"

#include <QComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::history;
using tests::HistoryFixture;
using tests::KeptCompany;
using namespace Qt::StringLiterals;

namespace {

struct LooksFixture : HistoryFixture {
    explicit LooksFixture(theme::Theme &theme, const QSize &size)
        : HistoryFixture(theme, made())
    {
        page->setAutoFillBackground(true);
        resize(size);
        navigator.openHistory(u"P1"_s); // the promotion's events, with the button that shows all again
        idle();
    }
    static std::shared_ptr<KeptCompany> made()
    {
        auto kept = std::make_shared<KeptCompany>();
        kept->company->pipeline.environments[0].kind = model::EnvironmentKind::Production;
        kept->live();
        return kept;
    }
    HistoryDetail *detail() const { return find<HistoryDetail>("historyDetail"); }
};

} // namespace

/// The history in other languages, directions and sizes, as assistive technology has it, and how long it thinks.
class TestHistoryLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nothingIsCutInALongerLanguage();
    void mirrorsForLanguagesFromTheRight();
    void hasRoomAtEveryTextSize_data();
    void hasRoomAtEveryTextSize();
    void hasRoomAtEveryScale_data() { tests::everyScale(); }
    void hasRoomAtEveryScale();
    void tellsAssistiveTechnologyWhatItShows();
    void thinksForNoTimeAnybodyNotices();
    void picturesOfBrokenAndEmpty();

private:
    void everyTabHasRoom(LooksFixture &f, const char *what);
    theme::Theme m_theme;
};

void TestHistoryLooks::initTestCase()
{
    qputenv("TZ", "UTC");
    m_theme.install(*qApp);
}

void TestHistoryLooks::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme.setTextScale(100);
    m_theme.setPreference(theme::Preference::Light);
}

void TestHistoryLooks::everyTabHasRoom(LooksFixture &f, const char *what)
{
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    for (int tab = 0; tab < 4; ++tab) {
        f.detail()->openTab(HistoryDetail::Tab(tab));
        f.idle();
        if (!folder.isEmpty())
            f.page->grab().save(QDir(folder).filePath(u"history_%1_%2.png"_s.arg(QLatin1String(what)).arg(tab)));
        const QStringList wrong = tests::crowded(*f.page);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

void TestHistoryLooks::nothingIsCutInALongerLanguage()
{
    tests::PseudoLocale locale;
    QVERIFY(QCoreApplication::installTranslator(&locale));
    {
        LooksFixture f(m_theme, {1440, 900});
        everyTabHasRoom(f, "pseudo");
        for (const QPushButton *button : f.page->findChildren<QPushButton *>()) {
            if (!button->text().isEmpty())
                QVERIFY2(button->text().contains(u'⟦'), qPrintable(button->objectName() + button->text()));
        }
    }
    QCoreApplication::removeTranslator(&locale);
}

void TestHistoryLooks::mirrorsForLanguagesFromTheRight()
{
    QMap<QString, int> places;
    {
        LooksFixture f(m_theme, {1440, 900});
        places = tests::placesOf(*f.page);
        QVERIFY(places.size() > 12);
    }
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    LooksFixture f(m_theme, {1440, 900});
    tests::checkMirrored(places, tests::placesOf(*f.page));
    everyTabHasRoom(f, "rtl");
}

void TestHistoryLooks::hasRoomAtEveryTextSize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {80, 100, 150, 200}) {
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640)})
            QTest::addRow("%d_%d", percent, size.width()) << percent << size;
    }
}

void TestHistoryLooks::hasRoomAtEveryTextSize()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_theme.setTextScale(percent);
    LooksFixture f(m_theme, size);
    everyTabHasRoom(f, QTest::currentDataTag());
    if (percent <= 150)
        QCOMPARE(f.page->size(), size);
}

void TestHistoryLooks::hasRoomAtEveryScale()
{
    QFETCH(QString, factor);
    tests::checkScaled(factor, {u"hasRoomAtEveryTextSize:100_1440"_s, u"hasRoomAtEveryTextSize:100_1024"_s});
}

void TestHistoryLooks::tellsAssistiveTechnologyWhatItShows()
{
    LooksFixture f(m_theme, {1440, 900});
    tests::checkTree(*f.page, u"history"_s);
    f.detail()->openTab(HistoryDetail::Timeline);
    f.idle();
    tests::checkTree(*f.page, u"history-timeline"_s);
}

void TestHistoryLooks::thinksForNoTimeAnybodyNotices()
{
    auto kept = std::make_shared<KeptCompany>();
    QList<ports::IndexedEvent> events;
    for (int at = 0; at < 20'000; ++at)
        events += ports::IndexedEvent{.id = QString::number(at),
                                      .when = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + at * 1000LL),
                                      .who = u"Person %1"_s.arg(at % 300),
                                      .where = u"Place%1"_s.arg(at % 20),
                                      .what = u"Event %1"_s.arg(at),
                                      .action = u"retrieve"_s};
    kept->add(events);
    HistoryFixture f(m_theme, kept);
    f.idle();
    tests::LongestRun run;
    auto *table = f.find<QTableView>("historyTable");
    QCOMPARE(table->model()->rowCount(), 20'000);
    for (const int row : {5'000, 19'999, 0}) {
        table->setCurrentIndex(table->model()->index(row, 0));
        run.look();
        f.idle();
        run.look();
    }
    f.find<QTabBar>("historyGroups")->setCurrentIndex(1);
    run.look();
    f.idle();
    run.look();
    f.find<QTabBar>("historyGroups")->setCurrentIndex(0);
    f.idle();
    run.look();
    tests::checkRun(run, 100, u"history of 20,000 events"_s);
}

void TestHistoryLooks::picturesOfBrokenAndEmpty()
{
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    auto kept = LooksFixture::made();
    HistoryFixture f(m_theme, kept);
    f.page->setAutoFillBackground(true);
    f.resize({1440, 900});
    kept->journalError = base::Error{base::Errc::Corrupt, u"Record 7 does not match its hash."_s, {}};
    f.page->verify();
    f.idle();
    QVERIFY(f.find<widgets::InlineBanner>("historyIntegrityBanner")->isVisible());
    f.find<QTabBar>("historyGroups")->setCurrentIndex(2);
    f.find<QComboBox>("historyWhen")->setCurrentIndex(8);
    f.idle();
    for (const auto preference : {theme::Preference::Light, theme::Preference::Dark}) {
        m_theme.setPreference(preference);
        f.idle();
        if (!folder.isEmpty())
            f.page->grab().save(
                QDir(folder).filePath(u"history_broken_%1.png"_s.arg(theme::preferenceName(preference))));
        const QStringList wrong = tests::crowded(*f.page);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

QTEST_MAIN(TestHistoryLooks)
#include "tst_historylooks.moc"
