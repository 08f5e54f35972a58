// What comes back: the window as it was left, and the places one was at.
#include "tests/support/patience.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/compare/comparepage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/diagnostics.h"
#include "ui/widgets/sessionpage.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <cmath>

using namespace backflow;
using namespace backflow::ui;
using backflow::ui::widgets::Page;
using tests::WindowFixture;

namespace {

const widgets::SessionPage &sessionOf(const WindowFixture &f, const char *page)
{
    const auto *found = dynamic_cast<const widgets::SessionPage *>(f.find<QWidget>(page));
    Q_ASSERT(found);
    return *found;
}

/// Closes the window and opens it again on the same workspace.
void comeBack(WindowFixture &f)
{
    f.window->close();
    f.window.reset();
    f.pool.waitForDone();
    f.context->backends.reset();
    f.make();
    f.window->show();
    f.window->makeAllPages();
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    f.open();
    QTRY_VERIFY(f.idle());
}

/// Of the comparison: the grid above the difference.
QSplitter *gridAndPreview(const WindowFixture &f)
{
    for (QSplitter *splitter : f.find<QWidget>("comparePage")->findChildren<QSplitter *>())
        if (splitter->orientation() == Qt::Vertical)
            return splitter;
    return nullptr;
}

void press(const WindowFixture &f, Qt::Key key)
{
    QTest::keyClick(f.window.get(), key, Qt::AltModifier);
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_f.reset(); }
    void theMapIsLookedAtAsBefore();
    void tabsFiltersAndGroupsComeBack();
    void openPromotionsComeBack();
    void aDraftComesBackOnlyWhereItIsLookedAt();
    void splittersAndColumnsStayWhereAHandPutThem();
    void anotherWorkspaceStartsAfresh();
    void backGoesThroughComparisons();
    void backGoesThroughPromotions();
    void backGoesThroughGroupsOfSettings();
    void theReportTellsWhatWentWrongAndNoSecret();

private:
    std::unique_ptr<WindowFixture> m_f;
};

void TestSession::init()
{
    m_f = std::make_unique<WindowFixture>();
    m_f->context->workspaceFolder = QStringLiteral("/somewhere");
    m_f->settings->setValue(QStringLiteral("session/workspace"), m_f->context->workspaceFolder);
    m_f->show();
    QTRY_VERIFY(m_f->idle());
}

void TestSession::theMapIsLookedAtAsBefore()
{
    WindowFixture &f = *m_f;
    f.window->pages().pipeline->view()->setZoom(0.5);
    f.window->pages().pipeline->setTableShown(true);
    comeBack(f);
    QTRY_VERIFY(f.window->pages().pipeline->isTableShown());
    QVERIFY(f.window->pages().pipeline->view()->ownZoom());
    QCOMPARE(*f.window->pages().pipeline->view()->ownZoom(), 0.5);
    f.window->pages().pipeline->setTableShown(false);
    f.window->pages().pipeline->view()->fit();
    comeBack(f);
    QVERIFY(!f.window->pages().pipeline->isTableShown());
    QVERIFY(!f.window->pages().pipeline->view()->ownZoom());
}

void TestSession::tabsFiltersAndGroupsComeBack()
{
    WindowFixture &f = *m_f;
    f.navigator.openEnvironment(QStringLiteral("Dev1"));
    f.find<QTabWidget>("envTabs")->setCurrentIndex(1);
    f.find<QComboBox>("driftGroup")->setCurrentIndex(2);
    f.find<QAbstractButton>("driftAdded")->click();
    f.window->showPage(Page::History);
    f.find<QLineEdit>("historySearch")->setText(QStringLiteral("Tax"));
    QTRY_VERIFY(f.idle());
    comeBack(f);
    QCOMPARE(f.window->page(), Page::History);
    QTRY_COMPARE(f.find<QLineEdit>("historySearch")->text(), QStringLiteral("Tax"));
    QCOMPARE(f.find<QTabWidget>("envTabs")->currentIndex(), 1);
    QCOMPARE(f.find<QComboBox>("driftGroup")->currentIndex(), 2);
    QVERIFY(!f.find<QAbstractButton>("driftAdded")->isChecked());
}

void TestSession::openPromotionsComeBack()
{
    WindowFixture &f = *m_f;
    f.navigator.startBackPromotion(QStringLiteral("UAT"), QStringLiteral("Dev1"));
    QTRY_VERIFY(sessionOf(f, "promotePage").spot() != QLatin1String("new"));
    QTRY_VERIFY(f.idle());
    const QString id = sessionOf(f, "promotePage").spot();
    QVERIFY(id != QLatin1String("list"));
    comeBack(f);
    QCOMPARE(f.window->page(), Page::Promotions);
    QTRY_COMPARE(sessionOf(f, "promotePage").spot(), id);
    QTRY_VERIFY(f.idle());
}

void TestSession::aDraftComesBackOnlyWhereItIsLookedAt()
{
    WindowFixture &f = *m_f;
    f.navigator.startBackPromotion(QStringLiteral("UAT"), QStringLiteral("Dev1"));
    QTRY_VERIFY(sessionOf(f, "promotePage").spot() != QLatin1String("new"));
    QTRY_VERIFY(f.idle());
    const QString id = sessionOf(f, "promotePage").spot();
    f.navigator.openResolve(id);
    QTRY_COMPARE(sessionOf(f, "resolvePage").spot(), id);
    comeBack(f);
    QCOMPARE(f.window->page(), Page::Resolve);
    QTRY_COMPARE(sessionOf(f, "resolvePage").spot(), id);
    f.window->showPage(Page::Settings);
    comeBack(f);
    QCOMPARE(sessionOf(f, "resolvePage").spot(), QStringLiteral("list"));
    QTRY_VERIFY(f.idle());
}

void TestSession::splittersAndColumnsStayWhereAHandPutThem()
{
    WindowFixture &f = *m_f;
    // Numbers that come later make the columns as wide as they are.
    QTRY_COMPARE(f.window->pages().pipeline->state().find(QStringLiteral("Dev1"))->toReceive, 3);
    f.window->pages().pipeline->setTableShown(true);
    auto *header = f.find<QTreeView>("pipelineTable")->header();
    const int before = header->sectionSize(0);
    const QPoint edge(header->sectionViewportPosition(0) + before - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge + QPoint(60, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(60, 0));
    const int wide = header->sectionSize(0);
    QVERIFY(wide > before + 30);
    QTRY_VERIFY(!f.settings->allKeys().filter(QStringLiteral("session/columns/")).isEmpty());
    // What the page does to it afterwards gives way.
    header->resizeSection(0, before);
    QTRY_COMPARE(header->sectionSize(0), wide);
    f.window->showPage(Page::Compare);
    QTRY_VERIFY(f.idle());
    QSplitter *splitter = gridAndPreview(f);
    QVERIFY(splitter);
    const int had = splitter->sizes().first();
    QWidget *handle = splitter->handle(1);
    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    QTest::mouseMove(handle, handle->rect().center() - QPoint(0, 60));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
    QVERIFY(splitter->sizes().first() < had);
    const QList<int> moved = splitter->sizes();
    comeBack(f);
    f.window->showPage(Page::Compare);
    QTRY_VERIFY(f.idle());
    // Activity may have come below meanwhile: the share counts.
    const QList<int> now = gridAndPreview(f)->sizes();
    const auto share = [](const QList<int> &sizes) { return double(sizes.first()) / (sizes.first() + sizes.last()); };
    QVERIFY2(std::abs(share(now) - share(moved)) < 0.02,
             qPrintable(QStringLiteral("%1 and %2").arg(share(now)).arg(share(moved))));
    QTRY_COMPARE(f.find<QTreeView>("pipelineTable")->header()->sectionSize(0), wide);
}

void TestSession::anotherWorkspaceStartsAfresh()
{
    WindowFixture &f = *m_f;
    f.window->pages().pipeline->setTableShown(true);
    f.context->workspaceFolder = QStringLiteral("/elsewhere");
    comeBack(f);
    QVERIFY(!f.window->pages().pipeline->isTableShown());
}

void TestSession::backGoesThroughComparisons()
{
    WindowFixture &f = *m_f;
    f.navigator.openCompare(QStringLiteral("UAT"), QStringLiteral("Dev1"));
    QTRY_VERIFY(f.idle());
    f.navigator.openCompare(QStringLiteral("Dev1"), QStringLiteral("UAT"));
    QTRY_VERIFY(f.idle());
    QCOMPARE(sessionOf(f, "comparePage").spot(), QStringLiteral("Dev1\nUAT"));
    press(f, Qt::Key_Left);
    QCOMPARE(f.window->page(), Page::Compare);
    QCOMPARE(sessionOf(f, "comparePage").spot(), QStringLiteral("UAT\nDev1"));
    QTRY_VERIFY(f.idle());
    press(f, Qt::Key_Left);
    QCOMPARE(f.window->page(), Page::Pipeline); // one comparison is one place
    press(f, Qt::Key_Right);
    press(f, Qt::Key_Right);
    QCOMPARE(sessionOf(f, "comparePage").spot(), QStringLiteral("Dev1\nUAT"));
    QTRY_VERIFY(f.idle());
}

void TestSession::backGoesThroughPromotions()
{
    WindowFixture &f = *m_f;
    f.navigator.startBackPromotion(QStringLiteral("UAT"), QStringLiteral("Dev1"));
    QTRY_VERIFY(sessionOf(f, "promotePage").spot() != QLatin1String("new"));
    QTRY_VERIFY(f.idle());
    const QString id = sessionOf(f, "promotePage").spot();
    f.navigator.openResolve(id);
    QTRY_COMPARE(sessionOf(f, "resolvePage").spot(), id);
    QTRY_VERIFY(f.idle());
    press(f, Qt::Key_Left);
    QCOMPARE(f.window->page(), Page::Promotions);
    QCOMPARE(sessionOf(f, "promotePage").spot(), id);
    f.find<QWidget>("promotePage"); // the list is a place of its own
    auto &page = dynamic_cast<widgets::SessionPage &>(*f.find<QWidget>("promotePage"));
    page.goToSpot(QStringLiteral("list"));
    QCOMPARE(page.spot(), QStringLiteral("list"));
    f.window->goBack();
    QTRY_COMPARE(page.spot(), id);
    QTRY_VERIFY(f.idle());
}

void TestSession::backGoesThroughGroupsOfSettings()
{
    WindowFixture &f = *m_f;
    f.window->showPage(Page::Settings);
    QCoreApplication::processEvents();
    const QString first = f.window->pages().settings->spot();
    f.window->pages().settings->showSection(QStringLiteral("keyboard"));
    press(f, Qt::Key_Left);
    QCOMPARE(f.window->page(), Page::Settings);
    QCOMPARE(f.window->pages().settings->spot(), first);
    press(f, Qt::Key_Right);
    QCOMPARE(f.window->pages().settings->spot(), QStringLiteral("keyboard"));
    press(f, Qt::Key_Left);
    press(f, Qt::Key_Left);
    QCOMPARE(f.window->page(), Page::Pipeline);
}

void TestSession::theReportTellsWhatWentWrongAndNoSecret()
{
    WindowFixture &f = *m_f;
    const int job = f.jobs.begin(QStringLiteral("Read UAT"));
    f.jobs.say(job, QStringLiteral("GET https://acme.my.example.com/x with 00D000000000001!AQ4AQFakeToken"));
    f.jobs.end(job, jobs::JobState::Failed, QStringLiteral("The org refused ana@acme.example."));
    const QString report = shell::diagnosticReport(*f.context, 1);
    QVERIFY2(report.contains(QLatin1String("Last failures (1)")), qPrintable(report));
    QVERIFY(report.contains(QLatin1String("The org refused [address]")));
    QVERIFY(report.contains(QLatin1String("GET [address] with [removed]")));
    for (const char *secret : {"acme", "00D000000000001", "UAT", "Dev1", "/somewhere"})
        QVERIFY2(!report.contains(QLatin1String(secret)), secret);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
