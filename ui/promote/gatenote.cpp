#include "ui/promote/gatenote.h"

#include "ui/promote/gatewatch.h"
#include "ui/promote/targetrun.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace backflow::ui::promote {

namespace {

constexpr int kWidth = 520;
/// What the record keeps of a reason.
constexpr int kReasonLength = 500;

} // namespace

GateNote::GateNote(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_banner(new widgets::InlineBanner(theme, QStringLiteral("promoGate"), this))
{
    setObjectName(QStringLiteral("promoGateNote"));
    m_banner->setCloseable(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    setVisible(false);
}

void GateNote::show(TargetRun *run)
{
    const QString words = run && !run->result() && !run->busy() ? run->gate().words() : QString();
    const QString told = words.isEmpty() ? QString() : run->target() + u'\n' + words;
    if (told == m_told && run == m_run)
        return;
    m_told = told;
    m_run = run;
    setVisible(!words.isEmpty());
    m_banner->dismiss();
    if (words.isEmpty())
        return;
    m_banner->tell(run->gate().stops() ? widgets::Severity::Error : widgets::Severity::Warning, words);
    if (!run->gate().mayLetPass())
        return;
    if (run->gate().stops()) {
        connect(m_banner->addAction(tr("Let it pass…")), &QPushButton::clicked, this, [this] {
            if (m_run)
                ask(m_run);
        });
    } else {
        connect(m_banner->addAction(tr("Stop it again")), &QPushButton::clicked, this, [this] {
            if (m_run)
                m_run->gate().letPass({});
        });
    }
}

void GateNote::ask(TargetRun *run)
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("gateDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Let it pass in %1?").arg(run->target()));
    QLabel *words = widgets::textLabel(m_theme, run->gate().words(), dialog);
    words->setWordWrap(true);
    auto *reason = new QLineEdit(dialog);
    reason->setObjectName(QStringLiteral("gateReason"));
    reason->setAccessibleName(tr("Reason"));
    reason->setPlaceholderText(tr("Why, in a sentence; it goes on record"));
    reason->setMaxLength(kReasonLength);
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *go = widgets::primaryButton(QStringLiteral("gateGoOn"), tr("Let it pass"), dialog);
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    buttons->addButton(widgets::secondaryButton(QStringLiteral("gateNotNow"), tr("Not now"), dialog),
                       QDialogButtonBox::RejectRole);
    widgets::setUnavailable(go, tr("Give a reason first."));
    connect(reason, &QLineEdit::textChanged, go, [go](const QString &text) {
        widgets::setUnavailable(go, text.trimmed().isEmpty() ? tr("Give a reason first.") : QString());
    });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, run, [run, reason] { run->gate().letPass(reason->text()); });
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(theme::kSpace6, theme::kSpace4, theme::kSpace6, theme::kSpace4);
    column->setSpacing(theme::kSpace3);
    column->addWidget(words);
    column->addWidget(reason);
    column->addWidget(buttons);
    dialog->setMinimumWidth(kWidth);
    reason->setFocus(Qt::OtherFocusReason);
    dialog->open();
}

} // namespace backflow::ui::promote
