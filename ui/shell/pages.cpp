#include "ui/shell/pages.h"

#include "ui/access/accesspage.h"
#include "ui/compare/comparepage.h"
#include "ui/environments/environmentpage.h"
#include "ui/history/historypage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/promote/promotepage.h"
#include "ui/resolve/resolvepage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/advisorpage.h"
#include "ui/shell/welcomepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"

#include <QCoreApplication>
#include <QPointer>
#include <QStackedWidget>

namespace backflow::ui::shell {

using widgets::Page;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::shell)
};

} // namespace

Pages::Pages(const std::shared_ptr<widgets::AppContext> &shared, QSettings &settingsStore, QStackedWidget *parent)
    : pipeline(new pipeline::PipelinePage(shared, parent))
    , welcome(new WelcomePage(shared, parent))
    , context(shared)
    , store(settingsStore)
    , stack(parent)
    , toMake{Page::Compare,     Page::Promotions, Page::Resolve, Page::History,
             Page::Environment, Page::Settings,   Page::Advisor, Page::Access}
{
    context->settings = &store;
    all = {{Page::Pipeline, pipeline}, {Page::Welcome, welcome}};
    stack->addWidget(pipeline);
    stack->addWidget(welcome);
}

QWidget *Pages::make(Page page)
{
    switch (page) {
    case Page::Compare:
        return compare = new compare::ComparePage(*context, stack);
    case Page::Promotions:
        return new promote::PromotePage(*context, stack);
    case Page::Resolve:
        return new resolve::ResolvePage(*context, stack);
    case Page::History:
        return history = new history::HistoryPage(context, stack);
    case Page::Environment:
        return environment = new environments::EnvironmentPage(context, stack);
    case Page::Settings:
        return settings = new settings::SettingsPage(context, store, stack);
    case Page::Advisor:
        return advisorPage(context, stack);
    case Page::Access:
        return new access::AccessPage(context, stack);
    case Page::Pipeline:
    case Page::Welcome:
        break;
    }
    return nullptr;
}

bool Pages::makeNext()
{
    if (toMake.isEmpty())
        return false;
    const Page page = toMake.takeFirst();
    const QPointer<QWidget> focus = stack->window()->focusWidget();
    QWidget *made = make(page);
    all.insert(page, made);
    stack->addWidget(made);
    // A page may say where its focus is to be; that is not the window's yet.
    if (focus && stack->window()->focusWidget() != focus)
        focus->setFocus(Qt::OtherFocusReason);
    return true;
}

void Pages::makeAll()
{
    while (makeNext()) {
    }
}

QWidget *Pages::widget(Page page)
{
    while (!all.contains(page) && makeNext()) {
    }
    return all.value(page);
}

QString Pages::title(Page page)
{
    switch (page) {
    case Page::Pipeline:
        return Tr::tr("Pipeline");
    case Page::Compare:
        return Tr::tr("Compare");
    case Page::Promotions:
        return Tr::tr("Promotions");
    case Page::Resolve:
        return Tr::tr("Resolve");
    case Page::History:
        return Tr::tr("History");
    case Page::Advisor:
        return Tr::tr("Advisor");
    case Page::Settings:
        return Tr::tr("Settings");
    case Page::Environment:
        return Tr::tr("Environment");
    case Page::Welcome:
        return Tr::tr("Welcome");
    case Page::Access:
        return Tr::tr("Access");
    }
    return {};
}

QString Pages::name(Page page)
{
    switch (page) {
    case Page::Pipeline:
        return QStringLiteral("pipeline");
    case Page::Compare:
        return QStringLiteral("compare");
    case Page::Promotions:
        return QStringLiteral("promotions");
    case Page::Resolve:
        return QStringLiteral("resolve");
    case Page::History:
        return QStringLiteral("history");
    case Page::Advisor:
        return QStringLiteral("advisor");
    case Page::Settings:
        return QStringLiteral("settings");
    case Page::Environment:
        return QStringLiteral("environment");
    case Page::Welcome:
        return QStringLiteral("welcome");
    case Page::Access:
        return QStringLiteral("access");
    }
    return {};
}

} // namespace backflow::ui::shell
