#include "ui/shell/advisorpage.h"

#include "ui/compliance/auditsview.h"
#include "ui/masking/maskingtab.h"
#include "ui/release/readinesstab.h"
#include "ui/sandbox/sandboxtab.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"

#include <QCoreApplication>
#include <QTabWidget>
#include <QVBoxLayout>

namespace backflow::ui::shell {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::shell)
};

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
    tabs->addTab(new release::ReadinessTab(context, tabs), Tr::tr("Release readiness"));
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
