#include "promotefixture.h"
#include "tests/support/patience.h"

#include "tests/ui/screenlooks.h"
#include "ui/promote/promotionlist.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <array>

using namespace backflow;
using namespace backflow::ui;
using namespace backflow::ui::promote;
using tests::PromoteFixture;
using Phase = TargetRun::Phase;

namespace {
constexpr std::array kStates{"where", "what", "review", "decide", "check", "result", "failed", "list"};
}

/// Lays the page out in the sizes, languages and themes people have, and looks for what has no room or no name. With
/// BACKFLOW_SHOTS set to a folder, pictures are left there.
class TestPromoteLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyButtonHasRoom_data() { tests::everyLookOf(kStates); }
    void everyButtonHasRoom();
    void otherLanguages_data() { tests::everyStateOf(kStates); }
    void otherLanguages();
    void otherTextSizes_data() { tests::everyStateOf(kStates); }
    void otherTextSizes();
    void namesFocusAndThemes_data() { tests::everyStateOf(kStates); }
    void namesFocusAndThemes();
    void thinksForNoTimeAnybodyNotices();

private:
    tests::Opener opener(const QString &what);
    void bringTo(PromoteFixture &f, const QString &what);
    std::unique_ptr<theme::Theme> m_theme;
};

void TestPromoteLooks::initTestCase()
{
    m_theme = std::make_unique<theme::Theme>();
    m_theme->install(*qApp);
}

void TestPromoteLooks::bringTo(PromoteFixture &f, const QString &what)
{
    if (what == QLatin1String("where")) {
        f.page->startNew();
        return;
    }
    f.start();
    QTRY_COMPARE(f.run().phase(), Phase::Ready);
    if (what == QLatin1String("what")) {
        f.find<QAbstractButton>("promoStep2")->click();
        return;
    }
    if (what == QLatin1String("review"))
        return;
    if (what == QLatin1String("failed"))
        f.company->script().end = ports::DeployState::Failed;
    auto *go = f.find<QPushButton>("promoContinueButton");
    go->click();
    if (what == QLatin1String("decide"))
        return;
    go->click();
    QTRY_COMPARE(f.run().phase(), Phase::Checked);
    if (what == QLatin1String("check") || what == QLatin1String("failed"))
        return;
    go->click();
    f.find<QPushButton>("promoDeployButton")->click();
    QTRY_COMPARE(f.run().phase(), Phase::Ended);
    if (what == QLatin1String("list")) {
        f.page->showList();
        QTRY_COMPARE(f.find<QTreeView>("promoList")->model()->rowCount(), 1);
    }
}

tests::Opener TestPromoteLooks::opener(const QString &what)
{
    return [this, what](const QSize &size) {
        m_theme->setPreference(theme::Preference::Light);
        auto f = std::make_shared<PromoteFixture>(*m_theme, what == QLatin1String("decide"));
        f->page->setAutoFillBackground(true);
        f->page->resize(size);
        bringTo(*f, what);
        f->pool.waitForDone();
        for (int round = 0; round < 3; ++round) {
            QTest::qWait(0);
            f->pool.waitForDone();
        }
        return tests::Shown{f, f->page.get()};
    };
}

void TestPromoteLooks::otherLanguages()
{
    QFETCH(QString, what);
    tests::checkLanguages(opener(what), QStringLiteral("promote_") + what);
}

void TestPromoteLooks::otherTextSizes()
{
    QFETCH(QString, what);
    tests::checkTextSizes(*m_theme, opener(what), QStringLiteral("promote_") + what);
}

void TestPromoteLooks::namesFocusAndThemes()
{
    QFETCH(QString, what);
    const tests::Shown shown = opener(what)({1440, 900});
    tests::checkNames(*shown.screen);
    tests::checkFocus(*shown.screen);
    tests::checkThemes(*m_theme, *shown.screen);
    tests::checkTree(*shown.screen, QStringLiteral("promote-") + what);
}

void TestPromoteLooks::everyButtonHasRoom()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(QString, what);
    m_theme->setPreference(dark ? theme::Preference::Dark : theme::Preference::Light);
    PromoteFixture f(*m_theme, what == QLatin1String("decide"));
    f.page->setAutoFillBackground(true);
    f.page->resize(size);
    bringTo(f, what);
    f.pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(QTest::qWaitForWindowExposed(f.page.get()));
    tests::checkButtons(*f.page, tests::pictureName(QStringLiteral("promote")));
    // The page does not ask for more room than the smallest window has.
    QCOMPARE(f.page->size(), size);
}

void TestPromoteLooks::thinksForNoTimeAnybodyNotices()
{
    PromoteFixture f(*m_theme);
    f.page->resize(1440, 900);
    tests::LongestRun run;
    bringTo(f, QStringLiteral("result"));
    run.look();
    for (const char *step : {"promoStep3", "promoStep6", "promoStep7"}) {
        f.find<QAbstractButton>(step)->click();
        run.look();
        QTest::qWait(0);
        run.look();
    }
    f.page->showList();
    run.look();
    QTRY_COMPARE(f.find<QTreeView>("promoList")->model()->rowCount(), 1);
    run.look();
    tests::checkRun(run, 50, QStringLiteral("promotion"));
}

QTEST_MAIN(TestPromoteLooks)
#include "tst_promotelooks.moc"
