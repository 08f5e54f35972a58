#include "comparefixture.h"
#include "tests/support/patience.h"

#include "tests/ui/screenlooks.h"
#include "ui/compare/comparisontree.h"
#include "ui/diff/diffview.h"

#include <QSignalSpy>
#include <QTest>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::compare;
using tests::CompareFixture;

/// The comparison in other languages, directions and sizes, as assistive technology has it, and how long it thinks.
class TestCompareLooks final : public QObject
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

private:
    void show(CompareFixture &f, const QSize &size);
    void crowdedIsEmpty(CompareFixture &f, const char *what, const QSize &size = {});
    std::unique_ptr<theme::Theme> m_theme;
};

void TestCompareLooks::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
}

void TestCompareLooks::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme->setTextScale(100);
}

void TestCompareLooks::show(CompareFixture &f, const QSize &size)
{
    f.page->resize(size);
    f.page->show();
    QTRY_VERIFY(f.page->isWhole());
    QSignalSpy shown(f.page->preview(), &diff::DiffView::shown);
    f.page->model()->setTicked({{QStringLiteral("ApexClass"), QStringLiteral("LeadScore")}}, true);
    f.find<ComparisonTree>("compareGrid")->setCurrentKey({QStringLiteral("PermissionSet"), QStringLiteral("Sales")});
    QTRY_VERIFY(shown.count() > 0);
    QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
    // One job's answer starts another: last it is known what is needed.
    QTRY_VERIFY(f.find<QPushButton>("compareNeededButton")->isVisible());
    f.pool.waitForDone();
    QTRY_COMPARE(f.jobs.running(), 0);
    QTest::qWait(0);
}

void TestCompareLooks::crowdedIsEmpty(CompareFixture &f, const char *what, const QSize &size)
{
    const QString folder = qEnvironmentVariable("BACKFLOW_SHOTS");
    f.page->setAutoFillBackground(true);
    if (!folder.isEmpty())
        f.page->grab().save(QDir(folder).filePath(QStringLiteral("compare_%1.png").arg(QLatin1String(what))));
    if (size.isValid())
        QCOMPARE(f.page->size(), size);
    const QStringList wrong = tests::crowded(*f.page);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestCompareLooks::nothingIsCutInALongerLanguage()
{
    tests::PseudoLocale locale;
    QVERIFY(QCoreApplication::installTranslator(&locale));
    {
        CompareFixture f(*m_theme);
        show(f, {1440, 900});
        crowdedIsEmpty(f, "pseudo");
        // What is not in brackets is a name of ours that nobody can translate, or nobody's.
        for (const QPushButton *button : f.page->findChildren<QPushButton *>()) {
            const bool data = button->objectName().startsWith(QLatin1String("compareTarget_"));
            if (button->isVisible() && !data && !button->text().isEmpty())
                QVERIFY2(button->text().contains(u'⟦'), qPrintable(button->objectName() + button->text()));
        }
    }
    QCoreApplication::removeTranslator(&locale);
}

void TestCompareLooks::mirrorsForLanguagesFromTheRight()
{
    QMap<QString, int> places;
    {
        CompareFixture f(*m_theme);
        show(f, {1440, 900});
        places = tests::placesOf(*f.page);
        QVERIFY(places.size() > 20);
    }
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CompareFixture f(*m_theme);
    show(f, {1440, 900});
    crowdedIsEmpty(f, "rtl");
    tests::checkMirrored(places, tests::placesOf(*f.page));
}

void TestCompareLooks::hasRoomAtEveryTextSize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {80, 100, 150, 200}) {
        // The smallest is what the smallest window leaves to a page; with letters twice as large a person gives it
        // more.
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(860, 580)}) {
            if (percent == 200 && size.width() == 860)
                continue;
            QTest::addRow("%d_%d", percent, size.width()) << percent << size;
        }
    }
}

void TestCompareLooks::hasRoomAtEveryTextSize()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_theme->setTextScale(percent);
    CompareFixture f(*m_theme);
    show(f, size);
    crowdedIsEmpty(f, QTest::currentDataTag(), size);
}

void TestCompareLooks::hasRoomAtEveryScale()
{
    QFETCH(QString, factor);
    tests::checkScaled(
        factor, {QStringLiteral("hasRoomAtEveryTextSize:100_1440"), QStringLiteral("hasRoomAtEveryTextSize:100_1024")});
}

void TestCompareLooks::tellsAssistiveTechnologyWhatItShows()
{
    CompareFixture f(*m_theme);
    show(f, {1440, 900});
    tests::checkTree(*f.page, QStringLiteral("compare"));
}

void TestCompareLooks::thinksForNoTimeAnybodyNotices()
{
    CompareFixture f(*m_theme);
    show(f, {1440, 900});
    tests::LongestRun run;
    auto *tree = f.find<ComparisonTree>("compareGrid");
    auto *search = f.find<QLineEdit>("compareSearch");
    const auto rest = [&run] {
        run.look();
        QTest::qWait(0);
    };
    for (const char *typed : {"l", "le", "lea", ""}) {
        search->setText(QString::fromLatin1(typed));
        rest();
    }
    for (int chip = 1; chip <= 7; ++chip) {
        QTest::keyClick(tree, Qt::Key(Qt::Key_0 + chip));
        rest();
    }
    f.page->model()->setGroupings({Grouping::State, Grouping::Type});
    rest();
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(tree, Qt::Key_Down);
        rest();
    }
    QTRY_COMPARE(f.jobs.running(), 0);
    f.pool.waitForDone();
    rest();
    f.page->refresh();
    QTRY_COMPARE(f.jobs.running(), 0);
    run.look();
    tests::checkRun(run, 50, QStringLiteral("compare"));
}

QTEST_MAIN(TestCompareLooks)
#include "tst_comparelooks.moc"
