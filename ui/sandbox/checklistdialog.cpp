#include "ui/sandbox/checklistdialog.h"

#include "ui/sandbox/checklistview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::sandbox {

namespace {

constexpr int kWidthInLines = 40;
constexpr int kHeightInLines = 32;

} // namespace

ChecklistDialog::ChecklistDialog(std::shared_ptr<widgets::AppContext> context, const QString &environment,
                                 QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("checklistDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("After the refresh of %1").arg(environment));
    const int line = fontMetrics().height();
    resize(line * kWidthInLines, line * kHeightInLines);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = widgets::secondaryButton(QStringLiteral("checklistClose"), tr("Close"), this);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    // Enter adds an item; it does not close the dialog.
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(new ChecklistView(std::move(context), environment, this), 1);
    column->addWidget(buttons);
}

} // namespace backflow::ui::sandbox
