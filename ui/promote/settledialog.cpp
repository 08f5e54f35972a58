#include "ui/promote/settledialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace backflow::ui::promote {

namespace {
constexpr int kWidth = 520;
} // namespace

bool isDeployId(const QString &text)
{
    static const QRegularExpression kId(QStringLiteral("\\A0Af[A-Za-z0-9]{12}([A-Za-z0-9]{3})?\\z"));
    return kId.match(text).hasMatch();
}

SettleDialog::SettleDialog(const theme::Theme &theme, const QString &target, QWidget *parent)
    : QDialog(parent)
    , m_ran(new QRadioButton(tr("It is there. Its id:"), this))
    , m_id(new QLineEdit(this))
    , m_never(new QRadioButton(tr("It is not there: the org never got it"), this))
    , m_goOn(widgets::primaryButton(QStringLiteral("settleGoOn"), tr("Go on"), this))
{
    setObjectName(QStringLiteral("settleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What happened in %1?").arg(target));
    m_ran->setObjectName(QStringLiteral("settleRan"));
    m_never->setObjectName(QStringLiteral("settleNever"));
    m_id->setObjectName(QStringLiteral("settleId"));
    m_id->setAccessibleName(tr("Id of the deployment"));
    m_id->setPlaceholderText(QStringLiteral("0Af…"));
    QLabel *words =
        widgets::textLabel(theme,
                           tr("The answer of %1 was lost while the deployment was sent, so it may run there "
                              "or not. Look in the org under Setup, Deployment Status, for one that began "
                              "at that time. Nothing is sent a second time before you have said what is "
                              "there.")
                               .arg(target),
                           this);
    words->setWordWrap(true);
    auto *id = new QHBoxLayout;
    id->addWidget(m_ran);
    id->addWidget(m_id, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *later = widgets::secondaryButton(QStringLiteral("settleLater"), tr("Not now"), this);
    buttons->addButton(m_goOn, QDialogButtonBox::AcceptRole);
    buttons->addButton(later, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(words);
    column->addLayout(id);
    column->addWidget(m_never);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    connect(m_id, &QLineEdit::textEdited, m_ran, [this] { m_ran->setChecked(true); });
    connect(m_id, &QLineEdit::textChanged, this, &SettleDialog::refresh);
    connect(m_ran, &QRadioButton::toggled, this, &SettleDialog::refresh);
    connect(m_never, &QRadioButton::toggled, this, &SettleDialog::refresh);
    refresh();
}

QString SettleDialog::deployId() const
{
    return m_ran->isChecked() ? m_id->text().trimmed() : QString();
}

void SettleDialog::refresh()
{
    const bool id = isDeployId(m_id->text().trimmed());
    widgets::setUnavailable(m_goOn, m_never->isChecked()  ? QString()
                                    : !m_ran->isChecked() ? tr("Say what you found first.")
                                    : id                  ? QString()
                                                          : tr("An id of a deployment begins with 0Af and has 15 or 18 "
                                                                                "letters and digits."));
}

} // namespace backflow::ui::promote
