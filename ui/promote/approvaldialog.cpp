#include "ui/promote/approvaldialog.h"

#include "ui/promote/approval.h"
#include "ui/promote/approvalwatch.h"
#include "ui/promote/targetrun.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::promote {

namespace {

constexpr int kWidth = 520;
/// What the record keeps of a reason.
constexpr int kNoteLength = 500;
/// So much of a hash is enough to compare by eye.
constexpr int kHashShown = 19;

} // namespace

ApprovalDialog::ApprovalDialog(const theme::Theme &theme, Act act, const TargetRun &run, QWidget *parent)
    : QDialog(parent)
    , m_note(new QLineEdit(this))
{
    const bool asks = act == Act::Ask;
    setObjectName(QStringLiteral("approvalDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(asks ? tr("Ask for an approval for %1").arg(run.target())
                        : tr("Approve the deployment to %1?").arg(run.target()));
    const qsizetype count = run.componentsIn(PlanLine::Added).size() + run.componentsIn(PlanLine::Changed).size() +
                            run.componentsIn(PlanLine::Removed).size();
    QStringList facts{tr("%1 → %2: %Ln components.", nullptr, int(count)).arg(run.source(), run.target())};
    facts += approvalSentence(run);
    if (asks)
        facts += tr("The plan is frozen and shared with the team, so that they can look at it. When something of it "
                    "changes, it has to be asked for anew.");
    else
        facts += tr("You approve this very plan, %1…, and nothing that is made of it later.")
                     .arg(run.approval().state().record.subject.plan.left(kHashShown));
    QLabel *words = widgets::textLabel(theme, facts.join(u'\n'), this);
    words->setObjectName(QStringLiteral("approvalFacts"));
    words->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("approvalNote"));
    m_note->setMaxLength(kNoteLength);
    m_note->setPlaceholderText(asks ? tr("What for, in a sentence; it goes on record")
                                    : tr("Why, in a sentence; it goes on record"));
    m_note->setAccessibleName(tr("Reason"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *go = widgets::primaryButton(QStringLiteral("approvalGoOn"), asks ? tr("Ask") : tr("Approve"), this);
    QPushButton *later = widgets::secondaryButton(QStringLiteral("approvalLater"), tr("Not now"), this);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    buttons->addButton(later, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(words);
    column->addWidget(m_note);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    m_note->setFocus(Qt::OtherFocusReason);
}

QString ApprovalDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace backflow::ui::promote
