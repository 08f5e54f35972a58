// Several windows on one workspace, the second program that hands its arguments over, and the language that changes
// while the windows are open.
#include "app/desktop/singleinstance.h"
#include "app/desktop/windows.h"
#include "tests/support/patience.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/jobs/leavedialog.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/settings/language.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace backflow;
using namespace backflow::ui;
using desktop::SingleInstance;
using desktop::Windows;
using tests::WindowFixture;

class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsStayInStep();
    void theFirstWindowMayBeClosed();
    void fault_156_closedWhileSomethingRuns();
    void theLanguageIsSpokenByOpenWindows();
    void windowsComeBackWithTheNextStart();
    void aWindowClosedForItselfStaysClosed();
    void theSecondProgramHandsOver();
    void nobodyThereMeansNotHandedOver();
};

void TestWindows::windowsStayInStep()
{
    WindowFixture f;
    f.company->live();
    Windows windows(f.context, *f.settings);
    shell::MainWindow *first = windows.open();
    first->show();
    f.open();
    QTRY_VERIFY(f.idle());
    QVERIFY(f.context->hooks.newWindow);
    f.context->hooks.newWindow();
    QCOMPARE(windows.count(), 2);
    shell::MainWindow *second = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<shell::MainWindow *>(widget); window && window != first)
            second = window;
    QVERIFY(second);
    QTRY_VERIFY(f.idle());
    const auto due = [](shell::MainWindow *window) { return window->pages().pipeline->state().edges[0].due; };
    QTRY_COMPARE(due(second), 3);
    // Each has its own place.
    second->showPage(widgets::Page::History);
    QCOMPARE(first->page(), widgets::Page::Pipeline);
    // What happens in one is seen in the other.
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Tax"), "class Tax { Integer other; }\n");
    f.company->put(QStringLiteral("UAT"), QStringLiteral("Newer"), "class Newer { }\n");
    first->pages().pipeline->retrieve(QStringLiteral("UAT"));
    QTRY_COMPARE(due(first), 4);
    QTRY_COMPARE(due(second), 4);
    // And when another workspace is opened.
    f.context->pipeline.name = QStringLiteral("Other");
    Q_EMIT f.navigator.workspaceChanged();
    QTRY_VERIFY(second->windowTitle().startsWith(QLatin1String("Other")));
    f.pool.waitForDone();
}

void TestWindows::theFirstWindowMayBeClosed()
{
    WindowFixture f;
    Windows windows(f.context, *f.settings);
    shell::MainWindow *first = windows.open();
    first->show();
    windows.open();
    QCOMPARE(windows.count(), 2);
    first->close();
    QTRY_COMPARE(windows.count(), 1);
    f.open();
    QVERIFY(windows.front()->windowTitle().startsWith(QLatin1String("Acme CRM")));
    windows.bringForward();
    QCOMPARE(windows.count(), 1);
    f.pool.waitForDone();
}

void TestWindows::fault_156_closedWhileSomethingRuns()
{
    WindowFixture f;
    Windows windows(f.context, *f.settings);
    windows.open()->show();
    windows.open();
    const int job = f.jobs.begin(QStringLiteral("Back-promotion UAT → Dev1"));
    async::StopSource stop;
    f.jobs.setStop(job, stop);
    // Another window is left: nothing ends.
    windows.front()->close();
    QTRY_COMPARE(windows.count(), 1);
    shell::MainWindow *last = windows.front();
    const auto dialog = [&last] { return last->findChild<jobs::LeaveDialog *>(); };
    const auto press = [&dialog](const char *name) {
        dialog()->findChild<QPushButton *>(QLatin1StringView(name))->click();
        QTRY_VERIFY(!dialog());
    };
    QVERIFY(!last->close());
    QVERIFY(last->isVisible() && dialog());
    QVERIFY(
        dialog()->findChild<QLabel *>(QStringLiteral("leaveRunning"))->text().contains(QStringLiteral("UAT → Dev1")));
    QVERIFY(!last->close()); // asked once
    QCOMPARE(last->findChildren<jobs::LeaveDialog *>().size(), 1);
    press("leaveStay");
    QCOMPARE(windows.count(), 1);
    // In the tray it goes on without a window.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    last->close();
    QTRY_COMPARE(windows.count(), 0);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    QVERIFY(!stop.token().stopRequested());
    // Stopped first: it is over when the job is.
    last = windows.open();
    last->show();
    QVERIFY(!last->close());
    dialog()->findChild<QPushButton *>(QStringLiteral("leaveStop"))->click();
    QVERIFY(stop.token().stopRequested());
    QVERIFY(dialog() && windows.count() == 1);
    f.jobs.end(job, jobs::JobState::Canceled, {});
    QTRY_COMPARE(windows.count(), 0);
    f.pool.waitForDone();
}

void TestWindows::theLanguageIsSpokenByOpenWindows()
{
    WindowFixture f;
    Windows windows(f.context, *f.settings);
    windows.open()->show();
    windows.front()->showPage(widgets::Page::Settings);
    const int job = f.jobs.begin(QStringLiteral("Something"));
    f.settings->setValue(QStringLiteral("appearance/language"), QStringLiteral("de"));
    f.context->hooks.languageChanged();
    QCoreApplication::processEvents();
    QVERIFY(windows.front()->windowTitle().contains(QLatin1String("Settings"))); // something runs: not yet
    f.jobs.end(job, jobs::JobState::Done, {});
    QTRY_VERIFY(windows.front()->windowTitle().contains(QLatin1String("Einstellungen")));
    QCOMPARE(windows.front()->page(), widgets::Page::Settings); // where one was
    QCOMPARE(windows.count(), 1);
    f.settings->setValue(QStringLiteral("appearance/language"), QStringLiteral("en"));
    f.context->hooks.languageChanged();
    QTRY_VERIFY(windows.front()->windowTitle().contains(QLatin1String("Settings")));
    f.pool.waitForDone();
}

namespace {

QList<shell::MainWindow *> openWindows()
{
    QList<shell::MainWindow *> found;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<shell::MainWindow *>(widget); window && window->isVisible())
            found += window;
    return found;
}

/// The workspace, as it is when the program starts again.
void open(WindowFixture &f)
{
    f.company->live();
    f.context->workspaceFolder = QStringLiteral("/somewhere");
    f.settings->setValue(QStringLiteral("session/workspace"), f.context->workspaceFolder);
    f.open();
    QTRY_VERIFY(f.idle());
}

} // namespace

void TestWindows::windowsComeBackWithTheNextStart()
{
    WindowFixture f;
    {
        Windows windows(f.context, *f.settings);
        shell::MainWindow *first = windows.open();
        first->show();
        open(f);
        first->showPage(widgets::Page::Settings);
        shell::MainWindow *second = windows.open();
        second->makeAllPages();
        second->resize(800, 600); // no more than the smallest screen has
        second->showPage(widgets::Page::History);
        QTRY_VERIFY(f.idle());
        f.context->hooks.quit();
        QTRY_VERIFY(openWindows().isEmpty());
        f.pool.waitForDone();
    }
    f.context->backends.reset();
    Windows again(f.context, *f.settings);
    shell::MainWindow *first = again.open();
    first->show();
    open(f);
    QCOMPARE(first->page(), widgets::Page::Settings);
    QCOMPARE(again.count(), 1);
    again.reopen();
    QCOMPARE(again.count(), 2);
    QList<shell::MainWindow *> others = openWindows();
    others.removeAll(first);
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.first()->page(), widgets::Page::History);
    QCOMPARE(others.first()->size(), QSize(800, 600));
    QTRY_VERIFY(f.idle());
    f.pool.waitForDone();
}

void TestWindows::aWindowClosedForItselfStaysClosed()
{
    WindowFixture f;
    {
        Windows windows(f.context, *f.settings);
        shell::MainWindow *first = windows.open();
        first->show();
        open(f);
        first->showPage(widgets::Page::Settings);
        shell::MainWindow *second = windows.open();
        second->showPage(widgets::Page::History);
        windows.open()->showPage(widgets::Page::Compare);
        QCOMPARE(windows.count(), 3);
        first->close(); // the second is the session now
        QTRY_COMPARE(windows.count(), 2);
        QTRY_VERIFY(f.idle());
        f.context->hooks.quit();
        QTRY_VERIFY(openWindows().isEmpty());
        f.pool.waitForDone();
    }
    f.context->backends.reset();
    Windows again(f.context, *f.settings);
    shell::MainWindow *first = again.open();
    first->show();
    open(f);
    QCOMPARE(first->page(), widgets::Page::History);
    again.reopen();
    QCOMPARE(again.count(), 2);
    QTRY_VERIFY(f.idle());
    f.pool.waitForDone();
}

void TestWindows::theSecondProgramHandsOver()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("backflow.ini"));
    SingleInstance first(key);
    first.listen();
    QSignalSpy called(&first, &SingleInstance::called);
    bool handed = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        handed = SingleInstance(key).handOver({QStringLiteral("backflow"), QStringLiteral("app://environment/UAT")});
    }));
    other->start();
    QTRY_COMPARE(called.size(), 1);
    QVERIFY(other->wait());
    QVERIFY(handed);
    QCOMPARE(called.first().at(0).toStringList().last(), QStringLiteral("app://environment/UAT"));
    QVERIFY(!called.first().at(1).toString().isEmpty());
}

void TestWindows::nobodyThereMeansNotHandedOver()
{
    const QTemporaryDir folder;
    QVERIFY(!SingleInstance(folder.filePath(QStringLiteral("x.ini"))).handOver({QStringLiteral("backflow")}));
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
