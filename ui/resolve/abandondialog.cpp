#include "ui/resolve/abandondialog.h"

#include "core/promotion/abandon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::resolve {

AbandonDialog::AbandonDialog(const theme::Theme &theme, int decided, const QString &target, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("mergeAbandonDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Abandon this back-promotion"));
    QLabel *words = widgets::textLabel(
        theme,
        tr("%Ln decisions are set aside. They can be taken up again for %1 days, from the list of what waits.", nullptr,
           decided)
            .arg(QLocale().toString(promotion::kAbandonedDays)),
        this);
    words->setWordWrap(true);
    QLabel *ask = widgets::textLabel(theme, tr("Type %1 to go on:").arg(target), this, theme::TextStyle::Strong);
    auto *name = new QLineEdit(this);
    name->setObjectName(QStringLiteral("mergeAbandonName"));
    name->setAccessibleName(ask->text());
    ask->setBuddy(name);
    QPushButton *accept = widgets::primaryButton(QStringLiteral("mergeAbandonAccept"), tr("Abandon"), this);
    QPushButton *cancel = widgets::secondaryButton(QStringLiteral("mergeAbandonCancel"), tr("Cancel"), this);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    const auto offer = [accept, name, target] {
        widgets::setUnavailable(accept, name->text().trimmed() == target
                                            ? QString()
                                            : tr("Type the name of the target first: %1.").arg(target));
    };
    offer();
    connect(name, &QLineEdit::textChanged, this, offer);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(words);
    column->addWidget(ask);
    column->addWidget(name);
    column->addWidget(buttons);
    setMinimumWidth(460);
}

} // namespace backflow::ui::resolve
