#pragma once
// The whole window over a company in memory: real core, fake orgs, one worker thread because the fakes have no locks.

#include "tests/core/promotion/company.h"
#include "ui/jobs/joblist.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <chrono>
#include <memory>
#include <utility>

namespace backflow::tests {

struct WindowFixture {
    WindowFixture()
        : highlighting(theme)
        , company(Company::make())
        , settings(std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat))
        , context(std::make_shared<ui::widgets::AppContext>())
    {
        pool.setMaxThreadCount(1);
        theme.install(*qApp);
        context->theme = &theme;
        context->highlighting = &highlighting;
        context->navigator = &navigator;
        context->jobs = &jobs;
        context->pool = &pool;
    }
    ~WindowFixture()
    {
        window.reset();
        pool.waitForDone();
    }
    void make()
    {
        window = std::make_unique<ui::shell::MainWindow>(context, *settings);
        // However long a job takes on this machine, what is shown is the same.
        window->showActivityAfter(std::chrono::hours(1));
    }
    /// Makes the window and shows it, with a workspace where one is wanted.
    void show(bool workspace = true)
    {
        if (workspace)
            company->live();
        make();
        window->show();
        window->makeAllPages();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        if (workspace)
            open();
    }
    void open() { open(company); }
    void open(std::shared_ptr<const ports::Backends> backends)
    {
        context->backends = std::move(backends);
        context->pipeline = company->pipeline;
        context->pipeline.name = QStringLiteral("Acme CRM");
        Q_EMIT navigator.workspaceChanged();
    }
    bool idle() const { return pool.activeThreadCount() == 0 && jobs.running() == 0; }
    template <class T>
    T *find(const char *name) const
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }

    QTemporaryDir folder;
    ui::theme::Theme theme;
    ui::theme::Highlighting highlighting;
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    QThreadPool pool;
    std::shared_ptr<Company> company;
    std::unique_ptr<QSettings> settings;
    std::shared_ptr<ui::widgets::AppContext> context;
    std::unique_ptr<ui::shell::MainWindow> window;
};

} // namespace backflow::tests
