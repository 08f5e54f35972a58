#pragma once
// A page over a company in memory: real core, fake orgs, one worker thread because the fakes have no locks.

#include "tests/core/promotion/company.h"
#include "ui/jobs/joblist.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/targetrun.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QThreadPool>

namespace backflow::tests {

struct PromoteFixture {
    explicit PromoteFixture(ui::theme::Theme &theme, bool conflict = false)
        : highlighting(theme)
        , company(Company::make())
    {
        pool.setMaxThreadCount(1);
        company->live();
        if (conflict) {
            company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { String ours; }\n");
            QVERIFY(company->retrieve(QStringLiteral("Dev1")));
        }
        company->add(QStringLiteral("Dev2"), QStringLiteral("00D000000000003"));
        company->pipeline.edges += model::Edge{QStringLiteral("Dev2"), QStringLiteral("UAT")};
        QVERIFY(company->retrieve(QStringLiteral("Dev2")));
        open(theme, pool);
    }
    /// Another window on the same company. Its work runs on the other's thread, because the fakes have no locks.
    PromoteFixture(ui::theme::Theme &theme, PromoteFixture &other)
        : highlighting(theme)
        , company(other.company)
    {
        context.policy = other.context.policy;
        context.hooks = other.context.hooks;
        open(theme, other.pool);
    }
    void open(ui::theme::Theme &theme, QThreadPool &workers)
    {
        context.backends = company;
        context.pipeline = company->pipeline;
        context.theme = &theme;
        context.highlighting = &highlighting;
        context.navigator = &navigator;
        context.jobs = &jobs;
        context.pool = &workers;
        page = std::make_unique<ui::promote::PromotePage>(context);
        page->resize(1280, 820);
        page->show();
    }
    ~PromoteFixture()
    {
        page.reset();
        context.pool->waitForDone();
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    void start(const QList<model::ComponentKey> &selection = {})
    {
        navigator.startBackPromotion(QStringLiteral("UAT"), QStringLiteral("Dev1"), selection);
    }
    ui::promote::TargetRun &run() const { return *page->runs().front(); }

    ui::theme::Highlighting highlighting;
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    QThreadPool pool;
    std::shared_ptr<Company> company;
    ui::widgets::AppContext context;
    std::unique_ptr<ui::promote::PromotePage> page;
};

} // namespace backflow::tests
