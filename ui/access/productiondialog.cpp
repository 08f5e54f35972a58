#include "ui/access/productiondialog.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::access {

namespace {

constexpr int kWidthInLines = 30;
constexpr int kLongestReason = 500;

QString wordsOf(bool allow, const QStringList &production, bool underPolicy)
{
    const QString names = production.join(QStringLiteral(", "));
    if (!allow)
        return ProductionDialog::tr("Nothing is deployed to %1 from this workspace any more, by nobody, until it is "
                                    "allowed again. What runs in the org already goes on there.")
            .arg(names);
    const QString who =
        underPolicy ? ProductionDialog::tr("Who may deploy is decided by the roles of the policy and by the org, as "
                                           "before; this only takes the lock away that stands before them.")
                    : ProductionDialog::tr("There is no policy, so everybody who opens this workspace on this computer "
                                           "may then deploy there; beside that only the org's own permissions hold.");
    return ProductionDialog::tr("Deployments to %1 become possible from this workspace on this computer.").arg(names) +
           u' ' + who;
}

} // namespace

ProductionDialog::ProductionDialog(const theme::Theme &theme, bool allow, const QStringList &production,
                                   bool underPolicy, QWidget *parent)
    : QDialog(parent)
    , m_allow(allow)
    , m_wanted(production.value(0))
    , m_reason(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_go(widgets::primaryButton(QStringLiteral("productionGo"),
                                  allow ? tr("Allow changes to production") : tr("Make production read only"), this))
{
    setObjectName(QStringLiteral("productionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(allow ? tr("Allow changes to production?") : tr("Make production read only?"));
    setMinimumWidth(fontMetrics().height() * kWidthInLines);
    auto *words = widgets::textLabel(theme, wordsOf(allow, production, underPolicy), this);
    words->setObjectName(QStringLiteral("productionWords"));
    words->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("productionReason"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("Goes on record with your name"));
    m_reason->setMaxLength(kLongestReason);
    m_name->setObjectName(QStringLiteral("productionName"));
    m_name->setAccessibleName(tr("Type %1 to confirm").arg(m_wanted));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Why"), m_reason);
    if (allow)
        form->addRow(tr("Type %1 to confirm").arg(m_wanted), m_name);
    m_name->setVisible(allow);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(widgets::secondaryButton(QStringLiteral("productionCancel"), tr("Cancel"), this),
                       QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString reason = m_reason->text().trimmed();
        accept();
        Q_EMIT decided(reason);
    });
    connect(m_reason, &QLineEdit::textChanged, this, &ProductionDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &ProductionDialog::check);
    check();
    m_reason->setFocus();
}

void ProductionDialog::check()
{
    widgets::setUnavailable(m_go, m_reason->text().trimmed().isEmpty() ? tr("Say why first.")
                                  : m_allow && m_name->text().trimmed() != m_wanted
                                      ? tr("Type the name %1 first.").arg(m_wanted)
                                      : QString());
}

} // namespace backflow::ui::access
