#include "ui/shell/pages.h"

#include "ui/compare/comparepage.h"
#include "ui/environments/environmentpage.h"
#include "ui/history/historypage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/promote/promotepage.h"
#include "ui/resolve/resolvepage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/welcomepage.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backflow::ui::shell {

using widgets::Page;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("backflow::ui::shell", text);
}

/// The advisor weighs numbers that are not collected yet, and says so.
QWidget *advisorPage(const widgets::AppContext &context, QWidget *parent)
{
    auto *page = new QWidget(parent);
    page->setObjectName(QStringLiteral("advisorPage"));
    auto *stack = new widgets::StateStack(*context.theme, QStringLiteral("advisorStack"), new QWidget(page), page);
    stack->setState(widgets::ViewState::Empty,
                    {theme::Icon::Advisor,
                     tr("Nothing to advise yet. Weighing a sandbox refresh against a back-promotion needs the age "
                        "of every sandbox, and this version does not collect it. The map shows what is due."),
                     tr("Go to the pipeline")});
    QObject::connect(stack, &widgets::StateStack::actionPressed, context.navigator,
                     [navigator = context.navigator] { navigator->openPage(Page::Pipeline); });
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->addWidget(new widgets::PageHeader(*context.theme, tr("Advisor"), page));
    column->addWidget(stack, 1);
    return page;
}

} // namespace

Pages::Pages(const std::shared_ptr<widgets::AppContext> &context, QSettings &store, QStackedWidget *stack)
    : pipeline(new pipeline::PipelinePage(context, stack))
    , history(new history::HistoryPage(context, stack))
    , environment(new environments::EnvironmentPage(context, stack))
    , settings(new settings::SettingsPage(context, store, stack))
    , welcome(new WelcomePage(context, stack))
{
    context->settings = &store;
    all.insert(Page::Pipeline, pipeline);
    compare = new compare::ComparePage(*context, stack);
    all.insert(Page::Compare, compare);
    all.insert(Page::Promotions, new promote::PromotePage(*context, stack));
    all.insert(Page::Resolve, new resolve::ResolvePage(*context, stack));
    all.insert(Page::History, history);
    all.insert(Page::Advisor, advisorPage(*context, stack));
    all.insert(Page::Settings, settings);
    all.insert(Page::Environment, environment);
    all.insert(Page::Welcome, welcome);
    for (QWidget *page : std::as_const(all))
        stack->addWidget(page);
}

QString Pages::title(Page page)
{
    switch (page) {
    case Page::Pipeline:
        return tr("Pipeline");
    case Page::Compare:
        return tr("Compare");
    case Page::Promotions:
        return tr("Promotions");
    case Page::Resolve:
        return tr("Resolve");
    case Page::History:
        return tr("History");
    case Page::Advisor:
        return tr("Advisor");
    case Page::Settings:
        return tr("Settings");
    case Page::Environment:
        return tr("Environment");
    case Page::Welcome:
        return tr("Welcome");
    }
    return {};
}

} // namespace backflow::ui::shell
