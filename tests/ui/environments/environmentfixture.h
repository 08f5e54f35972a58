#pragma once

#include "tests/core/promotion/company.h"
#include "ui/environments/environmentpage.h"
#include "ui/jobs/joblist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/navigator.h"

#include <QThreadPool>
#include <memory>

namespace backflow::tests {

/// The page over a company in memory: UAT above Dev1.
struct EnvironmentFixture {
    explicit EnvironmentFixture(ui::theme::Theme &theme)
        : company(Company::make())
        , context(std::make_shared<ui::widgets::AppContext>())
    {
        pool.setMaxThreadCount(1);
        context->theme = &theme;
        context->navigator = &navigator;
        context->jobs = &jobs;
        context->pool = &pool;
        context->backends = company;
        context->pipeline = company->pipeline;
        page = std::make_unique<ui::environments::EnvironmentPage>(context);
        page->resize(1000, 700);
        page->show();
    }
    ~EnvironmentFixture()
    {
        page.reset();
        pool.waitForDone();
    }
    template <class T>
    T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QString subtitle() const { return find<ui::widgets::ElidedLabel>("pageSubtitle")->text(); }
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    QThreadPool pool;
    std::shared_ptr<Company> company;
    std::shared_ptr<ui::widgets::AppContext> context;
    std::unique_ptr<ui::environments::EnvironmentPage> page;
};

} // namespace backflow::tests
