#include "ui/shell/advisorpage.h"

#include "ui/compliance/auditsview.h"
#include "ui/masking/maskingtab.h"
#include "ui/sandbox/sandboxtab.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"

#include <QCoreApplication>
#include <QTabWidget>
#include <QVBoxLayout>

namespace backflow::ui::shell {

using widgets::Page;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::shell)
};

/// A tab that has nothing yet: says so, and leads to where there is something.
void addEmpty(QTabWidget *tabs, const widgets::AppContext &context, const QString &title, const QString &name,
              const widgets::StateText &text, Page instead)
{
    auto *stack = new widgets::StateStack(*context.theme, name, new QWidget(tabs), tabs);
    stack->setState(widgets::ViewState::Empty, text);
    QObject::connect(stack, &widgets::StateStack::actionPressed, context.navigator,
                     [navigator = context.navigator, instead] { navigator->openPage(instead); });
    tabs->addTab(stack, title);
}

} // namespace

QWidget *advisorPage(const std::shared_ptr<widgets::AppContext> &context, QWidget *parent)
{
    auto *page = new QWidget(parent);
    page->setObjectName(QStringLiteral("advisorPage"));
    auto *tabs = new QTabWidget(page);
    tabs->setObjectName(QStringLiteral("advisorTabs"));
    tabs->setAccessibleName(Tr::tr("Advisor"));
    tabs->setDocumentMode(true);
    tabs->addTab(new sandbox::SandboxTab(context, tabs), Tr::tr("Sandbox age"));
    addEmpty(tabs, *context, Tr::tr("Release readiness"), QStringLiteral("readinessStack"),
             {theme::Icon::Never,
              Tr::tr("Nothing is checked before a release yet: this version knows no release dates and no previews. "
                     "The map shows which fixes of production are still due below it, and a promotion runs Apex tests "
                     "without deploying."),
              Tr::tr("Go to the pipeline")},
             Page::Pipeline);
    auto *masked = new masking::MaskingTab(*context, tabs);
    QObject::connect(masked, &masking::MaskingTab::privacyChanged, context->navigator,
                     [navigator = context->navigator] { navigator->tellPrivacyChanged(); });
    tabs->addTab(masked, Tr::tr("Data masking"));
    tabs->addTab(new compliance::AuditsView(*context, tabs), Tr::tr("Audits"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->addWidget(new widgets::PageHeader(*context->theme, Tr::tr("Advisor"), page));
    column->addWidget(tabs, 1);
    return page;
}

} // namespace backflow::ui::shell
